import { because, relate, type Comparison, type Interval } from "../../model/relation.js";
import { format, formatAmount } from "./format.js";
import { unitNamed, unitOf } from "./units.js";
import type { QuantityValue } from "./value.js";

/** Relative difference that arithmetic on doubles may leave between equal amounts. */
const arithmetic = 1e-9;
/** Relative difference that a conversion to another unit may leave: writers convert with rounded factors. */
const conversion = 0.01;

/**
 * How two quantities relate as sets of amounts. Incomparable when they have no common scale: other dimensions (percent and
 * percentage points too), other currencies, other bases ("a share", "a day"). What is counted is not looked at: see
 * `sameMeasure`; nor is `additional`.
 */
export function compare(a: QuantityValue, b: QuantityValue): Comparison {
  const scale = noCommonScale(a, b);
  if (scale !== null) return { relation: "incomparable", reason: scale };
  const [left, right] = [snap(a), snap(b)];
  const relation = relate(left, right);
  const names = (): string => `"${format(a)}" and "${format(b)}"`;
  switch (relation) {
    case "same":
      return because(relation, () => `${names()} are the same amount.`);
    case "narrower":
      return because(relation, () => `"${format(a)}" lies within "${format(b)}".`);
    case "wider":
      return because(relation, () => `"${format(b)}" lies within "${format(a)}".`);
    case "overlapping":
      return because(relation, () => `${names()} can both be true.`);
    case "disjoint": {
      if (gap(left, right) <= slack(a, b) * Math.min(reach(left), reach(right)))
        return because("overlapping", () => `${names()} are the same but for the conversion of units.`);
      const distance = distanceBetween(a, b, left, right);
      return because(relation, () => `${names()} are ${distance} apart.`, distance);
    }
    default:
      return because(relation, () => `${names()} have no common scale.`);
  }
}

/**
 * Whether both quantities say what they count and it is the same word. `null`: one of them does not say. Words are compared as
 * they are; synonyms ("rifles", "guns") are for the caller to know.
 */
export function sameMeasure(a: QuantityValue, b: QuantityValue): boolean | null {
  if (a.measure === null || b.measure === null) return null;
  return a.measure === b.measure;
}

function noCommonScale(a: QuantityValue, b: QuantityValue): string | null {
  const [left, right] = [dimensionOf(a), dimensionOf(b)];
  if (left !== right) return `One is ${article(left)}, the other ${article(right)}.`;
  if (a.unit !== b.unit) return `${a.unit} and ${b.unit} have no fixed rate.`;
  if (a.countedFrom !== b.countedFrom)
    return `One is counted from the ${a.countedFrom ?? "start"}, the other from the ${b.countedFrom ?? "start"}.`;
  if (a.per !== b.per) return `One is per ${a.per ?? "nothing"}, the other per ${b.per ?? "nothing"}.`;
  return null;
}

/** What a quantity measures: one of our dimensions or of the user's. */
export function dimensionOf({ dimension, own }: QuantityValue): string {
  return own?.dimension ?? dimension;
}

function article(dimension: string): string {
  if (dimension === "money" || dimension === "data") return `an amount of ${dimension}`;
  return /^[aeio]/.test(dimension) ? `an ${dimension}` : `a ${dimension}`;
}

/** Takes out what arithmetic on doubles leaves, so that 5 kg and 5,000 g are the same. */
function snap({ min, max }: Interval): Interval {
  return { min: tenDigits(min), max: tenDigits(max) };
}

function tenDigits(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(10));
}

function slack(a: QuantityValue, b: QuantityValue): number {
  if (a.statedUnit === b.statedUnit) return arithmetic;
  // Percent stated as a fraction ("a third") and money stated in cents need no conversion by hand.
  const converted = a.dimension === "percent" || a.dimension === "money" ? arithmetic : conversion;
  return Math.max(converted, unitSlack(a), unitSlack(b));
}

function unitSlack(value: QuantityValue): number {
  return unitOf(value)?.slack ?? 0;
}

/** The end of an interval that is farther from zero; the only one if the other is open. */
function reach({ min, max }: Interval): number {
  return Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0));
}

/** How far apart the nearest ends of two disjoint intervals are. */
function gap(a: Interval, b: Interval): number {
  const ends = [
    [a.max, b.min],
    [b.max, a.min],
  ] as const;
  return Math.max(...ends.map(([below, above]) => (below === null || above === null ? 0 : above - below)));
}

/** A ratio from here on is told as a factor: the slip may be a power of ten. */
const factorFrom = 9.5;

function distanceBetween(a: QuantityValue, b: QuantityValue, left: Interval, right: Interval): string {
  const [first, second] = [centre(a, left), centre(b, right)];
  if (first !== null && second !== null && a.dimension !== "temperature") {
    const ratio = Math.max(first, second) / Math.min(first, second);
    if (Math.min(first, second) > 0 && ratio >= factorFrom) return `factor ${formatAmount(twoDigits(ratio))}`;
  }
  const apart = first !== null && second !== null ? Math.abs(first - second) : gap(left, right);
  // Told in the unit of the first when both use it or no table has the canonical unit, else in the canonical unit.
  const unit = a.statedUnit === b.statedUnit || a.dimension === "own" ? unitOf(a) : null;
  const amount = formatAmount(Number((apart / (unit?.factor ?? 1)).toPrecision(4)));
  if (a.dimension === "count" || a.dimension === "number" || a.dimension === "ordinal") return amount;
  if (a.dimension === "percent" || a.dimension === "percentage-point") return `${amount} percentage points`;
  if (a.dimension === "magnitude") return `${amount} magnitude units`;
  if (a.dimension === "age") return `${amount} ${amount === "1" ? "year" : "years"}`;
  if (a.dimension === "money") return `${amount} ${unit?.plural ?? a.unit}`;
  const canonical = unit ?? unitNamed(a.dimension, a.unit);
  const name = amount === "1" ? canonical?.name : canonical?.plural;
  return `${amount} ${name ?? a.unit}`;
}

/** The amount itself in canonical units, or the middle of what is possible; null for half-open sets. */
function centre(value: QuantityValue, { min, max }: Interval): number | null {
  if (value.hedge === null && value.amount !== null) {
    const unit = unitOf(value);
    return unit === null ? value.amount : value.amount * unit.factor + unit.offset;
  }
  return min === null || max === null ? null : (min + max) / 2;
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
