import type { Document } from "../model/document.js";
import type { ImpossibleDate } from "../kinds/date/impossible.js";
import type { ValueMention } from "../kinds/index.js";
import type { Evidence, SentenceRecord } from "../model/assertion.js";
import { slice, type Span } from "../model/span.js";

/** Finds places in the original text of one document. */
export interface Locator {
  /** Line and column of an offset, counted from 1; columns in UTF-16 units. */
  position(offset: number): { readonly line: number; readonly column: number };
  /** The original words at `span` (in clean text) with their place. Null if they are not verbatim. */
  quote(span: Span): Quote | null;
  /** The words at `span`, in the sentence at `sentence` (both in clean text), as evidence. Null if they are not verbatim. */
  evidence(span: Span, sentence: Span): Evidence | null;
  /** A sentence as it stands in the original, with the values in it that do. Null if it is not verbatim. */
  record(
    sentence: Span,
    values: readonly ValueMention[],
    impossible: readonly ImpossibleDate[],
  ): SentenceRecord | null;
}

/** A verbatim slice of the original text. */
export type Quote = Span & { readonly text: string };

/** A locator for a document. Lines end at `\n`, `\r\n` or a lone `\r`. */
export function createLocator(document: Pick<Document, "id" | "original" | "text" | "offsets">): Locator {
  const { id, original, text, offsets } = document;
  const lines = [0];
  for (const { index, 0: ending } of original.matchAll(/\r\n?|\n/g)) lines.push(index + ending.length);
  const position = (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = lines.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
  };
  const quote = (span: Span): Quote | null => {
    const found = offsets.toOriginal(span);
    const words = slice(original, found);
    return isVerbatim(slice(text, span), words) ? { text: words, start: found.start, end: found.end } : null;
  };
  // The assertions of a sentence come one after the other.
  let last: (Pick<Evidence, "sentence" | "sentenceStart"> & { readonly of: Span }) | null = null;
  const around = (of: Span): Pick<Evidence, "sentence" | "sentenceStart"> => {
    if (last?.of === of) return last;
    const span = offsets.toOriginal(of);
    last = { of, sentence: slice(original, span), sentenceStart: span.start };
    return last;
  };
  return {
    position,
    quote,
    evidence: (span, sentence) => {
      const found = quote(span);
      if (found === null) return null;
      const { start, end, text: words } = found;
      const { line, column } = position(start);
      const { sentence: whole, sentenceStart } = around(sentence);
      return { document: id, quote: words, start, end, line, column, sentence: whole, sentenceStart };
    },
    record: (sentence, values, impossible) => {
      const found = quote(sentence);
      if (found === null) return null;
      const { start, end, text: words } = found;
      return {
        start,
        end,
        ...position(start),
        text: words,
        values: values.flatMap(({ value, ...span }) => {
          const place = quote(span);
          return place === null ? [] : [{ start: place.start, end: place.end, value }];
        }),
        ...(impossible.length === 0
          ? {}
          : {
              impossible: impossible.flatMap(({ why, ...span }) => {
                const place = quote(span);
                return place === null ? [] : [{ start: place.start, end: place.end, why }];
              }),
            }),
      };
    },
  };
}

/**
 * Whether the original slice holds the clean words: the same text, or the same letters and digits in the same order with
 * markup, references and white space between them.
 */
function isVerbatim(clean: string, original: string): boolean {
  if (clean === original) return true;
  let at = 0;
  for (const character of clean) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const next = original.indexOf(character, at);
    if (next < 0) return original.includes("&");
    at = next + character.length;
  }
  return clean.length > 0;
}
