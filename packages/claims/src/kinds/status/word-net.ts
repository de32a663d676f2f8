import type { WordClass } from "./scales.js";
import {
  adjectives as adjectiveLines,
  nouns as nounLines,
  oppositeNouns,
  opposites,
  oppositeVerbs,
  verbs as verbLines,
} from "./tables/words.js";

/** What the tables of WordNet know of two words of one class. */
export type WordRelation = "synonym" | "narrower" | "wider" | "opposite" | "unrelated";

/** A hierarchy of meanings. Each has a number; a word has the numbers of its leading meanings. */
interface Hierarchy {
  readonly meanings: ReadonlyMap<string, readonly number[]>;
  /** The meaning above each, or -1. */
  readonly parents: Int32Array;
  /** Numbers of opposed meanings, the lower times 2^20 plus the higher. */
  readonly opposed: ReadonlySet<number>;
}

/** Adjectives: heads with those similar to them. */
interface Clusters {
  /** The groups of words that mean the same in which a word is, by numbers of their own. */
  readonly synsets: ReadonlyMap<string, readonly number[]>;
  /** Of each group the number of the head; where its words are only similar to the head, -1 less that number. */
  readonly meanings: readonly number[];
  readonly opposed: ReadonlySet<number>;
  /** Heads that have an antonym. */
  readonly facing: ReadonlySet<number>;
}

const pairUnit = 2 ** 20;
const pairOf = (a: number, b: number): number => Math.min(a, b) * pairUnit + Math.max(a, b);

let nouns: Hierarchy | undefined;
let verbs: Hierarchy | undefined;
let clusters: Clusters | undefined;
const antonyms = new Map<WordClass, ReadonlySet<string>>();
const opposable = new Map<WordClass, ReadonlySet<string>>();
const classesInOrder: readonly WordClass[] = ["noun", "verb", "adjective", "adverb"];

/** Whether WordNet has two words as antonyms, in whichever meaning. Order does not matter. */
export function areAntonyms(a: string, b: string, word: WordClass): boolean {
  return pairsOf(word).has(a < b ? `${a},${b}` : `${b},${a}`);
}

function pairsOf(word: WordClass): ReadonlySet<string> {
  let pairs = antonyms.get(word);
  if (pairs === undefined) {
    pairs = new Set((opposites.split("\n")[classesInOrder.indexOf(word)] ?? "").split(";"));
    antonyms.set(word, pairs);
  }
  return pairs;
}

/** How two words of a class stand in their leading meanings. Tables are read at the first call and then kept. */
export function relateInWordNet(a: string, b: string, word: WordClass): WordRelation {
  switch (word) {
    case "noun":
      return relateMeanings(a, b, (nouns ??= readHierarchy(nounLines, oppositeNouns)));
    case "verb":
      return relateMeanings(a, b, (verbs ??= readHierarchy(verbLines, oppositeVerbs)));
    case "adjective":
      return relateAdjectives(a, b, (clusters ??= readClusters(adjectiveLines)));
    case "adverb":
      return "unrelated";
  }
}

/** All words of a class of which WordNet has an antonym. */
export function wordsWithAntonyms(word: WordClass): ReadonlySet<string> {
  let words = opposable.get(word);
  if (words === undefined) {
    words = new Set([...pairsOf(word)].flatMap((pair) => pair.split(",")));
    opposable.set(word, words);
  }
  return words;
}

/** Whether WordNet has an antonym of the word, or, of an adjective, of one that it is similar to. */
export function hasAntonym(lemma: string, word: WordClass): boolean {
  if (wordsWithAntonyms(word).has(lemma)) return true;
  if (word !== "adjective") return false;
  const { synsets, meanings, facing } = (clusters ??= readClusters(adjectiveLines));
  return synsets.get(lemma)?.some((synset) => facing.has(headOf(meanings[synset] ?? 0))) ?? false;
}

/** Whether a noun is, in one of its leading senses, a kind of what another stands for: "teacher" of "person". */
export function isKindOf(noun: string, root: string): boolean {
  const { meanings, parents } = (nouns ??= readHierarchy(nounLines, oppositeNouns));
  const roots = meanings.get(root) ?? [];
  return (meanings.get(noun) ?? []).some((meaning) => {
    for (let at = meaning; at >= 0; at = parents[at] ?? -1) if (roots.includes(at)) return true;
    return false;
  });
}

