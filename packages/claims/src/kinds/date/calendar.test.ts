import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  easterOf,
  exists,
  fromDay,
  isoDate,
  mondayOfWeek,
  parseIsoDate,
  toDay,
  weekdayOf,
  weekOf,
} from "./calendar.js";

const day = integer({ min: toDay(-9999, 1, 1), max: toDay(19_999, 12, 31) });

describe("calendar", () => {
  test("days and dates are inverse", () => {
    assert(
      property(day, (number) => {
        const date = fromDay(number);
        expect(exists(date.year, date.month, date.day)).toBe(true);
        expect(toDay(date.year, date.month, date.day)).toBe(number);
        expect(parseIsoDate(isoDate(number))).toBe(number);
      }),
    );
  });

  test("weeks and days are inverse", () => {
    assert(
      property(day, (number) => {
        const { year, week } = weekOf(number);
        expect(mondayOfWeek(year, week) + weekdayOf(number) - 1).toBe(number);
      }),
    );
  });

  test("months add up", () => {
    assert(
      property(
        integer({ min: 1, max: 3000 }),
        integer({ min: 1, max: 12 }),
        integer({ min: -500, max: 500 }),
        (year, month, count) => {
          const moved = addMonths(year, month, count);
          expect(addMonths(moved.year, moved.month, -count)).toEqual({ year, month });
        },
      ),
    );
  });

  test.each<[string, number]>([
    ["1970-01-01", 4],
    ["2000-02-29", 2],
    ["2013-03-22", 5],
    ["2025-09-12", 5],
  ])("%s is weekday %d", (date, weekday) => {
    expect(weekdayOf(parseIsoDate(date) ?? NaN)).toBe(weekday);
  });

  test.each<[string, number, number]>([
    ["2013-03-22", 2013, 12],
    ["2012-01-01", 2011, 52],
    ["2020-12-31", 2020, 53],
    ["2018-12-31", 2019, 1],
  ])("%s lies in week %d-W%d", (date, year, week) => {
    expect(weekOf(parseIsoDate(date) ?? NaN)).toEqual({ year, week });
  });

  test.each([
    [2013, "2013-03-31"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
  ])("Easter of %d is %s", (year, date) => {
    expect(isoDate(easterOf(year))).toBe(date);
  });

  test.each(["2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "25-04-01"])(
    "%s does not exist",
    (date) => {
      expect(parseIsoDate(date)).toBeNull();
    },
  );
});
