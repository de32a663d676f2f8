import { relateWords } from "@gainsay/claims";
import type { Clash } from "./clash.js";
import { areSame, isAffirmed, isFactual, isNamed, isToldIn, meet, says, themesOf, unitsOf } from "./match.js";
import { propositionsOf, type Argument, type Proposition } from "./proposition.js";
import { relatePredicates, relationsOf } from "./relate-predicates.js";
import { relateUnits } from "../restatements/relate-units.js";
import { isContent, type Unit } from "../restatements/unit.js";
import { sharesWord } from "../restatements/resolve-subject.js";
import { happensOnce } from "../restatements/things.en.js";
import { nearPrepositions, singleHanded } from "../restatements/words.en.js";

/** "was founded by A", "was started by B"; "was born in Oslo", "was born in Rome": one part of the same deed is another. */
export function filledOtherwise(a: Proposition, b: Proposition): Clash | null {
  if (!isAffirmed(a) || !isAffirmed(b)) return null;
  if (relatePredicates(a.predicate, b.predicate) !== "same") return null;
  const found =
    byOther(a, b) ??
    (meet(themesOf(a), themesOf(b)) ? (atOther(a, b) ?? ofOther(a.patients, b.patients, a, b)) : null);
  if (found === null) return null;
  const [left, right] = found;
  if (!happenOnce(a) && differElsewhere(a, b, found)) return null;
  if (!isFactual(a, left) || !isFactual(b, right)) return null;
  return {
    left: [left],
    right: [right],
    reason: `${left.text} or ${right.text}, not both`,
    shared: [...unitsOf(themesOf(a)), a.verb],
  };
}

/** Whether each says something beside it that the other does not: then they may tell of two deeds. */
function differElsewhere(a: Proposition, b: Proposition, [left, right]: readonly [Unit, Unit]): boolean {
  const clause = (p: Proposition): readonly Unit[] =>
    [...p.before, ...p.behind, ...unitsOf(p.patients)].filter(isContent);
  const [x, y] = [clause(a), clause(b)];
  const themes = [...unitsOf(themesOf(a)), ...unitsOf(themesOf(b))];
  const lacks = (units: readonly Unit[], others: readonly Unit[]): boolean =>
    units.some(
      (unit) =>
        unit !== left &&
        unit !== right &&
        !themes.includes(unit) &&
        !others.some((other) => says(other, unit) || says(unit, other)),
    );
  return lacks(x, y) && lacks(y, x);
}

function happenOnce({ predicate }: Proposition): boolean {
  return relationsOf(predicate).some(({ relation }) => once.has(relation)) || happensOnce.has(predicate);
}

/** Relations and verbs of what has one place at a time. */
const placed: ReadonlySet<string> = new Set([
  "locate",
  "shoot",
  "raise",
  "base",
  "headquarter",
  "set",
  "occur",
  "hold",
  "bury",
]);

const once: ReadonlySet<string> = new Set([
  "bear",
  "found",
  "die",
  "locate",
  "direct",
  "write",
  "compose",
  "invent",
  "discover",
  "kill",
  "produce",
]);

/** "was founded by A", "B started it", "its founder, B": of deeds that only one does. */
function byOther(a: Proposition, b: Proposition): readonly [Unit, Unit] | null {
  if (!isSingleHanded(a.predicate) && !isSingleHanded(b.predicate)) return null;
  if (!meet(a.patients, b.patients)) return null;
  const [x, y] = [doersLike(a), doersLike(b)];
  const [left, right] = [x[0], y[0]];
  if (
    left === undefined ||
    right === undefined ||
    ![...x, ...y].every((one) => isNamed(one) && !isPlace(one))
  )
    return null;
  if (leavesOpen(a) || leavesOpen(b)) return null;
  const areApart = x.every((one) =>
    y.every((other) => !areSame(one, other) && !sharesWord(one.head.lower, other.head.lower)),
  );
  const isElsewhere = x.some((one) => hasOtherwise(b, one)) || y.some((one) => hasOtherwise(a, one));
  return areApart && !isElsewhere ? [left.head, right.head] : null;
}

/** Whether a sentence names somebody as well, and not for something else that he did. */
function hasOtherwise({ sentence }: Proposition, { head }: Argument): boolean {
  const doers = propositionsOf(sentence).flatMap(({ agents }) => agents.flatMap(({ units }) => units));
  return sentence.units.some((unit) => isNameOf(unit, head) && !doers.includes(unit));
}

function isNameOf(unit: Unit, head: Unit): boolean {
  return unit.sort === head.sort && (unit.lower === head.lower || sharesWord(unit.lower, head.lower));
}

function isPlace({ head }: Argument): boolean {
  return head.value?.kind === "place";
}

