import type { DateValue, DurationValue, QuantityValue, Value } from "@gainsay/claims";
import { z } from "zod";
import type { ExpectedValue } from "./records.js";
import { unitNames } from "./unit-names.en.js";

/**
 * Whether a value is what a labelled set expects, or null when the set writes its values in a way that is not known
 * here. A set writes a value in one of these ways:
 * - a string: the TIMEX3 value of a date or a duration;
 * - a list of readings, each with a TIMEX3-like `timex` and a resolved `value` or `start` and `end`: any one will do;
 * - `{ start, end? }` with parts of a date (`year`, `month`, `day`, `hour`, `minute`, `weekday`, `date`): all must agree;
 * - `{ value, unit?, isoCurrency? }`: a number, a percentage, or an interval such as `(20,35]`; or `{ offset, relativeTo }`,
 *   an ordinal.
 *
 * `reference`, the date of the text, lets a length of time meet the day that it leads to: sets made for assistants resolve
 * "in two weeks", which TimeML annotates as a duration.
 */
export function valueMatches(
  value: Value,
  { value: expected }: Pick<ExpectedValue, "value">,
  reference?: string,
): boolean | null {
  const timex = z.string().safeParse(expected);
  if (timex.success) return matchesTimex(value, timex.data);
  const readings = z.array(Reading).min(1).safeParse(expected);
  if (readings.success) return readings.data.some((reading) => matchesReading(value, reading, reference));
  const ordinal = OrdinalParts.safeParse(expected);
  if (ordinal.success) return matchesOrdinal(value, ordinal.data);
  const amount = Amount.safeParse(expected);
  if (amount.success) return matchesAmount(value, amount.data);
  const period = Period.safeParse(expected);
  if (period.success) return matchesPeriod(value, period.data, reference);
  return null;
}

/**
 * One value of two that a set annotates as one expression where TimeML and the tool annotate two; null where they are not
 * one. `between` is the text between them.
 * - "from 3 to 5 May" is a range. `timex` is an ISO 8601 interval. Such sets end a range where its last date begins as often
 *   as where it is over, so the value has both readings.
 * - "two weeks before Christmas" is a day: TimeML has a duration, a signal and a date (TimeML 1.2.1, example 9).
 * - "two weeks starting on 20 May" is a range.
 * - "the first nine months of 2012" is some such length within the year; `timex` tells the length and the year.
 */
export function joinValues(first: Value, between: string, last: Value, reference?: string): DateValue | null {
  if (last.kind !== "date") return null;
  if (first.kind === "date") return first.boundary === "start" ? joinRange(first, last, reference) : null;
  if (first.kind !== "duration") return null;
  if (between.trim() === "of") return { ...last, timex: `${first.timex}/${last.timex}`, edtf: null };
  const day = daysOf(last.timex)?.[0];
  const [word = ""] = /[a-z]+/.exec(between) ?? [];
  const sign = signals.get(word);
  if (day === undefined || sign === undefined) return null;
  const there = addLength(day, sign === -1 ? first.timex.replace("P", "P-") : first.timex)?.slice(0, 10);
  if (there === undefined) return null;
  const [min, max] = word === "starting" ? [day, dayBefore(there)] : [there, there];
  const { mod: _mod, boundary: _boundary, ...date } = last;
  return { ...date, timex: there, edtf: null, min, max };
}

/** Words between a length of time and the date that it counts from. */
const signals: ReadonlyMap<string, 1 | -1> = new Map([
  ["from", 1],
  ["after", 1],
  ["since", 1],
  ["starting", 1],
  ["before", -1],
]);

function joinRange(first: DateValue, last: DateValue, reference?: string): DateValue | null {
  // "between 2011 and now"
  if (last.timex === "PRESENT_REF" && reference !== undefined) {
    const today = reference.slice(0, 10);
    return joinRange(first, { ...last, timex: today, min: today, max: today, boundary: "end" });
  }
  if (last.boundary !== "end") return null;
  const { boundary: _start, ...range } = first;
  const timex = `${first.timex}/${last.timex}`;
  const upTo = dayBefore(last.min?.slice(0, 10) ?? "");
  const untilItBegins = last.precision === "time" ? last.min : upTo;
  return {
    ...range,
    timex,
    edtf: null,
    max: last.max,
    alternatives: [{ min: first.min, max: untilItBegins, timex }],
  };
}

const Reading = z.object({
  timex: z.string(),
  type: z.string(),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
});
type Reading = z.infer<typeof Reading>;

