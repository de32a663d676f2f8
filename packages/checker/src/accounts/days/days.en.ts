/** Words before a day that make it an end of the time that is meant. */
export const bounding: ReadonlySet<string> = new Set([
  "after",
  "before",
  "by",
  "from",
  "since",
  "through",
  "till",
  "until",
]);
