import { lookUp } from "../../entities/gazetteer.js";
import { linkNames } from "../../entities/link-names.js";
import { nameKey, nameWords, wordKey } from "../../entities/name-key.js";
import { isAcronym } from "../../entities/word-classes.js";
import type { Comparison, Relation } from "../../model/relation.js";
import { areSimilar } from "../similar-words.js";
import { commonWords, standIns } from "./lexicon.en.js";
import type { OrganisationValue } from "./value.js";

/**
 * By name. Variants, known aliases and added words of companies are one body; an acronym that fits may be the name in full;
 * a name that holds another's words is narrower; two full or well known names without a word in common are two bodies.
 */
export function compare(a: OrganisationValue, b: OrganisationValue): Comparison {
  const relation = relateNames(a, b);
  return { relation, reason: reasons[relation](a.name, b.name) };
}

const reasons: Readonly<Record<Relation, (a: string, b: string) => string>> = {
  same: (a, b) => (a === b ? `both are ${a}` : `${a} and ${b} are names of one body`),
  narrower: (a, b) => `${a} may be called ${b}, or be a part of it`,
  wider: (a, b) => `${b} may be called ${a}, or be a part of it`,
  overlapping: (a, b) => `${a} and ${b} may be one body`,
  disjoint: (a, b) => `${a} and ${b} are different bodies`,
  incomparable: (a, b) => `it is not known whether ${a} and ${b} are one body`,
};

function relateNames(a: OrganisationValue, b: OrganisationValue): Relation {
  if (nameKey(a.name) === nameKey(b.name)) return "same";
  if (fitsInitials(a, b) || fitsInitials(b, a)) return "overlapping";
  const groups = linkNames(
    [a, b].map(({ names }) => ({ type: "organisation", names })),
    { aliases: [], scope: "corpus" },
  );
  if (groups.length === 1) return "same";
  const [left, right] = [tellingWords(a), tellingWords(b)];
  const shared = left.filter((word) => right.some((other) => areSimilar(word, other))).length;
  if (shared > 0) {
    if (shared === left.length && left.length < right.length) return "wider";
    if (shared === right.length && right.length < left.length) return "narrower";
    return "incomparable";
  }
  return isTelling(a, left) && isTelling(b, right) ? "disjoint" : "incomparable";
}

/** Whether a name is full enough to be told from another: two telling words, or known to the tables; no stand-in. */
function isTelling({ names }: OrganisationValue, words: readonly string[]): boolean {
  if (names.some((name) => standIns.has(name))) return false;
  return words.length > 1 || names.some((name) => lookUp(name)?.type === "organisation");
}

const common: ReadonlySet<string> = new Set(commonWords.map(wordKey));

function tellingWords({ name, names }: OrganisationValue): readonly string[] {
  return [...new Set([name, ...names].flatMap(nameWords))].filter((word) => !common.has(word));
}

/** Whether one is called by an acronym that can be of a name of the other. */
function fitsInitials(short: OrganisationValue, long: OrganisationValue): boolean {
  const acronyms = short.names.filter(isAcronym).map((name) => name.replace(/\./gu, "").toLowerCase());
  return acronyms.some((letters) =>
    long.names.some((name) => {
      const words = name.split(/[\s-]+/u).filter((word) => word !== "");
      if (words.length < 2 || letters.length < 2) return false;
      const all = words.map((word) => word.charAt(0).toLowerCase()).join("");
      const capitals = words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.charAt(0).toLowerCase())
        .join("");
      return all === letters || capitals === letters || capitals.startsWith(letters);
    }),
  );
}
