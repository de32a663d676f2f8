import type { Value } from "@gainsay/claims";
import { relateUnits } from "../restatements/relate-units.js";
import { sortsOfThings } from "../restatements/things.en.js";
import { denials } from "../restatements/words.en.js";
import { isContent, type Unit } from "../sentences/unit.js";
import type { Clash } from "./clash.js";
import {
  agree,
  areSame,
  isAffirmed,
  isNamed,
  isToldIn,
  meet,
  says,
  themesOf,
  unitsOf,
  type Pair,
} from "./match.js";
import { loneArgument } from "./lone-argument.js";
import { listedWith } from "./listed.js";
import type { Argument, Proposition } from "./proposition.js";
import { relatePredicates } from "./relate-predicates.js";
import { countries, general, placing, restricting, several } from "./words.en.js";

/** What a word like "only" is said of, and as what it stands in the clause: behind which preposition, or as what it is done to. */
interface Restriction {
  readonly part: string;
  readonly focus: Argument;
}

const object = "object";

/**
 * "is sold **only** in Norway", "is sold in Peru"; "is **solely** a poet", "is a painter": what one restricts to one thing the other tells of
 * something else, or of several.
 */
export function restricted(a: Proposition, b: Proposition): Clash | null {
  if (!isAffirmed(a) || !isAffirmed(b)) return null;
  if (relatePredicates(a.predicate, b.predicate) !== "same") return null;
  if (!meet(themesOf(a), themesOf(b))) return null;
  const found = beyond(a, b) ?? turned(beyond(b, a));
  if (found === null) return null;
  const [left, right] = found;
  return {
    left: [left],
    right: [right],
    reason: `only ${left.text} or ${right.text} as well, not both`,
    shared: [...unitsOf(themesOf(a)), a.verb],
  };
}

function turned(pair: Pair | null): Pair | null {
  return pair === null ? null : [pair[1], pair[0]];
}

/** What the first restricts, and what the second tells beyond that. */
function beyond(narrow: Proposition, wide: Proposition): Pair | null {
  const restriction = restrictionOf(narrow);
  if (restriction === null || !isCovered(narrow, wide, restriction.focus)) return null;
  const beside = partsOf(wide)
    .filter(({ part, focus }) => part === restriction.part && says(focus.head, restriction.focus.head))
    .flatMap(({ focus }) => listedWith(wide.sentence.units, focus.head))
    .find((unit) => !isToldIn(narrow, unit));
  if (beside !== undefined) return [restriction.focus.head, beside];
  if (isOfOtherTime(narrow, wide)) return null;
  const other = partsOf(wide)
    .filter(({ part }) => part === restriction.part || (placing.has(part) && placing.has(restriction.part)))
    .find(
      ({ focus }) =>
        isOther(restriction.focus, focus) &&
        (says(focus.head, restriction.focus.head) || !isToldIn(narrow, focus.head)),
    );
  return other === undefined ? null : [restriction.focus.head, other.focus.head];
}

function restrictionOf(narrow: Proposition): Restriction | null {
  const { units } = narrow.sentence;
  const at = units.findIndex(
    ({ lower }, index) =>
      restricting.has(lower) &&
      !/^(?:DET|PRON)$/u.test(units[index - 1]?.pos ?? "") &&
      !denials.has(units[index - 1]?.lower ?? ""),
  );
  if (at < 0) return null;
  const parts = partsOf(narrow);
  const next = units[at + 1];
  // "only works in Oslo", "is only sold in Oslo": of what stands right behind the verb.
  const from =
    next !== undefined && narrow.group.includes(next)
      ? units.indexOf(narrow.group.at(-1) ?? next) + 1
      : at + 1;
  const ahead = parts.find(({ focus }) => isRightBehind(units, from, openingOf(focus)));
  if (ahead !== undefined) return ahead;
  // "speaks only Norwegian": no noun phrase.
  const alone = units[from];
  if (alone?.pos === "ADJ") return { part: object, focus: loneArgument(alone) };
  // "in Oslo only"
  const before = units[at - 1];
  const isLast = next === undefined || next.sort === "mark";
  return (isLast && parts.find(({ focus }) => before !== undefined && focus.units.at(-1) === before)) || null;
}

/** The first word of a part, but for the one that restricts it: "only **one** child". */
function openingOf({ units }: Argument): Unit | undefined {
  return units.find(({ lower }) => !restricting.has(lower));
}

/** Whether only a preposition or an article stands between. */
function isRightBehind(units: readonly Unit[], from: number, opening: Unit | undefined): boolean {
  const at = opening === undefined ? -1 : units.indexOf(opening);
  return at >= from && units.slice(from, at).every(({ pos }) => pos === "ADP" || pos === "DET");
}

/** What stands behind a verb, with the part that it takes. */
function partsOf({ others, patients, passive }: Proposition): readonly Restriction[] {
  return [
    ...(passive ? [] : patients.map((focus) => ({ part: object, focus }))),
    ...others.map(({ preposition, argument }) => ({ part: preposition, focus: argument })),
  ];
}

/** "was sold in Peru until 1990", "is sold only in Norway" */
function isOfOtherTime(a: Proposition, b: Proposition): boolean {
  const isDated = [a, b].some(({ before, behind }) =>
    [...before, ...behind].some(({ value }) => value?.kind === "date"),
  );
  return isDated || (a.tense !== b.tense && !(a.passive || b.passive));
}

/** Whether the second says all that the first does beside what it restricts. */
function isCovered(narrow: Proposition, wide: Proposition, focus: Argument): boolean {
  const known = [...focus.units, ...unitsOf(themesOf(narrow)), narrow.verb];
  return [...narrow.before, ...narrow.behind]
    .filter((unit) => isContent(unit) && !known.includes(unit) && !restricting.has(unit.lower))
    .every((unit) => wide.sentence.units.some((each) => says(each, unit)));
}

const persons: ReadonlySet<string> = new Set(sortsOfThings["person"]);

/** Whether it is something that "only" excludes: another of its kind, or several. */
function isOther(one: Argument, other: Argument): boolean {
  const [x, y] = [one.head, other.head];
  if (isMoreThanOne(one, other)) return true;
  const { relation } = relateUnits(x, y);
  if (relation === "exclusive" || !agree(one, other)) return true;
  if (relation !== "unknown") return false;
  if (isNamed(one) && isNamed(other)) return areAlike(x.value, y.value) && !areSame(one, other);
  return isCalling(x) && isCalling(y);
}

/** "one child" and "three children", "Norway" and "many countries" */
function isMoreThanOne(one: Argument, other: Argument): boolean {
  const [x, y] = [one.head, other.head];
  if (isCountOf(one, ({ lower }) => lower === "one") && x.lemma === y.lemma)
    return isCountOf(other, ({ value, lower }) => value?.kind === "quantity" && lower !== "one");
  return (
    x.value?.kind === "place" && countries.has(y.lemma) && isCountOf(other, ({ lower }) => several.has(lower))
  );
}

function isCountOf({ units, head }: Argument, isCount: (unit: Unit) => boolean): boolean {
  return units.some((unit) => unit !== head && isCount(unit));
}

/** Whether two names can be of one kind. Of two places the one can lie in the other. */
function areAlike(a: Value | null, b: Value | null): boolean {
  return a?.kind !== "place" && b?.kind !== "place" && (a === null || b === null || a.kind === b.kind);
}

/** "poet", "drummer": what somebody is beside anything else. */
function isCalling({ lemma }: Unit): boolean {
  return persons.has(lemma) && !general.has(lemma);
}
