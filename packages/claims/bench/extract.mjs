// Prints how long extraction takes, as a multiple of the bare tokeniser and tagger, and where the time goes:
// npm run bench -w @gainsay/claims -- [FOLDER or FILE.jsonl]
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { perceptronAnnotator } from "../dist/annotate/index.js";
import { bind } from "../dist/assertions/bind.js";
import { findRoles } from "../dist/assertions/bind-role.js";
import { findPredications } from "../dist/assertions/predication.js";
import { findContext } from "../dist/context/find-context.js";
import { readDocument } from "../dist/document/read-document.js";
import { createLocator } from "../dist/document/locate.js";
import { summarise } from "../dist/document/summarise.js";
import { findReferents } from "../dist/entities/find-referents.js";
import { builtInVocabulary, extract } from "../dist/index.js";
import { findValues } from "../dist/kinds/index.js";
import { within } from "../dist/model/span.js";
import { readSettings } from "../dist/settings/read-settings.js";
import { findPhrases } from "../dist/syntax/find-phrases.js";

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
  stages: measureStages(),
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
// Alone, annotating has the processor's caches to itself; the stages show what it takes between the others.
console.log("\nstages, each as a multiple of the annotating in the same pass");
for (const name of Object.keys(rounds[0].stages))
  console.log(
    `${name.padEnd(20)}  ${median(rounds.map(({ stages }) => stages[name] / stages.annotate))
      .toFixed(2)
      .padStart(6)}`,
  );

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

/** Nanoseconds on the clock for the stages of extraction, and under `rest` for what the whole takes beside them. */
function measureStages() {
  const spent = {};
  const time = (name, run) => {
    const start = process.hrtime.bigint();
    const result = run();
    spent[name] = (spent[name] ?? 0) + Number(process.hrtime.bigint() - start);
    return result;
  };
  for (const document of documents) {
    const sentences = time("annotate", () => perceptronAnnotator.annotate(document));
    const mentions = time("referents", () => findReferents(document, sentences, []));
    const entities = within(mentions);
    const values = within(time("values", () => findValues(document, sentences)));
    const roles = within(time("roles", () => findRoles(document, sentences, mentions)));
    time("summary", () => summarise(document, sentences));
    time("settings", () => readSettings(document, sentences, values, createLocator(document)));
    for (const sentence of sentences) {
      const inside = { entities: entities(sentence), values: values(sentence) };
      const phrases = time("phrases", () => findPhrases(sentence, inside));
      const hits = time("context", () => findContext(sentence));
      const predications = time("predications", () => findPredications(sentence, phrases, hits));
      const around = { text: document.text, entities: mentions };
      const clauses = {
        sentence,
        phrases,
        hits,
        predications,
        roles: roles(sentence),
        document: around,
        vocabulary: builtInVocabulary,
      };
      time("bindings", () => bind(clauses));
    }
    time("whole", () => extract(document));
  }
  const { whole, ...stages } = spent;
  const listed = Object.values(stages).reduce((sum, time) => sum + time, 0);
  return { ...stages, rest: whole - listed, whole };
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
