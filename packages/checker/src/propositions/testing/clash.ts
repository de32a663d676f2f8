import { extract, readDocument } from "@gainsay/claims";
import { cutUnits } from "../../restatements/cut-units.js";
import { toldSentences } from "../../restatements/told-sentence.js";
import type { UnitSentence } from "../../restatements/unit.js";
import { comparePropositions } from "../compare-propositions.js";

/** The last sentence of a text. */
function read(text: string): UnitSentence {
  const told = toldSentences([extract(readDocument({ id: "a.txt", content: text }))]).at(-1);
  if (told === undefined) throw new Error(`no sentence in ${text}`);
  return cutUnits(told);
}

/** What two sentences about one thing exclude of each other: "red / blue"; null for nothing. */
export function clash(a: string, b: string): string | null {
  const found = comparePropositions(read(a), read(b));
  if (found === null) return null;
  return [found.left, found.right].map((units) => units.map(({ text }) => text).join(" ")).join(" / ");
}
