import { describe, expect, expectTypeOf, test } from "vitest";
import { contextOf, readValues } from "../testing/read-values.js";
import { compareValues, findValues, formatValue, kinds, Value } from "./index.js";

/** One value of each kind. */
const samples: readonly Value[] = [
  ...readValues(kinds.date, "It happened in December 2024.", "2025-03-10"),
  ...readValues(kinds.duration, "It lasted two years."),
  ...readValues(kinds.quantity, "It killed 5 people."),
  ...readValues(kinds.place, "It happened in Munich."),
  ...readValues(kinds.person, "President Tomas Varga spoke."),
  ...readValues(kinds.organisation, "The Red Cross sent help."),
  ...readValues(kinds.role, "He is the former president of Syria."),
  ...readValues(kinds.status, "The miners are alive."),
  ...readValues(kinds.truth, "It did not happen."),
  ...readValues(kinds.version, "It runs on Node 18."),
].map(({ value }) => value);

test("every kind of value is a kind of its own, with a sample here", () => {
  expectTypeOf<keyof typeof kinds>().toEqualTypeOf<Value["kind"]>();
  expect(samples.map(({ kind }) => kind)).toEqual(Object.keys(kinds));
});

describe.each(samples)("$kind", (value) => {
  test("is a value", () => {
    expect(Value.parse(value)).toEqual(value);
  });

  test("is compared with its own kind only", () => {
    const relations = samples.map((other) => [other.kind, compareValues(value, other).relation]);
    const expected = samples.map(({ kind }) => [kind, kind === value.kind ? "same" : "incomparable"]);
    expect(relations).toEqual(expected);
  });
});

test("values are printed in plain English", () => {
  expect(samples.map(formatValue)).toEqual([
    "December 2024",
    "2 years",
    "5 people",
    "Munich",
    "Tomas Varga",
    "Red Cross",
    "former president of Syria",
    "alive",
    "it did not happen",
    "Node.js 18",
  ]);
});

test("only dates, durations, quantities and versions are found wherever they stand", () => {
  const text =
    "In December 2024 President Tomas Varga said in Munich that the 5 miners were alive and used Node 18.";
  const { sentences } = contextOf(text, null);
  const found = findValues({ text, metadata: {} }, sentences);
  expect(found.map(({ text: words, value }) => [words, value.kind])).toEqual([
    ["December 2024", "date"],
    ["5", "quantity"],
    ["Node 18", "version"],
  ]);
});
