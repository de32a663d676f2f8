import {
  because,
  flip,
  relate,
  type Comparison,
  type Interval,
  type Relation,
} from "../../model/relation.js";
import { fromDay, parseIsoDate, weekdayOf } from "./calendar.js";
import { format } from "./format.js";
import type { DateValue } from "./value.js";

/** Minutes that a clock time may be off by rounding: full hours most, "10:37" not at all. */
const clockRounding = { hour: 15, fiveMinutes: 2 } as const;

/** The widest gap between two zones, in minutes: a time without its zone may be off by as much. */
const zoneSlack = 26 * 60;

/**
 * How two dates relate as sets of possible moments. Dates of different readings (03/04/2024) are disjoint only if all
 * readings are. Vague and recurring times, and a start against an end of a stretch, are incomparable. A date without its
 * year ("5 June", "Friday") is the set of all such days: disjoint from another day of the month whatever the year.
 */
export function compare(a: DateValue, b: DateValue): Comparison {
  if (a.type === "SET" || b.type === "SET") {
    if (a.type === b.type && a.timex === b.timex) return because("same", () => `Both say ${format(a)}`);
    return { relation: "incomparable", reason: "A time that comes back is no date" };
  }
  if (
    (a.boundary ?? b.boundary) !== undefined &&
    a.boundary !== b.boundary &&
    a.boundary !== undefined &&
    b.boundary !== undefined
  ) {
    return because(
      "incomparable",
      () => `"${format(a)}" is a start and "${format(b)}" an end, or the other way round`,
    );
  }
  const open = compareOpen(a, b);
  if (open !== null) return because(open, () => wording(open, format(a), format(b)));
  if (!hasInterval(a) || !hasInterval(b)) {
    if (a.timex === b.timex && !hasInterval(a) && !hasInterval(b))
      return because("same", () => `Both say ${format(a)}`);
    return because("incomparable", () => `"${format(hasInterval(a) ? b : a)}" has no place on the calendar`);
  }
  const relation = relateReadings(a, b);
  return relation === "disjoint"
    ? disjoint(a, b)
    : because(relation, () => wording(relation, format(a), format(b)));
}

function hasInterval(value: DateValue): boolean {
  return value.min !== null || value.max !== null;
}

function wording(relation: Relation, left: string, right: string): string {
  switch (relation) {
    case "same":
      return left === right ? `Both say ${left}` : `${left} and ${right} are the same time`;
    case "narrower":
      return `${left} lies within ${right}`;
    case "wider":
      return `${right} lies within ${left}`;
    case "overlapping":
      return `${left} and ${right} overlap`;
    case "disjoint":
      return `${left} and ${right} are never the same day`;
    case "incomparable":
      return `${left} and ${right} have no common scale`;
  }
}

/** All pairs of readings: one relation if they agree, else overlapping; disjoint only if all are. */
function relateReadings(a: DateValue, b: DateValue): Relation {
  if (a.alternatives !== undefined && b.alternatives !== undefined && a.timex === b.timex) {
    const [others, otherOnes] = [
      a.alternatives.map(({ timex }) => timex),
      b.alternatives.map(({ timex }) => timex),
    ];
    if (others.join() === otherOnes.join()) return "same";
  }
  const relations = new Set(
    [a, ...(a.alternatives ?? [])].flatMap((left) =>
      [b, ...(b.alternatives ?? [])].map((right) => relateOne({ ...a, ...left }, { ...b, ...right })),
    ),
  );
  const [only, ...others] = relations;
  if (only === undefined || others.length > 0) return "overlapping";
  return a.alternatives === undefined && b.alternatives === undefined
    ? only
    : only === "disjoint"
      ? "disjoint"
      : "overlapping";
}

function relateOne(a: DateValue, b: DateValue): Relation {
  const [left, right] = [toInterval(a), toInterval(b)];
  const exact = relate(left, right);
  if (exact !== "disjoint" || (a.precision !== "time" && b.precision !== "time")) return exact;
  const bothClocks = a.precision === "time" && b.precision === "time";
  const slack = (bothClocks ? rounding(a) + rounding(b) : 0) + (sameZones(a, b) ? 0 : zoneSlack);
  return relate(widen(left, slack), right) === "disjoint" ? "disjoint" : "overlapping";
}

/** Two clock times without zones are local times of one place, if they tell of one event. */
function sameZones(a: DateValue, b: DateValue): boolean {
  const [left, right] = [a.known.includes("zone"), b.known.includes("zone")];
  if (!left && !right) return true;
  if (left && right) return a.zone !== undefined && b.zone !== undefined;
  // One of them is a day: the zone moves it over midnight at most.
  return false;
}

function rounding(value: DateValue): number {
  const minute = Number(/T\d{2}:(\d{2})/.exec(value.timex)?.[1] ?? "0");
  if (minute === 0) return clockRounding.hour;
  return minute % 5 === 0 ? clockRounding.fiveMinutes : 0;
}

function widen({ min, max }: Interval, by: number): Interval {
  return { min: min === null ? null : min - by, max: max === null ? null : max + by };
}

/** In minutes since 1970, the zone taken out. */
function toInterval(value: DateValue): Interval {
  const zone = value.zone ?? 0;
  const at = (text: string | null, dayEnd: number): number | null => {
    if (text === null) return null;
    const day = parseIsoDate(text);
    if (day === null) return null;
    const time = /T(\d{2}):(\d{2})$/.exec(text);
    return day * 1440 + (time === null ? dayEnd : Number(time[1]) * 60 + Number(time[2]) - zone);
  };
  return { min: at(value.min, 0), max: at(value.max, 1439) };
}

