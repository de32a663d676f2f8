import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../document/read-document.js";
import { flip } from "../../model/relation.js";
import { growthOf } from "../../testing/growth.js";
import { contextOf, readValues } from "../../testing/read-values.js";
import { recogniseValues } from "../../recognise-values.js";
import { read } from "../kind.js";
import { fromDay, isoDate, toDay } from "./calendar.js";
import { date } from "./index.js";
import { monthNames } from "./lexicon.en.js";

/** Quotes and TIMEX3 values of a text, read on a day. */
const timexes = (text: string, reference: string | null): (readonly [string, string])[] =>
  readValues(date, text, reference).map(({ text: quote, value }) => [quote, value.timex] as const);

const friday = "2013-03-22";

/** The relation of two wordings without an article date, and the flip of its reverse. */
function relation(a: string, b: string) {
  const [left, right] = [readValues(date, a, null)[0]?.value, readValues(date, b, null)[0]?.value];
  if (left === undefined || right === undefined) throw new Error("not read");
  return [date.compare(left, right).relation, flip(date.compare(right, left).relation)];
}

test("no date or length goes on in the next paragraph", () => {
  const content = "She will sing in May\n\n1998 was a cold year. They were 40\n\nYears passed.";
  const document = readDocument({ id: "a", content, format: "text" });
  const found = recogniseValues(document, { reference: friday });
  expect(found.filter(({ value }) => value.kind !== "quantity").map(({ text }) => text)).toEqual([
    "May",
    "1998",
  ]);
});

