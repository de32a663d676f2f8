import { relateWords } from "@gainsay/claims";
import { happensOnce } from "../restatements/things.en.js";
import { exclusiveLines, ofOneAlone, once, relationLines } from "./relations.en.js";

/** A relation that a word tells; `swapped`: with the parts of who and whom exchanged. */
interface Told {
  readonly relation: string;
  readonly swapped: boolean;
}

const relations = readRelations();
const exclusives = readExclusives();

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
  if (exclusives.has(`${a}|${b}`)) return "exclusive";
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

function readRelations(): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>();
  for (const line of relationLines.trim().split("\n")) {
    const [relation = "", words = ""] = line.split(":");
    const [straight = "", swapped = ""] = words.split(">");
    for (const [list, isSwapped] of [
      [straight, false],
      [swapped, true],
    ] as const) {
      for (const word of wordsOf(list)) {
        const told = found.get(word) ?? [];
        told.push({ relation, swapped: isSwapped });
        found.set(word, told);
      }
    }
  }
  return found;
}

function readExclusives(): ReadonlySet<string> {
  const pairs = exclusiveLines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [left = [], right = []] = line.split("|").map(wordsOf);
      return left.flatMap((a) => right.flatMap((b) => [`${a}|${b}`, `${b}|${a}`]));
    });
  return new Set(pairs);
}

function wordsOf(list: string): readonly string[] {
  return list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
