import { empty } from "./words.en.js";

/** The words of a sentence that say what it is about, in lower case, each once; figures are words too. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.map((word) => word.replace(/['’]s$/u, "")).filter((word) => !empty.has(word)));
}
