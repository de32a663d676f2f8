import type { ClauseItems } from "./clause-items.js";
import type { Phrase } from "./phrase.js";

/**
 * Hangs times on the verb that they are told of, where the parser took a word beside it, by the heads of the items: "have **this morning**
 * charged him", and the one that opens a sentence before a participle: "**In 1991**, asked by the town, she wrote".
 */
export function settleTimes(phrases: readonly Phrase[], items: ClauseItems, heads: Int32Array): void {
  const at = (item: number): Phrase | undefined => phrases[items.phraseOf[item] ?? -1];
  for (let item = 0; item < items.length; item++) {
    const time = at(item);
    if (time?.type !== "value" || time.mention.value.kind !== "date") continue;
    const head = heads[item] ?? -1;
    const before = at(item - 1);
    const after = at(item + 1);
    if (after?.type !== "verb") continue;
    const splitsVerb = before?.type === "verb" && before.lemma === "have" && after.form !== "infinitive";
    if (splitsVerb && head === item - 1 && standsBeside(items, item) && heads[item + 1] !== item)
      heads[item] = item + 1;
    const main = heads[item + 1] ?? -1;
    const opens = item === 0 && phrases[(items.phraseOf[item] ?? 0) + 1]?.type === "comma";
    if (opens && head === item + 1 && after.form !== "finite" && at(main)?.type === "verb")
      heads[item] = main;
  }
}

/** Whether the items on both sides of one are the phrases right beside it. */
function standsBeside({ phraseOf }: ClauseItems, item: number): boolean {
  const phrase = phraseOf[item] ?? 0;
  return phraseOf[item - 1] === phrase - 1 && phraseOf[item + 1] === phrase + 1;
}
