import {
  contextFeatures,
  punctuation,
  readContext,
  readSentence,
  readWord,
  wordFeatures,
  wordRoles,
} from "../dist/annotate/features.js";
import { remember, width } from "../dist/annotate/tagger.js";
import { tags } from "../dist/annotate/tags.js";
import { bestOf, createCounter, createPerceptron, packPerceptrons } from "./perceptron.mjs";
import { createRandom, shuffle } from "./random.mjs";

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
  if (dice < 0.12 && columns.at(-1) === punctuation && words.length > 2)
    return [words.slice(0, -1), columns.slice(0, -1)];
  return [words, columns];
}

/** Trains on the tags that the model itself gave to the words before, with a margin between the right tag and the next. */
export function trainTagger(
  sentences,
  lexicon,
  { epochs = 12, seeds = [1], least = 2, margin = 4, log = console.log } = {},
) {
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
  const counter = createCounter();
  for (const [words, columns] of examples) {
    const described = describe(words);
    const chosen = Int32Array.from(columns);
    let memory = 0;
    for (let at = 0; at < words.length; at++) {
      readFeatures(described, at, chosen, memory);
      counter.count(features);
      memory = remember(memory, columns[at], described.entries[at].word);
    }
  }
  const rows = counter.rows(least);
  const models = seeds.map((seed) => {
    const random = createRandom(seed);
    const model = createPerceptron(rows, width);
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
          model.score(features);
          const gold = columns[at];
          const rival = bestOf(model.scores, width, (column) => column !== gold);
          const isRight = model.scores[gold] > model.scores[rival];
          if (model.scores[gold] - model.scores[rival] < margin) model.learn(gold, rival);
          chosen[at] = isRight ? gold : rival;
          all++;
          if (isRight) right++;
          memory = remember(memory, chosen[at], described.entries[at].word);
        }
      }
      log(`tagger ${seed}, epoch ${epoch}: ${((100 * right) / all).toFixed(2)}% of the training words`);
    }
    return model;
  });
  return { pack: (sizes) => packPerceptrons(models, rows, width, sizes) };
}
