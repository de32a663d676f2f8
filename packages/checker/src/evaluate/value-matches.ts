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
 */
export function valueMatches(
  value: Value,
  { value: expected }: Pick<ExpectedValue, "value">,
): boolean | null {
  const timex = z.string().safeParse(expected);
  if (timex.success) return matchesTimex(value, timex.data);
  const readings = z.array(Reading).min(1).safeParse(expected);
  if (readings.success) return readings.data.some((reading) => matchesReading(value, reading));
  const ordinal = OrdinalParts.safeParse(expected);
  if (ordinal.success) return matchesOrdinal(value, ordinal.data);
  const amount = Amount.safeParse(expected);
  if (amount.success) return matchesAmount(value, amount.data);
  const period = Period.safeParse(expected);
  if (period.success) return matchesPeriod(value, period.data);
  return null;
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

/** TIMEX3 values agree when they are spelled alike, or are lengths of time of as many seconds (`PT90M`, `PT1H30M`). */
function matchesTimex(value: Value, timex: string): boolean {
  if (!isTime(value)) return false;
  if (value.timex === timex) return true;
  const length = secondsOf(timex);
  return length !== null && length === secondsOf(value.timex);
}

const durationPattern =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const day = 86_400;
/** Of the groups of the pattern. Months and years as long as those sets make them that resolve durations to seconds. */
const secondsEach = [365 * day, 30 * day, 7 * day, day, 3600, 60, 1];

function secondsOf(timex: string): number | null {
  const match = durationPattern.exec(timex);
  if (match === null || !/\d/.test(timex)) return null;
  return secondsEach.reduce((sum, seconds, index) => sum + seconds * Number(match[index + 1] ?? 0), 0);
}

/** A resolved reading agrees when its wording as TIMEX3 does, or when it covers the same days or minutes. */
function matchesReading(value: Value, { timex, type, value: resolved, start, end }: Reading): boolean {
  if (matchesTimex(value, timex)) return true;
  if (value.kind !== "date") return false;
  if (type === "time" || type === "timerange") {
    const clock = /T(\d{2}:\d{2})/.exec(value.min ?? value.timex)?.[1];
    return clock !== undefined && clock === (resolved ?? start)?.slice(0, 5);
  }
  if (resolved !== undefined) {
    if (!/^\d{4}/.test(resolved)) return false;
    const [date, clock] = resolved.split(" ");
    if (clock === undefined) return value.min === date && value.max === date;
    return value.min?.slice(0, 16) === `${date}T${clock.slice(0, 5)}`;
  }
  if (start === undefined && end === undefined) return false;
  if ([start, end].some((bound) => bound?.includes(" "))) {
    return minuteOf(value.min) === minuteOf(start) && minuteOf(value.max) === minuteOf(end);
  }
  // The set's ends are exclusive, the tool's inclusive.
  const last = end === undefined ? null : dayBefore(end);
  return (value.min?.slice(0, 10) ?? null) === (start ?? null) && (value.max?.slice(0, 10) ?? null) === last;
}

/** `YYYY-MM-DDTHH:MM` of either notation; null stays open. */
function minuteOf(text: string | null | undefined): string | null {
  return text?.replace(" ", "T").slice(0, 16) ?? null;
}

function dayBefore(date: string): string | null {
  const time = Date.parse(`${date}T00:00Z`);
  return Number.isNaN(time) ? null : new Date(time - day * 1000).toISOString().slice(0, 10);
}

/** Only what the set states is compared: its stand-in for an unknown time of day is noon. */
function matchesPeriod(value: Value, { start, end }: Period): boolean {
  if (value.kind !== "date") return false;
  return (
    (start === undefined || matchesParts(value.min, start)) &&
    (end === undefined || matchesParts(value.max, end))
  );
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

function matchesParts(iso: string | null, parts: Parts): boolean {
  const match = isoPattern.exec(iso ?? "");
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
    (expected?.[4] === undefined || expected[4] === "12" || Number(expected[4]) === hour)
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
