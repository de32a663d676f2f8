import { relateWords } from "@gainsay/claims";
import { happensOnce } from "../restatements/things.en.js";
import { exclusiveLines, ofOneAlone, once, relationLines } from "./relations.en.js";
import { byWord, readTable } from "../wordings/read-table.js";

/** A relation that a word tells; `swapped`: with the parts of who and whom exchanged. */
interface Told {
  readonly relation: string;
  readonly swapped: boolean;
}

const relations = byWord(readTable(relationLines), ({ name, column }): Told => ({
  relation: name,
  swapped: column === 1,
}));
const exclusives = byWord(readTable(exclusiveLines), ({ line, column }) => ({ line, column }));

/** The relations that a word can tell. */
export function relationsOf(word: string): readonly Told[] {
  return relations.get(word) ?? [];
}

export type PredicateRelation = "same" | "converse" | "exclusive" | "unknown";

/** How two verbs stand, in dictionary form. Narrower words count as the same: who strolls walks. */
export function relatePredicates(a: string, b: string): PredicateRelation {
  if (a === b) return "same";
  for (const left of relationsOf(a)) {
    for (const right of relationsOf(b)) {
      if (left.relation === right.relation) return left.swapped === right.swapped ? "same" : "converse";
    }
  }
  if (areExclusive(a, b)) return "exclusive";
  const related = relateWords(a, b, "VERB");
  if (related === "synonym") return "same";
  return related === "opposite" || related === "exclusive" ? "exclusive" : "unknown";
}

/** Whether what a verb or noun tells comes about once for each thing, so that it has one day, one place and one doer. */
export function happensOnceOnly(word: string): boolean {
  return happensOnce.has(word) || relationsOf(word).some(({ relation }) => once.has(relation));
}

/** Whether one alone can be what the word says of somebody: "the founder of". */
export function isOfOneAlone(word: string): boolean {
  return relationsOf(word).some(({ relation, swapped }) => !swapped && ofOneAlone.has(relation));
}

function areExclusive(a: string, b: string): boolean {
  const others = exclusives.get(b) ?? [];
  return (exclusives.get(a) ?? []).some(({ line, column }) =>
    others.some((other) => other.line === line && other.column !== column),
  );
}