/** Whether two nouns are each a kind of something that a thing is one kind of only: "oboe" and "zither" of "musical instrument". */
export function areKindsOfOne(a: string, b: string, roots: readonly string[]): boolean {
  const { meanings, parents } = (nouns ??= readHierarchy(nounLines, oppositeNouns));
  const above = (lemma: string): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const meaning of meanings.get(lemma) ?? []) {
      for (let at = parents[meaning] ?? -1; at >= 0; at = parents[at] ?? -1) found.add(at);
    }
    return found;
  };
  const [left, right] = [above(a), above(b)];
  return roots.some((root) => meanings.get(root)?.some((meaning) => left.has(meaning) && right.has(meaning)));
}

function relateMeanings(a: string, b: string, { meanings, parents, opposed }: Hierarchy): WordRelation {
  const [left, right] = [meanings.get(a) ?? [], meanings.get(b) ?? []];
  const lies = (meaning: number, among: readonly number[]): boolean => {
    for (let at = parents[meaning] ?? -1; at >= 0; at = parents[at] ?? -1)
      if (among.includes(at)) return true;
    return false;
  };
  if (left.some((meaning) => right.includes(meaning))) return "synonym";
  if (left.some((x) => right.some((y) => opposed.has(pairOf(x, y))))) return "opposite";
  if (left.some((meaning) => lies(meaning, right))) return "narrower";
  if (right.some((meaning) => lies(meaning, left))) return "wider";
  return "unrelated";
}

const headOf = (meaning: number): number => (meaning < 0 ? -1 - meaning : meaning);

function relateAdjectives(a: string, b: string, { meanings, synsets, opposed }: Clusters): WordRelation {
  const [ofA, ofB] = [synsets.get(a) ?? [], synsets.get(b) ?? []];
  if (ofA.some((synset) => ofB.includes(synset))) return "synonym";
  const meaningsOf = (groups: readonly number[]) => groups.map((synset) => meanings[synset] ?? 0);
  const [left, right] = [meaningsOf(ofA), meaningsOf(ofB)];
  if (left.some((meaning) => meaning < 0 && right.includes(headOf(meaning)))) return "narrower";
  if (right.some((meaning) => meaning < 0 && left.includes(headOf(meaning)))) return "wider";
  // Of two words that are each only similar to one of two opposites ("gradual", "prompt") too many are none themselves.
  const isOpposite = left.some((x) =>
    right.some((y) => (x >= 0 || y >= 0) && opposed.has(pairOf(headOf(x), headOf(y)))),
  );
  return isOpposite ? "opposite" : "unrelated";
}

/** Lines of a walk down the hierarchy: how deep, a letter from "a", then the words. */
function readHierarchy(text: string, pairs: string): Hierarchy {
  const lines = text.split("\n");
  const meanings = new Map<string, number[]>();
  const parents = new Int32Array(lines.length);
  const path: number[] = [];
  for (const [number, line] of lines.entries()) {
    const depth = line.charCodeAt(0) - "a".charCodeAt(0);
    parents[number] = depth === 0 ? -1 : (path[depth - 1] ?? -1);
    path[depth] = number;
    for (const word of line.slice(1).split(",")) note(meanings, word, number);
  }
  const opposed = new Set(
    pairs.split(" ").map((pair) => {
      const [a = "", b = ""] = pair.split("-");
      return pairOf(Number.parseInt(a, 36), Number.parseInt(b, 36));
    }),
  );
  return { meanings, parents, opposed };
}

/** Lines of heads: the words, then each similar group behind ">", then the lines of the antonyms behind "!". */
function readClusters(text: string): Clusters {
  const synsets = new Map<string, number[]>();
  const meanings: number[] = [];
  const opposed = new Set<number>();
  const facing = new Set<number>();
  for (const [number, line] of text.split("\n").entries()) {
    const [words = "", ...antonymous] = line.split("!");
    for (const [index, group] of words.split(">").entries()) {
      const synset = meanings.push(index === 0 ? number : -1 - number) - 1;
      for (const word of group === "" ? [] : group.split(",")) note(synsets, word, synset);
    }
    for (const other of antonymous) opposed.add(pairOf(number, Number.parseInt(other, 36)));
    if (antonymous.length > 0) facing.add(number);
  }
  return { synsets, meanings, opposed, facing };
}

function note(map: Map<string, number[]>, word: string, number: number): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [number]);
  else list.push(number);
}
