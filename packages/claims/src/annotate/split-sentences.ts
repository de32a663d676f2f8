import type { Span } from "../model/span.js";
import { standsBefore } from "./abbreviations.en.js";

/** So that a text without periods cannot make one endless sentence. */
const longestSentence = 1000;

/**
 * Groups the tokens of a block into sentences, as half-open ranges of tokens. A sentence ends after ".", "!", "?" or "…",
 * with the quotation marks and brackets that close there, before a token that can begin one; after an abbreviation only
 * before a word for which `opensSentences` holds ("in the U.S. | The", but "the U.S. Army"). Linear.
 */
export function splitSentences(
  text: string,
  tokens: readonly Span[],
  opensSentences: (lower: string) => boolean,
): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  const wordAt = (index: number): string => {
    const token = tokens[index];
    return token === undefined ? "" : text.slice(token.start, token.end);
  };
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    let to = index + 1;
    if (to - from < longestSentence) {
      const word = wordAt(index);
      const isMark = /^(?:[.!?…]+)$/.test(word);
      const isAbbreviation = !isMark && word.length > 1 && word.endsWith(".") && !standsBefore(word);
      if (!isMark && !isAbbreviation) continue;
      while (closes(wordAt(to)) && tokens[to]?.start === tokens[to - 1]?.end) to += 1;
      const next = wordAt(to);
      if (next !== "") {
        const isApart = tokens[to]?.start !== tokens[to - 1]?.end;
        if (
          isMark &&
          !(isApart ? canBegin(next) : /^\p{Lu}\p{Ll}/u.test(next) && /^\p{Ll}{2}/u.test(wordAt(index - 1)))
        )
          continue;
        if (isAbbreviation && !(isApart && /^\p{Lu}/u.test(next) && opensSentences(next.toLowerCase())))
          continue;
        // "1. The first point"
        if (index - from === 1 && /^\d+$|^\p{L}$/u.test(wordAt(from))) continue;
      }
    }
    ranges.push([from, to]);
    from = to;
    index = to - 1;
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}

function closes(word: string): boolean {
  return /^(?:["”’'»)\]]|''|’’)$/.test(word);
}

function canBegin(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'«([$£€@#*•–—-]|^``/u.test(word);
}
