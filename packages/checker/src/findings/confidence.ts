import type { Check } from "./finding.js";

/**
 * How sure a contradiction is when every check of the gate is met, and what each undecided check takes away. A first
 * estimate: what is unknown about the event weighs most, since two happenings taken for one are the commonest false alarm.
 */
const certain = 0.97;
const doubt: Readonly<Record<string, number>> = {
  subject: 0.85,
  event: 0.75,
  measure: 0.85,
  scope: 0.9,
  unit: 0.9,
  time: 0.85,
  speaker: 0.97,
  reality: 0.9,
  reading: 0.9,
};

/** Confidence from 0 to 1, rounded to two decimals. */
export function confidenceOf(checks: readonly Check[]): number {
  const product = checks
    .filter(({ status }) => status === "unknown")
    .reduce((confidence, { check }) => confidence * (doubt[check] ?? 0.9), certain);
  return Math.round(product * 100) / 100;
}
