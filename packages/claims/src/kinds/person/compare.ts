import { fullest } from "../../entities/candidate.js";
import { gendersAgree, genderOfName } from "../../entities/gender.js";
import { linkNames } from "../../entities/link-names.js";
import { personWords } from "../../entities/name-key.js";
import type { Comparison, Relation } from "../../model/relation.js";
import { areSimilar } from "../similar-words.js";
import type { PersonValue } from "./value.js";

/**
 * By name. Variants of a full name are one person; a surname or given name alone is wider than a full name that has it; two
 * full names without a word in common are two persons. Whatever lies between is left open.
 */
export function compare(a: PersonValue, b: PersonValue): Comparison {
  const relation = relateNames(a, b);
  return { relation, reason: reasons[relation](a.name, b.name) };
}

const reasons: Readonly<Record<Relation, (a: string, b: string) => string>> = {
  same: (a, b) => (a === b ? `both are ${a}` : `${a} and ${b} are the same name`),
  narrower: (a, b) => `${a} may be called ${b}`,
  wider: (a, b) => `${b} may be called ${a}`,
  overlapping: (a, b) => `${a} and ${b} may be one person`,
  disjoint: (a, b) => `${a} and ${b} are different persons`,
  incomparable: (a, b) => `it is not known whether ${a} and ${b} are one person`,
};

function relateNames(a: PersonValue, b: PersonValue): Relation {
  const [left, right] = [fullNameOf(a), fullNameOf(b)];
  if (left.words.join(" ") === right.words.join(" ") && left.generation === right.generation) return "same";
  const [fullA, fullB] = [left.words.length > 1, right.words.length > 1];
  if (fullA !== fullB) {
    const [bare, full] = fullA ? [right.words, left.words] : [left.words, right.words];
    const fits = bare.length === 1 && full.some((word) => word === bare[0]);
    return !fits ? "incomparable" : fullA ? "narrower" : "wider";
  }
  if (!fullA) return "incomparable";
  const groups = linkNames(
    [a, b].map(({ names }) => ({ type: "person", names })),
    { aliases: [], scope: "corpus" },
  );
  if (groups.length === 1) return "same";
  const shared = left.words.some((word) => right.words.some((other) => areSimilar(word, other)));
  if (!shared) return "disjoint";
  const [genderA, genderB] = [genderOfName(left.given), genderOfName(right.given)];
  return genderA !== null && genderB !== null && !gendersAgree(genderA, genderB)
    ? "disjoint"
    : "incomparable";
}

function fullNameOf({
  name,
  names,
}: PersonValue): ReturnType<typeof personWords> & { readonly given: string } {
  const full = fullest([name, ...names].map((each) => ({ name: each, count: 1 })));
  return { ...personWords(full), given: full.split(/\s+/u)[0] ?? "" };
}
