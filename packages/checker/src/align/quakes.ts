import type { Assertion } from "@gainsay/claims";
import { quakeNouns } from "./quakes.en.js";

const measures: ReadonlySet<string> = new Set(["distance", "depth"]);

/** Whether it is told how far from a place a quake was, or how deep: of what does not move a question of its own, though it has no name. */
export function isOfQuake({ predicate, subject }: Assertion): boolean {
  if (!measures.has(predicate)) return false;
  if (subject.type === "event") return subject.event === "earthquake";
  return subject.type === "noun" && quakeNouns.has(subject.name.slice(subject.name.lastIndexOf(" ") + 1));
}
