import type { CalendarWhen, Clock } from "../expression.js";
import { exists } from "../calendar.js";
import { indexAfter, isDash, lowerAt, type Word } from "../words.js";
import { readMonthDay, readYearAfter, yearAt } from "./month-day.js";
import { readClock } from "./clock.js";
import type { Found, Page, Reader } from "./reader.js";

/** Both ends of a range. */
export interface FoundRange {
  readonly first: Found;
  readonly second: Found;
  /** Where the second end starts. */
  readonly secondAt: number;
  /** Two dates side by side, "August and September of 2007", not the ends of a stretch. */
  readonly isList: boolean;
}

/**
 * The range whose first end is `first`: "from 2011 to 2024", "1211–1255", "2019-20", "May 3-5, 2013", "March to June
 * 2011", "between May and July", "Monday through Friday". What only one end states ("2011" in "March to June 2011")
 * holds for both.
 */
export function readRange(page: Page, at: number, first: Found, readTime: Reader): FoundRange | null {
  const { words } = page;
  if (first.when.is === "set" || first.when.is === "vague" || first.when.is === "impossible") return null;
  const join = first.next;
  const isList = /^(?:and|or)$/.test(lowerAt(words, join)) && lowerAt(words, at - 1) !== "between";
  if (isList) return readList(page, first, join + 1, readTime);
  if (!joins(words, at, join)) return null;
  const secondAt =
    join + 1 + (lowerAt(words, join + 1) === "the" && words[join + 2]?.number?.form === "ordinal" ? 1 : 0);
  const second = readSecond(page, first, secondAt, readTime);
  if (second?.when.is === "impossible")
    return { first: { ...first, when: second.when }, second, secondAt, isList: false };
  return second === null ? null : { ...share(first, second), secondAt, isList: false };
}

/** "August or September of this year": the first has the second's year. */
function readList(page: Page, first: Found, secondAt: number, readTime: Reader): FoundRange | null {
  const a = first.when;
  if (a.is !== "calendar" || a.month === undefined || a.year !== undefined || a.yearShift !== undefined)
    return null;
  const second = readTime(page, secondAt);
  const b = second?.when;
  if (
    second === null ||
    b?.is !== "calendar" ||
    b.month === undefined ||
    (a.day === undefined) !== (b.day === undefined)
  )
    return null;
  const { year, yearShift } = b;
  if (year === undefined && yearShift === undefined) return null;
  const dated = year === undefined ? { yearShift: yearShift ?? 0 } : { year };
  return { first: { ...first, when: { ...a, ...dated } }, second, secondAt, isList: true };
}

/**
 * The range whose first end is a bare number that the second end explains: "3-5 May 2013", "18 and 19 June", "5 to 6
 * p.m.". Days joined by "and" are two days, not the ends of a stretch.
 */
export function readBareRange(page: Page, at: number, readTime: Reader): FoundRange | null {
  const { words } = page;
  const number = words[at]?.number;
  if (number?.value === undefined || number.value === null || number.value < 1 || number.value > 31)
    return null;
  if (!Number.isInteger(number.value) || number.form === "rough") return null;
  const join = indexAfter(words, at, number.end);
  const isList = lowerAt(words, join) === "and" && lowerAt(words, at - 1) !== "between";
  if (!isList && !joins(words, at, join)) return null;
  const secondAt = join + 1;
  const clock = readClock(page, secondAt);
  if (
    clock !== null &&
    clock.sure &&
    number.value <= 12 &&
    /^\d/.test(words[secondAt]?.text ?? "") &&
    !isList
  ) {
    const second = readTime(page, secondAt);
    if (second === null || second.clock === undefined) return null;
    const start = inHalfOf({ ...clock.clock, hour: number.value, minute: null }, clock.clock);
    const first: Found = { next: join, when: second.when, clock: start, recogniser: "clock" };
    return { first, second, secondAt, isList: false };
  }
  const second = readMonthDay(page, secondAt);
  if (second === null || second.when.is !== "calendar" || second.when.day === undefined) return null;
  if (
    lowerAt(words, secondAt) === "the" ||
    !startsWithDay(words, secondAt) ||
    number.value >= second.when.day
  )
    return null;
  const first: Found = {
    next: join,
    when: { ...second.when, day: number.value },
    recogniser: "day-month-range",
  };
  return { first, second, secondAt, isList };
}

function startsWithDay(words: readonly Word[], at: number): boolean {
  return words[at]?.number != null;
}

/** "to" joins ends after a date, "and" only after "between"; a dash joins by itself. */
function joins(words: readonly Word[], at: number, join: number): boolean {
  const word = lowerAt(words, join);
  const lead = lowerAt(words, at - 1) === "the" ? lowerAt(words, at - 2) : lowerAt(words, at - 1);
  if (isDash(words[join])) return words[join]?.text !== "—";
  if (word === "to" || word === "until" || word === "till" || word === "through" || word === "thru")
    return true;
  return word === "and" && lead === "between";
}

