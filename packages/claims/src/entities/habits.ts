import { genderOfName } from "./gender.js";
import { type Line, opensSentence } from "./line.js";
import type { Word } from "./word.js";

/** How a document writes its words, where the place in the sentence does not force a capital. */
export interface Habits {
  /** More often with a capital than without. */
  isName(word: Word): boolean;
  /** More often without a capital than with. */
  isWord(word: Word): boolean;
  /** A given name and the word after it that stand somewhere as a name of their own. */
  isPair(first: Word, second: Word): boolean;
}

/** Counts how the document writes each word. Headlines do not count. */
export function habitsOf(lines: readonly Line[]): Habits {
  const balance = new Map<string, number>();
  const pairs = new Set<string>();
  for (const { words, headline } of lines) {
    if (headline) continue;
    for (const { lower, capital } of words) if (capital) balance.set(lower, 0);
  }
  for (const { words, headline } of lines) {
    if (headline) continue;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined) break;
      const { lower, capital, text } = word;
      // What is never written with a capital needs no count.
      const count = balance.get(lower);
      if (count === undefined) continue;
      if (!capital) balance.set(lower, count - 1);
      else if (!opensSentence(words, index)) balance.set(lower, count + 1);
      const next = words[index + 1];
      if (!capital || next?.capital !== true || words[index - 1]?.capital === true) continue;
      if (words[index + 2]?.capital !== true && genderOfName(text) !== null) pairs.add(pairOf(word, next));
    }
  }
  return {
    isName: ({ lower }) => (balance.get(lower) ?? 0) > 0,
    isWord: ({ lower }) => (balance.get(lower) ?? 0) < 0,
    isPair: (first, second) => pairs.has(pairOf(first, second)),
  };
}

const pairOf = (first: Word, second: Word) => `${first.lower} ${second.lower}`;
