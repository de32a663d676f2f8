// Fits the weights of `src/accounts/counterparts/likeness.weights.ts`, and prints how well they tell. Build first.
//
//   npm run fit:likeness -w @gainsay/checker -- [--write] FILE.jsonl…
//
// FILE: a record a line, `{ id, docs: [{ id, text }] }`, its documents about one event. Nobody labels anything: of two texts on one event, two
// values that are equal are mostly told of one fact, and two that differ mostly of two. So the model learns from articles that agree
// by what the places of one fact in two texts are known, without a look at the values; where it is sure of two values that differ all the same, one of
// the texts is wrong.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { extract, readDocument } from "@gainsay/claims";
import { areAlone, counterparts, valuePairs } from "../dist/accounts/counterparts/counterparts.js";
import { tellOneFact } from "../dist/accounts/counterparts/clashing-values.js";
import { likenessOf } from "../dist/accounts/counterparts/likeness.js";
import { valuesIn } from "../dist/accounts/counterparts/told-value.js";
import { sentencesOf } from "../dist/sentences/sentences.js";
import { fail, readArguments, readRecords } from "../bench/command-line.mjs";
import { fitLogistic } from "./logistic.mjs";

const usage = "npm run fit:likeness -w @gainsay/checker -- [--write] FILE.jsonl…";
const { values, files } = readArguments({ write: { type: "boolean", default: false } }, usage);
const penalty = 1;
const records = readRecords(files, usage);

/** Of each two articles of a record the pairs of values that neither of them tells elsewhere. */
const articlePairs = records.flatMap(({ id, docs }) => {
  const told = docs.map((doc) => valuesOf(extract(readDocument({ id: doc.id, content: doc.text }))));
  const half = createHash("sha1").update(id).digest()[0] & 1;
  return told.flatMap((here, index) =>
    told.slice(index + 1).map((there) => ({
      half,
      here,
      there,
      pairs: valuePairs(here, there).map((pair) => ({ ...pair, isAlone: areAlone(pair, here, there) })),
    })),
  );
});

function valuesOf(extraction) {
  const sentences = sentencesOf([extraction]);
  return sentences.told.flatMap((told, index) => valuesIn(sentences.unitsOf(told), index));
}

const isTelling = ({ isAlone }) => isAlone;
const [first] = articlePairs.flatMap(({ pairs }) => pairs);
if (first === undefined) fail("No two documents of a record have values to compare.", usage);
const names = Object.keys(first.features);

function fit(articles) {
  const examples = articles
    .flatMap(({ pairs }) => pairs)
    .filter(isTelling)
    .map(({ features, relation }) => ({
      features: names.map((name) => features[name]),
      right: relation === "same" ? 1 : 0,
    }));
  const weights = fitLogistic(
    examples,
    names.map(() => 0),
    penalty,
  );
  return Object.fromEntries(names.map((name, index) => [name, Number(weights[index].toFixed(2))]));
}

process.stdout.write(
  "| half | log-odds | equal | of | differing | equal, past all checks | differing, past all checks |\n| --- | --- | --- | --- | --- | --- | --- |\n",
);
for (const half of [0, 1]) {
  const weights = fit(articlePairs.filter((articles) => articles.half !== half));
  const others = articlePairs.filter((articles) => articles.half === half);
  const equal = others.flatMap(({ pairs }) =>
    pairs.filter((pair) => isTelling(pair) && pair.relation === "same"),
  );
  const found = others.flatMap(({ pairs, here, there }) =>
    counterparts(pairs, (features) => likenessOf(features, weights)).map((pair) => ({
      ...pair,
      isTold: tellOneFact(pair, here, there),
    })),
  );
  const count = (least, isCounted) =>
    ["same", "apart"].map(
      (wanted) =>
        found.filter((pair) => pair.relation === wanted && pair.likeness >= least && isCounted(pair)).length,
    );
  for (const least of [0, 1, 1.5, 2, 2.5, 3, 4]) {
    const [same, apart] = count(least, isTelling);
    const [sameTold, apartTold] = count(least, ({ isTold }) => isTold);
    process.stdout.write(
      `| ${half} | ${least.toFixed(1)} | ${same} | ${equal.length} | ${apart} | ${sameTold} | ${apartTold} |\n`,
    );
  }
}

const lines = Object.entries(fit(articlePairs)).map(([name, weight]) => `  ${name}: ${weight},\n`);
const source = `/**
 * What each feature of \`likenessFeatures\` adds to the log-odds that two values are told of one fact. Fitted by \`npm run fit:likeness -w
 * @gainsay/checker\`; docs/accuracy.md says to what, and how well it tells.
 */
export const likenessWeights: Readonly<Record<string, number>> = {
${lines.join("")}};
`;
process.stdout.write(`\n${source}`);
if (values.write) {
  writeFileSync(new URL("../src/accounts/counterparts/likeness.weights.ts", import.meta.url), source);
}
