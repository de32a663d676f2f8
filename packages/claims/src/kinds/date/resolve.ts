import type { Mention } from "../../model/mention.js";
import {
  addMonths,
  easterOf,
  exists,
  fromDay,
  mondayOf,
  parseIsoDate,
  toDay,
  two,
  weekdayOf,
} from "./calendar.js";
import type { CalendarWhen, Direction, OffsetUnit, When } from "./expression.js";
import { holidays } from "./lexicon.en.js";
import {
  dayStretch,
  halfStretch,
  monthStretch,
  quarterStretch,
  seasonStretch,
  stretchAround,
  weekStretch,
  weekendStretch,
  yearStretch,
  yearsStretch,
  type Stretch,
} from "./stretch.js";
import type { DatePart, DatePrecision, DateValue } from "./value.js";

/** Where a document stands in time while one of its dates is resolved. */
export interface Standpoint {
  /** The article's day, or null. */
  readonly article: number | null;
  /** The last date that the text gave nearby and that is fine enough to count from, or null. */
  readonly earlier: DateValue | null;
  /** The year that the entry of a chronicle is of, or null. */
  readonly entryYear: number | null;
  readonly direction: Direction;
}

/** A stretch with what the text states of it and what was inferred. */
export interface Resolved {
  readonly stretch: Stretch;
  readonly known: readonly DatePart[];
  readonly implied: readonly DatePart[];
}

/** What is left where no standpoint resolves a wording: a TIMEX3 value with gaps, or with a guess that no rule may argue from. */
export interface Unresolved {
  readonly timex: string;
  readonly precision: DatePrecision;
  readonly known: readonly DatePart[];
}

/** How far from the article's date a day may lie that its verb puts on one side, before the other side is likelier. */
const nearDays = 60;
const farDays = 300;

export function isResolved(result: Resolved | Unresolved): result is Resolved {
  return "stretch" in result;
}

/** The stretch that a wording means, seen from a standpoint; unresolved where that is missing; null to decline. */
export function resolve(when: When, from: Standpoint): Resolved | Unresolved | null {
  switch (when.is) {
    case "calendar":
      return resolveCalendar(when, from);
    case "years":
      return {
        stretch: yearsStretch(when.first, when.span),
        known: when.span === 10 ? (when.centuryKnown ? ["century", "decade"] : ["decade"]) : ["century"],
        implied: when.centuryKnown ? [] : ["century"],
      };
    case "weekday":
      return resolveWeekday(when, from);
    case "week-of": {
      const day = resolveCalendar(when.of, from);
      if (day === null || !isResolved(day)) return null;
      const monday = mondayOf(day.stretch.first);
      return { ...day, stretch: when.unit === "week" ? weekStretch(monday) : weekendStretch(monday) };
    }
    case "nth":
      return resolveNth(when, from);
    case "offset":
      return resolveOffset(when.unit, when.count, when.from, from);
    case "implied-day": {
      const day =
        from.earlier !== null && isDayFine(from.earlier)
          ? parseIsoDate(from.earlier.min ?? "")
          : from.article;
      if (day === null) return { timex: "XXXX-XX-XX", precision: "day", known: [] };
      return { stretch: dayStretch(day), known: [], implied: ["year", "month", "day"] };
    }
    case "ambiguous":
    case "impossible":
    case "vague":
    case "set":
      return null;
  }
}

function isDayFine(value: DateValue): boolean {
  return value.min !== null && ["day", "part-of-day", "time"].includes(value.precision);
}

/** The parts that a calendar wording states. */
function statedParts(when: CalendarWhen): DatePart[] {
  const parts: DatePart[] = [];
  if (when.year !== undefined) parts.push("year");
  if (when.season !== undefined) parts.push("season");
  if (when.quarter !== undefined) parts.push("quarter");
  if (when.month !== undefined || when.holiday !== undefined) parts.push("month");
  if (when.day !== undefined || when.holiday !== undefined) parts.push("day");
  if (when.weekday !== undefined) parts.push("weekday");
  return parts;
}

