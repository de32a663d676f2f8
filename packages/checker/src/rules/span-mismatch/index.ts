import { formatValue, parseIsoDate, type DateValue, type DurationValue } from "@gainsay/claims";
import type { Clash } from "../rule.js";
import {
  clashIn,
  defineSentenceRule,
  matchesOf,
  spanOf,
  type Figure,
  type Reading,
} from "../sentence/reading.js";
import { agreed, spans } from "./words.en.js";

export const spanMismatch = defineSentenceRule(
  {
    id: "span-mismatch",
    finds: "A length of time beside a beginning and an end that are further apart or closer together.",
    why: "The length, the beginning or the end is wrong.",
    fix: "Look both ends up and count again.",
  },
  (reading) => {
    const { outline } = reading;
    if (!outline.includes("‹t") || !outline.includes("‹d")) return [];
    if (agreed.test(reading.sentence.text)) return [];
    const found = spans.flatMap((pattern) =>
      matchesOf(reading, pattern, 3).flatMap(({ named }) => {
        const length = named.find(({ value }) => value.kind === "duration");
        const [from, to] = named.filter(({ value }) => value.kind === "date");
        return length === undefined || from === undefined || to === undefined
          ? []
          : (mismatch(reading, length, from, to) ?? []);
      }),
    );
    return found.slice(0, 1);
  },
);

const daySeconds = 86_400;
/** In days: how much a length counted in these may be off, by counting the first and the last in or not. */
const grain: Readonly<Partial<Record<DurationValue["unit"], number>>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
  century: 36_525,
};

function mismatch(reading: Reading, length: Figure, from: Figure, to: Figure): Clash | null {
  if (length.value.kind !== "duration" || from.value.kind !== "date" || to.value.kind !== "date") return null;
  const { value } = length;
  const width = grain[value.unit];
  const between = daysBetween(from.value, to.value);
  if (width === undefined || between === null) return null;
  const [least, most] = [
    (value.min ?? 0) / daySeconds,
    value.max === null ? Infinity : value.max / daySeconds,
  ];
  // A length in days is to the day: "two days, from Monday to Tuesday" counts both, "one day" neither.
  const exact = value.unit === "day" && value.amount !== null && value.amount < 10 && value.mod === undefined;
  const stated = exact ? { min: value.amount ?? 0, max: value.amount ?? 0 } : { min: least, max: most };
  const possible = { min: between.min, max: between.max + (value.unit === "day" ? 1 : width / 2) };
  const gap = Math.max(stated.min - possible.max, possible.min - stated.max);
  if (gap <= 0) return null;
  const [begins, ends] = [from, to].map(({ value: end, text }) =>
    end.kind === "date" && end.known.join() !== "weekday"
      ? formatValue({ ...end, boundary: undefined })
      : text,
  );
  const said = formatValue(value);
  const at = spanOf([from, to]);
  return clashIn(reading, {
    question: {
      text: `How long is it from ${begins} to ${ends}?`,
      subject: `${begins} to ${ends}`,
      predicate: "to last",
      slot: "howLong",
    },
    sides: [
      { at: length, value, display: said },
      { at, value: from.value, display: `from ${begins} to ${ends}` },
    ],
    confidence: exact || gap > width / 2 ? 0.95 : 0.75,
    reason: `From ${begins} to ${ends} it is ${described(between, value.unit)}, not ${said}.`,
  });
}

/** The least and greatest number of days from one date to the other; null where they are not both fixed. */
function daysBetween(from: DateValue, to: DateValue): { readonly min: number; readonly max: number } | null {
  if (
    [from, to].some(
      ({ alternatives, mod, type }) => alternatives !== undefined || mod !== undefined || type === "SET",
    )
  )
    return null;
  const weekdays = [from, to].map(({ known }) => known.join() === "weekday");
  if (weekdays.every(Boolean)) {
    const [a, b] = [from, to].map(weekdayNumber);
    if (a === undefined || b === undefined || a === null || b === null) return null;
    const days = (b - a + 7) % 7;
    return { min: days, max: days };
  }
  if (weekdays.some(Boolean)) return null;
  const [first, last] = [dayOf(from.min, from.timex), dayOf(from.max, from.timex)];
  const [begin, end] = [dayOf(to.min, to.timex), dayOf(to.max, to.timex)];
  if (first === null || last === null || begin === null || end === null || begin < first) return null;
  if (!from.known.includes("year") && from.implied.includes("year") !== to.implied.includes("year"))
    return null;
  return { min: Math.max(0, begin - last), max: end - first };
}

/** A day; days of no year are taken to be of one common year. */
function dayOf(iso: string | null, timex: string): number | null {
  const open = /^XXXX(-\d\d-\d\d)$/.exec(timex)?.[1];
  return parseIsoDate(iso ?? `2001${open ?? ""}`);
}

/** 0 for Thursday and so on: days of the week as remainders. */
function weekdayNumber({ min, timex }: DateValue): number | null {
  const day = dayOf(min, timex);
  if (day !== null) return (((day + 3) % 7) + 7) % 7;
  const open = /^XXXX-WXX-([1-7])$/.exec(timex)?.[1];
  return open === undefined ? null : Number(open) - 1;
}

const yearDays = 365.2425;

function described(
  { min, max }: { readonly min: number; readonly max: number },
  unit: DurationValue["unit"],
): string {
  const size =
    unit === "day"
      ? 1
      : unit === "week"
        ? 7
        : unit === "month" || unit === "quarter"
          ? yearDays / 12
          : yearDays;
  const name =
    unit === "day"
      ? "days"
      : unit === "week"
        ? "weeks"
        : unit === "month" || unit === "quarter"
          ? "months"
          : "years";
  const [low, high] = unit === "day" ? [min, max + 1] : [Math.floor(min / size), Math.ceil(max / size)];
  return `${low} to ${high} ${name}`;
}
