// Trains the tables of src/annotate/weights and src/syntax/weights on a Universal Dependencies treebank of English; see README.md here.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLemmatizer } from "../dist/annotate/lemmatize.js";
import { createAnnotator } from "../dist/annotate/perceptron.js";
import { decodeTagger } from "../dist/annotate/tagger.js";
import { decodeWordClasses } from "../dist/annotate/word-classes.js";
import { decodeClauseParser } from "../dist/syntax/clause-parser.js";
import { decodeSettler } from "../dist/syntax/settle-participle.js";
import { readClauseTree, readPhrases } from "./clause-trees.mjs";
import { graftAsides } from "./graft-asides.mjs";
import { findExceptions } from "./lemmas.mjs";
import { buildLexicon } from "./lexicon.mjs";
import { describeScores, scoreTagger } from "./score.mjs";
import { scoreClauses, trainClauses } from "./train-clauses.mjs";
import { readParticiples, trainParticiples } from "./train-participles.mjs";
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
const clauseFloor = 0.5;
const clauseWeights = fileURLToPath(new URL("../src/syntax/weights/", import.meta.url));
const header =
  "// Written by training/train.mjs; do not edit. Sources and licences: README.md in this folder.\n";
mkdirSync(weights, { recursive: true });
mkdirSync(clauseWeights, { recursive: true });

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

const lemmatize = createLemmatizer(lexicon, exceptions);

// The parser learns from tags with mistakes like those that it will meet: each quarter is tagged by what the others taught.
const parts = 4;
const strangers = Array.from({ length: parts }, (_, part) => {
  const others = train.filter((_, index) => index % parts !== part);
  const quick = trainTagger(others, lexicon, { epochs: 4, log: () => {} }).pack(sizes);
  return annotatorWith(decodeTagger(quick.weights, lexicon));
});
const strangerOf = (index) => strangers[index % parts];
const grafted = graftAsides(train);

// Participles, in the same way: those of each quarter are told by what the others taught.
const participlesOf = (sentences) =>
  sentences.map((sentence, index) =>
    readPhrases(sentence, strangerOf(index), (verb) => verb).flatMap((phrases) =>
      readParticiples(sentence, phrases),
    ),
  );
const participles = [
  participlesOf(train),
  participlesOf(graftAsides(train, { share: 0.35, outcomes: true })),
];
const teachParticiples = (part, options) =>
  trainParticiples(
    participles.flatMap((list) => list.filter((_, index) => index % parts !== part).flat()),
    options,
  ).pack({ scale: 3, floor: clauseFloor }).weights;
const settlers = strangers.map((_, part) => decodeSettler(teachParticiples(part, { log: () => {} })));
const participleWeights = teachParticiples(-1, { seeds: [1, 2, 3] });
writeFileSync(
  join(clauseWeights, "participles.ts"),
  `${header}export const participleWeights =\n  "${participleWeights}";\n`,
);
const settle = decodeSettler(participleWeights);

const readTrees = (sentences, annotatorOf, settlerOf) =>
  sentences.flatMap((sentence, index) =>
    readPhrases(sentence, annotatorOf(index), settlerOf(index)).map((phrases) =>
      readClauseTree(sentence, phrases),
    ),
  );
const trained = trainClauses(
  [train, grafted].flatMap((sentences) =>
    readTrees(sentences, strangerOf, (index) => settlers[index % parts]),
  ),
);
const packedMoves = trained.packMoves({ scale: 3, floor: clauseFloor });
const packedRoles = trained.packRoles({ scale: 3, floor: clauseFloor });
writeFileSync(
  join(clauseWeights, "clauses.ts"),
  `${header}export const moveWeights =\n  "${packedMoves.weights}";\nexport const roleWeights =\n  "${packedRoles.weights}";\n`,
);
console.log(`clauses: ${packedMoves.weights.length + packedRoles.weights.length} characters`);
const parser = decodeClauseParser(packedMoves.weights, packedRoles.weights);

for (const part of ["dev", "test"]) {
  const sentences = readTreebank(join(folder, `${part}.conllu`));
  console.log(`${part}: ${describeScores(scoreTagger(sentences, tagger, lemmatize))}`);
  console.log(
    `${part}: phrases, ${scoreClauses(
      readTrees(
        sentences,
        () => annotatorWith(tagger),
        () => settle,
      ),
      parser,
    )}`,
  );
}

function annotatorWith(tagger) {
  return createAnnotator("trained", () => ({ lexicon, tagger, lemmatize }));
}
