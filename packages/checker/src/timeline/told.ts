import { formatValue, type DateValue, type Value } from "@gainsay/claims";
import type { CanonicalEntity, Statement } from "../align/statement.js";
import type { Check } from "../findings/finding.js";
import { daysOfDate } from "./days.js";
import type { Wording } from "./lives.en.js";
import { origin, type Constraint } from "./network.js";

/** One thing that texts say of when something happened, or that everybody knows. */
export interface Told extends Constraint {
  /**
   * `date`: when a point was; `age`: how old somebody was at a date; `length`: how long from one point to another, which may be an
   * age as well; `order`: what everybody knows.
   */
  readonly sort: "date" | "age" | "length" | "order";
  /** What it is about: "the birth", "the age". */
  readonly topic: string;
  /** What is said, without its subject: "was born in 1940", "lasted nearly 14 years"; for `order` a sentence. */
  readonly display: string;
  /** Null for what everybody knows. */
  readonly value: Value | null;
  /** All that say it, in reading order; their subject is what the timeline is of. Empty for what everybody knows. */
  readonly statements: readonly Statement[];
  /** What it rests on beside the words, as a check that is left open; null where on nothing. */
  readonly assumed: Check | null;
}

/** Something told of a person or thing. */
export interface ToldOf {
  readonly subject: CanonicalEntity;
  readonly told: Told;
}

/** What something rests on that the text does not say. */
export const doubt = (check: string, reason: string): Check => ({ check, status: "unknown", reason });

/**
 * Whether a statement is said to be so, in a voice that stands for it, with a value whose days the text gives: no plan, no denial,
 * no allegation, and no year that is only inferred.
 */
export function isStated({ assertion }: Statement): boolean {
  const { polarity, modality, attribution, qualifiers, value } = assertion;
  if (polarity !== "affirmed" || modality !== "asserted" || attribution?.stance === "alleged") return false;
  if ((qualifiers.which ?? []).length > 0) return false;
  return value.kind !== "date" || isKnown(value);
}

/** Whether a date has a place on the calendar that the text itself gives it. */
export function isKnown({ type, implied, min, max }: DateValue): boolean {
  return type !== "SET" && implied.length === 0 && (min !== null || max !== null);
}

/** "`past` in 1940": a point with its date. */
export function dated(point: string, { topic, past }: Wording, value: DateValue, statement: Statement): Told {
  return {
    sort: "date",
    from: origin,
    to: point,
    ...daysOfDate(value),
    topic,
    display: `${past} ${datePhrase(value)}`,
    value,
    statements: [statement],
    assumed: null,
  };
}

/** What everybody knows: `first` never comes after `last`. */
export function ordered(first: string, last: string, reason: string): Told {
  return {
    sort: "order",
    from: first,
    to: last,
    least: 0,
    most: null,
    topic: "the order",
    display: reason,
    value: null,
    statements: [],
    assumed: null,
  };
}

/** "in 1940", "on 3 June 2019", "in about 1930", "before 1990". */
export function datePhrase(value: DateValue): string {
  const words = formatValue({ ...value, boundary: undefined });
  if (/^(?:before|after|by|until|since|from|on|in|\d+:)/.test(words)) return words;
  const isDay = ["day", "part-of-day", "time"].includes(value.precision) && value.mod === undefined;
  return `${isDay ? "on" : "in"} ${words}`;
}
