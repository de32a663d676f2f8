import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { Annotator } from "./annotator.js";
import { english } from "./english.js";
import { splitSentences } from "./split-sentences.js";
import { tags } from "./tags.js";
import { tokenize } from "./tokenize.js";

/**
 * Annotates with tables trained on the English Web Treebank (training/README.md has the figures). Needs nothing but this
 * folder; the same text always gives the same tokens.
 */
export const perceptronAnnotator: Annotator = {
  name: "perceptron",
  annotate({ text, blocks }) {
    const sentences: Sentence[] = [];
    for (const { start, end, role } of blocks) {
      const spans = tokenize(text, start, end);
      for (const [from, to] of splitSentences(text, spans, opensSentences)) {
        const tokens = tagTokens(text, spans.slice(from, to));
        const first = tokens[0];
        const last = tokens.at(-1);
        if (first !== undefined && last !== undefined)
          sentences.push({ start: first.start, end: last.end, tokens, role });
      }
    }
    return sentences;
  },
};

/** Tags of the words that, with a capital, are likelier to begin a sentence than to go on a name. */
const openingTags = new Set(["DT", "PRP", "PRP$", "IN", "CC", "RB", "WP", "WRB", "WDT", "EX", "MD"]);

function opensSentences(lower: string): boolean {
  const { lexicon } = english();
  return openingTags.has(lexicon.tagsOf(lexicon.classOf(lower, lower))[0] ?? "");
}

function tagTokens(text: string, spans: readonly Span[]): readonly Token[] {
  const { tagger, lemmatize } = english();
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const columns = tagger.tag(words);
  return spans.map(({ start, end }, index): Token => {
    const word = words[index] ?? "";
    const lower = word.toLowerCase();
    const tag = tags[columns[index] ?? 0] ?? { pos: "X" };
    const token = { start, end, text: word, lower, lemma: lemmatize(lower, tag), pos: tag.pos };
    return tag.form === undefined ? token : { ...token, form: tag.form };
  });
}
