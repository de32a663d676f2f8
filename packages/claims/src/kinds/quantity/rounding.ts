import type { Interval } from "../../model/relation.js";
import type { Dimension, QuantityValue } from "./value.js";

/** How a stated number may differ from the true one, all in the stated unit. */
type Precision =
  /** As said: ordinals. */
  | "exact"
  /** Whole numbers: exact when small or not round; see `roundCount`. */
  | "counted"
  /** On a scale without natural zero or end: half the last stated digit, however round. */
  | "scaled"
  /** Measured: half the last stated digit, or half of what trailing zeros may hide, but not more than `hidden`. */
  | "measured"
  /** Completed: someone aged 32 is anything from 32 to just under 33. */
  | "completed";

const precisionOf: Readonly<Record<Dimension, Precision>> = {
  count: "counted",
  ordinal: "exact",
  number: "exact",
  percent: "scaled",
  "percentage-point": "scaled",
  money: "measured",
  age: "completed",
  length: "measured",
  area: "measured",
  volume: "measured",
  mass: "measured",
  temperature: "scaled",
  speed: "measured",
  magnitude: "scaled",
  energy: "measured",
  power: "measured",
  pressure: "measured",
  data: "measured",
  angle: "scaled",
  frequency: "measured",
  own: "measured",
};

/** Just under a half, so that neighbours ("5.6" and "5.7") do not touch. */
const half = 0.49;
/** Trailing zeros hide at most this share: "3 million" may stand for 3.1 million, hardly for 3.4. */
const hidden = 0.05;
/** Someone aged 32 is at most this much older than 32. */
const completed = 0.99;

/** How wide "about" is, as a share of the amount, with the least and most it may be; "nearly" reaches as far below. */
interface Width {
  readonly share: number;
  readonly least: number;
  readonly most: number;
}
const widths: Readonly<Partial<Record<Dimension, Width>>> = {
  percent: { share: 0.1, least: 1, most: 4 },
  "percentage-point": { share: 0.1, least: 0.2, most: 4 },
  temperature: { share: 0, least: 2, most: 2 },
  magnitude: { share: 0, least: 0.3, most: 0.3 },
  angle: { share: 0.1, least: 2, most: 10 },
  age: { share: 0.1, least: 1, most: 5 },
  count: { share: 0.12, least: 1, most: Infinity },
};
const usualWidth: Width = { share: 0.12, least: 0, most: Infinity };

/** What is stated: one number or the two ends of a range, with the step that each may be rounded to. */
export interface Stated {
  readonly low: number;
  readonly high: number;
  /** Worth of the last digit of the number that is not a trailing zero. */
  readonly step: number;
}

/**
 * The possible amounts behind a statement, in the stated unit. Hedges: "about" widens, "nearly" reaches below,
 * bounds are taken at their word ("more than 80" starts at 80, and says nothing of where it ends).
 */
export function possible(
  { low, high, step }: Stated,
  dimension: Dimension,
  hedge: QuantityValue["hedge"],
): Interval {
  const top = precisionOf[dimension] === "completed" ? completed : 0;
  switch (hedge) {
    case "several":
    case "between":
      return { min: low, max: high + top };
    case "at-least":
    case "more-than":
      return { min: low, max: null };
    case "at-most":
      return { min: null, max: high + top };
    case "less-than":
      return { min: null, max: high };
    case "about":
      return whole({ min: low - width(low, dimension), max: high + width(high, dimension) + top }, dimension);
    case "nearly":
      return whole({ min: low - width(low, dimension), max: high }, dimension);
    case null: {
      const slack = rounding(low, step, precisionOf[dimension]);
      return whole({ min: low - slack, max: high + slack + top }, dimension);
    }
  }
}

function width(amount: number, dimension: Dimension): number {
  const { share, least, most } = widths[dimension] ?? usualWidth;
  return Math.min(Math.max(Math.abs(amount) * share, least), most);
}

function rounding(amount: number, step: number, precision: Precision): number {
  switch (precision) {
    case "exact":
    case "completed":
      return 0;
    case "scaled":
      return half * Math.min(step, 1);
    case "measured":
      return Math.max(half * Math.min(step, 1), trailing(amount, step));
    case "counted":
      return roundCount(amount, step);
  }
}

/** Half of what trailing zeros may hide. */
function trailing(amount: number, step: number): number {
  return step > 1 ? Math.min(half * step, hidden * Math.abs(amount)) : 0;
}

/**
 * Counts below 100 are counted, not rounded. From 100 to 999 only multiples of 50 may be rounded; above, numbers of up
 * to three digits before their zeros: 12,000 may stand for 12,345, but 12,340 may not.
 */
function roundCount(amount: number, step: number): number {
  if (!Number.isInteger(amount)) return half * step;
  if (amount < 100) return 0;
  if (amount < 1000) return amount % 50 === 0 ? Math.min(half * 50, hidden * amount) : 0;
  return amount / step < 1000 ? trailing(amount, step) : 0;
}

/** Counts are whole unless stated otherwise, and never below zero. */
function whole(interval: Interval, dimension: Dimension): Interval {
  if (dimension !== "count" || interval.min === null || interval.max === null) return interval;
  if (interval.max - interval.min < 1) return interval;
  return { min: Math.max(0, Math.ceil(interval.min)), max: Math.floor(interval.max) };
}
