// Trains the tables of src/annotate/weights on a Universal Dependencies treebank of English; see README.md here.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLemmatizer } from "../dist/annotate/lemmatize.js";
import { decodeTagger } from "../dist/annotate/tagger.js";
import { decodeWordClasses } from "../dist/annotate/word-classes.js";
import { findExceptions } from "./lemmas.mjs";
import { buildLexicon } from "./lexicon.mjs";
import { describeScores, scoreTagger } from "./score.mjs";
import { packTagger, trainTagger } from "./train-tagger.mjs";
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

const packed = packTagger(trainTagger(train, lexicon), { scale: 3, floor: 1 });
writeFileSync(join(weights, "tagger.ts"), `${header}export const taggerWeights =\n  "${packed.weights}";\n`);
console.log(`tagger: ${packed.features} features, ${packed.weights.length} characters`);

const tagger = decodeTagger(packed.weights, lexicon);
const lemmatize = createLemmatizer(lexicon, exceptions);
for (const part of ["dev", "test"]) {
  console.log(
    `${part}: ${describeScores(scoreTagger(readTreebank(join(folder, `${part}.conllu`)), tagger, lemmatize))}`,
  );
}
