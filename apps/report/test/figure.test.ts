import { sampleReports } from "@gainsay/checker/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateAxis, dateTicks, numberAxis, numberTicks } from "../src/figure/axis.js";
import { figureOf } from "../src/figure/figure.js";
import { formatAmount, formatDate, formatDay, formatYear } from "../src/figure/format.js";
import { minutesOf, rangeOf, type Range } from "../src/figure/range.js";
import { viewOf, type FindingView } from "../src/view.js";

const closed = { left: false, right: false };
const labels = (ticks: readonly { label: string }[]): string[] => ticks.map(({ label }) => label);
const minutes = (date: string): number => minutesOf(date, "start") ?? Number.NaN;

const dates = (min: string | null, max: string | null): Range => ({
  scale: "date",
  unit: "",
  min: minutesOf(min, "start"),
  max: minutesOf(max, "end"),
});
const amounts = (min: number | null, max: number | null, unit = "one"): Range => ({
  scale: "quantity",
  unit,
  min,
  max,
});
const years = (min: number, max: number, unit = "year"): Range => ({
  scale: "duration",
  unit,
  min: min * 31_556_952,
  max: max * 31_556_952,
});

describe("a day in minutes", () => {
  test.each([
    ["1970-01-01", 0, 1440],
    ["1969-12-31", -1440, 0],
    ["2024-02-29", 19_782 * 1440, 19_783 * 1440],
    ["2024-12-08T06:30", 20_065 * 1440 + 390, 20_065 * 1440 + 391],
    ["0044-03-15", -703383 * 1440, -703382 * 1440],
    ["-000043-03-15", -735160 * 1440, -735159 * 1440],
  ])("%s", (text, start, end) => {
    expect([minutesOf(text, "start"), minutesOf(text, "end")]).toEqual([start, end]);
  });

  test.each(["2023-02-29", "2024-13-01", "2024-1-1", "2024-01", "yesterday", "2024-12-08 06:30", ""])(
    "that is none: %j",
    (text) => {
      expect(minutesOf(text, "start")).toBeNull();
    },
  );

  test("that nobody knows", () => {
    expect(minutesOf(null, "end")).toBeNull();
  });
});

describe("an axis of numbers", () => {
  test.each([
    [0, 120, ["0", "20", "40", "60", "80", "100", "120"]],
    [3.1, 4.2, ["3.2", "3.4", "3.6", "3.8", "4", "4.2"]],
    [-30, 25, ["−30", "−20", "−10", "0", "10", "20"]],
    [900_000, 2_600_000, ["1 million", "1.5 million", "2 million", "2.5 million"]],
  ])("has round ticks from %d to %d", (from, to, expected) => {
    expect(labels(numberTicks(from, to))).toEqual(expected);
  });

  test("turns logarithmic when the answers lie more than a hundredfold apart, and not before", () => {
    const axis = numberAxis([50, 5_000_000], closed);
    expect(axis.logarithmic).toBe(true);
    expect(labels(axis.ticks)).toEqual(["100", "1,000", "10,000", "100,000", "1 million", "10 million"]);
    expect(axis.position(50_000) - axis.position(5000)).toBeCloseTo(axis.position(5000) - axis.position(500));
    expect(numberAxis([50, 5000], closed).logarithmic).toBe(false);
    expect(numberAxis([0, 5_000_000], closed).logarithmic).toBe(false);
  });

  test("never goes below nothing for amounts that cannot", () => {
    expect(numberAxis([2, 30], closed).ticks[0]?.at).toBe(0);
    expect(numberAxis([-50, 30], closed).ticks[0]?.at).toBe(-40);
  });

  test("keeps order, stays within the picture, and has at most seven ticks", () => {
    const amount = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(amount, amount, fc.boolean(), fc.boolean(), (a, b, left, right) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const { position, ticks } = numberAxis([low, high], { left, right });
        expect(position(low)).toBeGreaterThanOrEqual(0);
        expect(position(high)).toBeLessThanOrEqual(1);
        expect(position(low)).toBeLessThanOrEqual(position(high));
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).sort((m, n) => m - n));
      }),
    );
  });
});

describe("an axis of time", () => {
  test.each([
    ["2024-12-08T05:50", "2024-12-08T09:10", ["06:00", "07:00", "08:00", "09:00"]],
    ["2024-12-07T17:00", "2024-12-08T13:00", ["18:00", "8 Dec 2024", "06:00", "12:00"]],
    ["2024-12-30", "2025-01-03", ["30 Dec 2024", "31 Dec 2024", "1 Jan 2025", "2 Jan 2025", "3 Jan 2025"]],
    ["2023-11-20", "2025-01-10", ["Jan 2024", "Apr 2024", "Jul 2024", "Oct 2024", "Jan 2025"]],
    ["2011-02-01", "2024-12-31", ["2015", "2020"]],
    ["1817-01-01", "1871-12-31", ["1820", "1830", "1840", "1850", "1860", "1870"]],
    ["-000299-01-01", "0250-01-01", ["300 BC", "200 BC", "100 BC", "1", "100", "200"]],
  ])("has round ticks from %s to %s", (from, to, expected) => {
    expect(labels(dateTicks(minutes(from), minutes(to)))).toEqual(expected);
  });

  test("shows one day with room on both sides", () => {
    const day = minutes("2024-12-08");
    const { position, ticks } = dateAxis([day, day + 1440], closed);
    expect(labels(ticks)).toEqual(["8 Dec 2024", "06:00", "12:00", "18:00", "9 Dec 2024"]);
    expect(position(day)).toBeGreaterThan(0.05);
    expect(position(day + 1440)).toBeLessThan(0.95);
  });

  test("has at most seven ticks, in order, whatever the stretch", () => {
    const moment = fc.integer({ min: -3e9, max: 3e9 });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const ticks = dateTicks(Math.min(a, b), Math.max(a, b) + 1).map(({ at }) => at);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks).toEqual([...ticks].sort((m, n) => m - n));
        for (const at of ticks) expect(at >= Math.min(a, b) && at <= Math.max(a, b) + 1).toBe(true);
      }),
    );
  });
});

