import type { QuantityValue } from "@gainsay/claims";
import { clashIn, defineSentenceRule } from "../sentence/reading.js";
import { numberValue } from "../sentence/reading.js";
import { datedPeriod, outside, periods } from "./words.en.js";

/** Bounds of periods have been dated anew from time to time; what is off by less than this share may follow an older chart. */
const slack = 0.06;

export const periodMismatch = defineSentenceRule(
  {
    id: "period-mismatch",
    finds: "A period of the earth with a number of years ago that lies in another one.",
    why: "The name and the figure date the same thing, and readers remember either.",
    fix: "Look the period up in the chronostratigraphic chart; correct the name or the figure.",
  },
  (reading) =>
    [...reading.sentence.text.matchAll(datedPeriod)].flatMap((match) => {
      const [words, name = "", figure = ""] = match;
      const bounds = periods.get(name.toLowerCase());
      const years = Number(figure);
      if (bounds === undefined || outside.test(reading.sentence.text.slice(0, match.index))) return [];
      const [from, to] = bounds;
      if (years <= from * (1 + slack) && years >= to * (1 - slack)) return [];
      const named = match.index + words.indexOf(name);
      const counted = match.index + words.lastIndexOf(figure);
      return [
        clashIn(reading, {
          question: {
            text: `How long ago was the ${name}?`,
            subject: `the ${name}`,
            predicate: "to be dated",
            slot: "when",
          },
          sides: [
            {
              at: { start: named, end: named + name.length },
              value: millions(to, from),
              display: `the ${name}`,
            },
            {
              at: { start: counted, end: match.index + words.length },
              value: millions(years, years),
              display: `${figure} million years ago`,
            },
          ],
          confidence: 0.85,
          reason: `The ${name} lasted from about ${from} to ${to} million years ago; ${figure} million years ago lie outside it.`,
        }),
      ];
    }),
);

/** Millions of years ago, as a bare number. */
function millions(min: number, max: number): QuantityValue {
  const value = min === max ? min : null;
  return {
    ...numberValue({ value, min, max, form: "figure", decimals: 0, step: 0 }),
    statedUnit: "million years",
  };
}
