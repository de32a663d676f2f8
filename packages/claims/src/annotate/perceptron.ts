import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { Annotator } from "./annotator.js";
import type { Document } from "../model/document.js";
import { english, englishParser } from "./english.js";
import type { Parser } from "./parser.js";
import { dependencyRelations as relations } from "../model/dependency.js";
import { splitSentences } from "./split-sentences.js";
import { tags } from "./tags.js";
import { tokenize } from "./tokenize.js";

/**
 * Annotates with tables trained on the English Web Treebank (training/README.md has the figures): parts of speech, verb forms
 * and lemmas. Needs nothing but this folder; the same text always gives the same tokens.
 */
export const perceptronAnnotator: Annotator = {
  name: "perceptron",
  annotate: (document) => annotate(document, null),
};

/** The same with the head and relation of every token. */
export const parsingAnnotator: Annotator = {
  name: "perceptron-parser",
  annotate: (document) => annotate(document, englishParser()),
};

function annotate(
  { text, blocks }: Pick<Document, "text" | "blocks">,
  parser: Parser | null,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { start, end, role } of blocks) {
    const spans = tokenize(text, start, end);
    for (const [from, to] of splitSentences(text, spans, opensSentences)) {
      const tokens = readTokens(text, spans.slice(from, to), parser);
      const first = tokens[0];
      const last = tokens.at(-1);
      if (first !== undefined && last !== undefined)
        sentences.push({ start: first.start, end: last.end, tokens, role });
    }
  }
  return sentences;
}

/** Tags of the words that, with a capital, are likelier to begin a sentence than to go on a name. */
const openingTags = new Set(["DT", "PRP", "PRP$", "IN", "CC", "RB", "WP", "WRB", "WDT", "EX", "MD"]);

function opensSentences(lower: string): boolean {
  const { lexicon } = english();
  return openingTags.has(lexicon.tagsOf(lexicon.classOf(lower, lower))[0] ?? "");
}

function readTokens(text: string, spans: readonly Span[], parser: Parser | null): readonly Token[] {
  const { tagger, lemmatize } = english();
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const columns = tagger.tag(words);
  const parse = parser?.parse(words.map(tagger.read), columns);
  return spans.map(({ start, end }, index): Token => {
    const word = words[index] ?? "";
    const lower = word.toLowerCase();
    const tag = tags[columns[index] ?? 0] ?? { pos: "X" };
    return {
      start,
      end,
      text: word,
      lower,
      lemma: lemmatize(lower, tag),
      pos: tag.pos,
      ...(tag.form !== undefined && { form: tag.form }),
      ...(parse !== undefined && {
        head: parse.heads[index] ?? -1,
        relation: relations[parse.labels[index] ?? 0] ?? "other",
      }),
    };
  });
}
