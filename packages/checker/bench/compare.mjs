// Findings gained, lost and changed between two runs of `gainsay eval --predictions`: two files, or two folders of files of
// the same names. Build first.
//
//   npm run bench -w @gainsay/checker -- before.jsonl after.jsonl
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { comparePredictions, formatChanges } from "../dist/evaluate/compare-predictions.js";

// npm runs scripts in the folder of the package; paths are meant from where the user stands.
const [before, after] = process.argv.slice(2).map((file) => path.resolve(process.env.INIT_CWD ?? ".", file));
if (before === undefined || after === undefined) {
  process.stderr.write(
    "usage: npm run bench -w @gainsay/checker -- BEFORE AFTER (predictions, or folders of them)\n",
  );
  process.exit(2);
}

const isFolder = statSync(before).isDirectory();
const names = isFolder
  ? [...new Set([before, after].flatMap((folder) => readdirSync(folder)))]
      .filter((name) => name.endsWith(".jsonl"))
      .sort()
  : [""];
/** A set that only one run has counts as empty in the other. */
const read = (side, name) => {
  const file = path.join(side, name);
  return isFolder && !existsSync(file) ? "" : readFileSync(file, "utf8");
};
for (const name of names) {
  const changes = comparePredictions(read(before, name), read(after, name));
  process.stdout.write(formatChanges(isFolder ? name : path.basename(after), changes));
}
