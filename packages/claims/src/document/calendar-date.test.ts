import { describe, expect, test } from "vitest";
import { findWrittenDates, readDateField, toIsoDate } from "./calendar-date.js";

describe("findWrittenDates", () => {
  test("finds all days of a line, in order, with their places", () => {
    const line = "On 3 May, then May 5th, 2024 and 2024-02-29.";
    const dates = findWrittenDates(line);
    expect(dates.map(({ start, end }) => line.slice(start, end))).toEqual([
      "3 May",
      "May 5th, 2024",
      "2024-02-29",
    ]);
    expect(dates.map((date) => toIsoDate(date))).toEqual([null, "2024-05-05", "2024-02-29"]);
    expect(dates.map((date) => toIsoDate(date, 2023))).toEqual(["2023-05-03", "2024-05-05", "2024-02-29"]);
  });

  test("a day that the known year does not have is no day", () => {
    const [leap] = findWrittenDates("29 February");
    expect(leap && toIsoDate(leap, 2024)).toBe("2024-02-29");
    expect(leap && toIsoDate(leap, 2023)).toBeNull();
  });

  test.each([
    "",
    "May",
    "2025",
    "31 April 2025",
    "2025-13-01",
    "10.5.3",
    "room 12 maybe",
    "1/2/3/4",
    "12:30",
  ])("%j holds none", (line) => {
    expect(findWrittenDates(line)).toEqual([]);
  });
});

describe("readDateField", () => {
  test.each([
    ["2025-09-13", "2025-09-13"],
    ["20250913", "2025-09-13"],
    ["20250913T101500Z", "2025-09-13"],
    ["2025-09-13T23:30:00-05:00", "2025-09-13"],
    ["2025-09-13 23:30:00 +0200", "2025-09-13"],
    ["Sat, 13 Sep 2025 08:00:00 GMT", "2025-09-13"],
    ["13/09/2025", "2025-09-13"],
    ["09/13/2025", "2025-09-13"],
    ["09/09/2025", "2025-09-09"],
    ["11/28/05", "2005-11-28"],
    ["11/28/99", "1999-11-28"],
    ["12/09/2025", null],
    ["28/11/05", null],
    ["13 September", null],
    ["2025-09", null],
    ["2025-02-29", null],
    ["2025-09-13 to 2025-09-14", null],
    ["1757721600", null],
    ["soon", null],
  ])("%s", (field, date) => {
    expect(readDateField(field)).toBe(date);
  });
});
