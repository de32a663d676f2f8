import { compareValues, formatValue, type Comparison, type QuantityValue, type Value } from "@gainsay/claims";
import type { Statement } from "../align/statement.js";

/** How the values of two statements stand to each other, with what bounds imply. */
export function compareStatements(a: Statement, b: Statement): Comparison {
  return compareBounds(a, b) ?? compareDistances(a, b) ?? compareValues(a.assertion.value, b.assertion.value);
}

/** Of two distances that differ by less, one may be measured from another end of the town, or along the road. */
const distancesApart = 0.2;

/** Two distances between places that lie close together, as overlapping; null for all else. */
function compareDistances({ assertion: a }: Statement, { assertion: b }: Statement): Comparison | null {
  if (a.predicate !== "distance" || a.value.kind !== "quantity" || b.value.kind !== "quantity") return null;
  const [left, right] = [a.value, b.value];
  const comparison = compareValues(left, right);
  const less = Math.min(left.max ?? Infinity, right.max ?? Infinity);
  const more = Math.max(left.min ?? 0, right.min ?? 0);
  return comparison.relation === "disjoint" && more < less * (1 + distancesApart)
    ? { relation: "overlapping", reason: "both may be right, measured from point to point or by road" }
    : null;
}

/** "more than 26,000", "at least 40". */
export function isLowerBound(value: Value): value is QuantityValue {
  return value.kind === "quantity" && value.max === null && value.min !== null;
}

/** Two numbers that are "more than" something differ in fact when what they are more than differs by so much. */
const boundsApart = 0.15;

/**
 * Of what is over, "more than 26,000" and "more than 31,000" can both be true, but whoever knows of 31,000 does not say the first
 * (Grice's maxim of quantity): disjoint in what they imply. Null for all else, so for a toll that may still grow.
 */
function compareBounds(a: Statement, b: Statement): Comparison | null {
  const [left, right] = [a.assertion.value, b.assertion.value];
  if (!isLowerBound(left) || !isLowerBound(right)) return null;
  if (left.unit !== right.unit || !isOver(a) || !isOver(b)) return null;
  const [less, more] = (left.min ?? 0) < (right.min ?? 0) ? [left, right] : [right, left];
  if ((less.min ?? 0) <= 0 || (more.min ?? 0) < (less.min ?? 0) * (1 + boundsApart)) return null;
  return {
    relation: "disjoint",
    reason: `whoever knows of ${formatValue(more)} would not say only ${formatValue(less)}`,
  };
}

/** Whether the sentence says that it was in a year of its own. */
function isOver({ assertion: { qualifiers } }: Statement): boolean {
  return qualifiers.time?.kind === "date" && qualifiers.time.known.includes("year");
}