function resolveCalendar(when: CalendarWhen, from: Standpoint): Resolved | Unresolved | null {
  const known = statedParts(when);
  if (when.year !== undefined) {
    const stretch = stretchIn(when, when.year);
    return stretch === null ? null : { stretch, known, implied: [] };
  }
  if (from.article === null) return { timex: openTimex(when), precision: precisionOf(when), known };
  const reference = fromDay(from.article);
  const year =
    when.yearShift === undefined ? inferYear(when, from.article, from) : reference.year + when.yearShift;
  const stretch = year === null ? null : stretchIn(when, year);
  return stretch === null ? null : { stretch, known, implied: ["year"] };
}

/** The wording's stretch in a given year, or null where that year has no such day. */
function stretchIn(when: CalendarWhen, year: number): Stretch | null {
  if (when.holiday !== undefined) {
    const day = holidayIn(when.holiday, year);
    return day === null ? null : dayStretch(day);
  }
  if (when.month !== undefined && when.day !== undefined) {
    return exists(year, when.month, when.day) ? dayStretch(toDay(year, when.month, when.day)) : null;
  }
  if (when.month !== undefined) return monthStretch(year, when.month);
  if (when.season !== undefined) return seasonStretch(year, when.season);
  if (when.quarter !== undefined) return quarterStretch(year, when.quarter);
  if (when.half !== undefined) return halfStretch(year, when.half);
  return yearStretch(year);
}

function holidayIn(name: string, year: number): number | null {
  const rule = holidays.find((holiday) => holiday.name === name)?.on;
  if (rule === undefined) return null;
  if ("easter" in rule) return easterOf(year) + rule.easter;
  if ("day" in rule) return toDay(year, rule.month, rule.day);
  if (rule.nth > 0) {
    const first = toDay(year, rule.month, 1);
    return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7;
  }
  const last = monthStretch(year, rule.month).last;
  return last - ((weekdayOf(last) - rule.weekday + 7) % 7);
}

/** TIMEX3 with the year left open. */
function openTimex(when: CalendarWhen): string {
  const month = when.month === undefined ? null : two(when.month);
  if (when.holiday !== undefined) {
    const rule = holidays.find(({ name }) => name === when.holiday)?.on;
    return rule !== undefined && "day" in rule ? `XXXX-${two(rule.month)}-${two(rule.day)}` : "XXXX-XX-XX";
  }
  if (month !== null) return when.day === undefined ? `XXXX-${month}` : `XXXX-${month}-${two(when.day)}`;
  if (when.season !== undefined) return `XXXX-${when.season}`;
  if (when.quarter !== undefined) return `XXXX-Q${when.quarter}`;
  if (when.half !== undefined) return `XXXX-H${when.half}`;
  return "XXXX";
}

function precisionOf(when: CalendarWhen): DatePrecision {
  if (when.day !== undefined || when.holiday !== undefined) return "day";
  if (when.month !== undefined) return "month";
  if (when.season !== undefined) return "season";
  if (when.quarter !== undefined) return "quarter";
  return when.half === undefined ? "year" : "half";
}

