import { monthNumbers } from "./bylines.en.js";
import type { Span } from "../model/span.js";

/** A day as somebody wrote it. Null parts are not written or cannot be told apart ("04/05/2025"). */
export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const months = Object.keys(monthNumbers)
  .sort((a, b) => b.length - a.length)
  .join("|");
const year = "(?:19|20)\\d\\d";
/** A year, and not the time of day in "Sept 12, 2030 GMT". */
const yearAfter = `(?:(?:,? ?|-)\\b(?<year>${year})(?![\\d:]| ?(?:GMT|UTC|hours|hrs)))?`;
const patterns: readonly RegExp[] = [
  // 2025-09-13, 2025/9/13, 2025.09.13, also as the beginning of a timestamp.
  new RegExp(
    `(?<![\\d/.-])(?<year>${year})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d/-])`,
    "gu",
  ),
  // 13 September 2025, 13th of Sept., 13-Sep-2025
  new RegExp(
    `(?<![\\d:.])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<month>${months})\\b\\.?(?:[ ,-]{1,2}(?<year>${year})(?![\\d:]| ?(?:GMT|UTC|hours|hrs)))?`,
    "giu",
  ),
  // September 13, 2025; Sept. 13
  new RegExp(
    `\\b(?<month>${months})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d)(?!\\d)${yearAfter}`,
    "giu",
  ),
  // 13/09/2025, 9/13/2025, 13.09.2025, 11/28/05
  /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\d/-])/gu,
];

/** All days written in a short text, in order, not overlapping. Impossible days (30 February) are left out. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const parts = match.groups?.["first"] === undefined ? namedParts(match) : numericParts(match);
      if (parts !== null) found.push({ start, end, ...parts });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Parts = Pick<WrittenDate, "year" | "month" | "day">;

function namedParts({ groups = {} }: RegExpMatchArray): Parts | null {
  const written = groups["month"]?.toLowerCase() ?? "";
  const month = monthNumbers[written] ?? Number(written);
  const day = Number(groups["day"]);
  const year = groups["year"] === undefined ? null : Number(groups["year"]);
  return isDay(year ?? 2000, month, day) ? { year, month, day } : null;
}

/** Day and month are told apart only where one of them cannot be a month, or both are the same. */
function numericParts({ groups = {} }: RegExpMatchArray): Parts | null {
  const first = Number(groups["first"]);
  const second = Number(groups["second"]);
  const written = groups["year"] ?? "";
  if (written.length === 2) {
    // Of two-digit years only 11/28/05 has one reading. The century is that of POSIX: 69 to 99 are in the twentieth.
    const year = Number(written) + (Number(written) < 69 ? 2000 : 1900);
    if (first > 12 || second <= 12) return { year: null, month: null, day: null };
    return isDay(year, first, second) ? { year, month: first, day: second } : null;
  }
  const year = Number(written);
  if (first === second || second > 12)
    return isDay(year, first, second) ? { year, month: first, day: second } : null;
  if (first > 12) return isDay(year, second, first) ? { year, month: second, day: first } : null;
  return { year, month: null, day: null };
}

function isDay(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

/** `YYYY-MM-DD`, or null if a part is missing. `knownYear` stands in for a year that is not written. */
export function toIsoDate(date: WrittenDate, knownYear: number | null = null): string | null {
  const year = date.year ?? knownYear;
  if (year === null || date.month === null || date.day === null) return null;
  if (!isDay(year, date.month, date.day)) return null;
  return `${year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/**
 * The day that a field holds: `2025-09-13`, `20250913`, `2025-09-13T23:30:00-05:00` (the day as written, in its own
 * time zone), `Sat, 13 Sep 2025 08:00:00 GMT`, `September 13, 2025`. Null if there is none, or more than one, or if it
 * is ambiguous.
 */
export function readDateField(field: string): string | null {
  const trimmed = field.trim().slice(0, 100);
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T[\d:.Z+-]*)?$/u.exec(trimmed);
  const dates = findWrittenDates(compact === null ? trimmed : `${compact[1]}-${compact[2]}-${compact[3]}`);
  const [date] = dates;
  return date !== undefined && dates.length === 1 ? toIsoDate(date) : null;
}

/** The last day in a path or address: `news/2025-09-13-title.md`, `https://…/2025/09/13/title`, `20250913.txt`. */
export function readDateInPath(path: string): string | null {
  let found: string | null = null;
  for (const match of path.matchAll(/(?<!\d)((?:19|20)\d\d)([-_/.]?)(\d\d)\2(\d\d)(?!\d)/gu)) {
    const [, year, , month, day] = match.map(Number);
    if (year === undefined || month === undefined || day === undefined) continue;
    found = toIsoDate({ start: 0, end: 0, year, month, day }) ?? found;
  }
  return found;
}

/** The year in a path, if there is exactly one: `2025-quake.txt`, `archive/2025/09/title.md`. */
export function readYearInPath(path: string): number | null {
  const years = new Set(
    Array.from(path.matchAll(/(?<![\d])(?:19|20)\d\d(?![\d])/gu), ([year]) => Number(year)),
  );
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}
