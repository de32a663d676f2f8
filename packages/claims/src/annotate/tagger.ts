import {
  contextFeatures,
  readContext,
  readSentence,
  readWord,
  type WordEntry,
  wordFeatures,
  wordRoles,
} from "./features.js";
import { settleVerbs } from "./settle-verbs.js";
import { tags } from "./tags.js";
import { bestColumn, decodeScoreTable } from "./score-table.js";
import type { WordClasses } from "./word-classes.js";

/** Columns of a row of weights. */
export const width = 32;

export interface Tagger {
  /** The tags of the words of one sentence, as positions in `tags`. Linear in their number. */
  readonly tag: (words: readonly string[]) => Int32Array;
  /** What the tagger reads of a word, for those who go on from its tags. */
  readonly read: (word: string) => WordEntry;
}

/**
 * A greedy tagger from left to right: an averaged perceptron after Collins (2002). `weights` are the rows of its features,
 * written by training/train.mjs.
 */
export function decodeTagger(weights: string, lexicon: WordClasses): Tagger {
  const table = decodeScoreTable(weights, width);
  const features = new Int32Array(contextFeatures);
  const found = new Int32Array(wordFeatures + contextFeatures);
  const scores = new Int32Array(width);
  const known = new Map<string, KnownWord>();
  const know = (word: string): KnownWord => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const entry = readWord(word, lexicon);
    const read = { entry, rows: entry.features.map(table.find) };
    if (known.size >= mostKnown) known.clear();
    known.set(word, read);
    return read;
  };
  return {
    read: (word) => know(word).entry,
    tag(words) {
      const read = words.map(know);
      const entries = read.map(({ entry }) => entry);
      const facts = readSentence(entries);
      const chosen = new Int32Array(words.length);
      let memory = 0;
      for (let at = 0; at < words.length; at++) {
        let number = 0;
        for (let role = 0; role < wordRoles.length; role++) {
          const { distance, from, to } = wordRoles[role] ?? noRole;
          const place = at + distance;
          const neighbour = place < 0 || place >= words.length ? undefined : read[place];
          if (neighbour === undefined) continue;
          for (let index = from; index < to; index++) {
            const row = neighbour.rows[index] ?? -1;
            if (row >= 0) found[number++] = row;
          }
        }
        readContext(entries, facts, at, chosen, memory, features);
        for (let index = 0; index < contextFeatures; index++) {
          const row = table.find(features[index] ?? 0);
          if (row >= 0) found[number++] = row;
        }
        table.add(found, number, scores);
        const best = bestColumn(scores, width);
        chosen[at] = best;
        memory = remember(memory, best, entries[at]?.word ?? 0);
      }
      settleVerbs(words, chosen, lexicon);
      return chosen;
    },
  };
}

const noRole = { distance: 0, from: 0, to: 0 };

/** A word with the rows of the features that hang on it alone. */
interface KnownWord {
  readonly entry: WordEntry;
  readonly rows: Int32Array;
}

/** Spellings kept between sentences: most words of a text stand in it before. */
const mostKnown = 20_000;

const isAuxiliary = tags.map(({ pos }) => pos === "AUX");
const isVerb = tags.map(({ pos }) => pos === "VERB");
const isFinite = tags.map(
  ({ pos, form }) => (pos === "AUX" && form === undefined) || form === "past" || form === "present",
);
const opensClause = tags.map(({ pos }) => pos === "SCONJ" || pos === "CCONJ");
const isMark = tags.map(({ pos }) => pos === "PUNCT");

/**
 * What the tagger bears in mind of the clause so far: the last auxiliary that no verb has followed, by its word, and
 * whether there was a finite verb. "was | reportedly | killed", "the man | killed".
 */
export function remember(memory: number, tag: number, word: number): number {
  if (opensClause[tag]) return 0;
  if (isMark[tag]) return memory & 256;
  const finite = isFinite[tag] ? 256 : memory & 256;
  if (isAuxiliary[tag]) return finite | ((word & 127) << 1) | 1;
  if (isVerb[tag]) return finite;
  return finite | (memory & 255);
}
