import { z } from "zod";

export const Dimension = z.enum([
  "count",
  "ordinal",
  // A bare number: nothing says what it counts or measures.
  "number",
  "percent",
  "percentage-point",
  "money",
  "age",
  "length",
  "area",
  "volume",
  "mass",
  "temperature",
  "speed",
  "magnitude",
  "energy",
  "power",
  "pressure",
  "data",
  "angle",
  "frequency",
  // What the user's own units measure, where that is none of these; `own.dimension` names it.
  "own",
]);
export type Dimension = z.infer<typeof Dimension>;

/** A unit of the user's as its values carry it: complete in itself, so that claim files need no vocabulary beside them. */
export const OwnUnit = z
  .object({
    plural: z.string(),
    /** How many of `unit` one of it is. */
    factor: z.number().positive(),
    /** What it measures, where no other dimension has it: "force". */
    dimension: z.string().optional(),
  })
  .readonly();
export type OwnUnit = z.infer<typeof OwnUnit>;

/** A number of things, or a measured quantity, as a set of possible amounts. */
export const QuantityValue = z
  .object({
    kind: z.literal("quantity"),
    dimension: Dimension,
    /**
     * The unit that `min` and `max` are in: the canonical unit of the dimension (metre, kilogram, …), the ISO 4217
     * code for money, `percent`, `year` for ages, and `one` for counts; the base unit of a dimension of the user's.
     */
    unit: z.string(),
    /** Possible amounts in `unit`, both ends inclusive, hedges and rounding included; null is open. */
    min: z.number().nullable(),
    max: z.number().nullable(),
    /** The number as stated, in `statedUnit` ("1.2 million" → 1200000); null when none is ("several dozen"). */
    amount: z.number().nullable(),
    /** The unit as stated, in its dictionary form: `mile`, `square kilometre`, `dozen` is never a unit. */
    statedUnit: z.string(),
    /** Of a stated unit that is the user's own: what printing and comparing need to know of it. */
    own: OwnUnit.optional(),
    /** How the text hedges: "about", "at least" … null when it does not. */
    hedge: z
      .enum(["about", "at-least", "at-most", "more-than", "less-than", "nearly", "between", "several"])
      .nullable(),
    /**
     * What is counted, for counts, percent and ordinals: the head noun's dictionary form in lower case ("people",
     * "rifle"); null when the text does not say.
     */
    measure: z.string().nullable(),
    /** Words before the head noun that narrow it, in order: "ak-47" in "six AK-47 rifles". */
    modifiers: z.array(z.string()).readonly(),
    /** "one of the men", "23 of his 27 matches": some of a greater number. */
    part: z.boolean().optional(),
    /** What the amount is stated for each of: "share" in "$98 a share", "day" in "20 attacks a day". */
    per: z.string().optional(),
    /** Where an ordinal counts from, if not from the first: 0 is the last, or the present one; -1 the one before it. */
    countedFrom: z.enum(["end", "current"]).optional(),
    /** "at least five more", "another 12": adds to a number given elsewhere. */
    additional: z.boolean().optional(),
  })
  .readonly();
export type QuantityValue = z.infer<typeof QuantityValue>;
