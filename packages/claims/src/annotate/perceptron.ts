import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { Annotator } from "./annotator.js";
import { english, type English } from "./english.js";
import { oneCopy, type TaggedWord, type WordEntry } from "./features.js";
import type { Lemmatizer } from "./lemmatize.js";
import { splitSentences } from "./split-sentences.js";
import { tags, type Tag } from "./tags.js";
import { tokenize } from "./tokenize.js";
import { declaredTraits, traitsOf, traitsOfWord } from "./traits.js";

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
            sentences.push({ start: first.start, end: last.end, tokens, role, traits: traitsOf(tokens) });
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
  const declared = declaredTraits();
  return spans.map(({ start, end }, index): Token => {
    const word = tagger.read(words[index] ?? "");
    const column = columns[index] ?? 0;
    const tag = tags[column] ?? unknown;
    const known = word.tagged[column];
    const { lemma, traits } =
      known?.declared === declared ? known : (word.tagged[column] = tagWord(word, tag, lemmatize));
    return {
      start,
      end,
      text: word.written,
      lower: word.lower,
      lemma,
      pos: tag.pos,
      // Even where there is none: objects of one shape are read several times as fast.
      form: tag.form,
      traits,
    };
  });
}

const unknown: Tag = { pos: "X" };

/** What a word is under a tag: found once for all places where it stands. */
function tagWord({ lower }: WordEntry, tag: Tag, lemmatize: Lemmatizer): TaggedWord {
  const lemma = oneCopy(lemmatize(lower, tag));
  return { lemma, traits: traitsOfWord(lower) | traitsOfWord(lemma), declared: declaredTraits() };
}
