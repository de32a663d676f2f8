import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import { says } from "./match.js";

/** A short statement, and a sentence of the text that it is held against. */
export interface Comparison {
  readonly statement: UnitSentence;
  readonly text: UnitSentence;
}

/** A statement says one thing, in so many words that carry content. */
const mostWords = 10;

/** So many words more a text has that says much else; what says no more is compared word by word. */
const wordsBeside = 3;

/**
 * Which of two sentences is a statement that stands alone, and which the text, that says much else. Null where neither is.
 */
export function statementAmong(left: UnitSentence, right: UnitSentence): Comparison | null {
  const [a, b] = [contentOf(left).length, contentOf(right).length];
  if (isAlone(left) && a <= mostWords && a + wordsBeside <= b) return { statement: left, text: right };
  return isAlone(right) && b <= mostWords && b + wordsBeside <= a ? { statement: right, text: left } : null;
}

/** The units of a sentence that say something by themselves. */
export function contentOf({ units }: UnitSentence): readonly Unit[] {
  return units.filter(isContent);
}

/** Whether a sentence is all that its text says. */
export function isAlone({ told: { document } }: UnitSentence): boolean {
  return document.sentences === 1;
}

/** Whether a sentence says a unit: the word, one that says as much, or one akin to it. */
export function isSaid(unit: Unit, { units }: UnitSentence): boolean {
  return units.some(
    (other) => says(other, unit) || says(unit, other) || areAkin(unit, other) || isWordOf(unit, other),
  );
}

/** "Peru" and "Peruvian", "elect" and "election": one begins as the other does. */
function areAkin({ lower: a }: Unit, { lower: b }: Unit): boolean {
  const length = Math.max(4, Math.min(a.length, b.length) - 2);
  return a.length >= length && a.slice(0, length) === b.slice(0, length);
}

/** "police" is told by "the State Police". */
function isWordOf({ lower }: Unit, { sort, lower: name }: Unit): boolean {
  return sort === "name" && name.split(/[\s-]+/u).includes(lower);
}
