import type { Value } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { valueMatches } from "./value-matches.js";

const date = (timex: string, min: string | null = timex, max = min): Value => ({
  kind: "date",
  type: "DATE",
  min,
  max,
  timex,
  edtf: null,
  precision: "day",
  known: [],
  implied: [],
});
const duration = (timex: string): Value => ({
  kind: "duration",
  timex,
  min: null,
  max: null,
  amount: null,
  unit: "hour",
});
const quantity = (
  amount: number | null,
  rest: Partial<Extract<Value, { kind: "quantity" }>> = {},
): Value => ({
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
const reading = (type: string, timex: string, bounds: object): unknown => ({ type, timex, ...bounds });

const may = date("2019-05", "2019-05-01", "2019-05-31");
const noonish = date("2019-05-02T13:30", "2019-05-02T13:30");
const second = [
  reading("date", "XXXX-05-02", { value: "2018-05-02" }),
  reading("date", "XXXX-05-02", { value: "2019-05-02" }),
];

describe("valueMatches", () => {
  it.each<[string, Value, unknown, boolean | null]>([
    ["a TIMEX3 value", date("2019-W18"), "2019-W18", true],
    ["another TIMEX3 value", date("2019-W18"), "2019-W19", false],
    ["a length of time in other units", duration("PT90M"), "PT1H30M", true],
    ["another length of time", duration("PT90M"), "PT1H", false],
    ["an unknown length of time", duration("PXM"), "PXD", false],
    ["a quantity as TIMEX3", quantity(3), "P3D", false],

    ["any reading of a date", date("2019-05-02"), second, true],
    ["no reading of a date", date("2020-05-02"), second, false],
    ["a range", may, [reading("daterange", "?", { start: "2019-05-01", end: "2019-06-01" })], true],
    [
      "a range that ends late",
      may,
      [reading("daterange", "?", { start: "2019-05-01", end: "2019-06-02" })],
      false,
    ],
    [
      "an open range",
      date("?", "2019-05-01", null),
      [reading("daterange", "!", { start: "2019-05-01" })],
      true,
    ],
    ["a range, for an open one", may, [reading("daterange", "!", { start: "2019-05-01" })], false],
    ["a time of a day", noonish, [reading("datetime", "?", { value: "2019-05-02 13:30:00" })], true],
    ["another time of a day", noonish, [reading("datetime", "?", { value: "2019-05-02 14:30:00" })], false],
    ["a time of any day", noonish, [reading("time", "T13:30", { value: "13:30:00" })], true],
    ["another time of any day", noonish, [reading("time", "T01:30", { value: "01:30:00" })], false],
    ["what the set did not resolve", date("?"), [reading("date", "!", { value: "not resolved" })], false],

    ["parts of a date", may, { start: { year: 2019, month: 5 } }, true],
    ["other parts of a date", may, { start: { year: 2019, month: 6 } }, false],
    ["noon, a stand-in", date("2019-05-02"), { start: { date: "2019-05-02T12:00:00" } }, true],
    ["a stated time", date("2019-05-02"), { start: { date: "2019-05-02T09:00:00" } }, false],
    ["both ends", may, { start: { day: 1 }, end: { day: 31 } }, true],
    ["another end", may, { start: { day: 1 }, end: { day: 30 } }, false],
    ["a weekday", date("2019-05-02"), { start: { weekday: 4 } }, true],
    ["another weekday", date("2019-05-02"), { start: { weekday: 3 } }, false],
    ["any date", may, {}, true],
    ["a date not resolved", date("?", null), { start: { day: 1 } }, false],

    ["a number", quantity(12.5), { value: "12.5" }, true],
    ["a rounded fraction", quantity(1 / 21), { value: "0.0476190476190476" }, true],
    [
      "a fraction, read as a share",
      quantity(62.5, { dimension: "percent", statedUnit: "fraction" }),
      { value: "0.625" },
      true,
    ],
    ["another number", quantity(12.5), { value: "12.6" }, false],
    [
      "a unit, spelled otherwise",
      quantity(5, { statedUnit: "kilometre" }),
      { value: "5", unit: "Kilometer" },
      true,
    ],
    ["another unit", quantity(5, { statedUnit: "mile" }), { value: "5", unit: "Kilometer" }, false],
    [
      "the canonical unit, not the stated one",
      quantity(5, { unit: "kilogram", statedUnit: "pound" }),
      { value: "5", unit: "Kilogram" },
      false,
    ],
    [
      "a currency by its name",
      quantity(5, { dimension: "money", unit: "GBP", statedUnit: "quid" }),
      { value: "5", unit: "British pound" },
      true,
    ],
    [
      "a currency",
      quantity(5, { unit: "CAD" }),
      { value: "5", unit: "Canadian dollar", isoCurrency: "CAD" },
      true,
    ],
    ["another currency", quantity(5, { unit: "USD" }), { value: "5", unit: "?", isoCurrency: "CAD" }, false],
    ["a percentage", quantity(5, { dimension: "percent" }), { value: "5%" }, true],
    ["a count, for a percentage", quantity(5), { value: "5%" }, false],
    ["an interval", quantity(null, { min: 21, max: 35 }), { value: "(20,35]" }, true],
    ["another interval", quantity(null, { min: 22, max: 35 }), { value: "(20,35]" }, false],
    ["an open interval", quantity(null, { min: null, max: 500 }), { value: "(,500]" }, true],
    [
      "an ordinal",
      quantity(3, { dimension: "ordinal" }),
      { offset: "3", relativeTo: "start", value: "3" },
      true,
    ],
    ["a count, for an ordinal", quantity(3), { offset: "3", relativeTo: "start", value: "3" }, false],
    [
      "the first, for the last",
      quantity(0, { dimension: "ordinal" }),
      { offset: "0", relativeTo: "end", value: "end+0" },
      false,
    ],
    [
      "the last",
      quantity(0, { dimension: "ordinal", countedFrom: "end" }),
      { offset: "0", relativeTo: "end", value: "end+0" },
      true,
    ],
    [
      "the present one, for the last",
      quantity(0, { dimension: "ordinal", countedFrom: "current" }),
      { offset: "0", relativeTo: "end", value: "end+0" },
      false,
    ],
    ["a date, for a number", date("2019"), { value: "2019" }, false],

    ["an unknown notation", date("2019"), { moon: "full" }, null],
    ["nothing", date("2019"), undefined, null],
  ])("%s", (_, value, expected, result) => {
    expect(valueMatches(value, { value: expected })).toBe(result);
  });
});
