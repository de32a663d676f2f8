import type { CalendarWhen } from "../expression.js";
import { indexAfter, isDash, lowerAt, type Word } from "../words.js";
import { readYearAfter, yearAt } from "./calendar-words.js";
import type { Found, Page, Reader } from "./reader.js";

/** Both ends of a range. */
export interface FoundRange {
  readonly first: Found;
  readonly second: Found;
  /** Where the second end starts. */
  readonly secondAt: number;
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
  if (!joins(words, at, join)) return null;
  const secondAt =
    join + 1 + (lowerAt(words, join + 1) === "the" && words[join + 2]?.number?.form === "ordinal" ? 1 : 0);
  const second = readSecond(page, first, secondAt, readTime);
  if (second === null) return null;
  const shared = share(first, second);
  return shared === null ? null : { ...shared, secondAt };
}

/** "to" and "and" join ends only after "from" and "between"; a dash joins by itself. */
function joins(words: readonly Word[], at: number, join: number): boolean {
  const word = lowerAt(words, join);
  const lead = lowerAt(words, at - 1) === "the" ? lowerAt(words, at - 2) : lowerAt(words, at - 1);
  if (isDash(words[join])) return words[join]?.text === "—" ? false : true;
  if (word === "through" || word === "thru") return true;
  if (word === "to" || word === "until" || word === "till") return true;
  return word === "and" && lead === "between";
}

function readSecond(page: Page, first: Found, at: number, readTime: Reader): Found | null {
  const { words } = page;
  const { when } = first;
  const word = words[at];
  if (word === undefined) return null;
  if (when.is === "calendar" && when.day !== undefined && when.month !== undefined) {
    // "May 3-5", "May 3 to 5, 2013".
    const number = word.number;
    const day = number?.value ?? 0;
    if (number !== null && day >= 1 && day <= 31 && Number.isInteger(day) && /^\d{1,2}$/.test(word.text)) {
      const next = indexAfter(words, at, number.end);
      const month = readTime(page, at);
      if (month === null || month.next <= next) {
        const year = readYearAfter(words, next);
        const { next: end = next, ...rest } = year ?? {};
        const after = words[end];
        if (after?.text === "%" || (after !== undefined && !after.spaced && /^[:/]$/.test(after.text)))
          return null;
        return {
          next: end,
          when: { is: "calendar", month: when.month, day, ...rest },
          recogniser: "month-day-range",
        };
      }
    }
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
  return found === null || found.when.is === "set" ? null : found;
}

function yearFound(at: number, year: number): Found {
  return { next: at + 1, when: { is: "calendar", year }, recogniser: "year-range" };
}

function isYear(when: Found["when"]): when is CalendarWhen & { readonly year: number } {
  return (
    when.is === "calendar" && when.year !== undefined && when.month === undefined && when.season === undefined
  );
}

/** Gives each end what only the other states; null where the two are not of one sort. */
function share(first: Found, second: Found): { first: Found; second: Found } | null {
  const [a, b] = [first.when, second.when];
  if (a.is === "calendar" && b.is === "calendar") {
    const fromSecond =
      a.year === undefined && a.yearShift === undefined && b.year !== undefined
        ? { year: earlierYear(a, b, b.year) }
        : {};
    const fromFirst =
      b.year === undefined && b.yearShift === undefined && a.year !== undefined && b.month !== undefined
        ? { year: laterYear(a, b, a.year) }
        : {};
    return {
      first: { ...first, when: { ...a, ...fromSecond } },
      second: { ...second, when: { ...b, ...fromFirst } },
    };
  }
  return { first, second };
}

/** "November to February 2017" began in 2016. */
function earlierYear(a: CalendarWhen, b: CalendarWhen, year: number): number {
  return a.month !== undefined && b.month !== undefined && a.month > b.month ? year - 1 : year;
}

function laterYear(a: CalendarWhen, b: CalendarWhen, year: number): number {
  return a.month !== undefined && b.month !== undefined && b.month < a.month ? year + 1 : year;
}
