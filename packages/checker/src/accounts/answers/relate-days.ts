import type { DateValue } from "@gainsay/claims";

/** The days that a date may be, in days; of one without its year those of any year. */
interface Days {
  readonly from: number;
  readonly to: number;
  readonly precision: "day" | "month" | "year";
  readonly hasYear: boolean;
}

/** So many days two dates have to lie apart by how finely they are told: a last day and the day of closing differ by one. */
const tolerance = { day: 2, month: 27, year: 366 } as const;
const lengthOfYear = 365;
/** "Around" a year of antiquity is less near than around one of today. */
const about = (year: number): number => (year < 1600 ? 40 : 5) * lengthOfYear;

/** Whether two dates, as what they bound, cannot be of one day. */
export function areDaysApart(a: DateValue, b: DateValue): boolean {
  const haveYears = [a, b].every(({ known }) =>
    known.some((part) => part === "year" || part === "decade" || part === "century"),
  );
  const [left, right] = [daysOf(a, haveYears), daysOf(b, haveYears)];
  if (left === null || right === null) return false;
  const least = Math.max(tolerance[left.precision], tolerance[right.precision]);
  const between = Math.max(left.from - right.to, right.from - left.to);
  if (between < Math.min(least, left.precision === right.precision ? least : 2)) return false;
  if (haveYears) return true;
  // December and January are near each other.
  const around = lengthOfYear - Math.max(left.to, right.to) + Math.min(left.from, right.from);
  return around >= tolerance.month;
}

function daysOf(date: DateValue, withYear: boolean): Days | null {
  const [, month, day] = /^(?:\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/u.exec(date.timex) ?? [];
  const precision =
    day !== undefined ? "day" : month !== undefined || date.precision === "season" ? "month" : "year";
  if (!withYear) {
    if (month === undefined || date.mod === "ON_OR_AFTER" || date.mod === "ON_OR_BEFORE") return null;
    const first = dayOfYear(month, day ?? "01");
    return { from: first, to: day === undefined ? first + 30 : first, precision, hasYear: false };
  }
  const from = date.min === null ? firstOf(date.timex) : at(date.min);
  const to = date.max === null || date.mod === "ON_OR_AFTER" ? from : at(date.max);
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  const slack = date.mod === "APPROX" ? about(new Date(from * msOfDay).getUTCFullYear()) : 0;
  return {
    from: date.mod === "ON_OR_BEFORE" ? -Infinity : from - slack,
    to: date.mod === "ON_OR_AFTER" ? Infinity : to + slack,
    precision,
    hasYear: true,
  };
}

const msOfDay = 86_400_000;

function at(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00Z`) / msOfDay);
}

/** Of "2026-09", whose interval is open, its first day. */
function firstOf(timex: string): number {
  return at(`${timex}-01-01`.slice(0, 10));
}

function dayOfYear(month: string, day: string): number {
  return at(`2001-${month}-${day}`) - at("2001-01-01");
}
