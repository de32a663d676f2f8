import { describe, expect, test } from "vitest";
import { growthOf } from "../../testing/growth.js";
import { numbersIn, readNumber } from "./read-number.js";

const values = (text: string) =>
  numbersIn(text).map(({ start, end, value }) => [text.slice(start, end), value]);

describe("numbersIn", () => {
  test.each<[string, string, number, string]>([
    ["about 1,200 homes", "1,200", 1200, "figure"],
    ["some 3.5 tonnes", "3.5", 3.5, "figure"],
    [
      "in 1 200 000 homes".replaceAll("1 200 000", "1\u202f200\u202f000"),
      "1\u202f200\u202f000",
      1_200_000,
      "figure",
    ],
    ["fourteen ships", "fourteen", 14, "word"],
    ["Twenty-five ships", "Twenty-five", 25, "word"],
    ["two hundred and fifty ships", "two hundred and fifty", 250, "word"],
    ["five thousand two hundred ships", "five thousand two hundred", 5200, "word"],
    ["three hundred thousand ships", "three hundred thousand", 300_000, "word"],
    [
      "two million three hundred thousand and six",
      "two million three hundred thousand and six",
      2_300_006,
      "word",
    ],
    ["two point five degrees", "two point five", 2.5, "word"],
    ["a dozen eggs", "a dozen", 12, "word"],
    ["two dozen eggs", "two dozen", 24, "word"],
    ["half million eggs", "half million", 500_000, "word"],
    ["quarter million eggs", "quarter million", 250_000, "word"],
    ["a quarter million eggs", "a quarter million", 250_000, "word"],
    ["12,34,567.50 rupees", "12,34,567.50", 1_234_567.5, "figure"],
    ["13 lakh people", "13 lakh", 1_300_000, "mixed"],
    ["2.5 crore people", "2.5 crore", 25_000_000, "mixed"],
    ["half a dozen eggs", "half a dozen", 6, "word"],
    ["half a million eggs", "half a million", 500_000, "word"],
    ["a hundred and one nights", "a hundred and one", 101, "word"],
    ["1.2 million people", "1.2 million", 1_200_000, "mixed"],
    ["$5bn in aid", "5bn", 5e9, "mixed"],
    ["a quarter of them", "a quarter", 0.25, "fraction"],
    ["two-thirds of them", "two-thirds", 2 / 3, "fraction"],
    ["one-third of them", "one-third", 1 / 3, "fraction"],
    ["one-and-a-half hours", "one-and-a-half", 1.5, "word"],
    ["three and a half years", "three and a half", 3.5, "word"],
    ["10 1/2 miles", "10 1/2", 10.5, "figure"],
    ["3½ miles", "3½", 3.5, "figure"],
    ["3/4 cup", "3/4", 0.75, "fraction"],
    ["the 21st case", "21st", 21, "ordinal"],
    ["the twenty-first case", "twenty-first", 21, "ordinal"],
    ["a third man", "third", 3, "ordinal"],
    ["20cm of rain", "20", 20, "figure"],
    ["at −5 degrees", "−5", -5, "figure"],
    ["minus five degrees", "minus five", -5, "word"],
    ["two and a half million people", "two and a half million", 2_500_000, "word"],
    ["a million and a half people", "a million and a half", 1_500_000, "word"],
    ["3 million and a quarter", "3 million and a quarter", 3_250_000, "mixed"],
    ["two billion and a half million", "two billion and a half million", 2_000_500_000, "word"],
    ["two million and three fifths", "two million and three fifths", 2_600_000, "word"],
    ["five eighths of it", "five eighths", 0.625, "fraction"],
    ["three twenty-firsts", "three twenty-firsts", 3 / 21, "fraction"],
    ["one hundred thirty-fifths", "one hundred thirty-fifths", 100 / 35, "fraction"],
    ["fifty - two men", "fifty - two", 52, "word"],
    ["ninety-five hundred men", "ninety-five hundred", 9500, "word"],
    ["3 hundred and 21 men", "3 hundred and 21", 321, "mixed"],
    ["4 thousand 3 hundred men", "4 thousand 3 hundred", 4300, "mixed"],
    ["the two hundredth visitor", "two hundredth", 200, "ordinal"],
    ["hundred thousand men", "hundred thousand", 100_000, "word"],
    ["a .303 rifle", ".303", 0.303, "figure"],
    ["some 940 000 men", "940 000", 940_000, "figure"],
    ["of the 38 217 sheep", "38 217", 38_217, "figure"],
    ["some 1 234 567 men", "1 234 567", 1_234_567, "figure"],
    ["1.234.567,8 kg", "1.234.567,8", 1_234_567.8, "figure"],
    ["⅙ of it", "⅙", 1 / 6, "fraction"],
  ])("%s", (text, quote, value, form) => {
    const found = numbersIn(text);
    expect(found.map((number) => [text.slice(number.start, number.end), number.form])).toEqual([
      [quote, form],
    ]);
    expect(found[0]?.value).toBeCloseTo(value, 12);
  });

  test.each<[string, string, number, number]>([
    ["several dozen homes", "several dozen", 36, 108],
    ["dozens of homes", "dozens", 18, 180],
    ["tens of thousands of homes", "tens of thousands", 15_000, 150_000],
    ["a few homes", "a few", 2, 6],
    ["a couple of homes", "a couple", 2, 3],
    ["a couple of hundred homes", "a couple of hundred", 200, 300],
  ])("rough: %s", (text, quote, min, max) => {
    const rough = numbersIn(text).map((n) => ({
      quote: text.slice(n.start, n.end),
      value: n.value,
      min: n.min,
      max: n.max,
    }));
    expect(rough).toEqual([{ quote, value: null, min, max }]);
  });

  test("keeps neighbours apart", () => {
    expect(values("on day 38 217 sheep")).toEqual([
      ["38", 38],
      ["217", 217],
    ]);
    expect(values("nineteen eighty-four")).toEqual([
      ["nineteen", 19],
      ["eighty-four", 84],
    ]);
    expect(values("2-3 at 10:30")).toEqual([
      ["2", 2],
      ["3", 3],
      ["10", 10],
      ["30", 30],
    ]);
    expect(values("May 3,2013")).toEqual([
      ["3", 3],
      ["2013", 2013],
    ]);
    expect(values("3 million and 20 others, 2 hundred and 3 hundred")).toEqual([
      ["3 million", 3_000_000],
      ["20", 20],
      ["2 hundred", 200],
      ["3 hundred", 300],
    ]);
    expect(values("22,24,26 and 12 345 in 2019 300")).toEqual([
      ["22", 22],
      ["24", 24],
      ["26", 26],
      ["12", 12],
      ["345", 345],
      ["2019", 2019],
      ["300", 300],
    ]);
    expect(values("the last few hundred thousand years")).toEqual([]);
    expect(values("five and half a million")).toEqual([
      ["five", 5],
      ["half a million", 500_000],
    ]);
    expect(values("two to three, four and five")).toEqual([
      ["two", 2],
      ["three", 3],
      ["four", 4],
      ["five", 5],
    ]);
  });

  test.each([
    "an AK-47, an A380 and COVID-19",
    "someone often attends a tense event",
    "a couple was married",
    "he scores tens",
    "few came",
    "a thirdly",
  ])("finds none in: %s", (text) => {
    expect(values(text)).toEqual([]);
  });

  test.each<[string, number]>([
    ["12,000", 1000],
    ["12,345", 1],
    ["1.2 million", 100_000],
    ["1.20 million", 10_000],
    ["fourteen", 1],
    ["two hundred", 100],
    ["3.0", 0.1],
    ["0", 1],
  ])("the step of %s is %d", (text, step) => {
    expect(numbersIn(text)[0]?.step).toBe(step);
  });

  test.each<[string, (size: number) => string]>([
    ["digits", (size) => "9".repeat(size)],
    ["groups", (size) => "11,".repeat(size / 3)],
    ["spaced groups", (size) => "1 111 ".repeat(size / 6)],
    ["points", (size) => "1.111,".repeat(size / 6)],
    ["spaces", (size) => `1${" ".repeat(size)}000`],
    ["brackets", (size) => "[(".repeat(size / 2)],
    ["hundreds", (size) => "one hundred and ".repeat(size / 16)],
    ["fractions", (size) => "one half and ".repeat(size / 13)],
    ["digits spoken", (size) => `one point ${"one ".repeat(size / 4)}`],
  ])("reads %s in linear time", (_, make) => {
    expect(growthOf([50_000, 200_000], make, numbersIn)).toMatchObject({ isLinear: true });
  });

  test("readNumber reads only where it is told to", () => {
    expect(readNumber("over 1.2 million", 5)).toMatchObject({ start: 5, end: 16, value: 1_200_000 });
    expect(readNumber("over 1.2 million", 4)).toBeNull();
    expect(readNumber("over 1.2 million", 7)).toBeNull();
  });
});