describe("what a date is seen from", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "a past verb looks back, a future one ahead",
      "Police said Friday that talks will resume on Monday.",
      [
        ["Friday", "2013-03-22"],
        ["Monday", "2013-03-25"],
      ],
    ],
    ["an infinitive looks ahead", "He plans to run for office in June.", [["June", "2013-06"]]],
    ["unless its verb has happened", "He failed to appear in June.", [["June", "2012-06"]]],
    ["until looks ahead", "The game has been put off until Sunday.", [["Sunday", "2013-03-24"]]],
    ["since looks back", "Nothing will change what happened since May.", [["May", "2012-05"]]],
    [
      "an amount counts from the date before it",
      "The bridge fell on 3 May 2011. Three days later it burned.",
      [
        ["3 May 2011", "2011-05-03"],
        ["Three days later", "2011-05-06"],
      ],
    ],
    [
      "and so does the next day",
      "The bridge fell on 3 May 2011. The next day it burned.",
      [
        ["3 May 2011", "2011-05-03"],
        ["The next day", "2011-05-04"],
      ],
    ],
    [
      "and so does the night before",
      "The bridge fell on 3 May 2011. It had burned the night before.",
      [
        ["3 May 2011", "2011-05-03"],
        ["the night before", "2011-05-02TNI"],
      ],
    ],
    [
      "a quarter counts from the one before it",
      "Sales fell in the second quarter of 2012 from the same quarter a year earlier.",
      [
        ["the second quarter of 2012", "2012-Q2"],
        ["the same quarter a year earlier", "2011-Q2"],
      ],
    ],
    [
      "the same day is the last one told, below a date line too",
      "May 7, 2011\n\nThe bridge fell on Friday. On the same day a mill burned.",
      [
        ["May 7, 2011", "2011-05-07"],
        ["Friday", "2011-05-06"],
        ["the same day", "2011-05-06"],
      ],
    ],
    [
      "a story goes on in its year",
      "War broke out on 25 January 2011. On 11 February he fled.",
      [
        ["25 January 2011", "2011-01-25"],
        ["11 February", "2011-02-11"],
      ],
    ],
    [
      "a clock time belongs to the day before it",
      "On Tuesday they met; at 10 p.m. they left.",
      [
        ["Tuesday", "2013-03-19"],
        ["10 p.m.", "2013-03-19T22:00"],
      ],
    ],
    [
      "a chronicle counts from the date that heads the entry",
      "Minutes\n\n5 March 2011\n\nThe council met at 14:30. On Friday it will meet again. The same day a fire broke out.",
      [
        ["5 March 2011", "2011-03-05"],
        ["14:30", "2011-03-05T14:30"],
        ["Friday", "2011-03-11"],
        ["The same day", "2011-03-05"],
      ],
    ],
    [
      "an entry on one line ends with it",
      "12 April 2010: The port falls. Two days later it is retaken.\n\nThe king said on Wednesday that he would return.",
      [
        ["12 April 2010", "2010-04-12"],
        ["Two days later", "2010-04-14"],
        ["Wednesday", "2013-03-20"],
      ],
    ],
    [
      "a year heads its months",
      "2011:\n\nIn June the war began. On 5 August the capital fell.",
      [
        ["2011", "2011"],
        ["June", "2011-06"],
        ["5 August", "2011-08-05"],
      ],
    ],
    [
      "a date within a line heads nothing",
      "It began on 12 April 2010: rebels took the port. The king left on Wednesday.",
      [
        ["12 April 2010", "2010-04-12"],
        ["Wednesday", "2013-03-20"],
      ],
    ],
    [
      "a coarse amount passes over finer dates to one that it can count from",
      "He was born in 1950. A year later, she was. The next day it rained.",
      [
        ["1950", "1950"],
        ["A year later", "1951"],
        ["The next day", "2013-03-23"],
      ],
    ],
    [
      "the quarter and the year-earlier quarter are of the one that was named",
      "Sales fell in the fourth quarter. For the quarter, profit was higher than in the year-earlier quarter.",
      [
        ["the fourth quarter", "2012-Q4"],
        ["the quarter", "2012-Q4"],
        ["the year-earlier quarter", "2011-Q4"],
      ],
    ],
    [
      "both ends of a range look the same way",
      "The lock stayed shut from April to the end of June.",
      [
        ["April", "2012-04"],
        ["the end of June", "2012-06"],
      ],
    ],
    ["the weekend that is over", "Thousands marched over the weekend.", [["the weekend", "2013-W11-WE"]]],
    [
      "a preposition made of a verb tells no time",
      "Two were held following a flood at the weekend.",
      [["the weekend", "2013-W11-WE"]],
    ],
    [
      "a range has one year",
      "It will run from August to October.",
      [
        ["August", "2013-08"],
        ["October", "2013-10"],
      ],
    ],
    [
      "a range over New Year has two",
      "It ran from November to February 2012.",
      [
        ["November", "2011-11"],
        ["February 2012", "2012-02"],
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(timexes(text, friday)).toEqual(expected);
  });

  test("an amount without a date before it has a guess for TIMEX3 and no interval", () => {
    const [mention] = readValues(date, "Three days later it burned.", friday);
    expect(mention?.value).toMatchObject({ timex: "2013-03-25", min: null, max: null, known: [] });
  });

  test.each<[string, string]>([
    ["He left on Friday.", "XXXX-WXX-5"],
    ["He left yesterday.", "XXXX-XX-XX"],
    ["He left in June.", "XXXX-06"],
    ["He left on 5 June.", "XXXX-06-05"],
    ["He left last year.", "XXXX"],
    ["He left last week.", "XXXX-WXX"],
    ["He left on Friday morning.", "XXXX-WXX-5TMO"],
  ])("without an article date it stays open: %s", (text, timex) => {
    expect(readValues(date, text, null).map(({ value }) => [value.timex, value.min, value.max])).toEqual([
      [timex, null, null],
    ]);
  });

  test("what is stated without its year can still exclude", () => {
    expect(relation("on 5 June", "on 7 June")).toEqual(["disjoint", "disjoint"]);
    expect(relation("on 5 June", "on 7 June 2011")).toEqual(["disjoint", "disjoint"]);
    expect(relation("on 5 June", "in June")).toEqual(["narrower", "narrower"]);
    expect(relation("on 5 June", "on 5 June 2011")).toEqual(["wider", "wider"]);
    expect(relation("on 5 June", "in 2011")).toEqual(["overlapping", "overlapping"]);
    expect(relation("on Friday", "on Monday")).toEqual(["disjoint", "disjoint"]);
    expect(relation("at 02:40 GMT on Friday", "on Thursday")).toEqual(["overlapping", "overlapping"]);
    expect(relation("at 02:40 GMT on Friday", "on Wednesday")).toEqual(["disjoint", "disjoint"]);
    expect(relation("on Friday", "on 22 March 2013")).toEqual(["wider", "wider"]);
    expect(relation("on Friday", "on 23 March 2013")).toEqual(["disjoint", "disjoint"]);
  });

  test("disjoint dates say why and how far", () => {
    const [a, b] = readValues(date, "December 2023, December 2024", friday);
    if (a === undefined || b === undefined) throw new Error("not read");
    expect(date.compare(a.value, b.value)).toEqual({
      relation: "disjoint",
      reason: "December 2023 ends before December 2024 begins",
      distance: "1 year",
    });
  });

  test.each<[string, (size: number) => string]>([
    ["headings", (size) => "1 May 2011:\n".repeat(size / 12)],
    ["dates in one line", (size) => "1 May 2011 ".repeat(size / 11)],
    ["a thousand spaces between", (size) => `5${" ".repeat(1000)}May `.repeat(size / 1005)],
    ["openers without an end", (size) => "the last year's ".repeat(size / 16)],
  ])("reads %s in linear time", (_, make) => {
    const prepare = (size: number) => contextOf(make(size), friday);
    expect(growthOf([25_000, 100_000], prepare, (context) => read(date, { ...context }))).toMatchObject({
      isLinear: true,
    });
  });

  test("every day reads back from its usual wordings", () => {
    assert(
      property(integer({ min: toDay(1800, 1, 1), max: toDay(2199, 12, 31) }), (number) => {
        const { year, month, day } = fromDay(number);
        const name = monthNames[month - 1] ?? "";
        for (const text of [
          `${name} ${day}, ${year}`,
          `${day} ${name} ${year}`,
          `the ${day} of ${name} ${year}`.replace("the ", ""),
          isoDate(number),
        ]) {
          expect(timexes(text, friday)).toEqual([[text, isoDate(number)]]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
