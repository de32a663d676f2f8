import { createHashTable } from "./hash-table.js";
import { hashWord } from "./hash.js";
import { readBytes } from "./read-bytes.js";

/** A lexicon that says which Penn Treebank tags a word can have. */
export interface WordClasses {
  /** The class of a word, or 0. The word as written goes before the word in lower case. */
  readonly classOf: (cased: string, lower: string) => number;
  /** The tags of a class, most frequent first: `["NN", "VB"]`. */
  readonly tagsOf: (wordClass: number) => readonly string[];
  /** Whether words of the class can only be finite verbs: "took", "says", "could". */
  readonly isFinite: (wordClass: number) => boolean;
  /** Whether words of the class can be verbs. */
  readonly isVerb: (wordClass: number) => boolean;
}

const finiteTags = new Set(["VBD", "VBZ", "MD"]);

/** `names` are the classes, as in "NN|VB", from 1; `entries` the hashes of the words with their class. */
export function decodeWordClasses(names: readonly string[], entries: string): WordClasses {
  const read = readBytes(entries);
  const count = read.number();
  const hashes = new Uint32Array(count);
  const classes = new Uint8Array(count);
  let hash = 0;
  for (let index = 0; index < count; index++) {
    hash += read.number();
    hashes[index] = hash;
    classes[index] = read.byte();
  }
  const table = createHashTable(hashes);
  const tagLists = ["", ...names].map((name) => name.split("|").filter((tag) => tag !== ""));
  const finite = tagLists.map((list) => list.length > 0 && list.every((tag) => finiteTags.has(tag)));
  const verbal = tagLists.map((list) => list.some((tag) => tag.startsWith("V") || tag === "MD"));
  const find = (word: string): number => {
    const position = table.find(hashWord(word));
    return position < 0 ? 0 : (classes[position] ?? 0);
  };
  return {
    classOf: (cased, lower) => find(cased) || (cased === lower ? 0 : find(lower)),
    tagsOf: (wordClass) => tagLists[wordClass] ?? [],
    isFinite: (wordClass) => finite[wordClass] ?? false,
    isVerb: (wordClass) => verbal[wordClass] ?? false,
  };
}
