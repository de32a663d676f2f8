import { relateInWordNet } from "../kinds/status/word-net.js";
import { happeningRoots, vagueNouns } from "./happenings.en.js";

const known = new Map<string, boolean>();

/** Whether a noun, in dictionary form, tells of a happening: "hurricane", "scandal". */
export function tellsOfHappening(lemma: string): boolean {
  let found = known.get(lemma);
  if (found === undefined) {
    found =
      !vagueNouns.has(lemma) &&
      happeningRoots.some((root) => lemma === root || relateInWordNet(lemma, root, "noun") === "narrower");
    known.set(lemma, found);
  }
  return found;
}
