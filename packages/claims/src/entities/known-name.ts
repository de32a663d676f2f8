import { type GazetteerEntry, longestFrom, lookUp } from "./gazetteer.js";
import type { Word } from "./word.js";

/** Characters beyond which no name is looked up. */
const longestText = 80;

/** The most words from `from` on, up to `limit`, whose text `find` knows. */
export function longestKnown<T>(
  text: string,
  words: readonly Word[],
  from: number,
  limit: number,
  find: (name: string) => T | null,
): { readonly end: number; readonly value: T } | null {
  const first = words[from];
  if (first === undefined) return null;
  for (let end = Math.min(limit, words.length); end > from; end -= 1) {
    const last = words[end - 1];
    if (last === undefined || last.end - first.start > longestText) continue;
    const value = find(text.slice(first.start, last.end));
    if (value !== null) return { end, value };
  }
  return null;
}

/** The longest name of the tables that begins at a word. */
export function entryAt(
  text: string,
  words: readonly Word[],
  index: number,
): { readonly end: number; readonly value: GazetteerEntry } | null {
  const length = longestFrom(words[index]?.text ?? "");
  return length === 0 ? null : longestKnown(text, words, index, index + length, lookUp);
}
