import { wordLikeness } from "@gainsay/claims";
import type { Unit } from "../sentences/unit.js";

/** Words from this likeness on may stand for one thing. */
const alike = 0.4;

/** How many words of two runs of them stand for the same, one for one, each counted by how alike it and its partner are. */
export function wordsAlike(here: readonly Unit[], there: readonly Unit[]): number {
  const pairs = here
    .flatMap((left) => there.map((right) => ({ left, right, likeness: likenessOf(left, right) })))
    .filter(({ likeness }) => likeness >= alike)
    .toSorted((a, b) => b.likeness - a.likeness);
  const taken = new Set<Unit>();
  return pairs
    .filter(({ left, right }) => {
      if (taken.has(left) || taken.has(right)) return false;
      taken.add(left).add(right);
      return true;
    })
    .reduce((sum, { likeness }) => sum + likeness, 0);
}

function likenessOf(a: Unit, b: Unit): number {
  return wordLikeness(a.lemma.toLowerCase(), b.lemma.toLowerCase());
}
