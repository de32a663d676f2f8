import type { Span } from "@gainsay/claims";
import { decodeHTML } from "entities";

/** A piece of an article as it reads: without the marks of HTML and Markdown, and with what character references stand for. */
export interface PlainText {
  readonly text: string;
  /** Where a span of `text` stands in the original. */
  readonly inOriginal: (span: Span) => Span;
}

/** Elements that change how words look and do not part them. */
const inline =
  "a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var";
const markup = new RegExp(
  [
    `(?<inline></?(?:${inline})(?=[\\s>/])[^<>]*>)`,
    "(?<tag><[^<>]*>)",
    "(?<target>\\]\\([^()\\s]*\\))",
    "(?<reference>&#?\\w+;)",
    // A line within a word is part of it: "max_retries".
    // "[n]ot once": a letter that the editor has changed.
    "(?<mark>(?<=(?<!\\p{L})\\[\\p{L})\\](?=\\p{L})|[*`[]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}]))",
  ].join("|"),
  "giu",
);

const unchanged = (span: Span): Span => span;

/** Reads a piece of the original text of an article. Linear. */
export function plainText(original: string): PlainText {
  if (!/[<&*_`[\]]/u.test(original)) return { text: original, inOriginal: unchanged };
  let text = "";
  let from = 0;
  /** Where each character of `text` begins in the original, and where it ends. */
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (shown: string, start: number, end: number | null): void => {
    for (let at = 0; at < shown.length; at += 1) {
      starts.push(end === null ? start + at : start);
      ends.push(end ?? start + at + 1);
    }
    text += shown;
  };
  for (const { 0: found, index, groups = {} } of original.matchAll(markup)) {
    add(original.slice(from, index), from, null);
    from = index + found.length;
    if (groups["reference"] !== undefined) add(decodeHTML(found), index, from);
    else if (groups["tag"] !== undefined) add(" ", index, from);
  }
  add(original.slice(from), from, null);
  return {
    text,
    inOriginal: ({ start, end }) => ({
      start: starts[start] ?? original.length,
      end: ends[end - 1] ?? original.length,
    }),
  };
}
