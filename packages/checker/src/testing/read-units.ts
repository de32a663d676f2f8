import { extract, readDocument } from "@gainsay/claims";
import { cutUnits } from "../sentences/cut-units.js";
import type { Difference } from "../restatements/find-difference.js";
import { toldSentences } from "../sentences/told-sentence.js";
import type { UnitSentence } from "../sentences/unit.js";

/** The sentences of a text, cut into units. */
export function readSentences(text: string): readonly UnitSentence[] {
  return toldSentences([extract(readDocument({ id: "a.txt", content: text }))]).map((told) => cutUnits(told));
}

/** The last sentence of a text: those before it tell whom its pronouns stand for. */
export function readUnits(text: string): UnitSentence {
  const last = readSentences(text).at(-1);
  if (last === undefined) throw new Error(`no sentence in ${text}`);
  return last;
}

/** What two sentences differ in: "red / blue"; null where there is no difference. */
export function showDifference(found: Pick<Difference, "left" | "right"> | null): string | null {
  if (found === null) return null;
  return [found.left, found.right].map((units) => units.map(({ text }) => text).join(" ")).join(" / ");
}
