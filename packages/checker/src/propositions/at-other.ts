import { relateUnits } from "../restatements/relate-units.js";
import type { Unit } from "../restatements/unit.js";
import { nearPrepositions } from "../restatements/words.en.js";
import { leavesOpen, type Pair } from "./match.js";
import type { Proposition } from "./proposition.js";
import { happensOnceOnly, relationsOf } from "./relate-predicates.js";
import { placed } from "./relations.en.js";

/** "was born in Oslo", "was born in Rome": of what has one place and one day. */
export function atOther(a: Proposition, b: Proposition): Pair | null {
  if (leavesOpen(a) || leavesOpen(b)) return null;
  if (isPlaced(a) && isPlaced(b)) {
    const found = apart(placesOf(a), placesOf(b));
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

function isPlaced(p: Proposition): boolean {
  return (
    happensOnceOnly(p.predicate) ||
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
  // "Bergen-based": behind no preposition, and alone.
  if (at === 0 && units.length === 1) return true;
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
