import { createLemmatizer, lemmaKey } from "../dist/annotate/lemmatize.js";
import { tags } from "../dist/annotate/tags.js";
import { columnOf } from "./train-tagger.mjs";

/** Lemmas of the treebank that the rules do not give, of words seen twice or known to the lexicon: "better ADJ-er" → "good". */
export function findExceptions(sentences, lexicon) {
  const lemmatize = createLemmatizer(lexicon, new Map());
  const counts = new Map();
  for (const { words } of sentences) {
    for (const word of words) {
      const lower = word.form.toLowerCase().replaceAll("’", "'");
      const tag = tags[columnOf(word)];
      if (!/^[\p{L}'.]+$/u.test(lower) || tag.pos === "PROPN" || tag.pos === "X") continue;
      const key = lemmaKey(lower, tag);
      if (!counts.has(key)) counts.set(key, { lower, tag, lemmas: new Map(), total: 0 });
      const entry = counts.get(key);
      const lemma = word.lemma.toLowerCase().replaceAll("’", "'");
      entry.lemmas.set(lemma, (entry.lemmas.get(lemma) ?? 0) + 1);
      entry.total++;
    }
  }
  const exceptions = new Map();
  for (const [key, { lower, tag, lemmas, total }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1])[0];
    // A closed class has few words, all frequent: what is rare there is a slip of the writer.
    const isOpen = ["NOUN", "VERB", "ADJ", "ADV"].includes(tag.pos);
    const needed = isOpen ? (lexicon.classOf(lower, lower) > 0 ? 1 : 2) : 3;
    if (lemma !== lemmatize(lower, tag) && count * 2 > total && count >= needed && !/[ ;]/.test(lemma))
      exceptions.set(key, lemma);
  }
  return exceptions;
}
