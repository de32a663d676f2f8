import { relateWords } from "@gainsay/claims";
import { rankOf } from "../restatements/rank-of.js";
import { relateUnits } from "../restatements/relate-units.js";
import { areOfOne } from "../restatements/same-subject.js";
import { isFact } from "../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";
import { denials } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { hinderings } from "./denials.en.js";
import { areSame, says, type Pair } from "./match.js";
import { isShort } from "./proposition.js";
import { besidesPlace, sequencing, weakening } from "./words.en.js";

/** A noun with the words before it that say which one, and the first name or value behind it. */
interface Noun {
  readonly head: Unit;
  readonly modifiers: readonly Unit[];
  readonly scope: Unit | undefined;
  /** "the first woman **to** sail": of a row that a clause tells. */
  readonly isOfClause: boolean;
}

/**
 * "was the **34th** president", "was a general and the **35th** president"; "the **eldest** son of Brandt", "Brandt's **youngest** son": the one
 * noun that two sentences on one subject share, with words before it that exclude each other, and no other such pair.
 */
export function sameNoun(a: UnitSentence, b: UnitSentence): Clash | null {
  const [left, right] = [subjectOf(a), subjectOf(b)];
  if (left.length === 0 || right.length === 0 || !areOneSubject(a, left, b, right)) return null;
  if ([a, b].some(({ units }) => units.some(isOpen))) return null;
  const clashes = nounsOf(a)
    .flatMap((x) => nounsOf(b).map((y) => pairOf(x, y)))
    .filter((pair) => pair !== null);
  const [found] = clashes;
  if (found === undefined || clashes.length > 1 || areOfTwoTimes(a, b)) return null;
  const [one, other] = found;
  if (b.units.some((unit) => says(unit, one)) || a.units.some((unit) => says(unit, other))) return null;
  if (!isFact(a, one) || !isFact(b, other)) return null;
  return {
    left: [one],
    right: [other],
    reason: `nothing is ${one.text} and ${other.text} at once`,
    shared: [...left.filter(isContent).slice(0, 1), one],
  };
}

/** Whether both subjects are one: "the shrine" is what the other text names, in texts of a few sentences. */
function areOneSubject(
  a: UnitSentence,
  left: readonly Unit[],
  b: UnitSentence,
  right: readonly Unit[],
): boolean {
  if (areOfOne(left, right)) return true;
  const [x, y] = [left[0], right[0]];
  const [head, other] = [left.findLast(isContent), right.findLast(isContent)];
  if (x === undefined || y === undefined || head === undefined || other === undefined) return false;
  return areSame(
    { start: x.start, end: head.end, units: left, head, isOpen: isShort(a) },
    { start: y.start, end: other.end, units: right, head: other, isOpen: isShort(b) },
  );
}

/** The words before the first verb, without what stands in brackets. */
function subjectOf({ units }: UnitSentence): readonly Unit[] {
  const end = units.findIndex(({ pos, lemma }) => pos === "VERB" || pos === "AUX" || lemma === "be");
  const bracket = units.findIndex(({ text }) => text === "(" || text === ",");
  return units.slice(0, bracket > 0 && bracket < end ? bracket : Math.max(end, 0));
}

/** With a denial, an "or" or a comparison in it, a sentence says less than its words. */
function isOpen({ lower, lemma, pos }: Unit): boolean {
  if (pos === "ADV" && sequencing.has(lower)) return true;
  return denials.has(lower) || hinderings.has(lemma) || weakening.has(lower);
}

function nounsOf({ units }: UnitSentence): readonly Noun[] {
  return units.flatMap((head, at) => {
    // "her second **studio** album": a noun before another only says which.
    if (!isNoun(head) || isNoun(units[at + 1])) return [];
    let from = at;
    while (isModifier(units[from - 1])) from -= 1;
    const modifiers = units.slice(from, at).filter(isContent);
    const isNumbered = modifiers.some((unit) => rankOf(unit) !== null);
    if (!isNumbered && units.some((unit) => unit !== head && unit.lemma === head.lemma)) return [];
    const scope = units.slice(at + 1).find(({ sort }) => sort === "name" || sort === "value");
    const isOfClause = /^(?:to|who|that|which)$/u.test(units[at + 1]?.lower ?? "");
    return [{ head, modifiers, scope, isOfClause }];
  });
}

/** "emperor", "the twelfth **Emperor**" */
function isNoun(unit: Unit | undefined): boolean {
  return unit?.sort === "content" && (unit.pos === "NOUN" || unit.pos === "PROPN");
}

function isModifier(unit: Unit | undefined): boolean {
  return unit !== undefined && (/^(?:ADJ|NUM|NOUN|PROPN)$/u.test(unit.pos) || unit.lower === "and");
}

/** The words before one noun that exclude each other, where they are of a sort that tells which one. */
function pairOf(x: Noun, y: Noun): Pair | null {
  if (x.head.lemma !== y.head.lemma) return null;
  const pairs = x.modifiers.flatMap((m) =>
    y.modifiers.flatMap((n): readonly Pair[] => (excludes(m, n) ? [[m, n]] : [])),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return null;
  const others = [x, y].map(({ modifiers }) =>
    modifiers.filter((unit) => !pair.includes(unit) && !besidesPlace.has(unit.lower)),
  );
  // "the second album", "the first **live** album": of another row.
  const isRow = rankOf(pair[0]) !== null;
  if (isRow && x.isOfClause !== y.isOfClause) return null;
  if (isRow && !areSaidAlike(others[0] ?? [], others[1] ?? [])) return null;
  const areApart =
    x.scope !== undefined && y.scope !== undefined && !says(x.scope, y.scope) && !says(y.scope, x.scope);
  return isRow && areApart && x.scope?.sort === "name" && y.scope?.sort === "name" ? null : pair;
}

function areSaidAlike(a: readonly Unit[], b: readonly Unit[]): boolean {
  return a.length === b.length && a.every((one) => b.some((other) => says(one, other) || says(other, one)));
}

/** Words of one class that exclude each other: adjectives, peoples, places in a row. */
function excludes(m: Unit, n: Unit): boolean {
  const [rank, other] = [rankOf(m), rankOf(n)];
  if (rank !== null && other !== null) return rank !== other;
  if (rank !== null || other !== null || m.value !== null || n.value !== null) return false;
  // Of "eldest" the table has the word itself, not its dictionary form.
  return relateUnits(m, n).relation === "exclusive" || relateWords(m.lower, n.lower, "ADJ") === "exclusive";
}

/** Whether the sentences tell of two days, so that both can be so. */
function areOfTwoTimes(a: UnitSentence, b: UnitSentence): boolean {
  const [x, y] = [a, b].map(({ units }) => units.filter(({ value }) => value?.kind === "date"));
  return (x ?? []).some((one) => (y ?? []).some((other) => relateUnits(one, other).relation === "exclusive"));
}
