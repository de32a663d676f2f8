import {
  contextFeatures,
  readContext,
  readSentence,
  readWord,
  type WordEntry,
  wordFeatures,
  wordRoles,
} from "./features.js";
import { createHashTable } from "./hash-table.js";
import { settleVerbs } from "./settle-verbs.js";
import { tags } from "./tags.js";
import { readBytes } from "./read-bytes.js";
import type { WordClasses } from "./word-classes.js";

/** Columns of a row of weights. */
export const width = 32;

export interface Tagger {
  /** The tags of the words of one sentence, as positions in `tags`. Linear in their number. */
  readonly tag: (words: readonly string[]) => Int32Array;
}

/**
 * A greedy tagger from left to right: an averaged perceptron after Collins (2002). `weights` are the rows of its features,
 * written by training/train.mjs.
 */
export function decodeTagger(weights: string, lexicon: WordClasses): Tagger {
  const read = readBytes(weights);
  const count = read.number();
  const hashes = new Uint32Array(count);
  const rows = new Float64Array(count * sums);
  let hash = 0;
  for (let index = 0; index < count; index++) {
    hash += read.number();
    hashes[index] = hash;
    for (let sum = 0; sum < sums; sum++) rows[index * sums + sum] = emptySum;
    for (let left = read.byte(); left > 0; left--) {
      const column = read.byte();
      const place = index * sums + (column >> 2);
      rows[place] = (rows[place] ?? 0) + read.signed() * (laneUnits[column & 3] ?? 0);
    }
  }
  const table = createHashTable(hashes);
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
        addRows(rows, found, number, scores);
        let best = 0;
        for (let column = 1; column < width; column++) {
          if ((scores[column] ?? 0) > (scores[best] ?? 0)) best = column;
        }
        chosen[at] = best;
        memory = remember(memory, best, entries[at]?.word ?? 0);
      }
      settleVerbs(words, chosen, lexicon);
      return chosen;
    },
  };
}

// Four scores are summed in one double, 13 bits each: a weight plus 64 has 7 bits, and at most 64 of them are added.
const sums = width / 4;
const laneUnits = [1, 2 ** 13, 2 ** 26, 2 ** 39] as const;
const emptySum = 64 * laneUnits.reduce((all, unit) => all + unit, 0);
const noRole = { distance: 0, from: 0, to: 0 };

/** The sums of rows, as one score a column. All have the same surplus, so that they can be compared. */
function addRows(rows: Float64Array, found: Int32Array, number: number, scores: Int32Array): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  for (let index = 0; index < number; index++) {
    const row = (found[index] ?? 0) * sums;
    s0 += rows[row] ?? 0;
    s1 += rows[row + 1] ?? 0;
    s2 += rows[row + 2] ?? 0;
    s3 += rows[row + 3] ?? 0;
    s4 += rows[row + 4] ?? 0;
    s5 += rows[row + 5] ?? 0;
    s6 += rows[row + 6] ?? 0;
    s7 += rows[row + 7] ?? 0;
  }
  splitSum(s0, 0, scores);
  splitSum(s1, 4, scores);
  splitSum(s2, 8, scores);
  splitSum(s3, 12, scores);
  splitSum(s4, 16, scores);
  splitSum(s5, 20, scores);
  splitSum(s6, 24, scores);
  splitSum(s7, 28, scores);
}

function splitSum(sum: number, column: number, scores: Int32Array): void {
  const high = Math.floor(sum / laneUnits[2]);
  const low = sum - high * laneUnits[2];
  scores[column] = low & 8191;
  scores[column + 1] = low >> 13;
  scores[column + 2] = high & 8191;
  scores[column + 3] = high >> 13;
}

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
