import type { Phrase } from "./phrase.js";
import { prepositionsOfNouns, prepositionsOfVerbs } from "./valency.en.js";

const bits: ReadonlyMap<string, number> = new Map(
  Object.keys(prepositionsOfVerbs).map((preposition, index) => [preposition, 1 << index]),
);
const verbs = bitsOf(prepositionsOfVerbs);
const nouns = bitsOf(prepositionsOfNouns);

/** The prepositions that each word takes, as bits. */
function bitsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const [preposition, words] of Object.entries(table))
    for (const word of words.split(/\s+/))
      taken.set(word, (taken.get(word) ?? 0) | prepositionBit(preposition));
  return taken;
}

/** A preposition as a bit; 0 for one that no word takes as its own. */
export function prepositionBit(preposition: string): number {
  return bits.get(preposition) ?? 0;
}

/** The prepositions with which the verb or noun of a phrase says what it is about, as bits; none of names. */
export function prepositionsTaken(phrase: Phrase): number {
  if (phrase.type === "verb") return verbs.get(phrase.lemma) ?? 0;
  if (phrase.type !== "noun" || phrase.entity?.form === "name") return 0;
  return nouns.get(phrase.head.lemma) ?? 0;
}
