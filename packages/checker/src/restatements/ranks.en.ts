/** Superlatives of rows in which a thing has a place, with those that say the same. */
export const superlatives: ReadonlyMap<string, string> = new Map([
  ["largest", "largest"],
  ["biggest", "largest"],
  ["smallest", "smallest"],
  ["highest", "highest"],
  ["tallest", "highest"],
  ["longest", "longest"],
  ["deepest", "deepest"],
  ["oldest", "oldest"],
  ["busiest", "busiest"],
  ["richest", "richest"],
]);

/** What such rows go by. */
export const rankMeasures: ReadonlySet<string> = new Set([
  "area",
  "size",
  "population",
  "height",
  "length",
  "volume",
  "depth",
  "revenue",
  "enrolment",
  "enrollment",
  "sales",
  "membership",
  "inhabitants",
  "passengers",
]);

const names =
  "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth".split(
    ", ",
  );

/** Places in a row, in words and figures: "third", "3rd". */
export const rankNumbers: ReadonlyMap<string, number> = new Map([
  ...names.map((name, index): [string, number] => [name, index + 1]),
  ...names.flatMap((_, index) =>
    ["st", "nd", "rd", "th"].map((ending): [string, number] => [`${String(index + 1)}${ending}`, index + 1]),
  ),
]);

/** Words for the first of a row. */
export const firsts: ReadonlySet<string> = new Set(["debut", "maiden", "inaugural"]);