describe("words on a figure", () => {
  test.each([
    [12_345, "12,345"],
    [123, "123"],
    [1_250_000, "1.25 million"],
    [3e9, "3 billion"],
    [-4000.5, "−4,000.5"],
    [0.05, "0.05"],
    [1 / 3, "0.333333"],
    [0, "0"],
  ])("%d", (amount, text) => {
    expect(formatAmount(amount)).toBe(text);
  });

  test("name days, years before Christ and times", () => {
    expect(formatDay(minutes("2024-12-08"))).toBe("8 Dec 2024");
    expect(formatYear(minutes("-000043-03-15"))).toBe("44 BC");
    expect(formatDate(minutes("2024-12-08T06:05"))).toBe("06:05 on 8 December 2024");
  });
});

describe("a figure", () => {
  const [finding] = sampleReports.one.findings.map(viewOf) as [FindingView];
  const withRanges = (...ranges: readonly (Range | null)[]): FindingView => ({
    ...finding,
    answers: ranges.map((range, index) => ({
      display: `answer ${index + 1}`,
      range,
      origins: 1,
      minority: false,
      evidence: [],
    })),
  });

  test("sets dates apart", () => {
    const figure = figureOf(finding);
    expect(figure?.lanes.map(({ answer, display }) => [answer, display])).toEqual([
      [0, "December 2024"],
      [1, "December 2023"],
    ]);
    const [later, earlier] = figure?.lanes ?? [];
    expect(earlier?.start).toBeGreaterThan(0);
    expect(earlier?.end).toBeLessThan(later?.start ?? 0);
    expect(later?.end).toBeLessThan(1);
  });

  test("leaves out what has no place, and is none with less than two answers on one scale", () => {
    expect(
      figureOf(withRanges(amounts(3, 3), null, amounts(5, 5)))?.lanes.map(({ answer }) => answer),
    ).toEqual([0, 2]);
    expect(figureOf(withRanges(amounts(3, 3), null))).toBeNull();
    expect(figureOf(withRanges(amounts(3, 3, "metre"), amounts(3, 3, "kilogram")))).toBeNull();
    expect(figureOf(withRanges(amounts(3, 3), dates("2024-01-01", "2024-01-01")))).toBeNull();
    expect(figureOf(withRanges(null, null))).toBeNull();
  });

  test("runs an open end to the edge", () => {
    const figure = figureOf(withRanges(amounts(null, 80), amounts(90, null)));
    expect(
      figure?.lanes.map(({ start, end, openStart, openEnd }) => ({ start, end, openStart, openEnd })),
    ).toEqual([
      { start: 0, end: 0.25, openStart: true, openEnd: false },
      { start: 0.75, end: 1, openStart: false, openEnd: true },
    ]);
    expect(figure?.description).toBe("A, answer 1: up to 80. B, answer 2: 90 or more.");
  });

  test("describes dates in words", () => {
    expect(
      figureOf(
        withRanges(
          dates("2024-12-08", "2024-12-08"),
          dates(null, "2011-03-31"),
          dates("2025-01-01", null),
          dates("2024-12-08T06:30", "2024-12-08T06:30"),
        ),
      )?.description,
    ).toBe(
      "A, answer 1: 8 December 2024. B, answer 2: until 31 March 2011. " +
        "C, answer 3: from 1 January 2025 on. D, answer 4: 06:30 on 8 December 2024.",
    );
  });

  test("measures durations in their coarsest unit, and says so", () => {
    const figure = figureOf(withRanges(years(13, 14), years(10, 10, "month")));
    expect(figure?.caption).toBe("Each bar spans the amounts that the answer allows. In years.");
    expect(figure?.description).toBe("A, answer 1: 13 to 14 years. B, answer 2: 10 years.");
    expect(figureOf(withRanges(years(100, 100, "century"), years(1, 1)))?.caption).toContain("In years.");
  });

  test.each([
    ["one", ""],
    ["metre", " In metres."],
    ["square metre", " In square metres."],
    ["metre per second", " In metres per second."],
    ["EUR", " In EUR."],
    ["percent", " In percent."],
    ["degree Celsius", " In degrees Celsius."],
  ])("names its unit: %s", (unit, words) => {
    expect(figureOf(withRanges(amounts(1, 2, unit), amounts(5, 6, unit)))?.caption).toBe(
      `Each bar spans the amounts that the answer allows.${words}`,
    );
  });

  test("has no range for a value without any end", () => {
    const value = sampleReports.one.findings[0]?.answers[0]?.value;
    if (value?.kind !== "date") throw new Error("the sample is about a date");
    expect(rangeOf({ ...value, min: null, max: null })).toBeNull();
    expect(rangeOf({ ...value, min: null })).toEqual({
      scale: "date",
      unit: "",
      min: null,
      max: minutes("2025-01-01"),
    });
  });
});
