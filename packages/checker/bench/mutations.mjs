// Mutation test: copies each article, changes one stated date, number, name, place or polarity in the copy, and reports how
// many changes are found and how many unchanged copies raise anything. Build first.
//
//   npm run bench:mutations -w @gainsay/checker -- [--seed N] [--each N] [FILE…]
//
// FILE: articles; default: the example articles and those of bench/articles. --each: so many changes of each sort an article at most (default 5).
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { decodeArticle, extract, readDocument } from "@gainsay/claims";
import { check } from "../dist/index.js";
import { draw } from "./draw.mjs";
import { isShown } from "./is-shown.mjs";
import { mutationsOf } from "./mutations-of.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    each: { type: "string", default: "5" },
    missed: { type: "boolean", default: false },
  },
});
const folders = ["../../../data/articles/", "articles/"].map((folder) => new URL(folder, import.meta.url));
const files =
  positionals.length > 0
    ? positionals.map((file) => path.resolve(process.env.INIT_CWD ?? ".", file))
    : folders.flatMap((folder) =>
        readdirSync(folder)
          .sort()
          .map((name) => new URL(name, folder)),
      );
const each = Number(values.each);

const read = (id, content) => extract(readDocument({ id, content }));
const tally = new Map();
let copies = 0;
let raised = 0;
for (const file of files) {
  const { content } = decodeArticle(readFileSync(file));
  const name = path.basename(file instanceof URL ? file.pathname : file);
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
