import type { Corpus } from "../align/align.js";
import { groupOrigins } from "../align/origins.js";
import type { Circumstances } from "../findings/verdict.js";
import { compareDescriptions } from "./compare-descriptions.js";
import { compareRoles } from "./compare-roles.js";
import { contentWords } from "./content-words.js";
import { findDifference, type Difference } from "./find-difference.js";
import { compareOnceTold } from "./once-told.js";
import { resolveSubject } from "./resolve-subject.js";
import { similarPairs, type Grouping, type IndexPair, type WordSet } from "./similar-pairs.js";
import { toldSentences, type ToldSentence } from "./told-sentence.js";
import { cutUnits } from "./cut-units.js";
import type { UnitSentence } from "./unit.js";

/** Two sentences that say the same but for one thing. */
export interface Restatement {
  readonly left: UnitSentence;
  readonly right: UnitSentence;
  readonly difference: Difference;
  /** The documents are copies of one text, but for little. */
  readonly ofCopies: boolean;
}

/** Sentences are candidates from this weighted Jaccard similarity of their words on. */
const alike = 0.4;
/** So many words of the one may be wanting in the other: those of a date or of two names. */
const mostLacking = 4;
/** Two texts that are known to be about one thing are compared sentence by sentence up to so many sentences in all. */
const mostSentences = 60;

/** All pairs of restatements that clash: of two documents, or of the headline and the body of one. */
export function findRestatements(
  { extractions, documents }: Corpus,
  { sameEvent, stories }: Circumstances,
): readonly Restatement[] {
  const sentences = toldSentences(extractions);
  const words = sentences.map(({ record }) => contentWords(record.text));
  const read = new Map<ToldSentence, UnitSentence>();
  const unitsFor = (told: ToldSentence): UnitSentence => {
    const known = read.get(told) ?? cutUnits(told);
    read.set(told, known);
    return known;
  };
  const wordings = sentences.map(({ record }) => wordingOf(record.text));
  const told = new Set(sentences.map(({ document }, index) => `${document.id}|${wordings[index] ?? ""}`));
  const isToldBy = (index: number, { document }: ToldSentence): boolean =>
    told.has(`${document.id}|${wordings[index] ?? ""}`);
  // What texts that have nothing to do with each other say in the same words is of two things.
  const byDocument: Grouping = {
    groupOf: (index) => sentences[index]?.document.id ?? "",
    relatedTo: stories.relatedTo,
  };
  const candidates =
    sameEvent && sentences.length <= mostSentences
      ? allPairs(sentences.length)
      : similarPairs(words, alike, sameEvent ? undefined : byDocument);
  const compared = candidates.flatMap(([i, j]): readonly Compared[] => {
    const [a, b] = [sentences[i], sentences[j]];
    if (a === undefined || b === undefined) return [];
    if (a.document === b.document && a.isHeadline === b.isHeadline) return [];
    if (!sameEvent && !isNearlyWithin(words[i], words[j]) && !isNearlyWithin(words[j], words[i])) return [];
    // Who tells both tells of two things; this also passes over what stands word for word in both.
    if (a.document !== b.document && (isToldBy(i, b) || isToldBy(j, a))) return [];
    const [left, right] = [unitsFor(a), unitsFor(b)];
    const difference = sameEvent ? differenceOfOne(left, right) : findDifference(left, right);
    return [{ left, right, difference }];
  });
  const origins = groupOrigins(documents);
  const areCopies = ({ told: a }: UnitSentence, { told: b }: UnitSentence): boolean =>
    origins.get(a.document.id) === origins.get(b.document.id);
  const twins = sameEvent ? new Set<string>() : findTwins(compared);
  return compared.flatMap(({ left, right, difference }) =>
    difference === null || difference === "several" || twins.has(keyOf(left, right))
      ? []
      : [{ left, right, difference, ofCopies: areCopies(left, right) }],
  );
}

/** With less in common, a description is surer than an alignment: "is Norwegian", "is a Peruvian dance hall". */
const fewestInCommon = 2;

/** What two sentences on what is known to be one thing differ in. */
function differenceOfOne(left: UnitSentence, right: UnitSentence): Compared["difference"] {
  const difference = findDifference(resolveSubject(left, right), resolveSubject(right, left));
  const isClear = difference !== null && difference !== "several" && difference.shared >= fewestInCommon;
  if (isClear) return difference;
  return (
    compareDescriptions(left, right) ??
    compareOnceTold(left, right) ??
    compareRoles(left, right) ??
    difference
  );
}

type Compared = Pick<Restatement, "left" | "right"> & {
  readonly difference: ReturnType<typeof findDifference>;
};

/** From so many differing sentences on, two documents fill in one form for two things, as the pages of two towns do. */
const mostDifferences = 3;

/** Pairs of documents that tell of two things in the same words; a sentence that differs in several places counts twice. */
function findTwins(told: readonly Compared[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { left, right, difference } of told) {
    if (difference === null) continue;
    if (difference !== "several" && (difference.type === "polarity" || difference.standing === "slip"))
      continue;
    const key = keyOf(left, right);
    counts.set(key, (counts.get(key) ?? 0) + (difference === "several" ? 2 : 1));
  }
  return new Set([...counts].filter(([, count]) => count >= mostDifferences).map(([key]) => key));
}

function keyOf({ told: a }: UnitSentence, { told: b }: UnitSentence): string {
  return JSON.stringify([a.document.id, b.document.id].sort());
}

/** Whether the other sentence has all but a few of the words: more than a phrase cannot differ. */
function isNearlyWithin(words: WordSet = new Set(), others: WordSet = new Set()): boolean {
  let lacking = 0;
  for (const word of words) if (!others.has(word)) lacking += 1;
  return lacking <= mostLacking;
}

/** The letters and figures of a sentence, so that two that differ in marks and spaces only are one. */
function wordingOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function allPairs(count: number): readonly IndexPair[] {
  return Array.from({ length: count }, (_, j) =>
    Array.from({ length: j }, (_, i): IndexPair => [i, j]),
  ).flat();
}
