import { areSimilar, isCommonWord, nameKey } from "@gainsay/claims";
import { wordsAlike } from "../words-alike.js";
import { sortOf, type ToldName } from "./told-name.js";

/** What two reports call by two names. */
export interface ClashingNames {
  readonly left: ToldName;
  readonly right: ToldName;
  /** How much the words around the names have in common. */
  readonly near: number;
}

/** What one short report names. */
export interface NamesTold {
  readonly names: readonly ToldName[];
  /** All words of the report, in lower case. */
  readonly words: ReadonlySet<string>;
}

/**
 * The names that two short reports of one happening give to one thing: each names one of a sort, or one with a word in common ("**Polar** Empress",
 * "**Polar** Duchess"), and knows no word of what else the other calls it.
 */
export function clashingNames(here: NamesTold, there: NamesTold): readonly ClashingNames[] {
  const clashes = here.names.flatMap((left) =>
    there.names
      .filter((right) => areStrangers(left, right, here, there))
      .map((right) => ({ left, right, near: wordsAlike(left.near, right.near) }))
      .filter((clash) => areOfOneSort(clash, here, there) || haveOneWord(clash, here, there)),
  );
  return clashes.filter(
    (clash, index) => !clashes.some((other, at) => isToldBetter(other, at, clash, index)),
  );
}

/** Whether another clash, of the same name, stands where more is told alike, or as much and before. */
function isToldBetter(other: ClashingNames, at: number, clash: ClashingNames, index: number): boolean {
  if (other.left.value.pole !== clash.left.value.pole) return false;
  return other.near > clash.near || (other.near === clash.near && at < index);
}

/** Whether each has words of its own, of which the other report neither has one nor one that is spelt like it. */
function areStrangers(a: ToldName, b: ToldName, here: NamesTold, there: NamesTold): boolean {
  const [left, right] = [ownWords(a, b), ownWords(b, a)];
  if (left.length === 0 || right.length === 0) return false;
  if (left.some((word) => there.words.has(word)) || right.some((word) => here.words.has(word))) return false;
  return !left.some((word) => right.some((other) => areSimilar(nameKey(word), nameKey(other))));
}

/** The words of a name by which it differs from another: not "river". */
function ownWords({ words }: ToldName, other: ToldName): readonly string[] {
  return words.filter((word) => sortOf(word) === undefined && !other.words.includes(word));
}

/** A word that two names have in common, beside what they are names of. */
function sharedWord({ left, right }: ClashingNames): string | undefined {
  return left.words.find((word) => sortOf(word) === undefined && right.words.includes(word));
}

/** "Storm **Ida**", "Storm **Oda**": whether each is the only one of its sort that its report names. */
function areOfOneSort(clash: ClashingNames, here: NamesTold, there: NamesTold): boolean {
  const { left, right } = clash;
  if (sharedWord(clash) !== undefined) return false;
  return [...left.sorts].some(
    (sort) => right.sorts.has(sort) && isOnlyOf(sort, left, here) && isOnlyOf(sort, right, there),
  );
}

function isOnlyOf(sort: string, { words }: ToldName, { names }: NamesTold): boolean {
  return names.every(
    (other) => !other.sorts.has(sort) || isPartOf(other.words, words) || isPartOf(words, other.words),
  );
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

/** So much around two names is to be alike where they have only a word in common, or where their reports may be of two happenings. */
export const enough = 0.5;

/** "the ship **Polar** Empress", "the **Polar** Duchess": whether each is the only one with that word, and something says what it is. */
function haveOneWord(clash: ClashingNames, here: NamesTold, there: NamesTold): boolean {
  const { left, right, near } = clash;
  const shared = sharedWord(clash);
  if (shared === undefined || near < enough || left.sorts.size + right.sorts.size === 0) return false;
  if (left.words.length !== right.words.length || areVariants(clash)) return false;
  return isOnlyWith(shared, left, here) && isOnlyWith(shared, right, there);
}

function isOnlyWith(shared: string, { words }: ToldName, { names }: NamesTold): boolean {
  const isAtEnd = words[0] === shared || words.at(-1) === shared;
  return isAtEnd && names.every((other) => !other.words.includes(shared) || isPartOf(other.words, words));
}

/** "Summit **Studios**", "Summit **Entertainment**": one body, called in full or not. */
function areVariants({ left, right }: ClashingNames): boolean {
  const own = [...ownWords(left, right), ...ownWords(right, left)];
  return (left.isOrganisation || right.isOrganisation) && own.every(isCommonWord);
}
