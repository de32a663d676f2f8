import { tags } from "../dist/annotate/tags.js";
import { columnOf } from "./train-tagger.mjs";

/** Shares of right answers with the words of the treebank given. */
export function scoreTagger(sentences, tagger, lemmatize) {
  const counts = { words: 0, pos: 0, verbs: 0, form: 0, lemma: 0 };
  for (const { words } of sentences) {
    const columns = tagger.tag(words.map(({ form }) => form));
    words.forEach((word, index) => {
      const tag = tags[columns[index]];
      counts.words++;
      if (tag.pos === word.upos) counts.pos++;
      if (sameLemma(lemmatize(word.form.toLowerCase(), tag), word.lemma)) counts.lemma++;
      if (word.upos === "VERB") {
        counts.verbs++;
        if (tag.pos === "VERB" && tag.form === tags[columnOf(word)].form) counts.form++;
      }
    });
  }
  return counts;
}

export function sameLemma(lemma, gold) {
  return lemma === gold.toLowerCase().replaceAll("’", "'");
}

export function describeScores({ words, pos, verbs, form, lemma }) {
  const percent = (part, all) => `${((100 * part) / all).toFixed(2)}%`;
  return `parts of speech ${percent(pos, words)}, verbs with their form ${percent(form, verbs)}, lemmas ${percent(lemma, words)}`;
}
