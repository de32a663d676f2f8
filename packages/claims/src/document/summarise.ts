import type { DocumentSummary } from "../model/assertion.js";
import type { Document } from "../model/document.js";
import type { Sentence, Token } from "../model/sentence.js";
import { lightWords } from "./light-words.en.js";
import { minHash } from "./min-hash.js";

/** How many terms a summary keeps: enough for the subject of a long article, few enough to travel in a claim file. */
const longestTerms = 60;

/**
 * What a document is about, and a fingerprint of its wording.
 *
 * `terms` are its most frequent content words with their counts, the most frequent first and ties in code unit order. A
 * term is a dictionary form in lower case ("quake"), but a proper name keeps its capitals ("Aceh"), so that a reader
 * of the summary can tell them apart. `signature` is a MinHash of its words (see `minHash`), empty for a text without words.
 * Linear in the length of the text.
 */
export function summarise(
  document: Pick<Document, "text">,
  sentences: readonly Sentence[],
): Pick<DocumentSummary, "terms" | "signature"> {
  return { terms: termsOf(sentences), signature: minHash(document.text) };
}

interface Tally {
  count: number;
  /** Occurrences that are proper names outside headings, where English capitalises everything. */
  named: number;
  /** Occurrences outside headings. */
  running: number;
  /** The capitalised spellings, to show the most frequent; null for what is never a name. */
  spellings: Map<string, number> | null;
}

function termsOf(sentences: readonly Sentence[]): [string, number][] {
  const tallies = new Map<string, Tally>();
  for (const { tokens, role } of sentences) {
    for (const token of tokens) {
      if (!isContentWord(token)) continue;
      const isName = token.pos === "PROPN";
      const key = isName ? token.lower : token.lemma;
      let tally = tallies.get(key);
      if (tally === undefined) {
        tally = { count: 0, named: 0, running: 0, spellings: null };
        tallies.set(key, tally);
      }
      tally.count += 1;
      if (role !== "heading") tally.running += 1;
      if (isName) {
        if (role !== "heading") tally.named += 1;
        tally.spellings ??= new Map();
        tally.spellings.set(token.text, (tally.spellings.get(token.text) ?? 0) + 1);
      }
    }
  }
  const terms = mostFrequent(tallies).map(([key, tally]): [string, number] => [
    spell(key, tally),
    tally.count,
  ]);
  return terms.sort(byCountThenTerm).slice(0, longestTerms);
}

/** The tallies that can be among the longest terms: of a long text, most words stand in it once or twice. */
function mostFrequent(tallies: ReadonlyMap<string, Tally>): readonly (readonly [string, Tally])[] {
  const counts = [...tallies.values()].map(({ count }) => count).sort((a, b) => b - a);
  const least = counts[longestTerms - 1] ?? 0;
  return [...tallies].filter(([, { count }]) => count >= least);
}

function isContentWord({ pos, lemma, lower, text }: Token): boolean {
  if (pos !== "NOUN" && pos !== "PROPN" && pos !== "VERB") return false;
  if (lightWords.has(lemma)) return false;
  const plain = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  if (plain !== lemma && lightWords.has(plain)) return false;
  // "G20" is a name, "7.2" and "9/11" are numbers, and a mark or a lone letter is nothing.
  return isPlainWord(text) || /^\p{L}[\p{L}\p{N}.'’-]+$/u.test(text);
}

/** Whether a text is two letters from "A" to "z" or more: most words are, and need no more to be told. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const small = text.charCodeAt(at) | 32;
    if (small < 97 || small > 122) return false;
  }
  return text.length > 1;
}

/** A name when most occurrences in running text are, or when the word stands in headings only and is always one. */
function spell(key: string, { count, named, running, spellings }: Tally): string {
  if (spellings === null) return key;
  const total = [...spellings.values()].reduce((sum, times) => sum + times, 0);
  const isName = running > 0 ? named * 2 > running : total === count;
  if (!isName) return key;
  const ranked = [...spellings].sort(byCountThenTerm);
  return ranked[0]?.[0] ?? key;
}

function byCountThenTerm(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}