const Parts = z.object({
  year: z.number().optional(),
  month: z.number().optional(),
  day: z.number().optional(),
  hour: z.number().optional(),
  minute: z.number().optional(),
  /** 0 is Sunday. */
  weekday: z.number().optional(),
  date: z.string().optional(),
});
type Parts = z.infer<typeof Parts>;

const Period = z.strictObject({ start: Parts.optional(), end: Parts.optional() });
type Period = z.infer<typeof Period>;

const Amount = z.object({
  value: z.union([z.string(), z.number()]).nullable(),
  unit: z.string().optional(),
  isoCurrency: z.string().optional(),
});
type Amount = z.infer<typeof Amount>;

const OrdinalParts = z.object({ offset: z.string(), relativeTo: z.string() });
type OrdinalParts = z.infer<typeof OrdinalParts>;

function isTime(value: Value): value is DateValue | DurationValue {
  return value.kind === "date" || value.kind === "duration";
}

/**
 * TIMEX3 values agree when they are spelled alike, save that full hours may have no minutes (`T14`, `T14:00`), or are lengths
 * of time of as many seconds (`PT90M`, `PT1H30M`).
 */
function matchesTimex(value: Value, timex: string): boolean {
  if (!isTime(value)) return false;
  const spelled = timex.replace(/T\d{2}$/, "$&:00");
  if (value.timex === spelled || value.timex === setTimexes.get(timex)) return true;
  const length = secondsOf(timex);
  return length !== null && length === secondsOf(value.timex);
}

/** "Every weekend" and its like have other TIMEX3 values in sets that count weekends as lengths. */
const setTimexes: ReadonlyMap<string, string> = new Map([
  ["P1WE", "XXXX-WXX-WE"],
  ["P1WD", "XXXX-WXX-WD"],
  ["TMO", "XXXX-XX-XXTMO"],
  ["TAF", "XXXX-XX-XXTAF"],
  ["TEV", "XXXX-XX-XXTEV"],
  ["TNI", "XXXX-XX-XXTNI"],
]);

