import { readAmount, timexOf } from "../../duration/amount.js";
import { amountAdjectives, unitWords } from "../../duration/lexicon.en.js";
import { partsOfDay, seasons, setWords, weekdayPlurals, weekdays, months } from "../lexicon.en.js";
import { indexAfter, lowerAt, type Word } from "../words.js";
import { two } from "../calendar.js";
import type { PartOfDay } from "../expression.js";
import type { Found, Reader } from "./reader.js";

function found(next: number, timex: string): Found {
  return { next, when: { is: "set", timex }, recogniser: "set" };
}

/** TIMEX3 of one of a set: a weekday, month, season, part of day or unit. */
function member(word: string): string | null {
  const weekday = weekdays.get(word);
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  const month = word.length > 2 ? months.get(word) : undefined;
  if (month !== undefined) return `XXXX-${two(month)}`;
  const season = seasons.get(word);
  if (season !== undefined) return `XXXX-${season}`;
  const part = partsOfDay.get(word);
  if (part !== undefined) return `XXXX-XX-XXT${part}`;
  if (word === "weekend") return "XXXX-WXX-WE";
  if (word === "weekday") return "XXXX-WXX-WD";
  const unit = unitWords.get(word);
  return unit === undefined || unit.plural ? null : timexOf(unit.times, unit.unit);
}

/** "every week", "each Monday", "every other day", "every three months", "every morning". */
const readEvery: Reader = ({ words }, at) => {
  const lead = lowerAt(words, at);
  if (lead !== "every" && lead !== "each") return null;
  if (lowerAt(words, at + 1) === "other") {
    const unit = unitWords.get(lowerAt(words, at + 2));
    if (unit !== undefined && !unit.plural) return found(at + 3, timexOf(2 * unit.times, unit.unit));
    // "every other Tuesday"
    const alternate = member(lowerAt(words, at + 2));
    if (alternate !== null) return found(at + 3, alternate);
  }
  const dayPart = readDayPart(words, at + 1, partsOfDay);
  if (dayPart !== null) return dayPart;
  const single = member(lowerAt(words, at + 1));
  // "each second counts" and "every second man" are about order or rhetoric.
  if (single !== null && lowerAt(words, at + 1) !== "second") return found(at + 2, single);
  const amount = lead === "every" && words[at + 1]?.number !== null ? readAmount(words, at + 1) : null;
  if (amount !== null) return amount.amount === null ? null : found(amount.next, amount.timex);
  // "every few months"
  const few =
    lead === "every" && lowerAt(words, at + 1) === "few" ? unitWords.get(lowerAt(words, at + 2)) : null;
  return few?.plural === true ? found(at + 3, timexOf(null, few.unit)) : null;
};

const frequencies: ReadonlySet<string> = new Set(["once", "twice", "thrice"]);

/** "once a week", "twice each year", "three times a day". */
const readFrequency: Reader = ({ words }, at) => {
  let from = at;
  if (frequencies.has(lowerAt(words, at))) from = at + 1;
  else {
    const number = words[at]?.number;
    if (number === null || number === undefined) return null;
    const times = indexAfter(words, at, number.end);
    if (lowerAt(words, times) !== "times") return null;
    from = times + 1;
  }
  const rate = readPer(words, from);
  return rate === null ? null : found(rate.next, rate.timex);
};

const perWords: ReadonlySet<string> = new Set(["a", "an", "per", "each", "every"]);

/** "a year", "per month", "each day" after what happens that often. */
function readPer(words: readonly Word[], at: number): { next: number; timex: string } | null {
  const unit = unitWords.get(lowerAt(words, at + 1));
  if (!perWords.has(lowerAt(words, at)) || unit === undefined || unit.plural) return null;
  return { next: at + 2, timex: timexOf(unit.times, unit.unit) };
}

/** "$5 million a year", "60 tonnes per day": a rate, whose unit is no length of time. */
export const readRate: Reader = ({ words }, at) => {
  const rate = readPer(words, at);
  if (rate === null || !isRate(words, at)) return null;
  if (/^(?:ago|earlier|later|before|after|old)$/.test(lowerAt(words, rate.next))) return null;
  return found(rate.next, rate.timex);
};

/** Whether "a year" at this place follows an amount or "per". */
export function isRate(words: readonly Word[], at: number): boolean {
  const lead = lowerAt(words, at);
  if (lead === "per") return true;
  if (lead !== "a" && lead !== "an") return false;
  const before = words[at - 1];
  if (before === undefined || before.sentence !== words[at]?.sentence) return false;
  // "half an hour" is a length.
  if (before.lower === "half" || before.lower === "quarter") return false;
  if (before.pos === "NUM" || /^(?:%|percent|million|billion|thousand|times|once|twice)$/.test(before.lower))
    return true;
  // "20 miles an hour", "$4 barrels a day": a number close before the noun.
  if (before.pos !== "NOUN") return false;
  for (let back = at - 2; back >= at - 4 && back >= 0; back -= 1) {
    const word = words[back];
    if (word === undefined || word.sentence !== before.sentence || word.pos === "VERB" || word.pos === "ADP")
      return false;
    if (word.pos === "NUM" || /^\d/.test(word.text)) return true;
  }
  return false;
}

/** "daily", "annually", "Mondays", "weekdays", "weekends" (plural days, after "on" or at a start). */
const readSetWord: Reader = ({ words }, at) => {
  const word = words[at];
  // "semi-annually" is not annually, and "three weekends" are counted.
  if (word === undefined || words[at - 1]?.text === "-" || words[at - 1]?.pos === "NUM") return null;
  const single = setWords.get(word.lower);
  if (single !== undefined && word.pos !== "PROPN" && !opensName(words, at)) return found(at + 1, single);
  // "three straight weekends"
  if (amountAdjectives.has(lowerAt(words, at - 1)) && words[at - 2]?.pos === "NUM") return null;
  const plural = weekdayPlurals.get(word.lower);
  if (plural !== undefined) return found(at + 1, `XXXX-WXX-${plural}`);
  if (word.lower === "weekdays") return found(at + 1, "XXXX-WXX-WD");
  if (word.lower === "weekends") return found(at + 1, "XXXX-WXX-WE");
  return null;
};

/** "the **Daily** Globe": capitals within a sentence, on a word and on the next. */
function opensName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.sentence !== word.sentence) return false;
  const isWithin = before !== undefined && before.sentence === word.sentence;
  return isWithin && /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(next.text);
}

const partPlurals: ReadonlyMap<string, PartOfDay> = new Map(
  [...partsOfDay].map(([name, part]) => [`${name}s`, part]),
);

/** "Sunday mornings", "Friday nights"; with the names of one part, "every **Sunday morning**". */
function readDayPart(
  words: readonly Word[],
  at: number,
  parts: ReadonlyMap<string, PartOfDay> = partPlurals,
): Found | null {
  const weekday = weekdays.get(lowerAt(words, at));
  const part = parts.get(lowerAt(words, at + 1));
  return weekday === undefined || part === undefined ? null : found(at + 2, `XXXX-WXX-${weekday}T${part}`);
}

/** Times that come back. */
export const readSet: Reader = (page, at) =>
  readEvery(page, at) ??
  readFrequency(page, at) ??
  readRate(page, at) ??
  readSetWord(page, at) ??
  readDayPart(page.words, at);
