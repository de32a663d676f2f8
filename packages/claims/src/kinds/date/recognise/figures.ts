import { exists } from "../calendar.js";
import { months, rememberedDays } from "../lexicon.en.js";
import { indexAfter, isFigure, lowerAt } from "../words.js";
import type { YearMonthDay } from "../calendar.js";
import type { Clock } from "../expression.js";
import type { Found, Page, Reader } from "./reader.js";

const iso =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/y;
const isoMonth = /(\d{4})-(\d{2})(?![\d-])/y;
const yearFirst = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/])/y;
const yearLast = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])(?!-(?!\d{1,2}[/.]\d))/y;
const shortYear = /(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/y;
const monthYear = /(\d{1,2})\/(\d{4})(?![\d/])/y;
const namedMonth = /(\d{1,2})([-/ ]?)([A-Za-z]{3,9})\2(\d{4})(?!\d)/y;
const compact = /(20\d{2}|19\d{2})(\d{2})(\d{2})(?!\d)/y;

/** "since **9/11**", "the **9/11** attacks". */
const readRemembered: Reader = ({ words, text }, at) => {
  const word = words[at];
  const lead = words[at - 1]?.text === "-" ? at - 2 : at - 1;
  const day = rememberedDays.find(
    ({ figures }) => word !== undefined && text.startsWith(figures, word.start),
  );
  if (word === undefined || day === undefined || !day.leads.has(lowerAt(words, lead))) return null;
  const next = indexAfter(words, at, word.start + day.figures.length);
  if (/^[\d/]/.test(text.slice(word.start + day.figures.length))) return null;
  const { year, month, day: date } = day;
  return { next, when: { is: "calendar", year, month, day: date }, recogniser: "figures" };
};

/**
 * Dates in figures: "2025-09-12" (with a time as in ISO 8601), "2025/09/12", "12/09/2025" (two readings), "13/09/2025"
 * (one), "13.09.2025", "3/22/13", "(04/2016)", "05-Aug-2016", "20250912". Dates that the calendar does not have are declined.
 */
export const readFigures: Reader = (page, at) => {
  const word = page.words[at];
  if (word === undefined || !isFigure(word)) return null;
  const remembered = readRemembered(page, at);
  if (remembered !== null) return remembered;
  if (insideFigure(page.text, word.start)) return null;
  if (numberedVersions.test(page.words[at - 1]?.lower ?? "")) return null;
  const run = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = word.start;
    return pattern.exec(page.text);
  };

  const isoMatch = run(iso);
  if (isoMatch !== null) {
    const [year = 0, month = 0, day = 0] = numbers(isoMatch, 1, 2, 3);
    const found = onDay(page, at, isoMatch[0], { year, month, day });
    return found !== null && isoMatch[4] !== undefined ? withTime(found, isoMatch) : found;
  }
  const first = run(yearFirst);
  if (first !== null) {
    const [year = 0, month = 0, day = 0] = numbers(first, 1, 3, 4);
    return onDay(page, at, first[0], { year, month, day });
  }
  const last = run(yearLast);
  if (last !== null) {
    const [left = 0, right = 0, year = 0] = numbers(last, 1, 3, 4);
    return eitherOrder(page, at, last[0], left, right, year, last[2] === ".");
  }
  const short = run(shortYear);
  if (short !== null) {
    const [left = 0, right = 0, yy = 0] = numbers(short, 1, 2, 3);
    return eitherOrder(page, at, short[0], left, right, fullYear(yy, page.year), false);
  }
  const ofYear = run(monthYear);
  if (ofYear !== null && monthLeads.test(page.words[at - 1]?.lower ?? "")) {
    const [month = 0, year = 0] = numbers(ofYear, 1, 2);
    if (month < 1 || month > 12 || year < 1900 || year > 2100) return null;
    return { next: after(page, at, ofYear[0]), when: { is: "calendar", year, month }, recogniser: "figures" };
  }
  const named = run(namedMonth);
  const month = months.get(named?.[3]?.toLowerCase() ?? "");
  if (named !== null && month !== undefined && named[2] !== " ") {
    const [day = 0, year = 0] = numbers(named, 1, 4);
    return onDay(page, at, named[0], { year, month, day });
  }
  const digits = run(compact);
  if (digits !== null && word.text.length === 8) {
    const [year = 0, monthNumber = 0, day = 0] = numbers(digits, 1, 2, 3);
    return onDay(page, at, digits[0], { year, month: monthNumber, day });
  }
  const yearMonth = run(isoMonth);
  if (yearMonth !== null) {
    const [year = 0, monthNumber = 0] = numbers(yearMonth, 1, 2);
    // "2011-12" is as often a season of two years.
    const clearly = monthNumber >= 1 && monthNumber <= 12 && monthNumber !== (year + 1) % 100;
    if (!clearly || !plausibleYear(year)) return null;
    return {
      next: after(page, at, yearMonth[0]),
      when: { is: "calendar", year, month: monthNumber },
      recogniser: "iso-month",
    };
  }
  return null;
};

