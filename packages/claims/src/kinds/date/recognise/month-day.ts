import { exists } from "../calendar.js";
import { fullYear } from "./figures.js";
import {
  ambiguousMonths,
  months,
  orders,
  rememberedDays,
  weekdayAbbreviations,
  weekdays,
} from "../lexicon.en.js";
import {
  indexAfter,
  isCapitalised,
  isDash,
  isHyphen,
  lowerAt,
  skipHyphen,
  skipPeriod,
  type Word,
} from "../words.js";
import type { When } from "../expression.js";
import type { Found, Reader } from "./reader.js";

/** A year written as four digits that stands for itself: "2013", not "2013.5", "$2013" or "2,013". */
export function yearAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word?.text.length !== 4 || !/^[12]\d{3}$/.test(word.text)) return null;
  const { number } = word;
  if (number !== null && number.end !== word.end) return null;
  return Number(word.text);
}

/** "nineteen", "twenty": what a year in words begins with, by the number of its century. */
const spokenCenturies: ReadonlyMap<string, number> = new Map([
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
]);

/** A year in words: "nineteen eighty-four", "two thousand and eleven", "twenty thirteen". */
export function readSpokenYear(
  words: readonly Word[],
  at: number,
): { readonly next: number; readonly year: number } | null {
  const number = words[at]?.number;
  if (number == null || number.form !== "word" || number.value === null) return null;
  const { value } = number;
  const next = indexAfter(words, at, number.end);
  if (value >= 1100 && value <= 2100 && value % 1 === 0) return { next, year: value };
  const century = value === spokenCenturies.get(lowerAt(words, at)) ? value : undefined;
  const rest = words[next]?.number;
  if (century === undefined || rest == null || rest.form !== "word" || rest.value === null) return null;
  if (rest.value < 10 || rest.value > 99) return null;
  return { next: indexAfter(words, next, rest.end), year: century * 100 + rest.value };
}

/** Year words after a month or season: "2013", ", 2013", "of 2013", "last year", "of this year", "'13". */
export function readYearAfter(
  words: readonly Word[],
  at: number,
): { next: number; year?: number; yearShift?: number } | null {
  const short = /^['’‘]$/.test(lowerAt(words, at)) ? words[at + 1] : undefined;
  // "March '96"
  if (short !== undefined && !short.spaced && /^\d{2}$/.test(short.text))
    return { next: at + 2, year: fullYear(Number(short.text), null) };
  let from = at;
  if (lowerAt(words, from) === ",") from += 1;
  else if (lowerAt(words, from) === "of" || lowerAt(words, from) === "in") from += 1;
  const year = yearAt(words, from);
  if (year !== null) return { next: from + 1, year };
  const spoken = readSpokenYear(words, from);
  if (spoken !== null) return spoken;
  if (lowerAt(words, from) === "the" && lowerAt(words, from + 1) === "year") {
    const named = yearAt(words, from + 2);
    return named === null ? { next: from + 2, yearShift: 0 } : { next: from + 3, year: named };
  }
  const order = orders.get(lowerAt(words, from));
  if (order !== undefined && lowerAt(words, from + 1) === "year") return { next: from + 2, yearShift: order };
  return null;
}

/** A day of the month: "3", "3rd", "third", "twenty-first". */
function dayAt(words: readonly Word[], at: number): { next: number; day: number } | null {
  const number = words[at]?.number;
  if (number === null || number === undefined || number.value === null) return null;
  if (number.form !== "figure" && number.form !== "ordinal" && number.form !== "word") return null;
  const day = number.value;
  if (!Number.isInteger(day) || day < 1 || day > 31) return null;
  const word = words[at];
  // "May 3.5", "June 2,500", "May 3:30".
  const next = indexAfter(words, at, number.end);
  if (word !== undefined && /^\d{3,}/.test(word.text)) return null;
  const after = words[next];
  if (after !== undefined && !after.spaced && /^[:/%]$/.test(after.text)) return null;
  return { next, day };
}

/** "September", "Sept.", "Sep". */
function monthAt(words: readonly Word[], at: number): { next: number; month: number; full: boolean } | null {
  const word = words[at];
  const month = months.get(word?.lower ?? "");
  if (word === undefined || month === undefined) return null;
  const full = word.lower.length > 4 || ["may", "june", "july"].includes(word.lower);
  return { next: full ? at + 1 : skipPeriod(words, at + 1), month, full };
}

/** Words that let a month stand alone. */
const monthLeads: ReadonlySet<string> = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "from",
  "before",
  "after",
  "during",
  "through",
  "throughout",
  "of",
  "last",
  "next",
  "this",
  "every",
  "each",
  "early",
  "late",
  "mid",
  "between",
  "for",
  "on",
  "to",
  "and",
  "or",
  "previous",
  "following",
  "past",
]);

/**
 * "September 12, 2025", "Sept. 12", "September 2025", "September of last year", "September", "May the 3rd".
 * "May 3-5" ends at "3"; the second day is read by the range.
 */
