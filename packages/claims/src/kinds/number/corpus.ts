import type { KindCorpus } from "../kind.js";
import type { QuantityValue } from "../quantity/value.js";

type Expected = Partial<QuantityValue>;

function bare(amount: number, rest: Expected = {}): Expected {
  return { dimension: "number", unit: "one", amount, min: amount, max: amount, hedge: null, ...rest };
}

function between(min: number, max: number): Expected {
  return { dimension: "number", amount: null, hedge: "between", min, max };
}

function place(amount: number, countedFrom?: "end" | "current"): Expected {
  return {
    dimension: "ordinal",
    unit: "one",
    amount,
    measure: null,
    ...(countedFrom === undefined ? {} : { countedFrom }),
  };
}

export const corpus: KindCorpus<QuantityValue> = {
  reference: "2025-03-14",
  frame: "It says %s.",
  values: [
    // Figures and words.
    {
      expect: bare(192),
      wordings: ["192.", "(192)", "one hundred and ninety-two", "a hundred and ninety-two"],
    },
    { expect: bare(1_234_567), wordings: ["1,234,567", "1 234 567", "1.234.567", "12,34,567"] },
    { expect: bare(940_000), wordings: ["940 000", "940,000", "940k", "940K", "940 thousand", "9.4 lakh"] },
    { expect: bare(1234.5), wordings: ["1.234,5", "1,234.5", "1234.5"] },
    { expect: bare(0.303), wordings: [".303", "0.303"] },
    { expect: bare(-7), wordings: ["-7", "−7", "minus seven", "negative seven"] },
    { expect: bare(5.5), wordings: ["five point five", "5 1/2", "5½", "five and a half", "11 over 2"] },
    { expect: bare(0), wordings: ["zero", "nought", "0"] },
    { expect: bare(36), wordings: ["three dozen", "3 dozen", "thirty - six", "36"] },
    {
      expect: bare(100_000),
      wordings: ["a hundred thousand", "hundred thousand", "1 lakh", "1e5", "10^5", "100k"],
    },
    {
      expect: bare(321),
      wordings: ["3 hundred and 21", "three hundred and twenty-one", "three hundred  and twenty-one"],
    },
    { expect: bare(4300), wordings: ["4 thousand 3 hundred", "43 hundred", "forty-three hundred"] },
    {
      expect: bare(2_500_000),
      wordings: ["2.5M", "2 million and a half", "two and a half million", "2.5 x 10^6"],
    },
    { expect: bare(3_000_400), wordings: ["three million and four hundred", "3,000,400"] },
    // Fractions.
    { expect: bare(0.125), wordings: ["one eighth", "1/8", "⅛", "one-eighth"] },
    {
      expect: bare(0.75),
      wordings: ["three quarters", "three-quarters", "three - fourths", "¾", "3 over 4"],
    },
    { expect: bare(4.6), wordings: ["twenty-three fifths", "four and three fifths", "4.6"] },
    { expect: bare(0.04), wordings: ["one twenty-fifth", "four hundredths", "0.04"] },
    {
      expect: bare(407 + 1 / 3, { amount: 407.333333333, min: 407.333333333, max: 407.333333333 }),
      wordings: ["four hundred and seven and one third"],
    },
    // Ranges, with the words that bound them.
    {
      expect: between(20, 30),
      wordings: [
        "between 20 and 30",
        "from twenty to thirty",
        "20 to 30",
        "20 - 30",
        "20–30",
        "20~30",
        "20 through 30",
        "at least 20 and at most 30",
        "larger than 20 and smaller than 30",
        "no more than thirty and no less than twenty",
        "greater than or equal to 20 and less than or equal to 30",
      ],
    },
    {
      expect: bare(50, { hedge: "at-least", max: null }),
      wordings: [
        "more than 50",
        "50 or more",
        "at least or equal to 50",
        ">= 50",
        "≥50",
        "exceeds 50",
        "more than 50 or equal",
      ],
    },
    {
      expect: bare(50, { hedge: "at-most", min: null }),
      wordings: [
        "up to 50",
        "fifty or less",
        "under 50",
        "< = 50",
        "less or equal than fifty",
        "no more than 50",
      ],
    },
    // Places in a row.
    { expect: place(21), wordings: ["21st", "twenty-first", "the 21st", "Twenty-First"] },
    { expect: place(200), wordings: ["two hundredth", "200th"] },
    { expect: place(2), wordings: ["She finished second!", "2nd"] },
    { expect: place(0, "end"), wordings: ["the last one", "Last call"] },
    {
      expect: place(-1, "end"),
      wordings: ["second to last", "next-to-last", "the penultimate stage", "the one before the last"],
    },
    { expect: place(-2, "end"), wordings: ["third to last", "the antepenultimate verse"] },
    { expect: place(1, "current"), wordings: ["the next page"] },
    { expect: place(-1, "current"), wordings: ["the previous owner"] },
    { expect: place(0, "current"), wordings: ["the current owner"] },
    // A scale without a number.
    {
      expect: {
        dimension: "temperature",
        amount: null,
        min: null,
        max: null,
        statedUnit: "degree Fahrenheit",
      },
      wordings: ["told in Fahrenheit", "shown in degrees Fahrenheit"],
    },
    {
      expect: { dimension: "temperature", amount: null, statedUnit: "degree Celsius" },
      wordings: ["into Celsius"],
    },
  ],
  negatives: [
    "This one, that one and the new one.",
    "See https://news.example/2024/item?id=29%2030&page=3 for form 13F.",
    "Ring +1-222-2222.",
    "An AK-47, an A380 and an F-16 of the G20 met COVID-19.",
    "Version 2.5.1 replaced v7.",
    "Call 555-0199 at 10:30 on 11/28/05.",
    "They lost 3-2, and their gate #7 has a 4x4.",
    "The talks last an hour.",
    "Few came, and an hour is long.",
  ],
  pairs: [
    { a: "192", b: "one hundred and ninety-two", relation: "same" },
    { a: "192", b: "more than 50", relation: "narrower" },
    { a: "between 20 and 30", b: "25 to 40", relation: "overlapping" },
    { a: "up to 50", b: "51", relation: "disjoint" },
    { a: "the last one", b: "the next page", relation: "incomparable" },
    { a: "second to last", b: "third to last", relation: "disjoint" },
    { a: "21st", b: "192", relation: "incomparable" },
  ],
  gaps: [
    { wording: "three hundred and sixty-one hundredths", why: "read as 361 hundredths; some mean 300.61" },
    { wording: "a twenty-first", why: "before nothing it may be a fraction or a place: read as a fraction" },
    { wording: "1.234", why: "a decimal point in English; elsewhere a thousand and more" },
  ],
};
