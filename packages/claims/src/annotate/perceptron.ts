import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { Annotator } from "./annotator.js";
import { english, type English } from "./english.js";
import { splitSentences } from "./split-sentences.js";
import { tags } from "./tags.js";
import { tokenize } from "./tokenize.js";

/**
 * Annotates with tables trained on the English Web Treebank (training/README.md has the figures): parts of speech, verb forms
 * and lemmas. Needs nothing but this folder; the same text always gives the same tokens.
 */
export const perceptronAnnotator: Annotator = createAnnotator("perceptron", english);

/** An annotator with the tables that `load` gives at the first text. */
export function createAnnotator(name: string, load: () => English): Annotator {
  return {
    name,
    annotate({ text, blocks }) {
      const tables = load();
      const { lexicon } = tables;
      const opensSentences = (lower: string): boolean =>
        openingTags.has(lexicon.tagsOf(lexicon.classOf(lower, lower))[0] ?? "");
      const sentences: Sentence[] = [];
      for (const { start, end, role } of blocks) {
        const spans = tokenize(text, start, end);
        for (const [from, to] of splitSentences(text, spans, opensSentences)) {
          const tokens = readTokens(text, spans.slice(from, to), tables);
          const first = tokens[0];
          const last = tokens.at(-1);
          if (first !== undefined && last !== undefined)
            sentences.push({ start: first.start, end: last.end, tokens, role });
        }
      }
      return sentences;
    },
  };
}

/** Tags of the words that, with a capital, are likelier to begin a sentence than to go on a name. */
const openingTags = new Set(["DT", "PRP", "PRP$", "IN", "CC", "RB", "WP", "WRB", "WDT", "EX", "MD"]);

function readTokens(text: string, spans: readonly Span[], { tagger, lemmatize }: English): readonly Token[] {
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const columns = tagger.tag(words);
  return spans.map(({ start, end }, index): Token => {
    const { written: word, lower } = tagger.read(words[index] ?? "");
    const tag = tags[columns[index] ?? 0] ?? { pos: "X" };
    return {
      start,
      end,
      text: word,
      lower,
      lemma: lemmatize(lower, tag),
      pos: tag.pos,
      // Even where there is none: objects of one shape are read several times as fast.
      form: tag.form,
    };
  });
}
