import { extract, numbersIn, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

/** Sentences in which every number hangs on the others; each is broken in turn. */
const sound: Readonly<Record<string, readonly string[]>> = {
  "sum-mismatch": [
    "26 people died in the blaze at Aldbury: 17 men and nine women.",
    "The 31 passengers – 14 women, eleven men and six children – walked home.",
    "A jury of 12, made up of five men and seven women, heard the case.",
  ],
  "percent-mismatch": [
    "Fares on the Hestra line rose from $40 to $52, up 30%.",
    "The flock fell from 80 to 60, a drop of 25 percent.",
  ],
  "conversion-mismatch": [
    "The quay is 240 feet (73 metres) long.",
    "Orvanne is 62 miles (100 km) from Graz.",
    "The bell weighs 330 lb (150 kg).",
  ],
  "span-mismatch": ["The 17-year Lowland War, from 1871 to 1888, emptied the coast."],
  "age-mismatch": ["Eva Brandt was born in 1931 and died in 2004 aged 73."],
};

/** What a slip makes of a number: half as much again, and a little. */
const broken = (value: number): number => Math.round(value * 1.5) + 4;

const rulesOf = (text: string): readonly string[] =>
  check([extract(readDocument({ id: "a.txt", content: text }))]).findings.map(({ rule }) => rule);

const cases = Object.entries(sound).flatMap(([rule, texts]) =>
  texts.flatMap((text) =>
    numbersIn(text).map(({ start, end, value }) => ({
      rule,
      text,
      slipped: `${text.slice(0, start)}${value !== null && value > 1000 ? value + 40 : broken(value ?? 0)}${text.slice(end)}`,
    })),
  ),
);

describe("a number broken", () => {
  it.each(Object.values(sound).flat())("sound: %s", (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it.each(cases)("$slipped", ({ rule, slipped }) => {
    const found = rulesOf(slipped);
    // A beginning that moves past its end is a reversed range.
    expect(found.some((each) => each === rule || each === "reversed-range")).toBe(true);
  });
});

describe("a weekday broken", () => {
  const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  it.each(days)("the fair opened on %s, 12 September 2025", (day) => {
    const found = rulesOf(`The fair at Milford opened on ${day}, 12 September 2025.`);
    expect(found).toEqual(day === "Friday" ? [] : ["weekday-mismatch"]);
  });

  it("is none of a headline above the date of its article", () => {
    expect(rulesOf("Market in Milford shut until Friday\nMay 10, 2021\n\nIt stays shut.")).toEqual([]);
  });
});