function disjoint(a: DateValue, b: DateValue): Comparison {
  const [x, y] = [toInterval(a), toInterval(b)];
  const aFirst = (x.max ?? Infinity) < (y.min ?? -Infinity);
  const gap = aFirst ? (y.min ?? 0) - (x.max ?? 0) : (x.min ?? 0) - (y.max ?? 0);
  const [first, second] = aFirst ? [a, b] : [b, a];
  return because(
    "disjoint",
    () => `${format(first)} ends before ${format(second)} begins`,
    distance(a, b, gap),
  );
}

/** How far apart two dates are, in the coarser one's unit: "1 year", "3 days", "2 hours". */
function distance(a: DateValue, b: DateValue, gapMinutes: number): string {
  const [from, to] = [
    fromDay(parseIsoDate(a.min ?? a.max ?? "") ?? 0),
    fromDay(parseIsoDate(b.min ?? b.max ?? "") ?? 0),
  ];
  const coarse = ["century", "decade", "year", "half", "season", "quarter", "month"];
  const months = Math.abs((to.year - from.year) * 12 + to.month - from.month);
  const coarser = coarse.find((precision) => a.precision === precision || b.precision === precision);
  if (coarser === "year" || coarser === "decade" || coarser === "century")
    return count(Math.max(1, Math.round(months / 12)), "year");
  const sameDayOfYear = from.month === to.month && from.day === to.day && from.year !== to.year;
  if (sameDayOfYear) return count(Math.abs(to.year - from.year), "year");
  if (coarser !== undefined && months > 0)
    return months % 12 === 0 ? count(months / 12, "year") : count(months, "month");
  if (gapMinutes < 1440 && (a.precision === "time" || b.precision === "time")) {
    return gapMinutes < 120 ? count(gapMinutes, "minute") : count(Math.round(gapMinutes / 60), "hour");
  }
  return count(Math.max(1, Math.round(gapMinutes / 1440)), "day");
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

/** A day or month of no stated year, or a weekday of no stated week. */
interface OpenDay {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

function openDay({ timex, min, max }: DateValue): OpenDay | null {
  if (min !== null || max !== null) return null;
  const date = /^XXXX-(\d{2})(?:-(\d{2}))?/.exec(timex);
  if (date !== null)
    return { month: Number(date[1]), ...(date[2] === undefined ? {} : { day: Number(date[2]) }) };
  const weekday = /^XXXX-WXX-([1-7])/.exec(timex)?.[1];
  return weekday === undefined ? null : { weekday: Number(weekday) };
}

/** Relates dates of which one at least has no year; null where neither is of that sort. */
function compareOpen(a: DateValue, b: DateValue): Relation | null {
  if (a.mod !== undefined || b.mod !== undefined) return null;
  const [left, right] = [openDay(a), openDay(b)];
  if (left !== null && right !== null) {
    const relation = relateOpen(left, right, a, b);
    // "Thursday" and "02:41 GMT on Friday": one moment, where it is still Thursday.
    return relation === "disjoint" && !sameZones(a, b) && areNeighbours(left, right)
      ? "overlapping"
      : relation;
  }
  if (left !== null && b.min !== null && b.max !== null && b.alternatives === undefined)
    return openAgainst(left, b);
  if (right !== null && a.min !== null && a.max !== null && a.alternatives === undefined)
    return flip(openAgainst(right, a));
  return null;
}

function relateOpen(left: OpenDay, right: OpenDay, a: DateValue, b: DateValue): Relation {
  if (a.timex === b.timex) return "same";
  if (left.weekday !== undefined || right.weekday !== undefined) {
    return left.weekday !== undefined && right.weekday !== undefined && left.weekday !== right.weekday
      ? "disjoint"
      : "overlapping";
  }
  if (left.month !== right.month) return "disjoint";
  if (left.day !== undefined && right.day !== undefined && left.day !== right.day) return "disjoint";
  if (left.day === right.day) return "overlapping";
  return left.day === undefined ? "wider" : "narrower";
}

/** Whether one day follows the other. */
function areNeighbours(left: OpenDay, right: OpenDay): boolean {
  if (left.weekday !== undefined && right.weekday !== undefined)
    return [1, 6].includes(Math.abs(left.weekday - right.weekday));
  const days = [left, right].map(({ month, day }) =>
    month === undefined || day === undefined ? Number.NaN : Date.UTC(2000, month - 1, day) / 86_400_000,
  );
  return [1, 365].includes(Math.abs((days[0] ?? Number.NaN) - (days[1] ?? Number.NaN)));
}

/** A day of no year against a stretch of the calendar. */
function openAgainst(open: OpenDay, value: DateValue): Relation {
  const first = parseIsoDate(value.min ?? "");
  const last = parseIsoDate(value.max ?? "");
  if (first === null || last === null || last - first > 366) return "overlapping";
  let matches = 0;
  for (let day = first; day <= last; day += 1) if (isOn(open, day)) matches += 1;
  if (matches === 0) return "disjoint";
  return matches === last - first + 1 ? "wider" : "overlapping";
}

function isOn(open: OpenDay, day: number): boolean {
  if (open.weekday !== undefined) return weekdayOf(day) === open.weekday;
  const date = fromDay(day);
  return date.month === open.month && (open.day === undefined || date.day === open.day);
}
