import { brill } from "brill";
import { hashWord } from "../dist/annotate/hash.js";
import { createBytes } from "./write-bytes.mjs";

const classCount = 250;

/** The words of Brill's lexicon by their class: the tags of the Penn Treebank that they were seen with, most frequent first. */
export function buildLexicon() {
  const counts = new Map();
  const nameOf = (word) => brill[word].slice(0, 4).join("|");
  for (const word of Object.keys(brill)) counts.set(nameOf(word), (counts.get(nameOf(word)) ?? 0) + 1);
  const names = [...counts.keys()]
    .sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1))
    .slice(0, classCount);
  const numberOf = new Map(names.map((name, index) => [name, index + 1]));
  const entries = new Map();
  for (const word of Object.keys(brill).sort()) {
    if (!/\p{L}/u.test(word)) continue;
    let name = nameOf(word);
    while (!numberOf.has(name) && name.includes("|")) name = name.slice(0, name.lastIndexOf("|"));
    const wordClass = numberOf.get(name);
    if (wordClass !== undefined && !entries.has(hashWord(word))) entries.set(hashWord(word), wordClass);
  }
  const bytes = createBytes();
  const hashes = [...entries.keys()].sort((a, b) => a - b);
  bytes.number(hashes.length);
  let previous = 0;
  for (const hash of hashes) {
    bytes.number(hash - previous);
    bytes.byte(entries.get(hash));
    previous = hash;
  }
  return { names, entries: bytes.base64() };
}
