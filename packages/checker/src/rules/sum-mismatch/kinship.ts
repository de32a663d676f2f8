import type { QuantityValue } from "@gainsay/claims";
import type { Part } from "./parts.js";
import { collectives, exclusivePeople, people, peopleAtLarge, personEndings, placing } from "./words.en.js";

/** "the 40 people on board, 26 sailors and nine guards", not "the 40 officers, 26 sailors and nine guards". */
export function isAtLarge(words: string, parts: readonly Part[]): boolean {
  return isLarge(words) && !parts.some((part) => isLarge(part.words));
}

function isLarge(words: string): boolean {
  return words.split(" ").some((word) => peopleAtLarge.has(word));
}

/** How the parts of a breakdown stand to its total. */
export type Kinship =
  /** People of sexes and ages that exclude one another. */
  | "exclusive"
  /** The same things, or people and people. */
  | "alike"
  /** The nouns do not tell. */
  | "unknown";

/** How parts stand to a total; `words` stand behind it, `before` ahead of it. Null where they cannot be its parts. */
export function kinshipOf(
  total: QuantityValue,
  words: string,
  before: string,
  parts: readonly Part[],
): Kinship | null {
  const isPeople =
    collectives.test(before) ||
    words
      .toLowerCase()
      .split(/[ ]+/)
      .some((word) => people.has(word));
  const nouns = parts.map((part) =>
    part.words
      .toLowerCase()
      .split(" ")
      .filter((word) => word !== ""),
  );
  const groups = nouns.map((each) =>
    exclusivePeople.findIndex((group) => each.some((word) => group.includes(word))),
  );
  const grouped = groups.every((group) => group >= 0) && new Set(groups).size === groups.length;
  if (total.dimension === "money")
    return parts.every(({ value }) => value.unit === total.unit) ? "alike" : null;
  if (parts.some(({ value }) => value.dimension === "money")) return null;
  // Men are neither women nor children.
  const sexed = exclusivePeople
    .slice(0, 4)
    .some((group) => words.split(" ").some((word) => group.includes(word)));
  if (sexed && groups.some((group) => group >= 0)) return null;
  if (grouped) return isPeople ? "exclusive" : null;
  if (isPeople && nouns.every((each) => each.some(isPerson))) return "alike";
  const noun = total.measure ?? words.trim().split(" ")[0] ?? "";
  // "12 goals: seven at home and six away"
  const bare = parts.every(
    ({ value, words: own }) => value.measure === null || value.measure === noun || own === "",
  );
  const first = nouns.map(([word = ""]) => word);
  if (bare && noun !== "" && first.every((word) => word === "" || placing.has(word))) return "alike";
  return "unknown";
}

function isPerson(word: string): boolean {
  if (people.has(word) || exclusivePeople.some((group) => group.includes(word))) return true;
  return personEndings.test(word);
}
