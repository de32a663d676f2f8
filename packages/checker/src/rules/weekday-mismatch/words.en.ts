import { mark } from "../sentence/reading.js";

/** "12 September 2025 (a Friday)", "12 September 2025, a Friday", "12 September, Friday,", "12 September fell on a Friday". */
export const weekdayAfter = new RegExp(
  `${mark.date}(?:(?:,? which)? (?:was|is|fell on|falls on|will be|had been) an? |, an? | \\((?:an? )?|, (?=‹d\\d+›(?:[,.;)]|$)))${mark.date}(?=[),.;:]|$| (?:and|when|that|in)\\b)`,
  "g",
);

/** "Friday, 12/09/2025", "Friday (2025-09-12)", "Friday 2025-09-12". */
export const weekdayBefore = new RegExp(`${mark.date}(?:, | \\(| )${mark.date}`, "g");
