/** How a phrase hangs on another: the columns of the parser of clauses, "root" last. A copula is the head of its predicate. */
export const clauseRoles = [
  "subject",
  "object",
  "attribute",
  "oblique",
  "modifier",
  "narrowing",
  "relative",
  "adverbial",
  "infinitive",
  "content",
  "conjunct",
  "apposition",
  "mark",
  "parataxis",
  "other",
  "root",
] as const;

export type ClauseRole = (typeof clauseRoles)[number];
