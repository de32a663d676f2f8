import type { DurationUnit } from "../duration/value.js";
import type { YearMonthDay } from "./calendar.js";
import type { DateValue } from "./value.js";

/** Before, around or after the anchor. */
export type Order = -1 | 0 | 1;

/** TIMEX3 codes: morning, afternoon, evening, night. */
export type PartOfDay = "MO" | "AF" | "EV" | "NI";

export type VagueTime = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";

export type Season = "SP" | "SU" | "FA" | "WI";

/** Which way from the article's date the sentence looks, by its verbs. */
export type Direction = "past" | "future" | "unknown";

/** What an offset or an order counts from: the article's date, or the date that the text spoke of last. */
export type Anchor = "article" | "earlier";

/** Units that offsets count in. */
export type OffsetUnit = Exclude<DurationUnit, "second"> | "night";

/** A stretch of the calendar by its own names; what is missing is inferred. */
export interface CalendarWhen {
  readonly is: "calendar";
  readonly year?: number;
  /** "last year" beside a month: counted from the article's year. */
  readonly yearShift?: number;
  readonly half?: 1 | 2;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  /** A name of the holiday list. */
  readonly holiday?: string;
  /** "last March", "this summer", "next Christmas". */
  readonly order?: Order;
  /** The end of the stretch that this begins, where neither states a year: "from August to October". */
  readonly until?: CalendarWhen;
}

/** What a wording says about when, before the article's date and its neighbours are brought in. */
export type When =
  | CalendarWhen
  /** A date in figures that can be read in more than one order, likelier first. */
  | { readonly is: "ambiguous"; readonly readings: readonly [YearMonthDay, YearMonthDay] }
  /** `span` years from `first`: a decade or a century; `code` is its TIMEX3 value. */
  | { readonly is: "years"; readonly first: number; readonly span: 10 | 100; readonly centuryKnown: boolean }
  /** "Friday", "last Friday", "Friday of next week" (`weekShift`). "this past", "this coming" are strict. */
  | {
      readonly is: "weekday";
      readonly weekday: number;
      /** "Friday the 13th". */
      readonly day?: number;
      readonly order?: Order;
      readonly strict?: boolean;
      readonly weekShift?: number;
    }
  /** "yesterday", "last week", "two years ago", "three days earlier". A null count is "years ago". */
  | { readonly is: "offset"; readonly unit: OffsetUnit; readonly count: number | null; readonly from: Anchor }
  /** "the week of 11 March". */
  | { readonly is: "week-of"; readonly unit: "week" | "weekend"; readonly of: CalendarWhen }
  /** "the second week of March", "the last weekend of May", "the first Tuesday in November": -1 is the last. */
  | {
      readonly is: "nth";
      readonly nth: 1 | 2 | 3 | 4 | 5 | -1;
      readonly unit: "week" | "weekend" | "weekday";
      /** Of a `weekday`: 1 for Monday to 7 for Sunday. */
      readonly weekday?: number;
      readonly of: CalendarWhen;
    }
  /** The day of the article or of the date before it, for a clock time or part of day that stands alone. */
  | { readonly is: "implied-day" }
  /** A date that the calendar does not have: "30 February". */
  | { readonly is: "impossible" }
  | { readonly is: "vague"; readonly timex: VagueTime }
  | { readonly is: "set"; readonly timex: string };

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** Whether the half of the day is left open: "3:30" without "p.m.". */
  readonly halfOpen?: boolean;
  /** Minutes from UTC; null where the zone is named but not fixed ("local time", "ET"); absent where none is named. */
  readonly zone?: number | null;
}

/** Everything that one wording says, private to the kind. */
export interface DateParts {
  readonly when: When;
  readonly part?: PartOfDay;
  readonly clock?: Clock;
  readonly mod?: NonNullable<DateValue["mod"]>;
  readonly boundary?: NonNullable<DateValue["boundary"]>;
  readonly direction: Direction;
  /** Offset of the date that heads the entry of a chronicle or log that this stands in. */
  readonly entry?: number;
}
