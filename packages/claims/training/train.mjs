// Trains the tables of src/annotate/weights on a Universal Dependencies treebank of English; see README.md here.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLemmatizer } from "../dist/annotate/lemmatize.js";
import { decodeParser } from "../dist/annotate/parser.js";
import { decodeTagger } from "../dist/annotate/tagger.js";
import { decodeWordClasses } from "../dist/annotate/word-classes.js";
import { findExceptions } from "./lemmas.mjs";
import { buildLexicon } from "./lexicon.mjs";
import { describeParses, describeScores, scoreParser, scoreTagger } from "./score.mjs";
import { readExample, trainParser } from "./train-parser.mjs";
import { trainTagger } from "./train-tagger.mjs";
import { readTreebank } from "./treebank.mjs";

const folder = process.argv[2];
if (folder === undefined) {
  console.error(
    "Usage: npm run train -w @gainsay/claims -- FOLDER (with train.conllu, dev.conllu and test.conllu)",
  );
  process.exit(2);
}
const train = readTreebank(join(folder, "train.conllu"));
const weights = fileURLToPath(new URL("../src/annotate/weights/", import.meta.url));
/** Weights below this hardly count; chosen for size. */
const parserFloor = 11 / 6;
const header =
  "// Written by training/train.mjs; do not edit. Sources and licences: README.md in this folder.\n";
mkdirSync(weights, { recursive: true });

const { names, entries } = buildLexicon();
const lexicon = decodeWordClasses(names, entries);
const exceptions = findExceptions(train, lexicon);
writeFileSync(
  join(weights, "lexicon.ts"),
  `${header}export const classNames =\n  ${JSON.stringify(names.join(" "))};\n` +
    `export const wordClasses =\n  ${JSON.stringify(entries)};\n` +
    `export const lemmaExceptions =\n  ${JSON.stringify([...exceptions].map((pair) => pair.join(" ")).join(";"))};\n`,
);

const sizes = { scale: 3, floor: 0.85 };
const packed = trainTagger(train, lexicon, { seeds: [1, 2, 3, 4] }).pack(sizes);
writeFileSync(join(weights, "tagger.ts"), `${header}export const taggerWeights =\n  "${packed.weights}";\n`);
console.log(`tagger: ${packed.features} features, ${packed.weights.length} characters`);
const tagger = decodeTagger(packed.weights, lexicon);

// The parser learns from tags with mistakes like those that it will meet: each quarter is tagged by what the others taught.
const parts = 4;
const examples = [];
for (let part = 0; part < parts; part++) {
  const others = train.filter((_, index) => index % parts !== part);
  const quick = trainTagger(others, lexicon, { epochs: 4, log: () => {} }).pack(sizes);
  const stranger = decodeTagger(quick.weights, lexicon);
  train.forEach((sentence, index) => {
    if (index % parts === part) examples[index] = readExample(sentence, stranger);
  });
}
const trained = trainParser(examples);
const packedMoves = trained.packMoves({ scale: 3, floor: parserFloor });
const packedLabels = trained.packLabels({ scale: 3, floor: parserFloor });
writeFileSync(
  join(weights, "parser.ts"),
  `${header}export const moveWeights =\n  "${packedMoves.weights}";\nexport const relationWeights =\n  "${packedLabels.weights}";\n`,
);
console.log(`parser: ${packedMoves.weights.length + packedLabels.weights.length} characters`);
const parser = decodeParser(packedMoves.weights, packedLabels.weights);

const lemmatize = createLemmatizer(lexicon, exceptions);
for (const part of ["dev", "test"]) {
  const sentences = readTreebank(join(folder, `${part}.conllu`));
  console.log(`${part}: ${describeScores(scoreTagger(sentences, tagger, lemmatize))}`);
  console.log(
    `${part}: ${describeParses(
      scoreParser(
        sentences.map((sentence) => readExample(sentence, tagger)),
        parser,
      ),
    )}`,
  );
}
