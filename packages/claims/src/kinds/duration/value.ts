import { z } from "zod";

export const DurationUnit = z.enum([
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
]);
export type DurationUnit = z.infer<typeof DurationUnit>;

/** A length of time as a set of possible lengths. */
export const DurationValue = z
  .object({
    kind: z.literal("duration"),
    /** TIMEX3 value: `P14Y`, `PT5H`, `PXM` (several months). */
    timex: z.string(),
    mod: z
      .enum(["APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END"])
      .optional(),
    /** The possible lengths in seconds, both ends inclusive, hedges and rounding included; null is open or unknown. */
    min: z.number().nullable(),
    max: z.number().nullable(),
    /** The stated number and unit: 14 and `year`. Null for "several months", "months". */
    amount: z.number().nullable(),
    unit: DurationUnit,
    /** True of a term that somebody set ("a sentence of eight years"), which is exact; left out of lengths that may be measured. */
    fixed: z.boolean().optional(),
  })
  .readonly();
export type DurationValue = z.infer<typeof DurationValue>;
