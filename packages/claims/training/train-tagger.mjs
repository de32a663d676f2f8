import {
  contextFeatures,
  readContext,
  readSentence,
  readWord,
  wordFeatures,
  wordRoles,
} from "../dist/annotate/features.js";
import { remember, width } from "../dist/annotate/tagger.js";
import { tags } from "../dist/annotate/tags.js";
import { createRandom, shuffle } from "./random.mjs";
import { createBytes } from "./write-bytes.mjs";

const forms = { VBD: "past", VBN: "participle", VBG: "gerund", VB: "base", VBP: "present", VBZ: "present" };
const endings = { NNS: "s", VBZ: "s", JJR: "er", JJS: "est", RBR: "er", RBS: "er" };

/** The column of a word of the treebank. */
export function columnOf({ upos, xpos }) {
  const isVerb = upos === "VERB" || upos === "AUX";
  const form = isVerb ? (forms[xpos] ?? (upos === "VERB" ? "base" : undefined)) : undefined;
  const fits = (tag) => tag.pos === upos && tag.form === form;
  const exact = tags.findIndex((tag) => fits(tag) && tag.ending === endings[xpos]);
  return exact >= 0 ? exact : tags.findIndex((tag) => fits(tag) && tag.ending === undefined);
}

/** The words as they are, and now and then as a headline in Title Case or capitals, or without the last mark. */
function vary(words, columns, random) {
  const dice = random();
  if (dice < 0.06) return [words.map((word) => word[0].toUpperCase() + word.slice(1)), columns];
  if (dice < 0.08) return [words.map((word) => word.toUpperCase()), columns];
  if (dice < 0.12 && columns.at(-1) === 28 && words.length > 2)
    return [words.slice(0, -1), columns.slice(0, -1)];
  return [words, columns];
}

export function trainTagger(
  sentences,
  lexicon,
  { epochs = 12, seed = 1, least = 2, margin = 4, log = console.log } = {},
) {
  const random = createRandom(seed);
  const examples = sentences.map(({ words }) => [words.map(({ form }) => form), words.map(columnOf)]);
  const features = new Int32Array(wordFeatures + contextFeatures);
  const context = features.subarray(wordFeatures);
  const known = new Map();
  const describe = (words) => {
    const entries = words.map((word) => {
      if (!known.has(word)) known.set(word, readWord(word, lexicon));
      return known.get(word);
    });
    return { entries, facts: readSentence(entries) };
  };
  /** Writes all features of a word; the places of missing neighbours hold -1. */
  const readFeatures = ({ entries, facts }, at, chosen, memory) => {
    for (const { distance, from, to } of wordRoles) {
      for (let index = from; index < to; index++)
        features[index] = entries[at + distance]?.features[index] ?? -1;
    }
    readContext(entries, facts, at, chosen, memory, context);
  };
  const seen = new Uint8Array(1 << 24);
  for (const [words, columns] of examples) {
    const described = describe(words);
    const chosen = Int32Array.from(columns);
    let memory = 0;
    for (let at = 0; at < words.length; at++) {
      readFeatures(described, at, chosen, memory);
      for (const feature of features) if (feature >= 0 && seen[feature] < 255) seen[feature]++;
      memory = remember(memory, columns[at], described.entries[at].word);
    }
  }
  const rowOf = new Int32Array(1 << 24).fill(-1);
  let count = 0;
  for (let hash = 0; hash < seen.length; hash++) if (seen[hash] >= least) rowOf[hash] = count++;
  log(`${count} features`);
  const weights = new Float32Array(count * width);
  const totals = new Float64Array(count * width);
  const stamps = new Int32Array(count * width);
  const scores = new Float32Array(width);
  const rows = new Int32Array(features.length);
  let step = 0;
  const update = (row, column, change) => {
    const at = row * width + column;
    totals[at] += (step - stamps[at]) * weights[at];
    stamps[at] = step;
    weights[at] += change;
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const example of shuffle(examples, random)) {
      const [words, columns] = vary(...example, random);
      const described = describe(words);
      const chosen = new Int32Array(words.length);
      let memory = 0;
      for (let at = 0; at < words.length; at++) {
        readFeatures(described, at, chosen, memory);
        let used = 0;
        scores.fill(0);
        for (const feature of features) {
          const row = feature < 0 ? -1 : rowOf[feature];
          if (row < 0) continue;
          rows[used++] = row;
          for (let column = 0, base = row * width; column < width; column++)
            scores[column] += weights[base + column];
        }
        const gold = columns[at];
        let best = 0;
        for (let column = 1; column < width; column++) if (scores[column] > scores[best]) best = column;
        // A margin: a right answer that is hardly ahead is pushed further.
        let rival = gold === 0 ? 1 : 0;
        for (let column = 0; column < width; column++)
          if (column !== gold && scores[column] > scores[rival]) rival = column;
        step++;
        all++;
        if (best === gold) right++;
        if (scores[gold] - scores[rival] < margin) {
          for (let i = 0; i < used; i++) {
            update(rows[i], gold, 1);
            update(rows[i], rival, -1);
          }
        }
        chosen[at] = best;
        memory = remember(memory, best, described.entries[at].word);
      }
    }
    log(`epoch ${epoch}: ${((100 * right) / all).toFixed(2)}% of the training words`);
  }
  for (let at = 0; at < totals.length; at++)
    totals[at] = (totals[at] + (step - stamps[at]) * weights[at]) / step;
  return { rowOf, averages: totals };
}

/** Rounds the weights to whole numbers from -63 to 63 and leaves out those that hardly count. */
export function packTagger({ rowOf, averages }, { scale, floor }) {
  const bytes = createBytes();
  const kept = [];
  for (let hash = 0; hash < rowOf.length; hash++) {
    const row = rowOf[hash];
    if (row < 0) continue;
    const cells = [];
    for (let column = 0; column < width; column++) {
      const average = averages[row * width + column];
      if (Math.abs(average) < floor) continue;
      const value = Math.max(-63, Math.min(63, Math.round(average * scale)));
      if (value !== 0) cells.push([column, value]);
    }
    if (cells.length > 0) kept.push([hash, cells]);
  }
  bytes.number(kept.length);
  let previous = 0;
  for (const [hash, cells] of kept) {
    bytes.number(hash - previous);
    bytes.byte(cells.length);
    for (const [column, value] of cells) {
      bytes.byte(column);
      bytes.byte(value);
    }
    previous = hash;
  }
  return { weights: bytes.base64(), features: kept.length };
}
