import { daysInMonth, fromDay, isoDate, isoYear, toDay, two, weekOf } from "./calendar.js";
import type { Season } from "./expression.js";
import type { DatePrecision } from "./value.js";

/** A resolved stretch of whole days, both ends inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly timex: string;
  readonly edtf: string | null;
  readonly precision: DatePrecision;
}

export function dayStretch(day: number): Stretch {
  const date = isoDate(day);
  return { first: day, last: day, timex: date, edtf: date, precision: "day" };
}

/** The week from a Monday on. */
export function weekStretch(monday: number): Stretch {
  const { year, week } = weekOf(monday);
  return {
    first: monday,
    last: monday + 6,
    timex: `${isoYear(year)}-W${two(week)}`,
    edtf: null,
    precision: "week",
  };
}

/** The Saturday and Sunday of the week from a Monday on. */
export function weekendStretch(monday: number): Stretch {
  const week = weekStretch(monday);
  return { ...week, first: monday + 5, timex: `${week.timex}-WE`, precision: "week" };
}

export function monthStretch(year: number, month: number): Stretch {
  const timex = `${isoYear(year)}-${two(month)}`;
  const first = toDay(year, month, 1);
  return { first, last: first + daysInMonth(year, month) - 1, timex, edtf: timex, precision: "month" };
}

/** EDTF level 2 numbers quarters 33 to 36. */
export function quarterStretch(year: number, quarter: number): Stretch {
  const month = quarter * 3 - 2;
  return {
    first: toDay(year, month, 1),
    last: monthStretch(year, month + 2).last,
    timex: `${isoYear(year)}-Q${quarter}`,
    edtf: `${isoYear(year)}-${32 + quarter}`,
    precision: "quarter",
  };
}

/** EDTF level 2 numbers half years 40 and 41. */
export function halfStretch(year: number, half: 1 | 2): Stretch {
  return {
    first: toDay(year, half === 1 ? 1 : 7, 1),
    last: half === 1 ? toDay(year, 6, 30) : toDay(year, 12, 31),
    timex: `${isoYear(year)}-H${half}`,
    edtf: `${isoYear(year)}-${39 + half}`,
    precision: "half",
  };
}

/** First month and day, last month and day, and EDTF's number of each season; wide enough for both ways to count them. */
const seasonDays: Readonly<Record<Season, readonly [number, number, number, number, number]>> = {
  SP: [3, 1, 6, 21, 21],
  SU: [6, 1, 9, 23, 22],
  FA: [9, 1, 12, 21, 23],
  WI: [12, 1, 3, 21, 24],
};

/**
 * A season of the northern half of the world. "Winter 2012" may be the one that ended or the one that began in 2012,
 * so it takes in both.
 */
export function seasonStretch(year: number, season: Season): Stretch {
  const [fromMonth, fromDayOfMonth, toMonth, toDayOfMonth, code] = seasonDays[season];
  const winter = season === "WI";
  return {
    first: toDay(winter ? year - 1 : year, fromMonth, fromDayOfMonth),
    last: toDay(winter ? year + 1 : year, toMonth, toDayOfMonth),
    timex: `${isoYear(year)}-${season}`,
    edtf: `${isoYear(year)}-${code}`,
    precision: "season",
  };
}

export function yearStretch(year: number): Stretch {
  const timex = year > 0 ? isoYear(year) : `BC${String(1 - year).padStart(4, "0")}`;
  const edtf =
    year >= 0 && year <= 9999
      ? isoYear(year)
      : year < 0 && year > -10_000
        ? `-${String(-year).padStart(4, "0")}`
        : null;
  return { first: toDay(year, 1, 1), last: toDay(year, 12, 31), timex, edtf, precision: "year" };
}

/** Ten or a hundred years from `first` on: `201` and `20` in TIMEX3, `201X` and `20XX` in EDTF. */
export function yearsStretch(first: number, span: 10 | 100): Stretch {
  const code = isoYear(first).slice(0, span === 10 ? 3 : 2);
  return {
    first: toDay(first, 1, 1),
    last: toDay(first + span - 1, 12, 31),
    timex: code,
    edtf: code + (span === 10 ? "X" : "XX"),
    precision: span === 10 ? "decade" : "century",
  };
}

/** The stretch of a unit's size that a day lies in. */
export function stretchAround(
  day: number,
  unit: "day" | "month" | "quarter" | "year" | "decade" | "century",
): Stretch {
  const { year, month } = fromDay(day);
  switch (unit) {
    case "day":
      return dayStretch(day);
    case "month":
      return monthStretch(year, month);
    case "quarter":
      return quarterStretch(year, Math.ceil(month / 3));
    case "year":
      return yearStretch(year);
    case "decade":
      return yearsStretch(Math.floor(year / 10) * 10, 10);
    case "century":
      return yearsStretch(Math.floor(year / 100) * 100, 100);
  }
}
