import type { DateValue, DurationValue, QuantityValue } from "@gainsay/claims";

/** Whole days since 1970-01-01, or lengths in whole days, both ends inclusive; null is no bound. */
export interface Days {
  readonly least: number | null;
  readonly most: number | null;
}

const millisecondsInDay = 86_400_000;
const secondsInDay = 86_400;
/** Of the Gregorian calendar. Rounded down or up, N of them are the shortest and the longest that N years in a row can be. */
export const daysInYear = 365.2425;
/** A month may be so much shorter or longer than the mean of all. */
const monthSlack = 2;

/** The days that a date may be, over all its readings. */
export function daysOfDate({ min, max, alternatives = [] }: DateValue): Days {
  const readings = [{ min, max }, ...alternatives];
  const [firsts, lasts] = [readings.map(({ min }) => dayOf(min)), readings.map(({ max }) => dayOf(max))];
  return {
    least: firsts.includes(null) ? null : Math.min(...firsts.map((day) => day ?? 0)),
    most: lasts.includes(null) ? null : Math.max(...lasts.map((day) => day ?? 0)),
  };
}

/** The day of an ISO 8601 date, with or without a time. */
export function dayOf(iso: string | null): number | null {
  const milliseconds = Date.parse(iso?.replace(/T.*$/, "") ?? "");
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / millisecondsInDay);
}

/**
 * The days that a length of time may take, as people count: a stated number may be one off, since both the first and the last
 * year of a war count; but "nearly 14 years" are more than 13.
 */
export function daysOfDuration({ min, max, mod, amount, unit }: DurationValue): Days {
  // Stated amounts are widened alike to both sides.
  const one = amount === null || min === null || max === null ? 0 : (min + max) / 2 / amount;
  const slack = mod === undefined ? one / 2 : 0;
  const isNearly = mod === "LESS_THAN" && amount !== null && min !== null && max !== null;
  // "nearly 20 years" may be 18 and a half, "nearly 14" are not 12 and a half.
  const least = isNearly && amount % 5 !== 0 ? Math.max(min, max - max / amount) : min;
  const loose = unit === "month" || unit === "quarter" ? monthSlack : 0;
  return {
    least: least === null ? null : Math.floor((least - slack) / secondsInDay) - loose,
    most: max === null ? null : Math.ceil((max + slack) / secondsInDay) + loose,
  };
}

/** The days that somebody of an age has lived: to the day before the next birthday. */
export function daysOfAge({ min, max }: QuantityValue): Days {
  return {
    least: min === null ? null : Math.floor(min * daysInYear),
    // The greatest age is given to the hundredth: 75.99.
    most: max === null ? null : Math.ceil((max + 0.01) * daysInYear),
  };
}

/** The days on which something comes so long after another. */
export function after({ least, most }: Days, { least: shortest, most: longest }: Days): Days {
  return {
    least: least === null || shortest === null ? null : least + shortest,
    most: most === null || longest === null ? null : most + longest,
  };
}

/** The days on which something comes so long before another. */
export function before({ least, most }: Days, { least: shortest, most: longest }: Days): Days {
  return {
    least: least === null || longest === null ? null : least - longest,
    most: most === null || shortest === null ? null : most - shortest,
  };
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** Lengths in years are a few days wider than they are, since years are not all as long: no reason to name another year. */
const looseEnds = 3;

/** In plain English, as fine as `grain`: "2024 or 2025", "June 1944", "3 to 9 June 1944", "1943 or later". */
export function formatDays({ least, most }: Days, grain: "year" | "day"): string {
  const trim =
    grain === "year" && least !== null && most !== null && most - least > 2 * looseEnds ? looseEnds : 0;
  const first = least === null ? null : formatDay(least + trim, grain);
  const last = most === null ? null : formatDay(most - trim, grain);
  if (first === null) return last === null ? "any day" : `${last} or earlier`;
  if (last === null) return `${first} or later`;
  if (first === last) return first;
  const next = grain === "year" ? Number(first) + 1 === Number(last) : (least ?? 0) + 1 === most;
  return `${first} ${next ? "or" : "to"} ${last}`;
}

function formatDay(day: number, grain: "year" | "day"): string {
  const date = new Date(day * millisecondsInDay);
  const year = date.getUTCFullYear();
  if (grain === "year") return String(year);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ""} ${year}`;
}