function readSecond(page: Page, first: Found, at: number, readTime: Reader): Found | null {
  const { words } = page;
  const { when } = first;
  const word = words[at];
  if (word === undefined) return null;
  if (when.is === "calendar" && when.day !== undefined && when.month !== undefined) {
    const day = readDayAlone(page, at, { month: when.month, day: when.day }, readTime);
    if (day !== null) return day;
  }
  if (isYear(when)) {
    const year = yearAt(words, at);
    if (year !== null && year > when.year) return yearFound(at, year);
    // "2019-20"
    const tail =
      /^\d{2}$/.test(word.text) && isDash(words[at - 1]) && !word.spaced ? Number(word.text) : null;
    const full = tail === null ? 0 : Math.floor(when.year / 100) * 100 + tail;
    if (tail !== null && full > when.year && full - when.year <= 30) return yearFound(at, full);
  }
  const found = readTime(page, at);
  if (found === null || found.when.is === "set" || found.when.is === "impossible") return null;
  // "Friday to now" fits, "Friday - the future" does not.
  return found.when.is === "vague" && found.when.timex !== "PRESENT_REF" ? null : found;
}

/** "5, 2013" in "May 3-5, 2013", "seventeenth" in "April ninth through seventeenth". */
function readDayAlone(
  page: Page,
  at: number,
  first: { readonly month: number; readonly day: number },
  readTime: Reader,
): Found | null {
  const { words } = page;
  const number = words[at]?.number;
  if (number?.value === undefined || number.value === null) return null;
  const day = number.value;
  if (day < 1 || day > 31 || !Number.isInteger(day) || number.form === "rough" || day <= first.day)
    return null;
  if (number.form === "word" || (number.form === "figure" && !/^\d{1,2}$/.test(words[at]?.text ?? "")))
    return null;
  const next = indexAfter(words, at, number.end);
  const whole = readTime(page, at);
  if (whole !== null && whole.next > next) return null;
  const year = readYearAfter(words, next);
  const { next: end = next, ...rest } = year ?? {};
  // "June 10 - 31, 2022": no such day.
  if (!exists(year?.year ?? 2000, first.month, day)) {
    return { next: end, when: { is: "impossible" }, recogniser: "impossible" };
  }
  const after = words[end];
  if (after?.text === "%" || (after !== undefined && !after.spaced && /^[:/]$/.test(after.text))) return null;
  return {
    next: end,
    when: { is: "calendar", month: first.month, day, ...rest },
    recogniser: "month-day-range",
  };
}

/** "10 a.m. to noon Monday" has one day, "3:30-4:30 p.m." one half of it. */
function shareDay(first: Found, second: Found, start: Clock, end: Clock): { first: Found; second: Found } {
  const when = first.when.is === "implied-day" ? second.when : first.when;
  const clock = start.halfOpen === true && end.halfOpen !== true ? inHalfOf(start, end) : start;
  const endWhen = second.when.is === "implied-day" ? when : second.when;
  return { first: { ...first, when, clock }, second: { ...second, when: endWhen } };
}

/** "11 to 1 p.m." starts in the morning, "5 to 6 p.m." in the afternoon. */
function inHalfOf(start: Clock, end: Clock): Clock {
  const afternoon = end.hour >= 12 === start.hour % 12 <= end.hour % 12;
  return { ...start, hour: (start.hour % 12) + (afternoon ? 12 : 0) };
}

function yearFound(at: number, year: number): Found {
  return { next: at + 1, when: { is: "calendar", year }, recogniser: "year-range" };
}

function isYear(when: Found["when"]): when is CalendarWhen & { readonly year: number } {
  return (
    when.is === "calendar" && when.year !== undefined && when.month === undefined && when.season === undefined
  );
}

/** Gives each end what only the other states. */
function share(first: Found, second: Found): { first: Found; second: Found } {
  const [a, b] = [first.when, second.when];
  if (first.clock !== undefined && second.clock !== undefined)
    return shareDay(first, second, first.clock, second.clock);
  if (a.is !== "calendar" || b.is !== "calendar") return { first, second };
  const falls = a.month !== undefined && b.month !== undefined && a.month > b.month;
  const aOpen = a.year === undefined && a.yearShift === undefined && a.order === undefined;
  const bOpen = b.year === undefined && b.yearShift === undefined && b.order === undefined;
  // "November to February 2017" began in 2016.
  if (aOpen && b.year !== undefined)
    return { first: { ...first, when: { ...a, year: falls ? b.year - 1 : b.year } }, second };
  if (bOpen && a.year !== undefined && b.month !== undefined) {
    return { first, second: { ...second, when: { ...b, year: falls ? a.year + 1 : a.year } } };
  }
  // Neither has a year: the end decides for both.
  if (aOpen && bOpen && a.month !== undefined && b.month !== undefined)
    return { first: { ...first, when: { ...a, until: b } }, second };
  return { first, second };
}
