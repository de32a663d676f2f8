// Fits the weights of `src/findings/confidence.weights.ts` to labelled sets, and prints how well the confidence then
// tells right findings from wrong ones. Build first.
//
//   npm run calibrate -w @gainsay/checker -- [--write] SET.jsonl…
//
// The model is a logistic regression: the log-odds that a contradiction is right are the sum of a base and a weight for each
// check of the gate that is undecided. Weights are drawn towards a prior, as far as the labels are few (L2 penalty).
// A finding counts as right when its pair is labelled a contradiction or it shows a labelled conflict; as wrong when its pair is
// not so labelled, its record has no conflict, or it spans records of different events. Others tell nothing.
import { readFileSync, writeFileSync } from "node:fs";
import { fail, readArguments, readInput } from "../bench/command-line.mjs";
import { labelledFindings } from "./labelled-findings.mjs";
import { dot, fitLogistic, sigmoid } from "./logistic.mjs";
import { prior } from "./prior.mjs";

const usage = "npm run calibrate -w @gainsay/checker -- [--write] SET.jsonl…";
const { values, files } = readArguments({ write: { type: "boolean", default: false } }, usage);
if (files.length === 0) fail("Name a labelled set.", usage);
const names = Object.keys(prior);
/** How strongly a weight is held to its prior: as if so many findings had spoken for it. */
const penalty = 5;
const folds = 10;
/** The log-odds of 0.89, just below what makes an error. */
const mostUndecided = Math.log(0.89 / 0.11);

const examples = files.flatMap((file) => {
  const text = readInput(file, usage).toString("utf8");
  return labelledFindings(text).map(({ unknown, right }) => ({
    features: names.map((name) => (name === "base" || unknown.includes(name) ? 1 : 0)),
    right: right ? 1 : 0,
  }));
});

/** The weights that fit, as far as precision allows. */
function fit(given) {
  const weights = fitLogistic(
    given,
    names.map((name) => prior[name]),
    penalty,
  );
  // Precision first: an error rests on nothing undecided, save on who says it.
  const [base] = weights;
  return weights.map((weight, index) => {
    if (names[index] === "base") return weight;
    return Math.min(weight, names[index] === "speaker" ? 0 : mostUndecided - base);
  });
}

const foldOf = (index) => index % folds;
const scored = examples.map(({ features, right }, index) => ({ features, right, fold: foldOf(index) }));
const held = Array.from({ length: folds }, (_, fold) => {
  const weights = fit(scored.filter((example) => example.fold !== fold));
  return scored
    .filter((example) => example.fold === fold)
    .map(({ features, right }) => ({ confidence: sigmoid(dot(weights, features)), right }));
}).flat();

process.stdout.write(
  `${examples.length} labelled findings, ${examples.filter(({ right }) => right).length} right\n\n`,
);
process.stdout.write("| confidence | findings | mean confidence | right |\n| --- | --- | --- | --- |\n");
for (const [low, high] of [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
]) {
  const bin = held.filter(({ confidence }) => confidence >= low && confidence < high);
  if (bin.length === 0) continue;
  const mean = (pick) => (bin.reduce((sum, item) => sum + pick(item), 0) / bin.length).toFixed(2);
  process.stdout.write(
    `| ${low.toFixed(1)}–${Math.min(high, 1).toFixed(1)} | ${bin.length} | ${mean((item) => item.confidence)} | ${mean((item) => item.right)} |\n`,
  );
}
const weights = fit(scored);
const lines = names.map((name, index) => `  ${name}: ${weights[index].toFixed(2)},`);
process.stdout.write(`\n${lines.join("\n")}\n`);
if (values.write) {
  const file = new URL("../src/findings/confidence.weights.ts", import.meta.url);
  const before = readFileSync(file, "utf8");
  writeFileSync(file, before.replace(/(= \{\n)[^}]*(\})/, `$1${lines.join("\n")}\n$2`));
}
