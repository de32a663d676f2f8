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

/** Longer words need not be looked up among the pronouns. */
export const longestPronoun = Math.max(...[...pronounGenders.keys()].map(({ length }) => length));

/** Pronouns by which those who are quoted speak of themselves. */
export const speakerPronouns: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself"]);

/** Words soon after an "it" that stands for nothing named before: "It is said **that**", "It was Hale **who**", "It is easy **to**". */
export const expletiveMarks: ReadonlySet<string> = new Set(
  "that who whom to when where whether if like because as until since".split(" "),
);

/** Words that bring up something new, or point at something else, which an "it" behind may mean: "bought **a** plant". */
export const introducing: ReadonlySet<string> = new Set("a an another it its this new".split(" "));