const readMonthFirst: Reader = ({ words }, at) => {
  const ordered = readOrderedMonth(words, at);
  if (ordered !== null) return ordered;
  const month = monthAt(words, at);
  const word = words[at];
  if (month === null || word === undefined) return null;
  let afterMonth = month.next;
  const lowercase = !isCapitalised(word);
  if (lowerAt(words, afterMonth) === "the" && words[afterMonth + 1]?.number?.form === "ordinal")
    afterMonth += 1;
  const separator = words[afterMonth];
  if (separator !== undefined && !separator.spaced && /^[-/]$/.test(separator.text)) afterMonth += 1;
  const day = dayAt(words, afterMonth);
  if (
    /^\d{5,}$/.test(lowerAt(words, afterMonth)) ||
    /^(?:3[2-9]|[4-9]\d)$/.test(lowerAt(words, afterMonth))
  ) {
    return impossible(afterMonth + 1);
  }
  const led = monthLeads.has(lowerAt(words, at - 1));
  if (
    day !== null &&
    (!lowercase ||
      led ||
      yearAt(words, skipComma(words, day.next)) !== null ||
      !ambiguousMonths.has(word.lower))
  ) {
    const year = readYearAfter(words, day.next);
    if (year !== null && !isAmountYear(words, year.next)) {
      const { next, ...rest } = year;
      if (year.year !== undefined && !exists(year.year, month.month, day.day)) return impossible(next);
      return {
        next,
        when: { is: "calendar", month: month.month, day: day.day, ...rest },
        recogniser: "month-day-year",
      };
    }
    if (!exists(2000, month.month, day.day)) return impossible(day.next);
    if (!countsThings(words, day.next)) {
      const remembered = rememberedYear(words, day.next, month.month, day.day);
      return {
        next: day.next,
        when: { is: "calendar", month: month.month, day: day.day, ...remembered },
        recogniser: "month-day",
      };
    }
  }
  const year = readYearAfter(words, afterMonth);
  if (year !== null && (!lowercase || led || !/^(?:may|march|mar)$/.test(word.lower))) {
    const { next, ...rest } = year;
    return { next, when: { is: "calendar", month: month.month, ...rest }, recogniser: "month-year" };
  }
  // Abbreviations and words with another meaning need more to stand alone.
  const inRange = !lowercase && startsMonthRange(words, month.next);
  if (!month.full && !inRange && !(led && !lowercase)) return null;
  // "in may." is a month whatever the tagger says, "in may come" is not.
  const closes = lowerAt(words, at - 1) === "in" && /^[.,;:)?!]?$/.test(lowerAt(words, at + 1));
  if (lowercase && !closes && !(led && word.pos !== "AUX" && word.pos !== "VERB")) return null;
  if (ambiguousMonths.has(word.lower) && !inRange) {
    const before = words[at - 1];
    const next = words[at + 1];
    if (!led && !isHyphen(words, at - 1)) return null;
    if (lowerAt(words, at - 1) === "to" && word.pos === "VERB") return null;
    if (before?.pos === "PROPN" && !orders.has(before.lower) && isCapitalised(before)) return null;
    // "by April Jones", "of May Day".
    const named = next?.pos === "PROPN" && isCapitalised(next) && !weekdays.has(next.lower);
    if (named && lowerAt(words, at - 1) !== "in") return null;
  }
  return { next: month.next, when: { is: "calendar", month: month.month }, recogniser: "month" };
};

/** The year of "the Sept. 11 **attacks**". */
function rememberedYear(
  words: readonly Word[],
  at: number,
  month: number,
  day: number,
): { readonly year: number } | null {
  const known = rememberedDays.find((each) => each.month === month && each.day === day);
  if (known === undefined) return null;
  let next = at;
  while (known.adjectives.has(lowerAt(words, next))) next += 1;
  return known.nouns.has(lowerAt(words, next)) ? { year: known.year } : null;
}

/** "last March", "this September", "next May". */
function readOrderedMonth(words: readonly Word[], at: number): Found | null {
  const order = orders.get(lowerAt(words, at));
  const month = order === undefined ? null : monthAt(words, at + 1);
  if (order === undefined || month === null || !isCapitalised(words[at + 1])) return null;
  const day = dayAt(words, month.next);
  if (day !== null) return null;
  return { next: month.next, when: { is: "calendar", month: month.month, order }, recogniser: "month" };
}

/** "June" in "June to August" and "Jan" in "Jan-Feb 2017". */
function startsMonthRange(words: readonly Word[], next: number): boolean {
  const join = words[next];
  if (join === undefined || !(isDash(join) || join.lower === "to" || join.lower === "through")) return false;
  return monthAt(words, next + 1) !== null && isCapitalised(words[next + 1]);
}

/** A date that the calendar does not have swallows its words, so that no part of it is read for itself. */
function impossible(next: number): Found {
  return { next, when: { is: "impossible" }, recogniser: "impossible" };
}

function skipComma(words: readonly Word[], at: number): number {
  return lowerAt(words, at) === "," ? at + 1 : at;
}

/** "June 5 2000 people": never a year when a plural noun follows. */
function isAmountYear(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next !== undefined && (next.text === "%" || /^(?:people|percent|troops)$/.test(next.lower));
}

