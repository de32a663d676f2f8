import type { Mention } from "../../model/mention.js";
import type { Candidate, KindContext } from "../kind.js";
import { isoDate, parseIsoDate, toDay, two } from "./calendar.js";
import type { Clock, DateParts, PartOfDay } from "./expression.js";
import {
  anchorBefore,
  fineEnough,
  isResolved,
  resolve,
  type Resolved,
  type Standpoint,
  type Unresolved,
} from "./resolve.js";
import type { Stretch } from "./stretch.js";
import { dayStretch } from "./stretch.js";
import type { DatePart, DateValue } from "./value.js";

/** How far back in the text, in characters, a date may stand that "three days later" counts from. */
const anchorReach = 400;

/** The value of a candidate, or null where the calendar has no such day. */
export function normalise(
  { start, parts }: Candidate<DateParts>,
  context: KindContext,
  earlier: readonly Mention<DateValue>[],
): DateValue | null {
  const { when } = parts;
  if (when.is === "vague") return bare("DATE", when.timex, "vague");
  if (when.is === "set") return bare("SET", when.timex, "vague");
  const head = parts.entry === undefined ? null : mentionAt(earlier, parts.entry);
  const near = anchorBefore(earlier, start, anchorReach, fineEnough(when));
  const from: Standpoint = {
    article: dayOfEntry(head) ?? (context.reference === null ? null : parseIsoDate(context.reference)),
    earlier: isSameDay(when) && head !== null && !isUpTo(near, head) ? head : (near ?? head),
    entryYear: yearOfEntry(head),
    direction: parts.direction,
  };
  if (when.is === "ambiguous") {
    const [first, second] = when.readings.map((date) =>
      finish(
        {
          stretch: dayStretch(toDay(date.year, date.month, date.day)),
          known: ["year"],
          implied: ["month", "day"],
        },
        parts,
      ),
    );
    if (first === undefined || second === undefined) return null;
    const { min, max, timex } = second;
    return { ...first, edtf: null, alternatives: [{ min, max, timex }] };
  }
  const resolved = resolve(when, from);
  if (resolved === null) return null;
  return isResolved(resolved) ? finish(resolved, parts) : leaveOpen(resolved, parts);
}

/** The value of the mention that starts at an offset; mentions are in order. */
function mentionAt(mentions: readonly Mention<DateValue>[], start: number): DateValue | null {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low];
  return found?.start === start ? found.value : null;
}

function isUpTo(near: DateValue | null, head: DateValue): boolean {
  return near?.min != null && head.max !== null && near.min <= head.max;
}

/** "The same day" in the entry of a chronicle is the entry's, whatever day it has looked ahead to. */
function isSameDay(when: DateParts["when"]): boolean {
  return when.is === "offset" && when.from === "earlier" && when.unit === "day" && when.count === 0;
}

/** The day that an entry is of: its "today". */
function dayOfEntry(head: DateValue | null): number | null {
  return head?.precision === "day" && head.alternatives === undefined ? parseIsoDate(head.min ?? "") : null;
}

/** The year that an entry is of, where the text states it. */
function yearOfEntry(head: DateValue | null): number | null {
  const isOfYear = head?.known.includes("year") === true && head.precision !== "day";
  return isOfYear ? Number(head.timex.slice(0, 4)) || null : null;
}

function bare(type: DateValue["type"], timex: string, precision: DateValue["precision"]): DateValue {
  return { kind: "date", type, min: null, max: null, timex, edtf: null, precision, known: [], implied: [] };
}

/** A value without an interval: the wording's gaps stay `X`. */
function leaveOpen({ timex, precision, known }: Unresolved, parts: DateParts): DateValue {
  const time = timeSuffix(parts);
  return {
    ...bare(time === "" ? "DATE" : "TIME", timex + time, time === "" ? precision : finePrecision(parts)),
    edtf: /^XXXX-\d{2}(?:-\d{2})?$/.test(timex) && time === "" ? timex : null,
    known: withTime(known, parts),
    ...modified(parts),
  };
}

function finePrecision(parts: DateParts): DateValue["precision"] {
  return parts.clock === undefined ? "part-of-day" : "time";
}

/** `TMO`, `T10:30`, or nothing. */
function timeSuffix({ part, clock }: DateParts): string {
  if (clock !== undefined) return `T${clockText(clock)}`;
  return part === undefined ? "" : `T${part}`;
}

function clockText({ hour, minute, second }: Clock): string {
  const seconds = second === null ? "" : `:${two(second)}`;
  return `${two(hour)}:${two(minute ?? 0)}${seconds}`;
}

function withTime(known: readonly DatePart[], { clock, part }: DateParts): readonly DatePart[] {
  if (clock === undefined) return part === undefined ? known : [...known, "time"];
  return clock.zone === undefined ? [...known, "time"] : [...known, "time", "zone"];
}

