// Mutation test: copies each article, changes one stated date, number, name, place or polarity in the copy, and reports how
// many changes are found and how many unchanged copies raise anything. Build first.
//
//   npm run bench:mutations -w @gainsay/checker -- [--seed N] [--each N] [FILE…]
//
// FILE: articles; default: the example articles and those of bench/articles. --each: so many changes of each sort an article at most (default 5).
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeArticle, extract, readDocument } from "@gainsay/claims";
import { check } from "../dist/index.js";
import { readArguments, readInput } from "./command-line.mjs";
import { draw } from "./draw.mjs";
import { isShown } from "./is-shown.mjs";
import { mutationsOf } from "./mutations-of.mjs";

const usage = "npm run bench:mutations -w @gainsay/checker -- [--seed N] [--each N] [--missed] [FILE…]";
const { values, files: named } = readArguments(
  {
    seed: { type: "string", default: "1" },
    each: { type: "string", default: "5" },
    missed: { type: "boolean", default: false },
  },
  usage,
);
const folders = ["../../../data/articles/", "articles/"].map((folder) => new URL(folder, import.meta.url));
const own = folders.flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => new URL(name, folder)),
);
const articles =
  named.length > 0
    ? named.map((file) => ({ name: path.basename(file), bytes: readInput(file, usage) }))
    : own.map((file) => ({ name: path.basename(file.pathname), bytes: readFileSync(file) }));
const each = Number(values.each);

const read = (id, content) => extract(readDocument({ id, content }));
const tally = new Map();
let copies = 0;
let raised = 0;
for (const { name, bytes } of articles) {
  const { content } = decodeArticle(bytes);
  const original = read(name, content);
  const alone = new Set(check([original]).findings.map(({ fingerprint }) => fingerprint));
  copies += 1;
  const unchanged = check([original, read(`copy-of-${name}`, content)]).findings;
  if (unchanged.length > alone.size) {
    raised += 1;
    for (const { rule, question } of unchanged)
      process.stderr.write(`unchanged ${name}: ${rule}: ${question.text}\n`);
  }
  for (const [sort, mutations] of Object.entries(mutationsOf(original, content))) {
    for (const mutation of draw(mutations, each, ({ says }) => says, values.seed)) {
      const copy = `copy-of-${name}`;
      const changed = read(copy, mutation.content);
      // The date line says when the text was published: two texts of two days are no conflict.
      if (changed.document.date !== original.document.date) continue;
      const { findings } = check([original, changed]);
      const found = findings.some((finding) => isShown(finding, copy, mutation));
      const counts = tally.get(sort) ?? { found: 0, made: 0 };
      tally.set(sort, { found: counts.found + (found ? 1 : 0), made: counts.made + 1 });
      if (!found && values.missed) process.stderr.write(`missed ${sort} in ${name}: ${mutation.says}\n`);
    }
  }
}
const share = (found, made) => `${found} of ${made}${made === 0 ? "" : ` (${(found / made).toFixed(2)})`}`;
for (const [sort, { found, made }] of tally)
  process.stdout.write(`${sort.padEnd(10)} ${share(found, made)}\n`);
const all = [...tally.values()].reduce((sum, { found, made }) => [sum[0] + found, sum[1] + made], [0, 0]);
process.stdout.write(
  `${"all".padEnd(10)} ${share(...all)}\nunchanged copies that raise anything: ${raised} of ${copies}\n`,
);