/** "March 3 million", "May 5 percent": the number is not a day. */
function countsThings(words: readonly Word[], at: number): boolean {
  return /^(?:%|percent|million|billion|people|points|years?|days|months|weeks|hours|minutes)$/.test(
    lowerAt(words, at),
  );
}

/** "12 September 2025", "the 12th of September", "12th Sept". */
const readDayFirst: Reader = ({ words, text }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const word = words[at + the];
  if (word === undefined || /[$£€.,:/#]$/.test(text.slice(Math.max(0, word.start - 1), word.start)))
    return null;
  const day = dayAt(words, at + the);
  if (day === null) return readNoDay(words, at);
  let monthFrom = day.next;
  const isOrdinal = word.number?.form === "ordinal";
  if (lowerAt(words, monthFrom) === "day" && isOrdinal) monthFrom += 1;
  if (lowerAt(words, monthFrom) === "of") monthFrom += 1;
  monthFrom = skipHyphen(words, monthFrom);
  const month = monthAt(words, monthFrom);
  const monthWord = words[monthFrom];
  if (month === null || monthWord === undefined) return null;
  // "two may come", "one March in three": in words only ordinals, or with a year after it.
  const year = readYearAfter(words, month.next);
  if (word.number?.form === "word" && year?.year === undefined) return null;
  if (
    !isCapitalised(monthWord) &&
    ambiguousMonths.has(monthWord.lower) &&
    year?.year === undefined &&
    !isOrdinal
  )
    return null;
  // "killed 10 April 5": the number after the month is its day.
  const otherDay = dayAt(words, month.next);
  if (otherDay !== null && !isOrdinal && lowerAt(words, month.next - 1) !== "," && year === null) return null;
  if (year !== null) {
    const { next, ...rest } = year;
    if (year.year !== undefined && !exists(year.year, month.month, day.day)) return impossible(next);
    return {
      next,
      when: { is: "calendar", month: month.month, day: day.day, ...rest },
      recogniser: "day-month-year",
    };
  }
  if (!exists(2000, month.month, day.day)) return impossible(month.next);
  return {
    next: month.next,
    when: { is: "calendar", month: month.month, day: day.day },
    recogniser: "day-month",
  };
};

/** "32 August 2014" is no date, nor is its end. */
function readNoDay(words: readonly Word[], at: number): Found | null {
  const month = /^(?:3[2-9]|[4-9]\d)$/.test(lowerAt(words, at)) ? monthAt(words, at + 1) : null;
  return month === null || yearAt(words, month.next) === null ? null : impossible(month.next + 1);
}

/** "2018 March 18", "2024 August": the year before a month that has none after it. */
const readYearFirst: Reader = (page, at) => {
  const { words } = page;
  const year = yearAt(words, at);
  if (year === null) return null;
  const month = monthAt(words, at + 1);
  if (month === null || !isCapitalised(words[at + 1])) return null;
  // "In 2004 May won", "2012 April Fools".
  const alone: When = { is: "calendar", month: month.month };
  const found = readMonthFirst(page, at + 1) ?? { next: month.next, when: alone, recogniser: "month-year" };
  if (found.when.is !== "calendar" || found.when.year !== undefined || found.when.order !== undefined)
    return null;
  const next = words[found.next];
  if (found.when.day === undefined && (next?.pos === "VERB" || next?.pos === "PROPN")) return null;
  return { ...found, when: { ...found.when, year } };
};

/** A date by its month, in either order. */
export const readMonthDay: Reader = (page, at) =>
  readYearFirst(page, at) ?? readMonthFirst(page, at) ?? readDayFirst(page, at);

/** "Monday, 12 September 2025", "Fri., March 22", "Friday the 13th of June"; a weekday alone is read elsewhere. */
export const readWeekdayDate: Reader = (page, at) => {
  const { words } = page;
  const word = words[at];
  if (word === undefined || !isCapitalised(word)) return null;
  const weekday = weekdays.get(word.lower) ?? weekdayAbbreviations.get(word.lower);
  if (weekday === undefined) return null;
  // "The mass of **the Sun** (2002 November 14)"
  if (!weekdays.has(word.lower) && lowerAt(words, at - 1) === "the") return null;
  let next = skipPeriod(words, at + 1);
  const parenthesis = lowerAt(words, next) === "(";
  if (lowerAt(words, next) === "," || parenthesis) next += 1;
  // A headline may end in "Friday" above the date of its article.
  if (words[next]?.sentence !== word.sentence) return null;
  const found = readMonthDay(page, next);
  // "Friday the 13th" leaves the month open.
  if (found === null && lowerAt(words, next) === "the" && words[next + 1]?.number?.form === "ordinal") {
    const ordinal = dayAt(words, next + 1);
    if (ordinal === null) return null;
    return {
      next: ordinal.next,
      when: { is: "weekday", weekday, day: ordinal.day },
      recogniser: "weekday-day",
    };
  }
  if (found === null || found.when.is !== "calendar" || found.when.day === undefined) return null;
  const end = parenthesis && lowerAt(words, found.next) === ")" ? found.next + 1 : found.next;
  return { ...found, next: end, when: { ...found.when, weekday } };
};
