import type { Corpus } from "../align/align.js";
import type { Circumstances } from "../findings/verdict.js";
import { contentWords } from "./content-words.js";
import { findDifference, type Difference } from "./find-difference.js";
import { similarPairs, type IndexPair } from "./similar-pairs.js";
import { toldSentences, type ToldSentence } from "./told-sentence.js";
import { unitsOf, type UnitSentence } from "./unit.js";

/** Two sentences that say the same but for one thing. */
export interface Restatement {
  readonly left: UnitSentence;
  readonly right: UnitSentence;
  readonly difference: Difference;
}

/** Sentences are candidates from this weighted Jaccard similarity of their words on. */
const alike = 0.5;
/** Shorter sentences say too little to know one another by. */
const fewestWords = 3;
/** Two texts that are known to be about one thing are compared sentence by sentence up to so many sentences in all. */
const mostSentences = 60;

/** All pairs of restatements that clash: of two documents, or of the headline and the body of one. */
export function findRestatements(
  { extractions }: Corpus,
  { sameEvent }: Circumstances,
): readonly Restatement[] {
  const sentences = toldSentences(extractions);
  const words = sentences.map(({ record }) => contentWords(record.text));
  const read = new Map<ToldSentence, UnitSentence>();
  const unitsFor = (told: ToldSentence): UnitSentence => {
    const known = read.get(told) ?? unitsOf(told);
    read.set(told, known);
    return known;
  };
  const repeated = new Set(
    sentences.map(({ document }, index) => JSON.stringify([document.id, [...(words[index] ?? [])].sort()])),
  );
  const isToldBy = (index: number, { document }: ToldSentence): boolean =>
    repeated.has(JSON.stringify([document.id, [...(words[index] ?? [])].sort()]));
  const candidates =
    sameEvent && sentences.length <= mostSentences ? allPairs(sentences.length) : similarPairs(words, alike);
  return candidates.flatMap(([i, j]): readonly Restatement[] => {
    const [a, b] = [sentences[i], sentences[j]];
    if (a === undefined || b === undefined) return [];
    if (a.document === b.document && a.isHeadline === b.isHeadline) return [];
    if (Math.min(words[i]?.size ?? 0, words[j]?.size ?? 0) < (sameEvent ? 1 : fewestWords)) return [];
    // Who tells both tells of two things.
    if (a.document !== b.document && (isToldBy(i, b) || isToldBy(j, a))) return [];
    const [left, right] = [unitsFor(a), unitsFor(b)];
    const difference = findDifference(left, right);
    return difference === null ? [] : [{ left, right, difference }];
  });
}

function allPairs(count: number): readonly IndexPair[] {
  return Array.from({ length: count }, (_, j) =>
    Array.from({ length: j }, (_, i): IndexPair => [i, j]),
  ).flat();
}
