import type { Unit, UnitSentence } from "../sentences/unit.js";
import { wordsOf } from "../sentences/words-of.js";
import { isValueWord, matchAt, type Manner, type Match } from "./match-wording.js";
import { readTable, type Entry } from "./read-table.js";
import { openersOf, readWording, type Wording } from "./wording.js";
import { smallWords } from "./words.en.js";

/** Wordings by the words that they can begin with, each with what a table has of it. */
export type Wordings<T> = ReadonlyMap<string, readonly WordingOf<T>[]>;

interface WordingOf<T> {
  readonly wording: Wording;
  readonly entry: T;
}

/** A wording in a sentence: the indexes of its first unit and behind its last. */
export interface FoundWording<T> {
  readonly first: number;
  readonly last: number;
  readonly entry: T;
}

/** Wordings by the words that they can begin with. */
export function byOpener<T>(all: readonly WordingOf<T>[]): Wordings<T> {
  const found = new Map<string, WordingOf<T>[]>();
  for (const one of all)
    for (const opener of openersOf(one.wording)) found.set(opener, [...(found.get(opener) ?? []), one]);
  return found;
}

/** Those that can begin with a unit. */
export function openingWith<T>(wordings: Wordings<T>, { lower, lemma }: Unit): readonly WordingOf<T>[] {
  return [...new Set([...(wordings.get(lower) ?? []), ...(wordings.get(lemma) ?? [])])];
}

/** The wordings of a table, each with what is made of its entry. */
export function readWordings<T>(lines: string, entryOf: (entry: Entry) => T): Wordings<T> {
  return byOpener(
    readTable(lines).map((entry) => ({ wording: readWording(entry.word), entry: entryOf(entry) })),
  );
}

/** Articles and the like may stand between the words of a wording. */
const loosely: Manner = {
  between: Infinity,
  mayStandBetween: ({ pos, lower }) => pos === "DET" || smallWords.has(lower),
  endsGap: () => false,
};

/** The wordings of a sentence, in order and not overlapping, the longest first. */
export function findWordings<T>(units: readonly Unit[], wordings: Wordings<T>): readonly FoundWording<T>[] {
  const found: FoundWording<T>[] = [];
  for (const [first, unit] of units.entries()) {
    if (first < (found.at(-1)?.last ?? 0)) continue;
    const matches = openingWith(wordings, unit).flatMap(({ wording, entry }) => {
      const match = matchAt(units, first, wording, loosely);
      return match === null ? [] : [{ first, last: match.end, entry, length: wording.length }];
    });
    const [best] = matches.toSorted((a, b) => b.length - a.length);
    if (best !== undefined) found.push({ first, last: best.last, entry: best.entry });
  }
  return found;
}

/** Nothing stands between the words of a wording but what it says; what is set off behind a name goes on from it: "Brandt**,** who came on late". */
const strictly: Manner = {
  between: 0,
  mayStandBetween: () => false,
  endsGap: (units, at, skipped) => {
    const [unit, next] = units.slice(at, at + 2);
    const goesOn = skipped === 0 && unit?.text === "," && next?.pos !== "CCONJ";
    return /^[,;:.()“”"]$/u.test(unit?.text ?? "") && !goesOn;
  },
};

/** Every place of a sentence at which a wording stands as it is, the shortest of those that end together. */
export function findWording(
  sentence: UnitSentence,
  wording: Wording,
): readonly (Match & { readonly from: number })[] {
  if (!mayHave(sentence, wording)) return [];
  const byEnd = new Map<number, Match & { readonly from: number }>();
  for (const from of sentence.units.keys()) {
    const found = matchAt(sentence.units, from, wording, strictly);
    if (found !== null) byEnd.set(found.end, { ...found, from });
  }
  return [...byEnd.values()];
}

/** Whether a sentence has each word that a wording cannot do without, wherever it stands: most have not. */
function mayHave(sentence: UnitSentence, wording: Wording): boolean {
  const told = wordsOf(sentence);
  return wording.every(
    (step) =>
      step.sort !== "words" ||
      step.isOptional ||
      step.phrases.some(({ words }) => words.every((word) => told.has(word) || isValueWord(word))),
  );
}