/** Decades and centuries have letters of their own in TIMEX3: `P1DE` is `P10Y`. */
const durationPattern =
  /^P(?:([\d.]+)CE)?(?:([\d.]+)DE)?(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const day = 86_400;
/** Of the groups of the pattern; a year of 365 days has twelve months and no whole number of weeks. */
const secondsEach = [36_500 * day, 3650 * day, 365 * day, (365 / 12) * day, 7 * day, day, 3600, 60, 1];

function secondsOf(timex: string): number | null {
  const match = durationPattern.exec(timex);
  if (match === null || !/\d/.test(timex)) return null;
  return secondsEach.reduce((sum, seconds, index) => sum + seconds * Number(match[index + 1] ?? 0), 0);
}

/** A resolved reading agrees when its wording as TIMEX3 does, or when it covers the same days or minutes. */
function matchesReading(value: Value, reading: Reading, reference: string | undefined): boolean {
  if (matchesTimex(value, reading.timex)) return true;
  if (value.kind === "duration") return matchesLength(value, reading, reference);
  if (value.kind !== "date") return false;
  const ends = value.timex.includes("/") ? [value, ...(value.alternatives ?? [])] : [value];
  return ends.some((each) => matchesResolved({ ...value, ...each }, reading, reference));
}

/**
 * "A few hours" is `PTXH` in TimeML and a fixed `PT3H` in a set that cannot say less: it agrees when the unit does and the
 * tool allows that many. "In two weeks" is the day two weeks on, "the next five days" the range of as many days from here.
 */
function matchesLength(
  value: DurationValue,
  { timex, value: resolved }: Reading,
  reference?: string,
): boolean {
  const seconds = secondsOf(timex);
  if (seconds !== null) {
    const sameUnit = timex.replace(/\d+/, "X") === value.timex;
    return sameUnit && seconds >= (value.min ?? 0) * 0.98 && seconds <= (value.max ?? Infinity) * 1.02;
  }
  if (reference === undefined || value.timex.includes("X")) return false;
  const range = rangePattern.exec(timex);
  if (range !== null) {
    const [, from = "", to = "", length = ""] = range;
    const here = Date.parse(reference.slice(0, 10));
    const leadsHere = [from, to].some((end) => Math.abs(Date.parse(end.slice(0, 10)) - here) <= day * 1000);
    return leadsHere && secondsOf(length) === secondsOf(value.timex);
  }
  const there = addLength(reference, value.timex);
  return resolved !== undefined && (there === minuteOf(resolved) || there?.slice(0, 10) === resolved);
}

/** `(2016-01-01,2016-01-05,P4D)` */
const rangePattern = /^\(([^,]*),([^,]*),(P[^,]*)\)$/;

/**
 * The minute so long after another, `YYYY-MM-DDTHH:MM`; before it where the length is written `P-5D`. Null for fractions
 * and unknown lengths.
 */
function addLength(from: string, timex: string): string | null {
  const match =
    /^P(-?)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(timex);
  const start = isoPattern.exec(from);
  if (match === null || start === null) return null;
  const sign = match[1] === "-" ? -1 : 1;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((count) => sign * Number(count ?? 0));
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = start
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(
    year + years,
    month - 1 + months,
    date + weeks * 7 + days,
    hour + hours,
    minute + minutes,
    seconds,
  );
  return new Date(time).toISOString().slice(0, 16);
}

function isoDay(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function matchesResolved(value: DateValue, reading: Reading, reference: string | undefined): boolean {
  const { timex, type, value: resolved, start, end } = reading;
  if (type === "time") return clockOf(value) === resolved?.slice(0, 5);
  if (type === "timerange") return matchesTimeRange(value, reading);
  if (resolved !== undefined) {
    if (!/^\d{4}/.test(resolved)) return false;
    const [date = "", time] = resolved.split(" ");
    if (time === undefined)
      return (value.min === date && value.max === date) || isWholeUnitsAway(value, date, reference);
    return value.timex.slice(0, 10) === date && clockOf(value) === time.slice(0, 5);
  }
  if (start === undefined && end === undefined) return false;
  if (value.timex.startsWith("P")) {
    const [length = ""] = value.timex.split("/");
    const within = (value.min ?? "") <= (start ?? "") && (end ?? "") <= `${value.max ?? ""}~`;
    return within && secondsOf(rangePattern.exec(timex)?.[3] ?? "") === secondsOf(length);
  }
  if (hasSameWording(value, timex, start ?? end)) return true;
  if ([start, end].some((bound) => bound?.includes(" "))) {
    return minuteOf(value.min) === minuteOf(start) && minuteOf(value.max) === minuteOf(end);
  }
  // "Since May" and "until May" are open ranges there, and here May, which begins or ends something.
  if (end === undefined && value.boundary === "start") return value.min === start;
  if (start === undefined && (value.boundary === "end" || value.mod === "ON_OR_BEFORE")) {
    const first = daysOf(value.timex)?.[0] ?? value.min;
    return end === first || dayBefore(end ?? "") === value.max;
  }
  // The set's ends are exclusive, the tool's inclusive.
  const last = end === undefined ? null : dayBefore(end);
  return (value.min?.slice(0, 10) ?? null) === (start ?? null) && (value.max?.slice(0, 10) ?? null) === last;
}

/**
 * "Two months ago" is a month in TimeML, and in sets for assistants the day two months back: the same where the day lies in
 * the month and is a whole number of months from the text's date.
 */
function isWholeUnitsAway(value: DateValue, date: string, reference: string | undefined): boolean {
  const days = daysOf(value.timex);
  if (reference === undefined || days === null || date < days[0] || date > days[1]) return false;
  const from = reference.slice(0, 10);
  const apart = (Date.parse(date) - Date.parse(from)) / 1000 / day;
  if (value.known.length > 0 || apart === 0) return false;
  if (value.precision === "week") return apart % 7 === 0;
  if (value.precision === "month") return date.slice(8) === from.slice(8);
  return value.precision === "year" && date.slice(5) === from.slice(5);
}

/** `TEV` and `2016-11-07TEV`, or the two ends of "5 to 6 p.m." */
function matchesTimeRange(value: DateValue, { timex, start, end }: Reading): boolean {
  if (/^T[A-Z]{2}$/.test(timex)) return value.timex.endsWith(timex);
  const [from, to] = [value.min, value.max].map((bound) => /T(\d{2}:\d{2})/.exec(bound ?? "")?.[1]);
  return from === start?.slice(0, 5) && (!value.timex.includes("/") || to === end?.slice(0, 5));
}

function clockOf(value: DateValue): string | null {
  return /T(\d{2}:\d{2})/.exec(value.timex)?.[1] ?? null;
}

/**
 * Whether a reading's TIMEX3 with gaps fits the value's, and the reading resolves the gaps to the same stretch: `XXXX-11`
 * from 10 November 2018 fits a middle of `2018-11`. What part of the stretch "mid-" takes is a custom.
 */
function hasSameWording(value: DateValue, timex: string, at: string | undefined): boolean {
  const pattern = new RegExp(`^${timex.replace(/[^A-Z\d]/g, "\\$&").replaceAll("X", "\\d")}$`);
  if (!timex.includes("X") || at === undefined) return false;
  const [date = "", part] = value.timex.split(/T(?=[A-Z])/);
  const days = daysOf(date);
  if (days === null || at.slice(0, 10) < days[0] || at.slice(0, 10) > days[1]) return false;
  if (pattern.test(value.timex)) return true;
  // A weekday or a weekend is told by its number or letters there, by its date here.
  if (timex === "XXXX-WXX-WE") return value.timex.endsWith("-WE");
  const weekday = /^XXXX-WXX-(\d)(?:T([A-Z]{2}))?$/.exec(timex);
  return weekday !== null && weekday[2] === part && weekdayOf(date) === Number(weekday[1]);
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay() || 7;
}

/** First and last day of a year, month, week, weekend or day in TIMEX3; null for all else. */
function daysOf(timex: string): readonly [string, string] | null {
  if (/^\d{4}$/.test(timex)) return [`${timex}-01-01`, `${timex}-12-31`];
  if (/^\d{4}-\d{2}$/.test(timex)) {
    const [year = 0, month = 0] = timex.split("-").map(Number);
    return [`${timex}-01`, isoDay(Date.UTC(year, month, 0)) ?? ""];
  }
  const [, year, week, weekend] = /^(\d{4})-W(\d{2})(-WE)?$/.exec(timex) ?? [];
  if (year !== undefined) {
    // ISO 8601: the first week has 4 January in it.
    const fourth = `${year}-01-04`;
    const monday = Date.parse(fourth) + (Number(week) * 7 - 6 - weekdayOf(fourth)) * day * 1000;
    const from = monday + (weekend === undefined ? 0 : 5 * day * 1000);
    return [isoDay(from) ?? "", isoDay(monday + 6 * day * 1000) ?? ""];
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(timex) ? [timex, timex] : null;
}

/** `YYYY-MM-DDTHH:MM` of either notation; null stays open. */
function minuteOf(text: string | null | undefined): string | null {
  return text?.replace(" ", "T").slice(0, 16) ?? null;
}

function dayBefore(date: string): string | null {
  return isoDay(Date.parse(`${date}T00:00Z`) - day * 1000);
}

/**
 * Only what the set states is compared. It has no words for what the tool leaves open, and stands in for an unknown time of
 * day with noon or the clock of the text's date, and for a part of the day with an hour of it. A length of time agrees
 * when it leads there from the text's date.
 */
function matchesPeriod(value: Value, { start, end }: Period, reference?: string): boolean {
  if (value.kind === "duration")
    return start !== undefined && end === undefined && leadsTo(value.timex, start, reference);
  if (value.kind !== "date") return false;
  if (value.timex === "PRESENT_REF" && start !== undefined && end === undefined)
    return reference !== undefined && agreeAll(withoutSeconds(start), reference.slice(0, 16));
  const isoDate = dateOf(start);
  if (isoDate !== null && end === undefined && isWholeUnitsAway(value, isoDate, reference)) return true;
  const lasts = value.timex.includes("/") ? [value, ...(value.alternatives ?? [])] : [value];
  return (
    (start === undefined || matchesParts(value, value.min, start, reference)) &&
    (end === undefined || lasts.some(({ max }) => matchesParts(value, max, end, reference)))
  );
}

/** The day of stated parts, or null. */
function dateOf(parts: Parts | undefined): string | null {
  if (parts?.year === undefined || parts.month === undefined || parts.day === undefined)
    return /^\d{4}-\d{2}-\d{2}/.exec(parts?.date ?? "")?.[0] ?? null;
  return isoDay(Date.UTC(parts.year, parts.month - 1, parts.day));
}

function withoutSeconds({ date, ...parts }: Parts): Parts {
  return date === undefined ? parts : { ...parts, date: date.slice(0, 16) };
}

/** Whether a length of time, counted on or back from the text's date, gives the stated parts. */
function leadsTo(timex: string, parts: Parts, reference: string | undefined): boolean {
  const [clock] = /T\d{2}:\d{2}/.exec(reference ?? "") ?? ["T00:00"];
  if (reference === undefined || Object.keys(parts).length === 0) return false;
  return [timex, timex.replace("P", "P-")].some((length) => {
    const there = addLength(`${reference.slice(0, 10)}${clock}`, length);
    return there !== null && agreeAll(parts, there);
  });
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

function matchesParts(value: DateValue, iso: string | null, parts: Parts, reference?: string): boolean {
  if (iso === null) return false;
  if (value.precision === "time") return agreeAll(parts, iso);
  const { hour, minute: _minute, date, ...stated } = parts;
  const clock = hour ?? (date === undefined ? undefined : Number(date.slice(11, 13)));
  const standIn = [12, Number(reference?.slice(11, 13) || 0)];
  const fits =
    clock === undefined ||
    standIn.includes(clock) ||
    (value.precision === "part-of-day" && isWithin(clock, value));
  return fits && agreeAll({ ...stated, ...(date === undefined ? {} : { date: date.slice(0, 10) }) }, iso);
}

/** Whether an hour lies in a part of the day, which may run over midnight. */
function isWithin(hour: number, { min, max }: DateValue): boolean {
  const [from, to] = [min, max].map((end) => Number(/T(\d{2})/.exec(end ?? "")?.[1]));
  if (from === undefined || to === undefined) return false;
  return from <= to ? hour >= from && hour <= to : hour >= from || hour <= to;
}

function agreeAll(parts: Parts, iso: string): boolean {
  const match = isoPattern.exec(iso);
  if (match === null) return false;
  const [year, month, date, hour, minute] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const expected = isoPattern.exec(parts.date ?? "");
  return (
    agrees(parts.year, year) &&
    agrees(parts.month, month) &&
    agrees(parts.day, date) &&
    agrees(parts.hour, hour) &&
    agrees(parts.minute, minute) &&
    agrees(parts.weekday, new Date(`${match[0].slice(0, 10)}T00:00Z`).getUTCDay()) &&
    (expected === null || expected[0].slice(0, 10) === match[0].slice(0, 10)) &&
    (expected?.[4] === undefined || Number(expected[4]) === hour)
  );
}

function agrees(expected: number | undefined, actual: number | undefined): boolean {
  return expected === undefined || expected === actual;
}

function matchesOrdinal(value: Value, { offset, relativeTo }: OrdinalParts): boolean {
  return (
    value.kind === "quantity" &&
    value.dimension === "ordinal" &&
    relativeTo === (value.countedFrom ?? "start") &&
    value.amount === Number(offset)
  );
}

function matchesAmount(value: Value, { value: expected, unit, isoCurrency }: Amount): boolean {
  if (value.kind !== "quantity") return false;
  if (!matchesUnit(value, unit, isoCurrency)) return false;
  if (expected === null) return value.amount === null;
  const text = String(expected);
  const bounds = /^[[(](-?[\d.]*),(-?[\d.]*)[\])]$/.exec(text);
  if (bounds !== null) return matchesBound(value.min, bounds[1]) && matchesBound(value.max, bounds[2]);
  // A fraction is read as a share in percent: "five eighths" as 62.5.
  if (value.statedUnit === "fraction") return isNear(value.amount, Number(text) * 100);
  if (text.endsWith("%"))
    return value.dimension === "percent" && isNear(value.amount, Number(text.slice(0, -1)));
  return isNear(value.amount, Number(text));
}

/** "More than 20" begins at 20 or, among whole numbers, at 21: both are the set's `(20`. */
function matchesBound(bound: number | null, expected: string | undefined): boolean {
  if (expected === undefined || expected === "") return bound === null;
  return bound !== null && (isNear(bound, Number(expected)) || Math.abs(bound - Number(expected)) === 1);
}

/** Sets and the tool print fractions to twelve digits or more. */
function isNear(actual: number | null, expected: number): boolean {
  return actual !== null && Math.abs(actual - expected) <= 1e-9 * Math.abs(expected);
}

function matchesUnit(
  value: QuantityValue,
  unit: string | undefined,
  isoCurrency: string | undefined,
): boolean {
  if (isoCurrency !== undefined) return value.unit === isoCurrency;
  if (unit === undefined) return true;
  // The amount is in the stated unit, which for money is as good as the currency's code.
  const names = [value.statedUnit, ...(value.dimension === "money" ? [value.unit] : [])].map(spellAlike);
  const expected = unitNames[unit.toLowerCase()] ?? [spellAlike(unit)];
  return expected.some((name) => names.includes(name));
}

/** British and American spellings made one: "Kilometer per hour" → "kilometre per hour". */
function spellAlike(unit: string): string {
  return unit.toLowerCase().replace(/(met|lit)er\b/g, "$1re");
}
