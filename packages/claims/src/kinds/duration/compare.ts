import { relate, type Comparison, type Interval, type Relation } from "../../model/relation.js";
import { format } from "./format.js";
import { secondsIn } from "./lexicon.en.js";
import type { DurationUnit, DurationValue } from "./value.js";

/** How two lengths of time relate as sets of possible lengths, with rounding and hedges already in their ends. */
export function compare(a: DurationValue, b: DurationValue): Comparison {
  const [left, right] = [format(a), format(b)];
  if (a.min === null && a.max === null && b.min === null && b.max === null) {
    return a.timex === b.timex
      ? { relation: "same", reason: `Both say ${left}` }
      : { relation: "incomparable", reason: "Neither length is known" };
  }
  if ((a.min === null && a.max === null) || (b.min === null && b.max === null)) {
    return { relation: "incomparable", reason: "One of the lengths is not known" };
  }
  const [own, other] = a.fixed === true && b.fixed === true ? [exactEnds(a, b), exactEnds(b, a)] : [a, b];
  const relation = relate(own, other);
  if (relation !== "disjoint") return { relation, reason: wording(relation, left, right) };
  const aShorter = (own.max ?? Infinity) < (other.min ?? -Infinity);
  const reason = aShorter ? `${left} is shorter than ${right}` : `${left} is longer than ${right}`;
  return { relation, reason, distance: distance(a, b) };
}

/** So far lengths may be apart that are told in days and in months, of which none has a whole number of the other: "30 days", "a month". */
const conversion = 0.04;

/** The possible lengths of a term that somebody set, beside another: it is not rounded. */
function exactEnds({ amount, unit, min, max }: DurationValue, other: DurationValue): Interval {
  if (amount === null) return { min, max };
  const length = amount * secondsIn[unit];
  const slack = isOfMonths(unit) === isOfMonths(other.unit) ? equal : conversion;
  return { min: length * (1 - slack), max: length * (1 + slack) };
}

/** What the arithmetic of fractions may be off. */
const equal = 1e-6;

function isOfMonths(unit: DurationUnit): boolean {
  return secondsIn[unit] >= secondsIn.month;
}

function wording(relation: Exclude<Relation, "disjoint">, left: string, right: string): string {
  switch (relation) {
    case "same":
      return left === right ? `Both say ${left}` : `${left} and ${right} are the same length`;
    case "narrower":
      return `${left} fits within ${right}`;
    case "wider":
      return `${right} fits within ${left}`;
    case "overlapping":
    case "incomparable":
      return `${left} and ${right} can both be true`;
  }
}

/** The difference of what is stated, in the larger unit: "5 years". */
function distance(a: DurationValue, b: DurationValue): string {
  const unit = secondsIn[a.unit] >= secondsIn[b.unit] ? a.unit : b.unit;
  const stated = ({ amount, unit: of, min, max }: DurationValue): number =>
    (amount === null ? (min ?? max ?? 0) : amount * secondsIn[of]) / secondsIn[unit];
  const difference = Math.abs(stated(a) - stated(b));
  const rounded = difference >= 10 ? Math.round(difference) : Math.round(difference * 10) / 10;
  return `${rounded} ${rounded === 1 ? unit : pluralOf(unit)}`;
}

function pluralOf(unit: DurationUnit): string {
  return unit === "century" ? "centuries" : `${unit}s`;
}
