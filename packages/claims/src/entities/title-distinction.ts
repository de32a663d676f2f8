import type { NameMention } from "./name-mention.js";

/** Behind the name that a text begins with: "(footballer, born 1940)" before a sentence of its own or the end of the line. */
const brackets = /^\s?\(\s?(\p{L}[^()\n]{2,50}?)\s?\)(?=\s*(?:\p{Lu}|[-–|:]|\n|$))/u;
/** What brackets say of the one who is named, without telling that others bear the name: dates, other names, places in a picture. */
const facts =
  /^(?:born|died|aged?|née|formerly|also|aka|later|originally|left|right|cent(?:er|re)|above|below|pictured|\p{Lu}+$)\b/u;

/**
 * What the title of a text puts in brackets behind its name, to tell whom it is about from namesakes: "footballer, born 1940" of "Tom
 * Hale (footballer, born 1940)". `first` is the first name of the text; null where it has no such title.
 */
export function titleDistinction(text: string, first: NameMention | undefined): string | null {
  if (first === undefined || text.slice(0, first.start).trim() !== "") return null;
  const match = brackets.exec(text.slice(first.end, first.end + 60));
  const found = match?.[1];
  if (match === null || found === undefined) return null;
  // "Tom Hale (died 1566) Tom Hale was": what stands before the name again is a title.
  const isTitle = text
    .slice(first.end + match[0].length)
    .trimStart()
    .startsWith(text.slice(first.start, first.end));
  if (facts.test(found) && !isTitle) return null;
  return found
    .toLowerCase()
    .replace(/\s*,\s*/gu, ", ")
    .replace(/\s+/gu, " ");
}
