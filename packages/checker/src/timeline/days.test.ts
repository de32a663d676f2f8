import { DateValue, DurationValue, QuantityValue, readDocument, recogniseValues } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { after, before, dayOf, daysOfAge, daysOfDate, daysOfDuration, formatDays } from "./days.js";

function valueOf(text: string): unknown {
  return recogniseValues(readDocument({ id: "a.txt", content: text }))[0]?.value;
}

const date = (text: string) => daysOfDate(DateValue.parse(valueOf(text)));
const duration = (text: string) => daysOfDuration(DurationValue.parse(valueOf(text)));
const age = (text: string) => daysOfAge(QuantityValue.parse(valueOf(text)));
/** So many years in days, at least and at most. */
const years = (least: number, most: number) => ({
  least: Math.floor(least * 365.2425),
  most: Math.ceil(most * 365.2425),
});

describe("daysOfDate", () => {
  it("takes in the whole of a year", () => {
    expect(date("in 1970")).toEqual({ least: 0, most: 364 });
  });

  it("takes in all readings of an ambiguous date", () => {
    expect(date("on 03/04/1970")).toEqual({ least: dayOf("1970-03-04"), most: dayOf("1970-04-03") });
  });

  it("leaves open what is open", () => {
    expect(date("before 1970").least).toBeNull();
  });
});

describe("daysOfDuration", () => {
  it("lets a stated number of years be one off, as people count", () => {
    expect(duration("14 years")).toEqual(years(13, 15));
  });

  it("takes nearly 14 years for more than 13", () => {
    expect(duration("nearly 14 years")).toEqual(years(13, 14));
  });

  it("takes nearly 20 years as loosely as it is said", () => {
    expect(duration("nearly 20 years").least).toBe(years(18, 20).least);
  });

  it("knows one bound of more than three years", () => {
    expect(duration("more than three years")).toEqual({ ...years(3, 3), most: null });
  });

  it("gives months the days that the shortest and longest have", () => {
    const { least, most } = duration("three months");
    expect(least).toBeLessThanOrEqual(59);
    expect(most).toBeGreaterThanOrEqual(123);
  });

  it("counts hours as parts of a day", () => {
    expect(duration("five hours")).toEqual({ least: 0, most: 1 });
  });
});

describe("daysOfAge", () => {
  it("lasts until the day before the next birthday", () => {
    expect(age("aged 75")).toEqual(years(75, 76));
  });
});

describe("formatDays", () => {
  it.each([
    [{ least: dayOf("2024-01-01"), most: dayOf("2025-12-31") }, "year", "2024 or 2025"],
    [{ least: dayOf("2024-01-01"), most: dayOf("2026-12-31") }, "year", "2024 to 2026"],
    [{ least: dayOf("2024-06-01"), most: dayOf("2024-08-31") }, "year", "2024"],
    [{ least: dayOf("1944-06-01"), most: dayOf("1944-06-02") }, "day", "1 June 1944 or 2 June 1944"],
    [{ least: dayOf("1944-06-01"), most: dayOf("1944-06-09") }, "day", "1 June 1944 to 9 June 1944"],
    [{ least: dayOf("1944-06-01"), most: null }, "year", "1944 or later"],
    [{ least: null, most: dayOf("1944-06-01") }, "day", "1 June 1944 or earlier"],
    [{ least: null, most: null }, "day", "any day"],
  ] as const)("%j as fine as a %s is %s", (days, grain, words) => {
    expect(formatDays(days, grain)).toBe(words);
  });
});

describe("after and before", () => {
  it("undo each other for exact lengths", () => {
    const start = { least: 10, most: 20 };
    const length = { least: 5, most: 5 };
    expect(before(after(start, length), length)).toEqual(start);
  });

  it("add up what is not known", () => {
    expect(after({ least: 10, most: 20 }, { least: 5, most: 7 })).toEqual({ least: 15, most: 27 });
    expect(before({ least: 10, most: 20 }, { least: 5, most: 7 })).toEqual({ least: 3, most: 15 });
    expect(after({ least: 10, most: null }, { least: 5, most: 7 })).toEqual({ least: 15, most: null });
  });
});
