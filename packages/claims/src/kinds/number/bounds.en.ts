/** What a bound says of a number: it is the least, the greatest, or the only one. */
export type Bound = "low" | "high" | "equal";

const greater = ["more", "greater", "larger", "higher", "bigger"];
const smaller = ["less", "fewer", "smaller", "lower"];

/** "more than", and with equality in all orders: "more or equal than", "more than or equal to", "equal to or more than". */
function comparisons(words: readonly string[], bound: Bound): readonly (readonly [string, Bound])[] {
  return words.flatMap((word) =>
    [
      `${word} than`,
      `${word} or equal than`,
      `${word} or equal to`,
      `${word} than or equal to`,
      `equal to or ${word} than`,
      `equal or ${word} than`,
    ].map((phrase) => [phrase, bound] as const),
  );
}

function all(bound: Bound, phrases: readonly string[]): readonly (readonly [string, Bound])[] {
  return phrases.map((phrase) => [phrase, bound]);
}

/** Words and signs before a number that bound it. */
export const boundsBefore: readonly (readonly [string, Bound])[] = [
  ...comparisons(greater, "low"),
  ...comparisons(smaller, "high"),
  ...smaller.flatMap((word) => all("low", [`no ${word} than`, `not ${word} than`])),
  ...greater.flatMap((word) => all("high", [`no ${word} than`, `not ${word} than`])),
  ...all("low", [
    "over",
    "above",
    "exceed",
    "exceeds",
    "exceeded",
    "exceeding",
    "beyond",
    "upwards of",
    "in excess of",
    "at least",
    "at least or equal to",
    "at the very least",
    "a minimum of",
    "minimum of",
    ">",
    ">=",
    "> =",
    "≥",
  ]),
  ...all("high", [
    "under",
    "below",
    "up to",
    "as much as",
    "as long as",
    "at most",
    "at most or equal to",
    "not exceeding",
    "a maximum of",
    "maximum of",
    "<",
    "<=",
    "< =",
    "≤",
  ]),
  ...all("equal", [
    "equal to",
    "equals",
    "equals to",
    "equaling",
    "equaling to",
    "equalling",
    "equalling to",
  ]),
];

/** Words after a number that bound it. */
export const boundsAfter: readonly (readonly [string, Bound])[] = [
  ...all("low", [
    ...greater.map((word) => `or ${word}`),
    "or above",
    "or over",
    "and above",
    "and over",
    "and up",
    "and more",
  ]),
  ...all("high", [...smaller.map((word) => `or ${word}`), "or below", "or under", "and below", "and under"]),
];

/** What may follow a number that has a bound before it: "less than 50 or equal". */
export const equalAfter: readonly string[] = ["or equal to", "or equal"];

/** Places counted from the end of a row, or from where one stands in it: 0 is the last, or the present one. */
export const relativeOrdinals: readonly (readonly [
  phrase: string,
  place: { readonly amount: number; readonly countedFrom: "end" | "current" },
])[] = [
  ["last", { amount: 0, countedFrom: "end" }],
  ...[
    "second to last",
    "next to last",
    "last but one",
    "penultimate",
    "the one before the last",
    "one before the last",
    "one before last",
  ].map((phrase) => [phrase, { amount: -1, countedFrom: "end" }] as const),
  ...["third to last", "last but two", "antepenultimate"].map(
    (phrase) => [phrase, { amount: -2, countedFrom: "end" }] as const,
  ),
  ["previous", { amount: -1, countedFrom: "current" }],
  ["current", { amount: 0, countedFrom: "current" }],
  ["next", { amount: 1, countedFrom: "current" }],
];
