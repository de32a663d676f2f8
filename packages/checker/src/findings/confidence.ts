import type { Check } from "./finding.js";
import { weights } from "./confidence.weights.js";

/** How sure a contradiction is, from 0 to 1, rounded to two decimals: a logistic model over the checks left undecided. */
export function confidenceOf(checks: readonly Check[]): number {
  const odds = checks
    .filter(({ status }) => status === "unknown")
    .reduce((sum, { check }) => sum + (weights[check] ?? 0), weights["base"] ?? 0);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