/** The year of a wording that has none: by "last" and "next", by a story told in another year, by the verb's direction. */
function inferYear(when: CalendarWhen, article: number, from: Standpoint): number | null {
  const { year } = fromDay(article);
  if (when.until !== undefined) {
    const end = inferYear(when.until, article, from);
    return end === null || (when.month ?? 0) <= (when.until.month ?? 0) ? end : end - 1;
  }
  const inYear = (candidate: number): Stretch | null => stretchIn(when, candidate);
  // A 29 February may lie up to eight years away.
  const reach = when.month === 2 && when.day === 29 ? 8 : 1;
  const candidates: { readonly year: number; readonly stretch: Stretch }[] = [];
  for (let candidate = year - reach; candidate <= year + reach; candidate += 1) {
    const stretch = inYear(candidate);
    if (stretch !== null) candidates.push({ year: candidate, stretch });
  }
  const begun = candidates.filter(({ stretch }) => stretch.first <= article);
  const toCome = candidates.filter(({ stretch }) => stretch.last >= article);
  const past = begun.at(-1)?.year ?? null;
  const future = toCome[0]?.year ?? null;
  if (when.order === -1)
    return candidates.findLast(({ stretch }) => coreEnd(stretch, when) < article)?.year ?? year - 1;
  if (when.order === 1)
    return candidates.find(({ stretch }) => coreStart(stretch, when) > article)?.year ?? year + 1;
  if (when.order === 0) return year;
  if (from.entryYear !== null && inYear(from.entryYear) !== null) return from.entryYear;
  const told = from.direction === "future" ? null : storyYear(when, article, from.earlier);
  if (told !== null) return told;
  if (when.season === "WI") return year;
  if (from.direction === "future") return preferNear(future, past, when, article);
  if (from.direction === "past") return preferNear(past, future, when, article);
  return nearest(candidates, article)?.year ?? null;
}

/** Winter counts by its middle: "last winter" in March is the one that has just ended. */
function coreEnd(stretch: Stretch, when: CalendarWhen): number {
  return when.season === "WI" ? stretch.first + 90 : stretch.last;
}

function coreStart(stretch: Stretch, when: CalendarWhen): number {
  return when.season === "WI" ? stretch.last - 110 : stretch.first;
}

/** A day that the verb puts almost a year away is likelier the one a few weeks off on its other side. */
function preferNear(
  year: number | null,
  other: number | null,
  when: CalendarWhen,
  article: number,
): number | null {
  if (year === null || other === null || when.day === undefined) return year ?? other;
  const distance = (candidate: number): number => {
    const stretch = stretchIn(when, candidate);
    return stretch === null ? Infinity : Math.abs(stretch.first - article);
  };
  return distance(year) > farDays && distance(other) < nearDays ? other : year;
}

function nearest<T extends { readonly stretch: Stretch }>(
  candidates: readonly T[],
  article: number,
): T | undefined {
  const distance = ({ stretch }: T): number =>
    stretch.first > article ? stretch.first - article : Math.max(0, article - stretch.last);
  return candidates.reduce<T | undefined>(
    (best, next) => (best === undefined || distance(next) < distance(best) ? next : best),
    undefined,
  );
}

/** "On 25 January 2011 … On 11 February …": a month goes on in the stated year of the date before it. */
function storyYear(when: CalendarWhen, article: number, earlier: DateValue | null): number | null {
  if (earlier === null || earlier.min === null || !earlier.known.includes("year")) return null;
  if (!earlier.known.includes("month")) return null;
  const told = parseIsoDate(earlier.min);
  if (told === null || Math.abs(article - told) < 365) return null;
  const { year } = fromDay(told);
  const same = stretchIn(when, year);
  return same !== null && same.last >= told - 92 ? year : year + 1;
}

/** "The second week of March", "the last weekend of 2021", "the first Tuesday of November". */
function resolveNth(
  when: Extract<When, { readonly is: "nth" }>,
  from: Standpoint,
): Resolved | Unresolved | null {
  const whole = resolveCalendar(when.of, from);
  if (whole === null || !isResolved(whole)) return whole;
  const { first, last } = whole.stretch;
  const parts: readonly DatePart[] = when.unit === "weekday" ? ["weekday", "day"] : ["week"];
  const known = [...whole.known, ...parts];
  if (when.unit === "week") return { ...whole, known, stretch: nthWeek(first, last, when.nth) };
  const weekday = when.unit === "weekend" ? 6 : (when.weekday ?? 1);
  const day =
    when.nth === -1
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + (when.nth - 1) * 7;
  if (day > last) return null;
  return {
    ...whole,
    known,
    stretch: when.unit === "weekend" ? weekendStretch(mondayOf(day)) : dayStretch(day),
  };
}

