import type { Span } from "@gainsay/claims";
import type { EventMention } from "./records.js";

/**
 * Where the word of an event mention stands in a text: the spans of the word wherever it occurs in the sentence that is
 * quoted, in order; none when the text has no such sentence or the sentence no such word. A label may have tokenised the
 * sentence, so white space and the shape of quotation marks do not count: "I' ll" is found as "I’ll". A word of several
 * ("take_over", also where other words stand between) is the spans of its parts.
 */
export function locateMention(
  text: string,
  { quote, word }: Pick<EventMention, "quote" | "word">,
): readonly Span[] {
  const parts = word.split(/[_\s]+/u).filter((part) => part !== "");
  return occurrences(text, quote ?? "").flatMap((sentence) => {
    const spans = parts.map((part) => wordsWithin(text, sentence, part));
    return spans.every((found) => found.length > 0) ? spans.flat() : [];
  });
}

/** The spans of `part` inside the sentence, where no letter or digit of another word touches it. */
function wordsWithin(text: string, sentence: Span, part: string): readonly Span[] {
  const inside = text.slice(sentence.start, sentence.end);
  return occurrences(inside, part)
    .filter(({ start, end }) => !joins(inside, start) && !joins(inside, end))
    .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
}

/** Whether the characters on both sides of `offset` are of one word. */
function joins(text: string, offset: number): boolean {
  return [text[offset - 1], text[offset]].every((character) => /^[\p{L}\p{N}]$/u.test(character ?? ""));
}

/** The spans of `text` that hold the characters of `wanted`, white space and the shape of quotation marks apart. */
function occurrences(text: string, wanted: string): readonly Span[] {
  const [hay, needle] = [fold(text), fold(wanted)];
  const spans: Span[] = [];
  if (needle.text === "") return spans;
  for (
    let at = hay.text.indexOf(needle.text);
    at !== -1;
    at = hay.text.indexOf(needle.text, at + needle.text.length)
  ) {
    const last = hay.offsets[at + needle.text.length - 1] ?? text.length;
    spans.push({ start: hay.offsets[at] ?? 0, end: last + 1 });
  }
  return spans;
}

/** The text without white space, every quotation mark as one or two `'`, and where each UTF-16 unit of it stands. */
function fold(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  const pieces: string[] = [];
  for (const { index, 0: character } of text.matchAll(/\S/g)) {
    const piece = singleMarks.includes(character) ? "'" : doubleMarks.includes(character) ? "''" : character;
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++) offsets.push(index);
  }
  return { text: pieces.join(""), offsets };
}

/** Treebanks write “ as two of the first and ” as two of the second; so a double mark is two single ones. */
const singleMarks = "`'‘’‚‛´′";
const doubleMarks = '"“”„‟″';
