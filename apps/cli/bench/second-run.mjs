// Times a check of many articles that were made by a seeded script: the first run, a second one with the cache that it left, and one
// after an article was edited; and how long comparing them takes as a multiple of reading them. Build first: npm run build && npm run bench -w gainsay -- [--articles N] [--seed N] [--times N]
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { check } from "@gainsay/checker";
import { extract, readDocument } from "@gainsay/claims";
import { corpusOf } from "./corpus.mjs";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    times: { type: "string", default: "1" },
  },
});
const bin = fileURLToPath(new URL("../bin/gainsay.js", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "gainsay-bench-"));
const articles = corpusOf(Number(values.articles), Number(values.seed));
mkdirSync(path.join(folder, "articles"));
for (const { name, content } of articles) writeFileSync(path.join(folder, "articles", name), content);

try {
  for (let round = 1; round <= Number(values.times); round += 1) {
    rmSync(path.join(folder, ".gainsay"), { recursive: true, force: true });
    const first = run("first");
    const second = run("second");
    appendFileSync(path.join(folder, "articles", articles[0].name), `\nEdited ${round} times.\n`);
    const edited = run("edited", ["--cache"]);
    const anew = run("anew", []);
    if (read("first") !== read("second") || read("edited") !== read("anew"))
      throw new Error("the cache changed a report");
    console.log(
      `${articles.length} articles, ${JSON.parse(read("anew")).findings.length} findings; seconds on the clock`,
    );
    console.log(`first run, cache empty      ${first.toFixed(2)}`);
    console.log(`first run without a cache   ${anew.toFixed(2)}`);
    console.log(
      `second run, nothing changed ${second.toFixed(2)}  ${(second / first).toFixed(2)} of the first`,
    );
    console.log(
      `one article edited          ${edited.toFixed(2)}  ${(edited / first).toFixed(2)} of the first`,
    );
    const extractions = [];
    const reading = spent(() => {
      for (const { name, content } of articles)
        extractions.push(extract(readDocument({ id: name, content })));
    });
    const comparing = spent(() => check(extractions));
    console.log(`comparing                   ${(comparing / reading).toFixed(2)} of the time of reading`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Seconds that a check takes; its report goes to a file of that name. */
function run(name, options = ["--cache"]) {
  const start = performance.now();
  const report = ["--report", `json=${name}.json`, "--quiet", "--fail-on", "never"];
  execFileSync(process.execPath, [bin, "check", "articles", ...report, ...options], { cwd: folder });
  return (performance.now() - start) / 1000;
}

/** Milliseconds of processor time. */
function spent(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function read(name) {
  return readFileSync(path.join(folder, `${name}.json`), "utf8");
}
