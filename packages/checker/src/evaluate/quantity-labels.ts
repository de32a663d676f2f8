import type { QuantityValue, Value, ValueMention } from "@gainsay/claims";
import type { ExpectedValue } from "./records.js";
import { valueMatches } from "./value-matches.js";

type Dimension = QuantityValue["dimension"];

const measured: readonly Dimension[] = [
  "length",
  "area",
  "volume",
  "mass",
  "speed",
  "energy",
  "power",
  "pressure",
  "data",
  "angle",
  "frequency",
];

/**
 * The dimensions that a type of a labelled set speaks of, where it speaks of some only. Such sets are made for one recogniser
 * at a time: a record that labels sums of money says nothing of the percentages beside them.
 */
const dimensionsOf: Readonly<Record<string, readonly Dimension[]>> = {
  age: ["age"],
  currency: ["money"],
  money: ["money"],
  dimension: measured,
  temperature: ["temperature"],
  percent: ["percent", "percentage-point"],
  percentage: ["percent", "percentage-point"],
  ordinal: ["ordinal"],
  "ordinal.relative": ["ordinal"],
};

/** Whether values like this one are labelled in a record that has a value of this type. */
export function speaksOf({ type }: Pick<ExpectedValue, "type">, value: Value): boolean {
  if (value.kind !== "quantity") return true;
  switch (type.toLowerCase()) {
    case "number":
      return value.dimension !== "ordinal";
    case "numberrange":
      // A number of things is no range, unless it is bounded.
      return value.dimension === "number" || bounds.has(value.hedge);
    default:
      return dimensionsOf[type.toLowerCase()]?.includes(value.dimension) ?? true;
  }
}

const bounds: ReadonlySet<QuantityValue["hedge"]> = new Set([
  "at-least",
  "at-most",
  "more-than",
  "less-than",
  "between",
]);

/**
 * Whether a mention has the span of an expected value, or the same span but for what one of them leaves out by convention: a
 * set of numbers labels "20" in "$20" and in "more than 20", a set of ranges "more than 20" where the tool takes "20" and
 * keeps the bound beside it. The value has to be right then: words left out must not have changed it.
 */
export function hasSpan(
  mention: ValueMention,
  expected: ExpectedValue & { start: number; end: number },
): boolean {
  if (mention.start === expected.start && mention.end === expected.end) return true;
  if (mention.value.kind !== "quantity" || valueMatches(mention.value, expected) !== true) return false;
  const { amount, hedge } = mention.value;
  switch (expected.type.toLowerCase()) {
    case "number":
      return amount !== null && mention.start <= expected.start && mention.end >= expected.end;
    case "numberrange":
      return bounds.has(hedge) && mention.start >= expected.start && mention.end <= expected.end;
    default:
      return false;
  }
}