/** "by A **or** B", "by A and **others**" */
function leavesOpen({ behind }: Proposition): boolean {
  return behind.some(({ lower }) => /^(?:or|others?)$/u.test(lower));
}

/** All that a sentence has do one thing. */
function doersLike(p: Proposition): readonly Argument[] {
  return propositionsOf(p.sentence)
    .filter((q) => relatePredicates(p.predicate, q.predicate) === "same")
    .flatMap(({ agents }) => agents);
}

function isSingleHanded(predicate: string): boolean {
  return (
    singleHanded.has(predicate) ||
    relationsOf(predicate).some(({ relation, swapped }) => !swapped && singleHanded.has(relation))
  );
}

/** "was born in Oslo", "was born in Rome": of what has one place and one day. */
function atOther(a: Proposition, b: Proposition): readonly [Unit, Unit] | null {
  if (leavesOpen(a) || leavesOpen(b)) return null;
  if (isPlaced(a) && isPlaced(b)) {
    const found = apart(placesOf(a), placesOf(b));
    if (found !== null) return found;
  }
  return apart(datesOf(a), datesOf(b)) ?? behindOther(a, b);
}

/** The first of each if no value of one side fits any of the other. */
function apart(a: readonly Unit[], b: readonly Unit[]): readonly [Unit, Unit] | null {
  const [left, right] = [a[0], b[0]];
  if (left === undefined || right === undefined) return null;
  return a.every((x) => b.every((y) => relateUnits(x, y).relation === "exclusive")) ? [left, right] : null;
}

function isPlaced(p: Proposition): boolean {
  return (
    happenOnce(p) ||
    [p.predicate, ...relationsOf(p.predicate).map(({ relation }) => relation)].some((word) =>
      placed.has(word),
    )
  );
}

/** The places behind "in", "at" or "near", and those set off behind them. */
function placesOf({ behind }: Proposition): readonly Unit[] {
  const from = behind.findIndex(({ value }, index) => value?.kind === "place" && locates(behind, index));
  const all = from < 0 ? [] : behind.slice(from).filter(({ value }) => value?.kind === "place");
  // Of "Graz, Austria" the one within the other tells it.
  return all.filter(
    (place) => !all.some((other) => other !== place && relateUnits(place, other).relation === "wider"),
  );
}

/** Whether "in" stands before the unit at `at`, over its article and adjectives. */
function locates(units: readonly Unit[], at: number): boolean {
  const before = units.slice(0, at).findLast(({ pos }) => pos !== "DET" && pos !== "ADJ");
  return before !== undefined && (nearPrepositions.has(before.lower) || before.lower === "around");
}

function datesOf({ before, behind }: Proposition): readonly Unit[] {
  const dates = [...before, ...behind].filter(({ value }) => value?.kind === "date");
  return dates.every(
    ({ value }) => value?.kind === "date" && value.mod === undefined && value.implied.length === 0,
  )
    ? dates
    : [];
}

function behindOther(a: Proposition, b: Proposition): readonly [Unit, Unit] | null {
  for (const preposition of new Set(a.others.map((other) => other.preposition))) {
    const [x, y] = [a, b].map(({ others }) =>
      others
        .filter((other) => other.preposition === preposition && isWord(other.argument))
        .map(({ argument }) => argument),
    );
    const found = ofOther(x ?? [], y ?? [], a, b);
    if (found !== null) return found;
  }
  return null;
}

function isWord({ head }: Argument): boolean {
  return head.value === null;
}

function ofOther(
  a: readonly Argument[],
  b: readonly Argument[],
  p: Proposition,
  q: Proposition,
): readonly [Unit, Unit] | null {
  if (a.length === 0 || b.length === 0 || a === themesOf(p) || b === themesOf(q)) return null;
  let found: readonly [Unit, Unit] | null = null;
  for (const x of a)
    for (const y of b) {
      const head = relateUnits(x.head, y.head);
      if (head.relation === "exclusive") {
        found ??= [x.head, y.head];
        continue;
      }
      if (head.relation === "unknown") return null;
      const pair = x.units
        .flatMap((m) => y.units.map((n) => [m, n] as const))
        .find(([m, n]) => isContent(m) && isContent(n) && relateUnits(m, n).relation === "exclusive");
      if (pair === undefined) return null;
      found ??= pair;
    }
  if (found === null || isToldIn(p, found[1]) || isToldIn(q, found[0])) return null;
  // Which of how many it is depends on the row that is counted.
  return p.predicate === "be" && found.some(isOrdinal) ? null : found;
}

function isOrdinal({ lower }: Unit): boolean {
  return (
    /^\d+(?:st|nd|rd|th)$/u.test(lower) ||
    lower === "second" ||
    relateWords(lower, "second", "ADJ") === "exclusive"
  );
}
