import { startsWithLetter } from "../annotate/starts-with-letter.js";
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

const cache = new WeakMap<readonly Sentence[], readonly Line[]>();

/** The sentences of a document with their words. Remembered by the sentences, since several steps ask for them. */
export function linesOf(sentences: readonly Sentence[]): readonly Line[] {
  const known = cache.get(sentences);
  if (known !== undefined) return known;
  const lines = sentences.map((sentence, index): Line => {
    const words = wordsOf(sentence);
    return { index, words, headline: isHeadline(words, sentence.role === "heading") };
  });
  cache.set(sentences, lines);
  return lines;
}

/** Words that headlines in capitals leave small. */
const smallWords: ReadonlySet<string> = new Set(
  "a an and as at but by for from in into is its of on or the to via vs with".split(" "),
);

/** "Syria and UK Explore Enhanced Collaboration": the verbs are capitalised as well. */
function isHeadline(words: readonly Word[], heading: boolean): boolean {
  let telling = 0;
  let capital = 0;
  for (const word of words) {
    if (smallWords.has(word.lower) || !startsWithLetter(word.text)) continue;
    telling += 1;
    if (word.capital) capital += 1;
  }
  const last = words.at(-1)?.text ?? "";
  // "Closing Remarks"
  if (telling > 1 && telling < 8 && capital === telling && !/^[.?!]$/u.test(last)) return true;
  if (!heading && /^[.?!”"']$/u.test(last)) return telling >= 7 && capital === telling;
  // A sentence may end in the full stop of an abbreviation: "It burned in Lake Placid, N.Y."
  if (!heading && last.endsWith(".")) return telling >= 7 && capital >= telling * 0.7;
  return telling >= 4 && capital >= telling * 0.7;
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
  return index === 1 && !startsWithLetter(words[0]?.text ?? "");
}
