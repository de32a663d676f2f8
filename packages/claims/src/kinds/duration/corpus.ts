import type { KindCorpus } from "../kind.js";
import type { DurationValue } from "./value.js";

export const corpus: KindCorpus<DurationValue> = {
  reference: "2025-09-18",
  values: [
    {
      expect: { timex: "P14Y", amount: 14, unit: "year" },
      wordings: ["a 14-year war", "fourteen years of war", "the 14-year-old war", "It lasted 14 years."],
    },
    {
      expect: { timex: "P14Y", mod: "LESS_THAN", amount: 14 },
      wordings: ["nearly 14 years", "almost fourteen years"],
    },
    {
      expect: { timex: "P14Y", mod: "MORE_THAN", max: null },
      wordings: ["more than 14 years", "just over 14 years"],
    },
    {
      expect: { timex: "P14Y", mod: "APPROX" },
      wordings: ["about 14 years", "some 14 years", "14 years or so"],
    },
    {
      expect: { timex: "P2Y", mod: "EQUAL_OR_MORE", max: null },
      wordings: ["at least two years", "two years or more"],
    },
    {
      expect: { timex: "P2D", mod: "EQUAL_OR_LESS", min: 0 },
      wordings: ["up to two days", "no more than 2 days"],
    },
    { expect: { timex: "P10Y", amount: 1, unit: "decade" }, wordings: ["in a decade"] },
    { expect: { timex: "P20Y", amount: 2, unit: "decade" }, wordings: ["for two decades"] },
    {
      expect: { timex: "PT5H", amount: 5, unit: "hour" },
      wordings: ["a five-hour meeting", "It took 5 hours."],
    },
    { expect: { timex: "PT90M", amount: 90, unit: "minute" }, wordings: ["90 minutes", "ninety minutes"] },
    { expect: { timex: "PT30M", amount: 0.5, unit: "hour" }, wordings: ["half an hour", "a half hour"] },
    {
      expect: { timex: "P3.5Y", amount: 3.5 },
      wordings: ["three and a half years", "3.5 years", "3½ years"],
    },
    { expect: { timex: "P1.5Y", amount: 1.5 }, wordings: ["a year and a half", "one and a half years"] },
    { expect: { timex: "PT1H20M" }, wordings: ["an hour and 20 minutes"] },
    { expect: { timex: "P2Y" }, wordings: ["the past two years", "over the next two years"] },
    {
      expect: { timex: "P1Y" },
      wordings: ["over the past year", "a year-long siege", "a yearlong siege", "for a year"],
    },
    {
      expect: { timex: "PXM", amount: null, unit: "month" },
      wordings: ["several months", "the past few months"],
    },
    {
      expect: { timex: "PXY", amount: null, max: null },
      wordings: ["They waited for years.", "for many years"],
    },
    { expect: { timex: "PXD" }, wordings: ["Days after the quake, aid came."] },
    { expect: { timex: "PXW", amount: null }, wordings: ["two to three weeks", "2-3 weeks"] },
    { expect: { timex: "P6M", amount: 2, unit: "quarter" }, wordings: ["for two consecutive quarters"] },
    { expect: { timex: "P2W", amount: 2, unit: "week" }, wordings: ["for a fortnight", "in two weeks"] },
  ],
  negatives: [
    "A 36-year-old woman was hurt.",
    "He was 36 years old.",
    "The 41-year-old deputy waved.",
    "He rents a second-storey flat.",
    "The boy, aged 12 years, was found.",
    "It began two weeks ago.",
    "Three days later they left.",
    "It earns $5 million a year.",
    "They meet once a week.",
    "It is held every three months.",
    "It fell last year.",
    "A second man was hurt.",
    "A quarter of them fled.",
    "It was a day to remember.",
    "The minutes of the meeting were lost.",
    "A 12-year-old boy ran.",
    "It happened yesterday.",
    "Those were her school days.",
    "The 1990s were quiet.",
  ],
  pairs: [
    { a: "14 years", b: "9 years", relation: "disjoint" },
    { a: "nearly 14 years", b: "14 years", relation: "overlapping" },
    { a: "nearly 14 years", b: "13.5 years", relation: "wider" },
    { a: "nearly 14 years", b: "20 years", relation: "disjoint" },
    { a: "more than a decade", b: "14 years", relation: "wider" },
    { a: "more than a decade", b: "8 years", relation: "disjoint" },
    { a: "48 hours", b: "two days", relation: "narrower" },
    { a: "at least two hours", b: "90 minutes", relation: "disjoint" },
    { a: "about 14 years", b: "15 years", relation: "wider" },
    { a: "several months", b: "five months", relation: "wider" },
    { a: "for years", b: "three days", relation: "disjoint" },
    { a: "a year", b: "twelve months", relation: "wider" },
  ],
  gaps: [
    { wording: "the building is 36 years old", why: "may be an age of a person, and is declined" },
    { wording: "3h 20m", why: "units of one letter are not read" },
  ],
};
