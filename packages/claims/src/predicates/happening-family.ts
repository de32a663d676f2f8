import { happeningFamilies } from "./happenings.en.js";

const verbs = new Map<string, string>();
const nouns = new Map<string, string>();
for (const line of happeningFamilies.trim().split("\n")) {
  const [left = "", right = ""] = line.split("|").map((side) => side.trim());
  const [family = ""] = left.split(", ");
  for (const word of left.split(", ")) verbs.set(word, family);
  for (const word of right.split(", ")) if (word !== "") nouns.set(word, family);
}

/** The family of words that name one happening to which a verb belongs, by its dictionary form; its own when in none. */
export function familyOfVerb(lemma: string): string {
  return verbs.get(lemma) ?? lemma;
}

/** The family of a verb with its object, "open fire", "commit suicide"; null when no family has the two. */
export function familyOfPhrase(lemma: string, object: string): string | null {
  return verbs.get(`${lemma} ${object}`) ?? null;
}

/** The family of a noun; null when no family has it. */
export function familyOfNoun(lemma: string): string | null {
  return nouns.get(lemma) ?? null;
}
