import { describeWords, mostFeatures, readFeatures } from "./features.js";
import { createHashTable } from "./hash-table.js";
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
  /** Where the cells of each row start; most rows hold two or three. */
  const starts = new Int32Array(count + 1);
  /** Column * 256 + weight + 128. */
  const cells = new Uint16Array(read.number());
  let hash = 0;
  let filled = 0;
  for (let index = 0; index < count; index++) {
    hash += read.number();
    hashes[index] = hash;
    for (let left = read.byte(); left > 0; left--) cells[filled++] = read.byte() * 256 + read.signed() + 128;
    starts[index + 1] = filled;
  }
  const table = createHashTable(hashes);
  const features = new Int32Array(mostFeatures);
  const scores = new Int32Array(width);
  return {
    tag(words) {
      const described = describeWords(words, lexicon.classOf, lexicon.isFinite);
      const chosen = new Int32Array(words.length);
      let memory = 0;
      for (let at = 0; at < words.length; at++) {
        const number = readFeatures(described, at, chosen, memory, features);
        scores.fill(0);
        for (let index = 0; index < number; index++) {
          const row = table.find(features[index] ?? 0);
          if (row < 0) continue;
          const end = starts[row + 1] ?? 0;
          for (let place = starts[row] ?? 0; place < end; place++) {
            const cell = cells[place] ?? 0;
            const column = cell >> 8;
            scores[column] = (scores[column] ?? 0) + (cell & 255) - 128;
          }
        }
        let best = 0;
        for (let column = 1; column < width; column++) {
          if ((scores[column] ?? 0) > (scores[best] ?? 0)) best = column;
        }
        chosen[at] = best;
        memory = remember(memory, best, described.words[at] ?? 0);
      }
      return chosen;
    },
  };
}

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
