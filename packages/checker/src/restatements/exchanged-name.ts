import { alignUnits, type Pair } from "./align-units.js";
import type { Difference } from "./find-difference.js";
import { standingOf } from "../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../sentences/unit.js";

/** With fewer words in common, the same words are said of two things: "Directed by Marta Holm". */
const fewestShared = 4;

/**
 * The one name of a sentence that another stands for in a copy of the text: "the second album by **Nordfly**", "the second album by
 * **Kestrel**". Only of copies of one text, where all other words are the same; null where more is exchanged, or where the names may be
 * of one.
 */
export function findExchangedName(left: UnitSentence, right: UnitSentence): Difference | null {
  const edits = alignUnits(left.units, right.units);
  const pairs = edits.filter((edit) => edit.type === "pair");
  if (edits.some((edit) => edit.type !== "pair" && isContent(edit.type === "left" ? edit.a : edit.b)))
    return null;
  const content = pairs.filter(({ a }) => isContent(a));
  const exchanged = content.filter(({ related }) => related.relation !== "equal");
  const [first] = exchanged;
  if (first === undefined || !exchanged.every((pair) => isSameExchange(pair, first))) return null;
  const { a, b } = first;
  if (!isName(a) || !isName(b) || !areOfTwo(a, b)) return null;
  const [inLeft, inRight] = [standingOf(left, a), standingOf(right, b)];
  if (inLeft.negated !== inRight.negated || inLeft.modality !== inRight.modality) return null;
  const shared = content.filter(({ related }) => related.relation === "equal");
  if (shared.length < fewestShared) return null;
  return {
    type: "word",
    left: [a],
    right: [b],
    standing: "slip",
    reason: `one copy has ${a.text}, the other ${b.text}`,
    attributed: false,
    shared: shared.length,
    sharedNames: shared.filter((pair) => pair.a.sort === "name").length,
    namesSubject: true,
    extra: 0,
  };
}

function isSameExchange(pair: Pair, first: Pair): boolean {
  return pair.a.lower === first.a.lower && pair.b.lower === first.b.lower;
}

function isName({ sort, pos, text, value }: Unit): boolean {
  return /^\p{Lu}/u.test(text) && (sort === "name" || pos === "PROPN") && value?.kind !== "date";
}

/** Whether nothing speaks for two names of one: no beginning of a word and no initials in common. */
export function areOfTwo(a: Unit, b: Unit): boolean {
  const [left, right] = [a, b].map(({ lower }) =>
    lower
      .normalize("NFD")
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .split(/[\s-]+/u),
  );
  if (left === undefined || right === undefined) return false;
  const areShort = [left, right].some(({ length }) => length === 1);
  return (
    !left.some((word) => right.some((other) => word.slice(0, 3) === other.slice(0, 3))) &&
    !(areShort && (initialsOf(left) === right.join("") || initialsOf(right) === left.join("")))
  );
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}