/** The nth ISO week that has most of its days in the stretch. */
function nthWeek(first: number, last: number, nth: number): Stretch {
  return weekStretch(nth === -1 ? mondayOf(last - 3) : mondayOf(first + 3) + (nth - 1) * 7);
}

/** A day known by its weekday alone. */
function onDay(day: number): Resolved {
  return { stretch: dayStretch(day), known: ["weekday"], implied: ["year", "month", "day"] };
}

function resolveWeekday(
  when: Extract<When, { readonly is: "weekday" }>,
  { article, direction }: Standpoint,
): Resolved | Unresolved {
  const { weekday } = when;
  if (when.day !== undefined) return resolveWeekdayAndDay(weekday, when.day, article, direction);
  if (article === null) return { timex: `XXXX-WXX-${weekday}`, precision: "day", known: ["weekday"] };
  const inWeek = (shift: number): number => mondayOf(article) + shift * 7 + weekday - 1;
  const back = (weekdayOf(article) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(article) + 7) % 7;
  if (when.weekShift !== undefined) return onDay(inWeek(when.weekShift));
  if (when.strict === true) return onDay(when.order === -1 ? article - (back || 7) : article + (ahead || 7));
  const weekend = weekdayOf(article) >= 6;
  // Said on a weekend, "last Tuesday" is of the week that ends, "next Tuesday" of the week that comes.
  if (when.order === -1) return onDay(weekend && weekday < 5 ? inWeek(0) : inWeek(-1));
  if (when.order === 0) return onDay(inWeek(0));
  if (when.order === 1) return onDay(inWeek(1));
  return onDay(direction === "future" ? article + ahead : article - back);
}

/** The nearest "Friday the 13th" on the side that the verb looks to. */
function resolveWeekdayAndDay(
  weekday: number,
  day: number,
  article: number | null,
  direction: Direction,
): Resolved | Unresolved {
  const known: readonly DatePart[] = ["weekday", "day"];
  if (article === null) return { timex: `XXXX-XX-${two(day)}`, precision: "day", known };
  const { year, month } = fromDay(article);
  const days: number[] = [];
  for (let shift = -14; shift <= 14; shift += 1) {
    const moved = addMonths(year, month, shift);
    if (!exists(moved.year, moved.month, day)) continue;
    const candidate = toDay(moved.year, moved.month, day);
    const onSide =
      direction === "unknown" || (direction === "future" ? candidate >= article : candidate <= article);
    if (onSide && weekdayOf(candidate) === weekday) days.push(candidate);
  }
  const found = days.toSorted((a, b) => Math.abs(a - article) - Math.abs(b - article))[0];
  if (found === undefined) return { timex: `XXXX-XX-${two(day)}`, precision: "day", known };
  return { stretch: dayStretch(found), known, implied: ["year", "month"] };
}

