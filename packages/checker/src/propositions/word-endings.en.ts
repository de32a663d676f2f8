/** Endings that make another word of one family, the longer before the shorter. */
// prettier-ignore
export const wordEndings: readonly string[] = [
  "ations", "ation", "ators", "ator", "ating", "ated", "ates", "ate", "itions", "ition", "ments", "ment", "ances", "ance", "ences", "ence", "ions", "ion",
  "ings", "ing", "ers", "er", "ors", "or", "ists", "ist", "ies", "ied", "ed", "es", "s", "e", "y",
];
