import type { Evidence } from "@gainsay/claims";
import stringWidth from "string-width";
import { printable } from "./printable.js";

/** A printed line of a sentence: the quote, or the part of it that falls on this line, and what stands around it. */
export interface ExcerptLine {
  readonly before: string;
  /** Empty where the quote is not on this line. */
  readonly quote: string;
  readonly after: string;
  /** Columns of a terminal that `before` and `quote` take; wide characters take two, combining ones none. */
  readonly beforeWidth: number;
  readonly quoteWidth: number;
}

/** What a reader sees as one character. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly quoted: boolean;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const ellipsis: Cell = { text: "…", width: 1, quoted: false };

/**
 * The sentence of the evidence with its quote told apart, wrapped at `width` columns. A sentence that needs more
 * than about `lines` lines is clipped at spaces, an ellipsis for what was left out, so that the quote stays in view.
 */
export function excerpt(evidence: Evidence, width: number, lines = 2): readonly ExcerptLine[] {
  const room = width * lines;
  const { before, quote, after } = parts(evidence);
  const quoteCells = clipMiddle(quote, room);
  const free = Math.max(room - widthOf(quoteCells), Math.floor(width / 2));
  const half = Math.floor(free / 2);
  const afterWidth = widthOf(clipEnd(after, free));
  const beforeCells = clipStart(before, Math.max(half, free - afterWidth));
  const afterCells = clipEnd(after, Math.max(half, free - widthOf(beforeCells)));
  return wrap([...beforeCells, ...quoteCells, ...afterCells], width).map(toLine);
}

function parts({ quote, start, end, sentence, sentenceStart }: Evidence) {
  const from = start - sentenceStart;
  const to = end - sentenceStart;
  if (from < 0 || sentence.slice(from, to) !== quote) return { before: "", quote, after: "" };
  return { before: sentence.slice(0, from).trimStart(), quote, after: sentence.slice(to).trimEnd() };
}

function cells(text: string, quoted: boolean): Cell[] {
  return Array.from(graphemes.segment(printable(text)), ({ segment }) => ({
    text: segment,
    width: /^[ -~]$/.test(segment) ? 1 : stringWidth(segment),
    quoted,
  }));
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** No character that takes up room needs more code units than this, bar ornaments; endless text is cut to size first. */
const unitsPerColumn = 8;

/** The first cells of `text` that fit, an ellipsis after the last word if some did not. */
function clipEnd(text: string, room: number): readonly Cell[] {
  const head = cells(text.slice(0, room * unitsPerColumn), false);
  const kept = fitting(head, room);
  if (kept.length === head.length && text.length <= room * unitsPerColumn) return kept;
  const space = kept.findLastIndex((cell) => cell.text === " ");
  return [...kept.slice(0, space < 0 ? -1 : space), ellipsis];
}

/** The last cells of `text` that fit, an ellipsis before the first word if some did not. */
function clipStart(text: string, room: number): readonly Cell[] {
  const tail = cells(text.slice(-room * unitsPerColumn), false);
  const kept = fitting(tail.toReversed(), room).toReversed();
  if (kept.length === tail.length && text.length <= room * unitsPerColumn) return kept;
  const space = kept.findIndex((cell) => cell.text === " ");
  return [ellipsis, ...kept.slice(space < 0 ? 1 : space + 1)];
}

/** The quote, an ellipsis in its middle if it does not fit. */
function clipMiddle(quote: string, room: number): readonly Cell[] {
  const half = Math.floor((room - 1) / 2);
  const head = cells(quote.slice(0, room * unitsPerColumn), true);
  if (quote.length <= room * unitsPerColumn && widthOf(head) <= room) return head;
  const tail = cells(quote.slice(-room * unitsPerColumn), true);
  return [
    ...fitting(head, half),
    { ...ellipsis, quoted: true },
    ...fitting(tail.toReversed(), half).toReversed(),
  ];
}

function fitting(cells: readonly Cell[], room: number): readonly Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => (used += cell.width) > room);
  return end < 0 ? cells : cells.slice(0, end);
}

/** Breaks at spaces, which are dropped there, and inside a word only if it is longer than a line. */
function wrap(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const lines: (readonly Cell[])[] = [];
  let rest = cells;
  for (;;) {
    const line = fitting(rest, width);
    if (line.length === rest.length) return [...lines, rest];
    const space = rest.slice(0, line.length + 1).findLastIndex((cell) => cell.text === " ");
    // A character wider than the whole line still has to go somewhere.
    const end = space > 0 ? space : Math.max(1, line.length);
    lines.push(rest.slice(0, end));
    rest = rest.slice(space > 0 ? end + 1 : end);
  }
}

function toLine(line: readonly Cell[]): ExcerptLine {
  const first = line.findIndex((cell) => cell.quoted);
  const from = first < 0 ? line.length : first;
  const to = line.findLastIndex((cell) => cell.quoted) + 1;
  const before = line.slice(0, from);
  const quote = line.slice(from, to);
  return {
    before: textOf(before),
    quote: textOf(quote),
    after: first < 0 ? "" : textOf(line.slice(to)),
    beforeWidth: widthOf(before),
    quoteWidth: widthOf(quote),
  };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join("");
}
