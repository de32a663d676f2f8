import type { Sentence } from "../model/sentence.js";
import { wordsOf, type Word } from "./word.js";

/** A sentence with its words, as the steps of recognition share it. */
export interface Line {
  /** Index of the sentence. */
  readonly index: number;
  readonly words: readonly Word[];
  /** Most words are capitalised, so that capitals say nothing. */
  readonly headline: boolean;
}

/** The sentences of a document with their words. */
export function linesOf(sentences: readonly Sentence[]): readonly Line[] {
  return sentences.map((sentence, index) => {
    const words = wordsOf(sentence);
    return { index, words, headline: isHeadline(words, sentence.role === "heading") };
  });
}

/** Words that headlines in capitals leave small. */
const smallWords: ReadonlySet<string> = new Set(
  "a an and as at but by for from in into is its of on or the to via vs with".split(" "),
);

/** "Syria and UK Explore Enhanced Collaboration": the verbs are capitalised as well. */
function isHeadline(words: readonly Word[], heading: boolean): boolean {
  const telling = words.filter(({ text, lower }) => /^\p{L}/u.test(text) && !smallWords.has(lower));
  const capital = telling.filter((word) => word.capital).length;
  const last = words.at(-1)?.text ?? "";
  // "Closing Remarks"
  if (telling.length > 1 && telling.length < 8 && capital === telling.length && !/^[.?!]$/u.test(last))
    return true;
  if (!heading && /^[.?!”"']$/u.test(last)) return telling.length >= 7 && capital === telling.length;
  return telling.length >= 4 && capital >= telling.length * 0.7;
}

const openingMarks: ReadonlySet<string> = new Set([
  "“",
  "‘",
  '"',
  "'",
  "``",
  ":",
  "-",
  "–",
  "—",
  "--",
  "•",
  "*",
  "...",
]);

/** Whether the capital of a word may come from its place: first in the sentence, or after a mark that begins another. */
export function opensSentence(words: readonly Word[], index: number): boolean {
  if (index === 0 || openingMarks.has(words[index - 1]?.text ?? "")) return true;
  return index === 1 && !/^\p{L}/u.test(words[0]?.text ?? "");
}
