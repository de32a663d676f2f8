import { isAmbiguous, participleFeatures, readParticiple } from "../dist/syntax/participle-features.js";
import { participleColumns } from "../dist/syntax/settle-participle.js";
import { createCounter, createPerceptron, packPerceptrons } from "./perceptron.mjs";
import { createRandom, shuffle } from "./random.mjs";

/** The verbs of a sentence of the treebank whose form is ambiguous, as the features of each and whether it is a participle. */
export function readParticiples({ words }, phrases) {
  const helped = new Set(
    words.flatMap(({ relation, head }) => (/^(?:aux|cop)/.test(relation) ? [head] : [])),
  );
  return phrases.flatMap((phrase, at) => {
    if (phrase.type !== "verb" || !isAmbiguous(phrase)) return [];
    const word = words.findIndex(({ start }) => start === phrase.head.start);
    if (word < 0 || helped.has(word) || !["VBD", "VBN"].includes(words[word].xpos)) return [];
    const features = new Int32Array(participleFeatures);
    readParticiple(phrases, phrase, at, features);
    return [{ features, answer: words[word].xpos === "VBN" ? 1 : 0 }];
  });
}

/**
 * Trains what tells a past tense (column 0) from a participle (column 1). Models that saw the verbs in other orders even out each other's
 * accidents, which rare verbs are full of.
 */
export function trainParticiples(
  examples,
  { epochs = 5, seeds = [1], least = 3, margin = 6, log = console.log } = {},
) {
  const counter = createCounter();
  for (const { features } of examples) counter.count(features);
  const rows = counter.rows(least);
  const models = seeds.map((seed) => {
    const model = createPerceptron(rows, participleColumns);
    const random = createRandom(seed);
    for (let epoch = 1; epoch <= epochs; epoch++) {
      let right = 0;
      for (const { features, answer } of shuffle(examples, random)) {
        model.score(features);
        const ahead = model.scores[answer] - model.scores[1 - answer];
        if (ahead > 0) right++;
        if (ahead < margin) model.learn(answer, 1 - answer);
      }
      const share = ((100 * right) / examples.length).toFixed(2);
      log(`participles ${seed}, epoch ${epoch}: ${share}% of ${examples.length}`);
    }
    return model;
  });
  return { pack: (sizes) => packPerceptrons(models, rows, participleColumns, sizes) };
}