const openTimexOf: Readonly<Record<OffsetUnit, string>> = {
  minute: "XXXX-XX-XX",
  hour: "XXXX-XX-XX",
  day: "XXXX-XX-XX",
  night: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

const precisionOfUnit: Readonly<Record<OffsetUnit, DatePrecision>> = {
  minute: "day",
  hour: "day",
  day: "day",
  night: "day",
  week: "week",
  weekend: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

const impliedBy: Readonly<Record<OffsetUnit, readonly DatePart[]>> = {
  minute: ["year", "month", "day"],
  hour: ["year", "month", "day"],
  day: ["year", "month", "day"],
  night: ["year", "month", "day"],
  week: ["year", "week"],
  weekend: ["year", "week"],
  month: ["year", "month"],
  quarter: ["year", "quarter"],
  year: ["year"],
  decade: ["century", "decade"],
  century: ["century"],
};

/** Finest first: an anchor must be at least as fine as the unit that counts from it. */
const fineness: readonly DatePrecision[] = [
  "time",
  "part-of-day",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
];

function resolveOffset(
  unit: OffsetUnit,
  count: number | null,
  base: "article" | "earlier",
  from: Standpoint,
): Resolved | Unresolved | null {
  const precision = precisionOfUnit[unit];
  if (count === null) return { timex: "PAST_REF", precision: "vague", known: [] };
  // "Troops moved in overnight": last night; "rain is due overnight": tonight.
  if (unit === "night" && from.article !== null) {
    const night = from.direction === "future" ? from.article : from.article - 1;
    return { stretch: dayStretch(night), known: [], implied: impliedBy[unit] };
  }
  // On a weekday "over the weekend … marched" is the one that is over.
  if (unit === "weekend" && count === 0 && base === "article" && from.article !== null) {
    const over = from.direction === "past" && weekdayOf(from.article) < 6;
    return { stretch: offsetFrom(from.article, unit, over ? -1 : 0), known: [], implied: impliedBy[unit] };
  }
  const { earlier } = from;
  const fine = earlier !== null && fineness.indexOf(earlier.precision) <= fineness.indexOf(precision);
  const anchored = base === "earlier" ? (fine ? parseIsoDate(earlier.min ?? "") : null) : from.article;
  if (anchored !== null)
    return { stretch: offsetFrom(anchored, unit, count), known: [], implied: impliedBy[unit] };
  // Without its anchor the article's date gives a guess for the TIMEX3 value alone.
  if (from.article !== null)
    return { timex: offsetFrom(from.article, unit, count).timex, precision, known: [] };
  // "in the quarter", of which no date is known
  return base === "earlier" && count === 0 ? null : { timex: openTimexOf[unit], precision, known: [] };
}

function offsetFrom(day: number, unit: OffsetUnit, count: number): Stretch {
  const whole = Math.round(count);
  const { year, month } = fromDay(day);
  switch (unit) {
    case "minute":
    case "hour":
      return dayStretch(day + Math.trunc(count / (unit === "hour" ? 24 : 1440)));
    case "day":
    case "night":
      return dayStretch(day + whole);
    case "week":
      return weekStretch(mondayOf(day) + whole * 7);
    case "weekend":
      return weekendStretch(mondayOf(day) + whole * 7);
    case "month": {
      const moved = addMonths(year, month, whole);
      return monthStretch(moved.year, moved.month);
    }
    case "quarter": {
      const moved = addMonths(year, Math.ceil(month / 3) * 3 - 2, whole * 3);
      return quarterStretch(moved.year, Math.ceil(moved.month / 3));
    }
    case "year":
      return Number.isInteger(count) ? yearStretch(year + whole) : monthsAway(year, month, count);
    case "decade":
      return stretchAround(toDay(year + whole * 10, 1, 1), "decade");
    case "century":
      return stretchAround(toDay(year + whole * 100, 1, 1), "century");
  }
}

/** "two and a half years ago" falls on a month. */
function monthsAway(year: number, month: number, years: number): Stretch {
  const moved = addMonths(year, month, Math.round(years * 12));
  return monthStretch(moved.year, moved.month);
}

/** Which earlier dates a wording can count from: "the next day" from a day, "a year earlier" from a quarter as well. */
export function fineEnough(when: When): (value: DateValue) => boolean {
  if (when.is === "implied-day") return isDayFine;
  if (when.is !== "offset" || when.from !== "earlier") return () => true;
  const most = fineness.indexOf(precisionOfUnit[when.unit]);
  return ({ precision }) => fineness.indexOf(precision) <= most;
}

/** How many dates back an anchor is looked for. */
const anchorDepth = 6;

/** The last fitting mention near enough to count from: within the same stretch of text, with an interval. */
export function anchorBefore(
  earlier: readonly Mention<DateValue>[],
  start: number,
  reachInText: number,
  fits: (value: DateValue) => boolean,
): DateValue | null {
  const last = earlier.length - 1;
  for (let index = last; index >= 0 && index > last - anchorDepth; index -= 1) {
    const mention = earlier[index];
    if (mention === undefined || start - mention.end > reachInText) return null;
    if (mention.value.min !== null && mention.value.type !== "SET" && fits(mention.value))
      return mention.value;
  }
  return null;
}
