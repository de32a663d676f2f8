import { mark } from "../sentence/reading.js";

/** "12 September 2025 (a Friday)", "12 September 2025, a Friday", "12 September, Friday,", "12 September fell on a Friday". */
export const weekdayAfter = new RegExp(
  `${mark.date}(?:(?:,? which)? (?:was|is|fell on|falls on|will be|had been) an? |, an? | \\((?:an? )?|, (?=‹d\\d+›(?:[,.;)]|$)))${mark.date}(?=[),.;:]|$| (?:and|when|that|in)\\b)`,
  "g",
);

/** "Friday, 12/09/2025", "Friday (2025-09-12)", "Friday 2025-09-12". */
export const weekdayBefore = new RegExp(`${mark.date}(?:, | \\(| )${mark.date}`, "g");

/** "(Larrow on **Sunday**, 9/1/95)": what stands before the weekday in the name of a newspaper, whose issue the date is of. */
export const weekly = /[([](?:<[^<>]*>|[*_])*(?:[Tt]he )?\p{Lu}\p{Ll}+ on $/u;
