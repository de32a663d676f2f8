import type { DateValue, Value } from "@gainsay/claims";

/** News tells of days so near its own. */
const fewDays = 14;

const precise: ReadonlySet<string> = new Set(["day", "time"]);

/** The date that a value is, where news may tell by it when something happened: a day of the week of a text. */
export function newsDay(value: Value, date: string | undefined): DateValue | null {
  if (value.kind !== "date" || value.type === "SET") return null;
  if (value.known.includes("weekday")) return value;
  // "(2025-03-04)" at the foot of an article is a stamp; news tells of "4 March", and leaves the year out.
  if (value.known.includes("year")) return null;
  if (date === undefined || value.min === null || !precise.has(value.precision)) return null;
  return Math.abs(Date.parse(value.min) - Date.parse(date)) <= fewDays * 86_400_000 ? value : null;
}

/** The day of the week of a date, from 1 for Monday; null where it does not say. */
export function weekdayOf({ timex, min, precision }: DateValue): number | null {
  const [, weekday] = /-W(?:XX|\d\d)-(\d)/u.exec(timex) ?? [];
  if (weekday !== undefined) return Number(weekday);
  return min === null || !precise.has(precision) ? null : new Date(min).getUTCDay() || 7;
}
