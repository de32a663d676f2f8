import { dimensionOf } from "../kinds/quantity/index.js";
import type { Dimension } from "../kinds/quantity/value.js";
import { countNouns } from "./lexicon.en.js";
import type { NounPhrase, Phrase } from "./phrase.js";

/** What things are bought, spilt and shipped by: "4,000 tonnes of barley", "37 million pounds of bills", "80% of the haul". */
const measuring: ReadonlySet<string> = new Set<Dimension>([
  "mass",
  "volume",
  "money",
  "length",
  "area",
  "percent",
]);

/** Of "**4,000 tonnes** of barley" the noun that is measured; of "**hundreds** of homes" the homes; of another phrase the phrase itself. */
export function measuredNoun(phrases: readonly Phrase[], noun: NounPhrase | null): NounPhrase | null {
  // "**the number** of jobs rose" tells of the number.
  const onlyCounts = noun !== null && countNouns.has(noun.head.lemma) && noun.tokens[0]?.lower !== "the";
  if (onlyCounts) return nounBehindOf(phrases, noun, false);
  const last = noun?.values.at(-1);
  if (noun === null || last?.value.kind !== "quantity") return noun;
  // "£900,000 **worth** of jewellery"
  if (last.end !== noun.end && noun.head.lower !== "worth") return noun;
  if (!measuring.has(dimensionOf(last.value))) return noun;
  return nounBehindOf(phrases, noun, true);
}

/** The noun behind the "of" of another, or that one; `orPronoun`: also what stands for a noun: "half of **it**". */
function nounBehindOf(phrases: readonly Phrase[], noun: NounPhrase, orPronoun: boolean): NounPhrase {
  const at = phrases.indexOf(noun);
  const of = phrases[at + 1];
  const measured = phrases[at + 2];
  if (of?.type !== "preposition" || of.token.lower !== "of" || measured?.type !== "noun") return noun;
  const isNoun = measured.head.pos !== "PRON" && measured.head.pos !== "DET";
  return isNoun || orPronoun ? measured : noun;
}
