import type { CalendarWhen } from "../expression.js";
import { holidays, orders } from "../lexicon.en.js";
import { isCapitalised, isHyphen, lowerAt } from "../words.js";
import { readYearAfter } from "./month-day.js";
import type { Reader } from "./reader.js";

/** The holidays' names, word by word. */
export const holidayWords: readonly (readonly string[])[] = holidays.map(
  ({ name }) => name.match(/[a-z]+|\S/g) ?? [],
);

const holidaysByFirstWord = new Map<string, { readonly name: string; readonly parts: readonly string[] }[]>();
for (const { name } of holidays) {
  const parts = name.match(/[a-z]+|\S/g) ?? [];
  const first = parts[0] ?? "";
  holidaysByFirstWord.set(first, [...(holidaysByFirstWord.get(first) ?? []), { name, parts }]);
}

/** First words of holidays that mean nothing else, however they are written. */
const unmistakable: ReadonlySet<string> = new Set(["christmas", "thanksgiving", "easter", "halloween"]);

/** "Christmas Day", "New Year's Eve 2019", "last Easter", "Good Friday", "July 4" is read as a date. */
export const readHoliday: Reader = ({ words }, at) => {
  const order = lowerAt(words, at) === "previous" ? -1 : orders.get(lowerAt(words, at));
  const from = at + (order === undefined ? 0 : 1);
  const word = words[from];
  // "may day" and "new year" are words as well.
  if (word === undefined || !(isCapitalised(word) || unmistakable.has(word.lower))) return null;
  for (const { name, parts } of holidaysByFirstWord.get(word.lower) ?? []) {
    const fits = parts.every((part, index) => {
      const lower = lowerAt(words, from + index);
      return lower === part || (part === "'" && lower === "’");
    });
    if (!fits) continue;
    const end = from + parts.length;
    const next = words[end];
    const year = readYearAfter(words, end);
    // "Christmas tree", "Easter Island", "Thanksgiving turkey".
    const alone = parts.length === 1;
    if (alone && year === null && (next?.pos === "NOUN" || next?.pos === "PROPN" || isHyphen(words, end)))
      return null;
    const dated = year !== null && lowerAt(words, end) !== "in" ? year : null;
    const { next: yearEnd = end, ...rest } = dated ?? {};
    const when: CalendarWhen = {
      is: "calendar",
      holiday: name,
      ...rest,
      ...(order === undefined ? {} : { order }),
    };
    return { next: yearEnd, when, recogniser: "holiday" };
  }
  return null;
};
