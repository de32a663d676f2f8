import type { Span } from "../../model/span.js";
import { daysInMonth, exists } from "./calendar.js";
import { fileWords, functionWords, monthNames, months } from "./lexicon.en.js";

/** Words that give a date or a time of day that does not exist. */
export interface ImpossibleDate extends Span {
  /** Why it does not, in plain English: "April has 30 days". */
  readonly why: string;
}

const initials = [...new Set([...months.keys()].map((month) => month.charAt(0).toUpperCase()))].join("");
const monthWord = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
/** Nothing before the digits that makes them part of an amount, a version or a number of a file. */
const free = String.raw`(?<![\p{L}\p{N}#_@][-/.,:]?|[$£€#§]\s?)`;
const dayFirst = new RegExp(
  String.raw`${free}(\d{1,2})(?:st|nd|rd|th)?\s{1,2}(?:of\s)?(${monthWord})\b(?:\.?,?\s(\d{4})(?![\p{L}\p{N}]))?`,
  "iuy",
);
const monthFirst = new RegExp(
  String.raw`([A-Za-z]{3,9})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\p{L}\p{N}:/%]|[.,]\d)(?:,?\s(\d{4})(?![\p{L}\p{N}]))?`,
  "uy",
);
/** What may be a month right before the digits of its day, and how many letters and spaces it takes at most. */
const monthBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])[${initials}][A-Za-z]{2,8}\.?\s{1,2}$`, "u");
const longestBefore = 14;
const iso = new RegExp(String.raw`${free}(\d{4})-(\d{2})-(\d{2})(?![\p{N}-]|[./:]\d|\p{L}(?<!T))`, "uy");
const inFigures = new RegExp(
  String.raw`${free}(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})(?![\p{L}\p{N}]|[-./:]\d)`,
  "uy",
);
const clock = new RegExp(
  String.raw`${free}(\d{1,2})(?:([:.])(\d{2}))?\s?(o['’]?clock\b|[ap]\.?m\b\.?|GMT\b|UTC\b|hours\b|hrs\b)`,
  "iuy",
);

/**
 * The dates and times of day in a text that cannot be: "31 April", "29 February 2023", "2023-02-30", "31/04/2023",
 * "25:70 o'clock". What may as well be a number of something else is none. In order; linear in the length of the text.
 */
export function impossibleDates(text: string): readonly ImpossibleDate[] {
  // The patterns are held against the few places where digits begin, or a word before digits, instead of the whole text.
  const figures = Array.from(text.matchAll(/\d+/g), ({ index }) => index);
  const words = figures.flatMap((figure) => {
    const before = monthBefore.exec(text.slice(Math.max(0, figure - longestBefore), figure));
    return before === null ? [] : [figure - before[0].length];
  });
  const found: ImpossibleDate[] = [];
  const each = (
    pattern: RegExp,
    starts: readonly number[],
    explain: (match: RegExpExecArray) => string | null,
  ): void => {
    let end = 0;
    for (const start of starts) {
      if (start < end) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      end = start + match[0].length;
      const why = explain(match);
      if (why !== null) found.push({ start, end, why });
    }
  };
  each(dayFirst, figures, (match) => {
    const [, day, month = "", year] = match;
    if (!isName(month)) return null;
    const next = text.slice(match.index + match[0].length);
    // "gave 31 April Jones a prize", "sold 31 June 5"
    if (year === undefined && /^\.?\s(?:\p{Lu}|\d)/u.test(next)) return null;
    return noSuchDay(Number(day), monthOf(month), year);
  });
  each(monthFirst, words, (match) => {
    const [, month = "", day, year] = match;
    if (!months.has(month.toLowerCase())) return null;
    const next = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (year === undefined && !closes(next)) return null;
    return noSuchDay(Number(day), monthOf(month), year);
  });
  each(iso, figures, ({ 1: year, 2: month, 3: day, index }) => {
    if (isOfFile(text, index) || !/^(?:19|20)/.test(year ?? "") || Number(month) > 12) return null;
    return noSuchDay(Number(day), Number(month), year);
  });
  each(inFigures, figures, ({ 1: left, 3: right, 4: year, index }) => {
    const [a, b] = [Number(left), Number(right)];
    if (isOfFile(text, index) || a > 31 || b > 31 || a < 1 || b < 1) return null;
    if (exists(Number(year), a, b) || exists(Number(year), b, a)) return null;
    if (a > 12 && b > 12) return "a year has 12 months";
    return a > 12 ? noSuchDay(a, b, year) : noSuchDay(b, a, year);
  });
  each(clock, figures, ({ 1: hour, 2: mark, 3: minute, 4: unit = "" }) => {
    const isLength = /^h/i.test(unit);
    if (isLength && mark !== ":") return null;
    // "10.70 decimal hours … which is 15.70 GMT"
    if (mark === "." && /^(?:GMT|UTC)/i.test(unit)) return null;
    if (minute !== undefined && Number(minute) > 59) return "an hour has 60 minutes";
    // Programmes run to "25:30 UTC", the hour after midnight.
    return !/^(?:o|[ap])/i.test(unit) || Number(hour) <= 24 ? null : "a day has 24 hours";
  });
  return found.sort((a, b) => a.start - b.start);
}

/** Written as the name of a month is: "June" or "JUNE", and not "may" or "march". */
function isName(month: string): boolean {
  return /^\p{Lu}/u.test(month);
}

function monthOf(word: string): number {
  return months.get(word.toLowerCase()) ?? 0;
}

/** Whether the day that ends before `next` cannot be a number of things: "In April 31 firms closed". */
function closes(next: string): boolean {
  const word = /^\s(\p{L}+)/u.exec(next)?.[1];
  return word === undefined ? /^(?:\s?[.,;:)\]!?–—"”’']|\s-\s|\s*$)/.test(next) : functionWords.has(word);
}

/** "file 31/04/2023", "version 31.04.2023": the number of a thing, not of a day. */
function isOfFile(text: string, at: number): boolean {
  const before = /([\p{L}.]+)\s?$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return before !== undefined && fileWords.has(before.toLowerCase().replace(/\.$/, ""));
}

/** Why a month has no such day, or null if it has, or had under the calendars of the past. */
function noSuchDay(day: number, month: number, stated: string | undefined): string | null {
  if (day < 1 || day > 31) return null;
  const year = stated === undefined ? null : Number(stated);
  const name = monthNames[month - 1];
  if (name === undefined || exists(year ?? 2000, month, day)) return null;
  // Every fourth year was a leap year in the Julian calendar, which Greece left last, in 1923; Sweden had a 30 February in 1712.
  if (month === 2 && year !== null && year < 1924 && (day === 29 ? year % 4 === 0 : year === 1712))
    return null;
  const days = year === null && month === 2 ? "at most 29" : daysInMonth(year ?? 2000, month);
  return `${name}${month === 2 && year !== null ? ` ${year}` : ""} has ${days} days`;
}
