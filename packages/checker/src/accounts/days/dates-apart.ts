import type { DateValue } from "@gainsay/claims";

/** Whether two dates exclude each other by what both state: another weekday, year, month or day. */
export function areDatesApart(a: DateValue, b: DateValue): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.weekday !== null && right.weekday !== null) return areWeekdaysApart(left, right);
  return (["year", "month", "day"] as const).some((part) => {
    const [one, other] = [left[part], right[part]];
    return one !== null && other !== null && one !== other;
  });
}

/** Whether two dates state the same, as far as both state it. */
export function areDatesOne(a: DateValue, b: DateValue): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  const common = (["weekday", "year", "month", "day"] as const).filter(
    (part) => left[part] !== null && right[part] !== null,
  );
  return common.length > 0 && common.every((part) => left[part] === right[part]);
}

interface Parts {
  readonly weekday: number | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
  readonly partOfDay: string;
}

function partsOf(date: DateValue): Parts {
  const { timex, known } = date;
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?/u.exec(timex) ?? [];
  const [, stated = ""] = /T([A-Z]{2})/u.exec(timex) ?? [];
  const partOfDay = stated === "" ? (ends.get(date.mod ?? "") ?? "") : stated;
  return {
    weekday: known.includes("weekday") ? weekdayOf(timex) : null,
    year: year !== undefined && known.includes("year") ? year : null,
    month: (known.includes("month") ? month : null) ?? null,
    day: (known.includes("day") ? day : null) ?? null,
    partOfDay,
  };
}

/** The day of the week of a date, from 1 for Monday. */
function weekdayOf(timex: string): number | null {
  const [, weekday] = /-W(?:XX|\d\d)-(\d)/u.exec(timex) ?? [];
  if (weekday !== undefined) return Number(weekday);
  const [day] = /^\d{4}-\d\d-\d\d/u.exec(timex) ?? [];
  return day === undefined ? null : new Date(day).getUTCDay() || 7;
}

/** "Thursday night" and "early on Friday" may be one night. */
function areWeekdaysApart(a: Parts, b: Parts): boolean {
  const apart = ((b.weekday ?? 0) - (a.weekday ?? 0) + 7) % 7;
  if (apart === 0) return false;
  const [first, second] = apart === 1 ? [a, b] : apart === 6 ? [b, a] : [null, null];
  return !(first !== null && late.has(first.partOfDay) && !day.has(second.partOfDay));
}

/** "late on Thursday", "early on Friday" */
const ends: ReadonlyMap<string, string> = new Map([
  ["END", "EV"],
  ["START", "MO"],
]);
const late: ReadonlySet<string> = new Set(["NI", "EV"]);
const day: ReadonlySet<string> = new Set(["AF", "EV", "NI"]);
