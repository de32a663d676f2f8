import { readOnce } from "./read-once.js";
import type { UnitSentence } from "./unit.js";

/** The words of a sentence, as they are written and in dictionary form. */
export const wordsOf = readOnce(
  ({ units }: UnitSentence): ReadonlySet<string> =>
    new Set(units.flatMap(({ lower, lemma }) => [lower, lemma, ...lower.split(" ")])),
);
