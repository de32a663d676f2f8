import type { DateValue } from "@gainsay/claims";
import { clashIn, defineSentenceRule } from "../sentence/reading.js";
import { instanceWords } from "../sentence/words.en.js";

export const impossibleDate = defineSentenceRule(
  {
    id: "impossible-date",
    finds: "A date or a time of day that does not exist.",
    why: "It stands for another date that nobody can tell from it.",
    fix: "Look the date up; a neighbouring day, another month or swapped digits are the likeliest.",
  },
  (reading) =>
    (instanceWords.test(reading.sentence.text) ? [] : (reading.sentence.impossible ?? [])).map(
      ({ start, end, why }) => {
        const at = { start: start - reading.sentence.start, end: end - reading.sentence.start };
        const words = reading.sentence.text.slice(at.start, at.end);
        return clashIn(reading, {
          question: { text: `Is there a ${words}?`, subject: words, predicate: "to exist", slot: "when" },
          sides: [
            { at, value: noDate, display: words },
            { at, value: noDate, display: why },
          ],
          confidence: 0.97,
          reason: `There is no ${words}: ${why}.`,
        });
      },
    ),
);

const noDate: DateValue = {
  kind: "date",
  type: "DATE",
  min: null,
  max: null,
  timex: "XXXX-XX-XX",
  edtf: null,
  precision: "vague",
  known: [],
  implied: [],
};
