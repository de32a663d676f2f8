import type { Answer } from "@gainsay/checker";

/** The possible values of an answer on a scale that can be drawn. Half-open; `null` is an open end. */
export interface Range {
  readonly scale: "date" | "duration" | "quantity";
  /** What the numbers count: minutes since 1970 for dates, seconds for durations, `unit` itself for quantities. */
  readonly min: number | null;
  readonly max: number | null;
  /** The unit to label the axis in: a unit of time for durations, the canonical unit for quantities. */
  readonly unit: string;
}

/** Where `value` stands on its scale; null when it has no end there ("recently"), or no scale: places, persons. */
export function rangeOf(value: Answer["value"]): Range | null {
  const range = unboundedRangeOf(value);
  return range === null || (range.min === null && range.max === null) ? null : range;
}

function unboundedRangeOf(value: Answer["value"]): Range | null {
  switch (value.kind) {
    case "date":
      return {
        scale: "date",
        unit: "",
        min: minutesOf(value.min, "start"),
        max: minutesOf(value.max, "end"),
      };
    case "duration":
      return { scale: "duration", unit: value.unit, min: value.min, max: value.max };
    case "quantity":
      return { scale: "quantity", unit: value.unit, min: value.min, max: value.max };
    case "place":
    case "person":
    case "organisation":
    case "role":
    case "status":
    case "truth":
    case "version":
      return null;
  }
}

const isoDate = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;

/**
 * Minutes from 1970 to the start or the end of the day or minute that `text` names, in the proleptic Gregorian
 * calendar and without time zones; null when `text` is no such day.
 */
export function minutesOf(text: string | null, edge: "start" | "end"): number | null {
  const match = text === null ? null : isoDate.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? Number.NaN));
  if (year === undefined || month === undefined || day === undefined) return null;
  const start = minutesOfDay(year, month, day);
  if (start === null) return null;
  if (hour === undefined || minute === undefined || Number.isNaN(hour)) {
    return edge === "start" ? start : start + 1440;
  }
  return start + hour * 60 + minute + (edge === "start" ? 0 : 1);
}

/** Minutes from 1970 to the start of a day; years before 1 count down from 0. Null for 30 February and the like. */
export function minutesOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 60_000 : null;
}
