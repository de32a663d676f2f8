import type { QuantityValue, ValueMention } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { hasSpan, speaksOf } from "./quantity-labels.js";

const quantity = (amount: number | null, rest: Partial<QuantityValue> = {}): QuantityValue => ({
  kind: "quantity",
  dimension: "count",
  unit: "one",
  min: amount,
  max: amount,
  amount,
  statedUnit: "one",
  hedge: null,
  measure: null,
  modifiers: [],
  ...rest,
});

const dollars = quantity(20, { dimension: "money", unit: "USD", statedUnit: "dollar" });
const last = quantity(0, { dimension: "ordinal", countedFrom: "end" });
const moreThan20 = quantity(20, { hedge: "more-than", max: null });

describe("speaksOf", () => {
  it.each<[string, QuantityValue, boolean]>([
    ["currency", dollars, true],
    ["currency", quantity(20), false],
    ["dimension", dollars, false],
    ["dimension", quantity(20, { dimension: "length" }), true],
    ["temperature", quantity(20, { dimension: "length" }), false],
    ["number", dollars, true],
    ["number", last, false],
    ["ordinal", last, true],
    ["numberrange", moreThan20, true],
    ["numberrange", quantity(20), false],
    ["numberrange", quantity(20, { dimension: "number" }), true],
    ["quantity", quantity(20), true],
    ["a type unheard of", dollars, true],
  ])("%s", (type, value, result) => {
    expect(speaksOf({ type }, value)).toBe(result);
  });
});

const mention = (start: number, end: number, value: QuantityValue): ValueMention => {
  return { start, end, text: "", value, recogniser: "test/test" };
};

describe("hasSpan", () => {
  it.each<[string, ValueMention, { type: string; start: number; end: number; value: unknown }, boolean]>([
    [
      "the same span",
      mention(0, 3, dollars),
      { type: "currency", start: 0, end: 3, value: { value: "9" } },
      true,
    ],
    [
      "a number without its sign",
      mention(0, 3, dollars),
      { type: "number", start: 1, end: 3, value: { value: "20" } },
      true,
    ],
    [
      "another number",
      mention(0, 3, dollars),
      { type: "number", start: 1, end: 3, value: { value: "21" } },
      false,
    ],
    [
      "money without its sign",
      mention(0, 3, dollars),
      { type: "currency", start: 1, end: 3, value: { value: "20" } },
      false,
    ],
    [
      "a part outside",
      mention(2, 5, dollars),
      { type: "number", start: 1, end: 5, value: { value: "20" } },
      false,
    ],
    [
      "a bound",
      mention(10, 12, moreThan20),
      { type: "numberrange", start: 0, end: 12, value: { value: "(20,)" } },
      true,
    ],
    [
      "the wrong bound",
      mention(10, 12, moreThan20),
      { type: "numberrange", start: 0, end: 12, value: { value: "(,20)" } },
      false,
    ],
    [
      "no bound",
      mention(10, 12, quantity(20)),
      { type: "numberrange", start: 0, end: 12, value: { value: "[20,20]" } },
      false,
    ],
  ])("%s", (_, found, expected, result) => {
    expect(hasSpan(found, expected)).toBe(result);
  });
});
