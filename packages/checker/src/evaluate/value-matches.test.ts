import type { DateValue, DurationValue, Value } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { joinValues, valueMatches } from "./value-matches.js";

const date = (timex: string, min: string | null = timex, max = min): DateValue => ({
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
const duration = (timex: string): DurationValue => ({
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
    [
      "an open range, for a date that starts one",
      { ...may, boundary: "start" },
      [reading("daterange", "XXXX-05", { start: "2019-05-01" })],
      true,
    ],
    [
      "an open range up to where a date begins",
      { ...may, boundary: "end" },
      [reading("daterange", "XXXX-05", { end: "2019-05-01" })],
      true,
    ],
    [
      "an open range up to another date",
      { ...may, boundary: "end" },
      [reading("daterange", "XXXX-05", { end: "2019-06-02" })],
      false,
    ],
    [
      "the middle of a month, by another custom",
      { ...may, mod: "MID", min: "2019-05-08", max: "2019-05-24" },
      [reading("daterange", "XXXX-05", { start: "2019-05-10", end: "2019-05-21" })],
      true,
    ],
    [
      "the middle of the same month of another year",
      { ...may, mod: "MID", min: "2019-05-08", max: "2019-05-24" },
      [reading("daterange", "XXXX-05", { start: "2018-05-10", end: "2018-05-21" })],
      false,
    ],
    ["a full hour", date("2019-05-02T14:00"), [reading("datetime", "2019-05-02T14", {})], true],
    ["another full hour", date("2019-05-02T15:00"), [reading("datetime", "2019-05-02T14", {})], false],
    ["a part of any day", date("2019-05-02TEV"), [reading("timerange", "TEV", { start: "16:00" })], true],
    [
      "another part of any day",
      date("2019-05-02TMO"),
      [reading("timerange", "TEV", { start: "16:00" })],
      false,
    ],
    [
      "a set of weekends",
      date("XXXX-WXX-WE", null),
      [reading("set", "P1WE", { value: "not resolved" })],
      true,
    ],
    ["a set of weeks", date("P1W", null), [reading("set", "P1WE", { value: "not resolved" })], false],
    ["a decade in years", duration("P20Y"), "P2DE", true],
    ["half a year in months", duration("P6M"), [reading("set", "P0.5Y", { value: "not resolved" })], true],
    ["thirty days, for a month", duration("P1M"), "P30D", false],
    [
      "a few hours, where the set has a fixed number",
      { ...duration("PTXH"), min: 7200, max: 21_600 },
      [reading("duration", "PT3H", { value: "10800" })],
      true,
    ],
    [
      "more hours than a few",
      { ...duration("PTXH"), min: 7200, max: 21_600 },
      [reading("duration", "PT9H", { value: "32400" })],
      false,
    ],
    ["a time of a day", noonish, [reading("datetime", "?", { value: "2019-05-02 13:30:00" })], true],
    ["another time of a day", noonish, [reading("datetime", "?", { value: "2019-05-02 14:30:00" })], false],
    ["a time of any day", noonish, [reading("time", "T13:30", { value: "13:30:00" })], true],
    ["another time of any day", noonish, [reading("time", "T01:30", { value: "01:30:00" })], false],
    ["what the set did not resolve", date("?"), [reading("date", "!", { value: "not resolved" })], false],

    [
      "the hour of a part of the day",
      { ...date("2019-05-02TEV", "2019-05-02T16:00", "2019-05-02T23:59"), precision: "part-of-day" },
      { start: { day: 2, hour: 20 } },
      true,
    ],
    [
      "an hour of another part of the day",
      { ...date("2019-05-02TEV", "2019-05-02T16:00", "2019-05-02T23:59"), precision: "part-of-day" },
      { start: { day: 2, hour: 9 } },
      false,
    ],
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

  const on = "2019-05-02T09:30";
  it.each<[string, Value, unknown, boolean]>([
    ["the day two weeks on", duration("P2W"), [reading("date", "2019-05-16", { value: "2019-05-16" })], true],
    ["another day", duration("P2W"), [reading("date", "2019-05-17", { value: "2019-05-17" })], false],
    [
      "the next five days",
      duration("P5D"),
      [reading("daterange", "(2019-05-03,2019-05-08,P5D)", { start: "2019-05-03", end: "2019-05-08" })],
      true,
    ],
    [
      "five days of another month",
      duration("P5D"),
      [reading("daterange", "(2019-07-03,2019-07-08,P5D)", { start: "2019-07-03", end: "2019-07-08" })],
      false,
    ],
    [
      "two months ago, to the day",
      { ...date("2019-03", "2019-03-01", "2019-03-31"), precision: "month" },
      [reading("date", "2019-03-02", { value: "2019-03-02" })],
      true,
    ],
    [
      "another day of that month",
      { ...date("2019-03", "2019-03-01", "2019-03-31"), precision: "month" },
      [reading("date", "2019-03-03", { value: "2019-03-03" })],
      false,
    ],
    [
      "a day of a month that is named",
      { ...date("2019-03", "2019-03-01", "2019-03-31"), precision: "month", known: ["month"] },
      [reading("date", "2019-03-02", { value: "2019-03-02" })],
      false,
    ],
    ["minutes from then", duration("PT5M"), { start: { hour: 9, minute: 35 } }, true],
    ["other minutes", duration("PT5M"), { start: { hour: 9, minute: 40 } }, false],
    ["its clock, a stand-in", date("2019-05-02"), { start: { date: "2019-05-02T09:30:00" } }, true],
    ["now", date("PRESENT_REF", null), { start: { day: 2, hour: 9, minute: 30 } }, true],
    ["now, for another day", date("PRESENT_REF", null), { start: { day: 3, hour: 9, minute: 30 } }, false],
  ])("seen from the date of the text: %s", (_, value, expected, result) => {
    expect(valueMatches(value, { value: expected }, on)).toBe(result);
  });
});

describe("joinValues", () => {
  const start = { ...date("2019-05-03"), boundary: "start" } as const;
  const end = { ...date("2019-05-07"), boundary: "end" } as const;
  const range = (from: string, to: string): unknown => [
    reading("daterange", `(${from},${to},P4D)`, { start: from, end: to }),
  ];

  it.each<[string, Value, string, Value, unknown, boolean]>([
    ["a range that ends where its last day begins", start, "-", end, range("2019-05-03", "2019-05-07"), true],
    ["a range that ends after its last day", start, " to ", end, range("2019-05-03", "2019-05-08"), true],
    ["a range with another end", start, " to ", end, range("2019-05-03", "2019-05-09"), false],
    ["a range with another start", start, " to ", end, range("2019-05-04", "2019-05-08"), false],
    ["up to now", start, " and ", date("PRESENT_REF", null), range("2019-05-03", "2019-06-01"), true],
    [
      "two weeks before a day",
      duration("P2W"),
      " before ",
      date("2019-05-20"),
      [reading("date", "2019-05-06", { value: "2019-05-06" })],
      true,
    ],
    [
      "two weeks after a day",
      duration("P2W"),
      " after ",
      date("2019-05-20"),
      [reading("date", "2019-05-06", { value: "2019-05-06" })],
      false,
    ],
    [
      "the first two weeks of a year",
      duration("P2W"),
      " of ",
      date("2019", "2019-01-01", "2019-12-31"),
      [reading("daterange", "(2019-01-07,2019-01-21,P2W)", { start: "2019-01-07", end: "2019-01-21" })],
      true,
    ],
  ])("%s", (_, first, between, last, expected, result) => {
    const joined = joinValues(first, between, last, "2019-06-01");
    expect(joined !== null && valueMatches(joined, { value: expected })).toBe(result);
  });

  it("leaves two dates side by side alone", () => {
    expect(joinValues(date("2019-05-03"), " and ", date("2019-05-07"))).toBeNull();
    expect(joinValues(start, " and ", date("2019-05-07"))).toBeNull();
    expect(joinValues(duration("P2W"), " and ", date("2019-05-07"))).toBeNull();
  });
});
