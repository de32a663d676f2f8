import type { Gender } from "./gender.js";

/** Personal pronouns of the third person singular, the ones that agree in gender. */
export const pronounGenders: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** Pronouns by which those who are quoted speak of themselves. */
export const speakerPronouns: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself"]);
