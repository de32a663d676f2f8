import { dimensionOf } from "../kinds/quantity/index.js";
import type { Dimension } from "../kinds/quantity/value.js";
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

/** Of "**4,000 tonnes** of barley" the noun that is measured; of another phrase the phrase itself. */
export function measuredNoun(phrases: readonly Phrase[], noun: NounPhrase | null): NounPhrase | null {
  const last = noun?.values.at(-1);
  if (noun === null || last?.value.kind !== "quantity") return noun;
  // "£900,000 **worth** of jewellery"
  if (last.end !== noun.end && noun.head.lower !== "worth") return noun;
  if (!measuring.has(dimensionOf(last.value))) return noun;
  const at = phrases.indexOf(noun);
  const of = phrases[at + 1];
  const measured = phrases[at + 2];
  return of?.type === "preposition" && of.token.lower === "of" && measured?.type === "noun" ? measured : noun;
}
