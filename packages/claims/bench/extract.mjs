// Prints how long extraction takes, as a multiple of the bare tokeniser and tagger: npm run bench -w @gainsay/claims -- [FOLDER or FILE.jsonl]
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { perceptronAnnotator } from "../dist/annotate/index.js";
import { readDocument } from "../dist/document/read-document.js";
import { extract } from "../dist/index.js";

/** The bound that the project keeps. */
const bound = 2.5;
const passes = 9;
/** Passes before the machine code has settled. */
const warmUp = 3;
/** Fewer letters are read several times, so that a pass can be measured. */
const least = 1_000_000;

const path = process.argv[2] ?? fileURLToPath(new URL("../../../data/articles/", import.meta.url));
const articles = readArticles(path);
const letters = articles.reduce((sum, { content }) => sum + content.length, 0);
const repeats = Math.max(1, Math.ceil(least / letters));
const documents = Array.from({ length: repeats }, (_, repeat) =>
  articles.map(({ id, ...article }) => readDocument({ id: `${repeat}/${id}`, ...article })),
).flat();

const rounds = Array.from({ length: warmUp + passes }, () => ({
  bare: measure((document) => perceptronAnnotator.annotate(document)),
  whole: measure((document) => extract(document)),
})).slice(warmUp);
const tokens = documents.reduce(
  (sum, document) =>
    sum + perceptronAnnotator.annotate(document).reduce((all, sentence) => all + sentence.tokens.length, 0),
  0,
);
const bare = median(rounds.map((round) => round.bare));
const whole = median(rounds.map((round) => round.whole));
const ratio = median(rounds.map((round) => round.whole / round.bare));
const perToken = (time) => `${((time / tokens) * 1000).toFixed(2)} µs a token`;
console.log(`${documents.length} documents, ${tokens} tokens, ${passes} passes, medians of processor time`);
console.log(`tokeniser and tagger  ${bare.toFixed(0).padStart(6)} ms  ${perToken(bare)}`);
console.log(`whole extraction      ${whole.toFixed(0).padStart(6)} ms  ${perToken(whole)}`);
console.log(`ratio                 ${ratio.toFixed(2).padStart(6)}     at most ${bound.toFixed(1)}`);

/** Articles of a folder, or of the `docs` or the pairs `a` and `b` of each line of a file. */
function readArticles(from) {
  if (statSync(from).isDirectory())
    return readdirSync(from, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => ({ id: name, content: readFileSync(join(parentPath, name), "utf8") }));
  return readFileSync(from, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line, index) => {
      const { docs, a, b } = JSON.parse(line);
      const texts = docs?.map(({ text }) => text) ?? [a, b].filter((text) => typeof text === "string");
      return texts.map((content, number) => ({ id: `${index}-${number}.txt`, content, format: "text" }));
    });
}

/** Milliseconds of processor time for all documents. */
function measure(run) {
  const before = process.cpuUsage();
  for (const document of documents) run(document);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
