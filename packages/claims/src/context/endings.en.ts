/** Words beside a denial by which it was so only in the beginning. */
export const firstly: ReadonlySet<string> = new Set(["initially", "originally"]);

/** Behind "for" and a figure they tell how long a denial lasted: "had refused **for weeks**". */
export const lengths: ReadonlySet<string> = new Set("days weeks months years decades long".split(" "));

/** Words that open what came instead of it. */
export const contrasts: ReadonlySet<string> = new Set(["but", "yet", "then", "until", "till"]);

/** Words by which what was refused was done in the end, in dictionary form or as written. */
export const relenting: ReadonlySet<string> = new Set([
  "eventually",
  "finally",
  "relented",
  "admitted",
  "conceded",
]);
