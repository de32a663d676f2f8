import { z } from "zod";

/** How fine a date is. `vague` dates ("recently") have no interval. */
export const DatePrecision = z.enum([
  "vague",
  "century",
  "decade",
  "year",
  "half",
  "season",
  "quarter",
  "month",
  "week",
  "day",
  "part-of-day",
  "time",
]);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** The parts of a date that a text can state or leave to be inferred. */
export const DatePart = z.enum([
  "century",
  "decade",
  "year",
  "season",
  "quarter",
  "month",
  "week",
  "day",
  "weekday",
  "time",
  "zone",
]);
export type DatePart = z.infer<typeof DatePart>;

/** One reading of a date: the days it may be, both ends inclusive; null is an open or unknown end. */
const reading = {
  /** ISO 8601: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` (local time) for clock times; years beyond 0–9999 as `±YYYYYY`. */
  min: z.string().nullable(),
  max: z.string().nullable(),
  /** TIMEX3 value of TimeML: `2013-03-22`, `2013-W11`, `201`, `PAST_REF` … */
  timex: z.string(),
};

/**
 * A point or stretch of calendar time as a set of possible days. Follows EDTF (ISO 8601-2) for `edtf` and
 * TimeML for `timex`, `type` and `mod`.
 */
export const DateValue = z
  .object({
    kind: z.literal("date"),
    type: z.enum(["DATE", "TIME", "SET"]),
    ...reading,
    /** TIMEX3 modifier: START for "early", MID, END for "late", APPROX for "about", BEFORE, AFTER … */
    mod: z
      .enum(["BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "START", "MID", "END", "APPROX"])
      .optional(),
    /** EDTF level 1 or 2, or null where EDTF has no word for it. */
    edtf: z.string().nullable(),
    precision: DatePrecision,
    /** What the text states. */
    known: z.array(DatePart).readonly(),
    /** What was inferred from the article's date or from an earlier date. */
    implied: z.array(DatePart).readonly(),
    /** 1 for Monday to 7 for Sunday, where the text states it beside a calendar day, rightly or wrongly. */
    weekday: z.int().min(1).max(7).optional(),
    /** Which end of a stretch the text makes it: "since 2011" and "from 2011" start, "until 2024" ends. */
    boundary: z.enum(["start", "end"]).optional(),
    /** Minutes from UTC of a clock time whose zone the text gives: -300 for EST. `min` and `max` stay local. */
    zone: z.int().optional(),
    /** The other readings of an ambiguous date such as 03/04/2024. */
    alternatives: z.array(z.object(reading).readonly()).readonly().optional(),
  })
  .readonly();
export type DateValue = z.infer<typeof DateValue>;