/** Before "04/2016", which may be a fraction or a number of a file. */
const monthLeads = /^(?:[(:]|in|since|until|by|from|of|published|updated|dated)$/;

function numbers(match: RegExpExecArray, ...groups: readonly number[]): readonly number[] {
  return groups.map((group) => Number(match[group]));
}

/** Years that a date in figures may name. */
function plausibleYear(year: number): boolean {
  return year >= 1000 && year <= 2999;
}

/** Two digits of a year: the last such year that is not more than 20 years after the article. */
export function fullYear(yy: number, reference: number | null): number {
  const latest = (reference ?? 2030) + 20;
  return latest - ((((latest - yy) % 100) + 100) % 100);
}

/** "Version 2.10.2014", "release 10-1-2018". */
const numberedVersions = /^(?:version|release|build|firmware|section|clause)$/;

/** Whether the digits go on to the left: a decimal, a phone number, a path. */
function insideFigure(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  // "11/3/2018-11/8/2018" are two dates.
  if (/^\d-$/.test(before) && /\/\d{4}-$/.test(text.slice(Math.max(0, start - 6), start))) return false;
  return /[\d][-/.,:]$/.test(before) || /[A-Za-z\d_$£€#]$/.test(before);
}

function after(page: Page, at: number, matched: string): number {
  return indexAfter(page.words, at, (page.words[at]?.start ?? 0) + matched.length);
}

function onDay(page: Page, at: number, matched: string, date: YearMonthDay): Found | null {
  if (!plausibleYear(date.year) || !exists(date.year, date.month, date.day)) return null;
  return { next: after(page, at, matched), when: { is: "calendar", ...date }, recogniser: "figures" };
}

/** Month first and day first; one reading where the calendar allows only one, or where periods part them. */
function eitherOrder(
  page: Page,
  at: number,
  matched: string,
  left: number,
  right: number,
  year: number,
  dayFirst: boolean,
): Found | null {
  const american: YearMonthDay = { year, month: left, day: right };
  const european: YearMonthDay = { year, month: right, day: left };
  if (dayFirst || left === right) return onDay(page, at, matched, european);
  const possible = [american, european].filter((date) => exists(date.year, date.month, date.day));
  const [only, other] = possible;
  if (only === undefined) return null;
  if (other === undefined) return onDay(page, at, matched, only);
  if (!plausibleYear(year)) return null;
  return {
    next: after(page, at, matched),
    when: { is: "ambiguous", readings: [only, other] },
    recogniser: "figures",
  };
}

function withTime(found: Found, match: RegExpExecArray): Found | null {
  const [hour = 0, minute = 0] = [Number(match[4]), Number(match[5])];
  if (hour > 23 || minute > 59) return null;
  const clock: Clock = {
    hour,
    minute,
    second: match[6] === undefined ? null : Number(match[6]),
    ...zoneOf(match[7]),
  };
  return { ...found, clock };
}

function zoneOf(zone: string | undefined): { readonly zone?: number } {
  if (zone === undefined) return {};
  if (zone === "Z") return { zone: 0 };
  const sign = zone.startsWith("-") ? -1 : 1;
  return { zone: sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) };
}
