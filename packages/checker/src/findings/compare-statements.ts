import {
  compareValues,
  formatValue,
  type Comparison,
  type QuantityValue,
  type Value,
  type VersionValue,
} from "@gainsay/claims";
import type { Statement } from "../align/statement.js";

/** How the values of two statements stand to each other, with what bounds imply. */
export function compareStatements(a: Statement, b: Statement): Comparison {
  return (
    compareSettings(a, b) ??
    compareBounds(a, b) ??
    compareDistances(a, b) ??
    compareValues(a.assertion.value, b.assertion.value)
  );
}

/**
 * Settings are stated, not measured: two numbers in one unit are the same or they are not. Of a required version what is stated is the
 * least: "18 or later" and "20 or later" overlap as versions, and are two requirements. Null where the values say enough by themselves.
 */
function compareSettings(a: Statement, b: Statement): Comparison | null {
  if (a.setting === null || b.setting === null) return null;
  const [left, right] = [a.assertion.value, b.assertion.value];
  if (left.kind === "version" && right.kind === "version") {
    const [one, other] = [leastOf(left), leastOf(right)];
    const { relation } = compareValues(one, other);
    return relation === "disjoint"
      ? {
          relation,
          reason:
            left.product === null
              ? `${formatValue(left)} is not ${formatValue(right)}`
              : `${formatValue(left)} and ${formatValue(right)} ask for different versions at least`,
        }
      : compareValues(left, right);
  }
  const [one, other] = [statedIn(left), statedIn(right)];
  if (one === null || other === null || one.unit !== other.unit) return null;
  return one.amount === other.amount
    ? { relation: "same", reason: `Both say ${formatValue(left)}` }
    : { relation: "disjoint", reason: `${formatValue(left)} is not ${formatValue(right)}` };
}

/** The least version that is stated, as a version of its own: "18" for "18 or later". */
function leastOf({ kind, product, from }: VersionValue): VersionValue {
  return {
    kind,
    product,
    from,
    below: from === null ? null : from.replace(/\d+$/u, (last) => String(Number(last) + 1)),
  };
}

/** The number as written, with its unit; null for what is not stated by one number. */
function statedIn(value: Value): { readonly amount: number; readonly unit: string } | null {
  if (value.kind === "quantity" && value.amount !== null)
    return { amount: value.amount, unit: `${value.unit} ${value.statedUnit} ${value.per ?? ""}` };
  return value.kind === "duration" && value.amount !== null && /^PT?[\d.]+[A-Z]$/u.test(value.timex)
    ? { amount: value.amount, unit: value.unit }
    : null;
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
 * (Grice's maxim of quantity): disjoint in what they imply. So are "at least three" and "ten" killed of two times. Null for all else.
 */
function compareBounds(a: Statement, b: Statement): Comparison | null {
  const [left, right] = [a.assertion.value, b.assertion.value];
  if (isOutgrown(a, b))
    return {
      relation: "disjoint",
      reason: `${formatValue(left)} and ${formatValue(right)} are of two times`,
    };
  if (!isLowerBound(left) || !isLowerBound(right)) return null;
  if (left.unit !== right.unit || !isOver(a) || !isOver(b)) return null;
  const [less, more] = (left.min ?? 0) < (right.min ?? 0) ? [left, right] : [right, left];
  if ((less.min ?? 0) <= 0 || (more.min ?? 0) < (less.min ?? 0) * (1 + boundsApart)) return null;
  return {
    relation: "disjoint",
    reason: `whoever knows of ${formatValue(more)} would not say only ${formatValue(less)}`,
  };
}

/** What grows while the news goes on about it. */
const tolls: ReadonlySet<string> = new Set(["death", "injury"]);

/** A toll so much larger than the least that a text gives was not known to it. */
const outgrown = 1.5;

/** Whether one text gives a toll so far, and the other many more: "at least three were killed", "ten were killed". */
export function isOutgrown(a: Statement, b: Statement): boolean {
  return !isOver(a) && !isOver(b) && (growsTo(a, b) || growsTo(b, a));
}

function growsTo({ assertion: a }: Statement, { assertion: b }: Statement): boolean {
  if (!tolls.has(a.predicate) || a.slot !== "howMany" || a.evidence.document === b.evidence.document)
    return false;
  return (
    isLowerBound(a.value) &&
    b.value.kind === "quantity" &&
    b.value.max !== null &&
    (b.value.amount ?? b.value.min ?? 0) >= (a.value.min ?? Infinity) * outgrown
  );
}

/** Whether the sentence says that it was in a year of its own. */
function isOver({ assertion: { qualifiers } }: Statement): boolean {
  return qualifiers.time?.kind === "date" && qualifiers.time.known.includes("year");
}