function modified({
  when,
  mod,
  boundary,
  clock,
}: DateParts): Pick<DateValue, "mod" | "boundary" | "zone" | "weekday"> {
  return {
    ...(when.is === "calendar" && when.weekday !== undefined ? { weekday: when.weekday } : {}),
    ...(mod === undefined ? {} : { mod }),
    ...(boundary === undefined ? {} : { boundary }),
    ...(clock?.zone == null ? {} : { zone: clock.zone }),
  };
}

/** Hours of the parts of a day, both ends inclusive; the night runs into the next morning. Wide, since custom differs. */
const partHours: Readonly<
  Record<PartOfDay, { readonly from: string; readonly to: string; readonly nextDay: boolean }>
> = {
  MO: { from: "00:00", to: "12:00", nextDay: false },
  AF: { from: "12:00", to: "18:00", nextDay: false },
  EV: { from: "16:00", to: "23:59", nextDay: false },
  NI: { from: "17:00", to: "06:00", nextDay: true },
};

/** Shares of a stretch that "early", "mid-" and "late" may mean; they touch, since custom differs. */
const edgeShares = { START: [0, 0.5], MID: [0.25, 0.75], END: [0.5, 1] } as const;

/** Hours of a day that "early Monday" and "late Monday" may mean. */
const edgeHours = { START: ["00:00", "12:00"], MID: ["09:00", "18:00"], END: ["12:00", "23:59"] } as const;

/** How far "about" widens a stretch on either side, in days; a clock time by an hour. */
export const approximateDays: Readonly<Record<DateValue["precision"], number>> = {
  vague: 0,
  century: 3653,
  decade: 1096,
  year: 731,
  half: 92,
  season: 46,
  quarter: 46,
  month: 31,
  week: 7,
  day: 3,
  "part-of-day": 1,
  time: 0,
};

function finish({ stretch, known, implied }: Resolved, parts: DateParts): DateValue {
  const time = timeSuffix(parts);
  const { min, max } = bounds(stretch, parts);
  const boundaryMod = parts.mod;
  const clockIsFull = parts.clock !== undefined && parts.clock.zone === undefined;
  const seconds = parts.clock?.second == null ? ":00" : "";
  const edtf =
    time === ""
      ? stretch.edtf
      : clockIsFull && stretch.edtf !== null
        ? `${stretch.edtf}${time}${seconds}`
        : null;
  return {
    kind: "date",
    type: time === "" ? "DATE" : "TIME",
    min,
    max,
    timex: stretch.timex + time,
    edtf: edtf !== null && boundaryMod === "APPROX" && time === "" ? `${edtf}~` : edtf,
    precision: time === "" ? stretch.precision : finePrecision(parts),
    known: withTime(known, parts),
    implied,
    ...modified(parts),
  };
}

interface Ends {
  readonly min: string | null;
  readonly max: string | null;
}

function bounds(stretch: Stretch, parts: DateParts): Ends {
  const whole = within(stretch, parts);
  switch (parts.mod) {
    case "BEFORE":
      return { min: null, max: parts.clock === undefined ? isoDate(stretch.first - 1) : whole.min };
    case "AFTER":
      return { min: parts.clock === undefined ? isoDate(stretch.last + 1) : whole.max, max: null };
    case "ON_OR_BEFORE":
      return { min: null, max: whole.max };
    case "ON_OR_AFTER":
      return { min: whole.min, max: null };
    default:
      return whole;
  }
}

function within(stretch: Stretch, { part, clock, mod }: DateParts): Ends {
  const { first, last } = stretch;
  if (clock !== undefined) {
    const minute = clock.hour * 60 + (clock.minute ?? 0);
    const about = mod === "APPROX" ? 60 : 0;
    return { min: atMinute(first, minute - about), max: atMinute(first, minute + about) };
  }
  if (part !== undefined) {
    const { from, to, nextDay } = partHours[part];
    return { min: `${isoDate(first)}T${from}`, max: `${isoDate(nextDay ? last + 1 : last)}T${to}` };
  }
  if (mod === "APPROX") {
    const days = approximateDays[stretch.precision];
    return { min: isoDate(first - days), max: isoDate(last + days) };
  }
  if (mod !== "START" && mod !== "MID" && mod !== "END") return { min: isoDate(first), max: isoDate(last) };
  if (first === last) {
    const [from, to] = edgeHours[mod];
    return { min: `${isoDate(first)}T${from}`, max: `${isoDate(first)}T${to}` };
  }
  const length = last - first;
  const [from, to] = edgeShares[mod];
  return { min: isoDate(first + Math.floor(length * from)), max: isoDate(first + Math.ceil(length * to)) };
}

function atMinute(day: number, minute: number): string {
  const shifted = day + Math.floor(minute / 1440);
  const inDay = ((minute % 1440) + 1440) % 1440;
  return `${isoDate(shifted)}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
