import { relateUnits } from "../restatements/relate-units.js";
import { partsOfPlaces } from "../restatements/things.en.js";
import type { Unit } from "../sentences/unit.js";
import { leavesOpen, type Pair } from "./match.js";
import type { Proposition } from "./proposition.js";
import { happensOnceOnly, relationsOf } from "./relate-predicates.js";
import { placed } from "./relations.en.js";
import { placing, sequencing } from "./words.en.js";

/** "was born in Oslo", "was born in Rome": of what has one place and one day. */
export function atOther(a: Proposition, b: Proposition): Pair | null {
  if (leavesOpen(a) || leavesOpen(b)) return null;
  if (isPlaced(a) && isPlaced(b) && !areOfTwoTimes(a, b)) {
    const found = placesApart(placesOf(a), placesOf(b));
    if (found !== null) return found;
  }
  return apart(datesOf(a), datesOf(b));
}

/** The first of each if no value of one side fits any of the other. */
function apart(a: readonly Unit[], b: readonly Unit[]): Pair | null {
  const [left, right] = [a[0], b[0]];
  if (left === undefined || right === undefined) return null;
  return a.every((x) => b.every((y) => relateUnits(x, y).relation === "exclusive")) ? [left, right] : null;
}

/** A place with those that it is said to lie in: "Graz, Austria". */
type Chain = readonly [Unit, ...Unit[]];

/** The same of places: "in Sund, **Norway**", "in **Peru**". */
function placesApart(a: readonly Chain[], b: readonly Chain[]): Pair | null {
  const [left, right] = [a[0], b[0]];
  if (left === undefined || right === undefined) return null;
  return a.every((x) => b.every((y) => areElsewhere(x, y))) ? [left[0], right[0]] : null;
}

function areElsewhere(a: Chain, b: Chain): boolean {
  const { relation } = relateUnits(a[0], b[0]);
  if (relation !== "unknown") return relation === "exclusive";
  return a.some((x) => b.some((y) => relateUnits(x, y).relation === "exclusive"));
}

function isPlaced(p: Proposition): boolean {
  return (
    happensOnceOnly(p.predicate) ||
    [p.predicate, ...relationsOf(p.predicate).map(({ relation }) => relation)].some((word) =>
      placed.has(word),
    )
  );
}

/** The places behind "in", "at" or "near", and those set off behind them. */
function placesOf({ behind }: Proposition): readonly Chain[] {
  const from = behind.findIndex((unit, index) => isPlace(unit) && locates(behind, index));
  const chains: [Unit, ...Unit[]][] = [];
  let isJoined = false;
  for (const unit of from < 0 ? [] : behind.slice(from)) {
    const chain = chains.at(-1);
    if (!isPlace(unit))
      isJoined &&= /^(?:,|in|of)$/u.test(unit.lower) || /^(?:DET|ADJ|NOUN)$/u.test(unit.pos);
    else if (isJoined && chain?.every((each) => relateUnits(each, unit).relation !== "exclusive"))
      chain.push(unit);
    else chains.push([unit]);
    if (isPlace(unit)) isJoined = true;
  }
  return chains;
}

function isPlace({ value }: Unit): boolean {
  return value?.kind === "place";
}

/** Whether "in" stands before the unit at `at`, over what lies there: "in **the hills of** Norway", "in **Xunda,** Norway". */
function locates(units: readonly Unit[], at: number): boolean {
  // "Bergen-based", "covers northern Kenya": behind no preposition.
  const before = units
    .slice(0, at)
    .findLastIndex(({ pos, text }) => !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(pos) && text !== ",");
  if (before < 0) return true;
  const [noun, preposition] = [units[before - 1], units[before]];
  if (preposition?.lower === "of" && noun !== undefined && partsOfPlaces.has(noun.lemma))
    return locates(units, before);
  return placing.has(preposition?.lower ?? "");
}

function datesOf({ before, behind }: Proposition): readonly Unit[] {
  const dates = [...before, ...behind].filter(({ value }) => value?.kind === "date");
  return dates.every(
    ({ value }) => value?.kind === "date" && value.mod === undefined && value.implied.length === 0,
  )
    ? dates
    : [];
}

/** "was **first** held in Oslo", "is held in Rome": what comes about more than once. */
function areOfTwoTimes(a: Proposition, b: Proposition): boolean {
  if (happensOnceOnly(a.predicate)) return false;
  const [x, y] = [sequenceOf(a), sequenceOf(b)];
  return x.some((word) => !y.includes(word)) || y.some((word) => !x.includes(word));
}

/** The adverbs that tell which of several times it was. */
function sequenceOf({ before, group, behind }: Proposition): readonly string[] {
  return [...before, ...group, ...behind]
    .filter(({ lower, pos }) => pos === "ADV" && sequencing.has(lower))
    .map(({ lower }) => lower);
}
