import type { Unit } from "../../sentences/unit.js";
import { readTable, type Entry } from "../../wordings/read-table.js";

/** Wordings by their first word, each with what the table has of it. */
export type Wordings<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly entry: T }[]
>;

/** A wording in a sentence: the indexes of its first unit and behind its last. */
export interface FoundWording<T> {
  readonly first: number;
  readonly last: number;
  readonly entry: T;
}

/** The wordings of a table by their first word, each with what is made of its entry. */
export function readWordings<T>(lines: string, entryOf: (entry: Entry) => T): Wordings<T> {
  const found = new Map<string, { words: readonly string[]; entry: T }[]>();
  for (const entry of readTable(lines).toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const words = entry.word.split(" ");
    const [first = ""] = words;
    found.set(first, [...(found.get(first) ?? []), { words, entry: entryOf(entry) }]);
  }
  return found;
}

function lengthOf({ word }: Entry): number {
  return word.split(" ").length;
}

/** The wordings of a sentence, in order and not overlapping, the longest first; their words as written or in dictionary form. */
export function findWordings<T>(units: readonly Unit[], wordings: Wordings<T>): readonly FoundWording<T>[] {
  const found: FoundWording<T>[] = [];
  for (let first = 0; first < units.length; first += 1) {
    if (first < (found.at(-1)?.last ?? 0)) continue;
    const unit = units[first];
    const candidates = [
      ...(wordings.get(unit?.lower ?? "") ?? []),
      ...(wordings.get(unit?.lemma ?? "") ?? []),
    ];
    const matches = candidates.flatMap(({ words, entry }) => {
      const last = matchFrom(units, first, words);
      return last === null ? [] : [{ first, last, entry, length: words.length }];
    });
    const [best] = matches.toSorted((a, b) => b.length - a.length);
    if (best !== undefined) found.push({ first, last: best.last, entry: best.entry });
  }
  return found;
}

/** The index behind a wording that begins at a unit; null where it is not said there. Articles and the like may stand between its words. */
function matchFrom(units: readonly Unit[], first: number, words: readonly string[]): number | null {
  let at = first;
  for (const [index, word] of words.entries()) {
    if (index > 0) at = pastSmallWords(units, at, word);
    if (!says(units[at], word)) return null;
    at += 1;
  }
  return at;
}

function pastSmallWords(units: readonly Unit[], from: number, word: string): number {
  let at = from;
  while (!says(units[at], word) && mayStandBetween(units[at])) at += 1;
  return at;
}

function says(unit: Unit | undefined, word: string): boolean {
  return unit !== undefined && (unit.lower === word || unit.lemma === word);
}

function mayStandBetween(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.pos === "DET" || /^(?:its|their|his|her|our|your|now|also|still|just)$/u.test(unit.lower))
  );
}
