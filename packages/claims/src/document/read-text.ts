import type { BlockRole } from "../model/document.js";
import type { Span } from "../model/span.js";
import { isBoilerplate } from "./boilerplate.en.js";
import { isByline } from "./bylines.js";
import { type CleanText, type CleanTextBuilder, createCleanText } from "./clean-text.js";
import { findIgnoreComments } from "./ignore-comments.js";
import {
  abbreviatedTitles,
  sentenceOpeners,
  titlesBeforeNames,
  unfinishedEndings,
} from "./line-breaks.en.js";

/** Reads plain text: blank lines part blocks, and so do line breaks that are not mere wrapping. */
export function readText(original: string, start = 0): CleanText {
  const builder = createCleanText(original);
  addText(builder, original, start, original.length);
  return builder.finish();
}

/** Adds `[start, end)` of the original as plain text. Comments to Gainsay are no text; one alone on its line is as a blank line. */
export function addText(builder: CleanTextBuilder, original: string, start: number, end: number): void {
  const comments = findIgnoreComments(original, start, end);
  const lines = splitLines(blanked(original, comments), start, end);
  let comment = 0;
  const copy = (from: number, to: number): void => {
    let done = from;
    for (; comments[comment] !== undefined; comment += 1) {
      const { start: opening, end: closing } = comments[comment] ?? { start: to, end: to };
      if (opening >= to) break;
      builder.comment(opening, closing);
      if (closing <= from) continue;
      builder.copy(done, opening);
      builder.replace(opening, closing, " ");
      done = closing;
    }
    builder.copy(done, to);
  };
  const width = wrapWidth(lines);
  let block: Line[] = [];
  const close = (): void => {
    const first = block[0];
    const last = block.at(-1);
    if (first === undefined || last === undefined) return;
    builder.startBlock(roleOf(first, block.length === 1));
    copy(first.start, last.end);
    block = [];
  };
  for (const line of lines) {
    const previous = block.at(-1);
    if (previous !== undefined && !isContinued(previous, line, width, block.length === 1)) close();
    block.push(line);
  }
  close();
  for (const { start: opening, end: closing } of comments.slice(comment)) builder.comment(opening, closing);
}

/** The text with white space in place of the stretches, so that everything else keeps its place. */
function blanked(text: string, stretches: readonly Span[]): string {
  if (stretches.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of stretches) {
    pieces.push(text.slice(done, start), text.slice(start, end).replaceAll(/[^\r\n]/gu, " "));
    done = end;
  }
  return pieces.join("") + text.slice(done);
}

/** A line with words on it. */
interface Line {
  /** Without the white space at its ends and without a list marker. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Length as printed, with indentation and list marker. */
  readonly width: number;
  readonly firstWord: string;
  readonly lastWord: string;
  /** Of very long lines, only the words of the beginning. */
  readonly words: readonly string[];
  readonly isItem: boolean;
  readonly isIndented: boolean;
  /** A blank line, a rule ("---") or the start of the text stands before it. */
  readonly isFirst: boolean;
}

const marker = /^(?:[-*+•‣◦▪●·–—]|\(?\d{1,2}[.)])[ \t]+(?=\S)/u;
const wordCharacter = /[\p{L}\p{N}]/u;
/** Where the beginning and the end of a line are looked for words. */
const reach = 400;

function splitLines(original: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let isFirst = true;
  for (let from = start; from < end;) {
    const to = lineEnd(original, from, end);
    const line = readLine(original.slice(from, to), from, isFirst ? undefined : lines.at(-1));
    if (line !== null) lines.push(line);
    isFirst = line === null;
    from = to + (original.startsWith("\r\n", to) ? 2 : 1);
  }
  return lines;
}

function lineEnd(original: string, from: number, end: number): number {
  for (let index = from; index < end; index += 1) {
    const code = original.charCodeAt(index);
    if (code === 10 || code === 13) return index;
  }
  return end;
}

/** Null for a line without words. `before` is the line right above, if one stands there. */
function readLine(raw: string, offset: number, before: Line | undefined): Line | null {
  if (!wordCharacter.test(raw)) return null;
  const printed = raw.trimEnd();
  let text = printed.trimStart();
  const indentation = printed.length - text.length;
  const mark = marker.exec(text)?.[0];
  // "…the toll rose to⏎12. It had been": a number opens an item only where a sentence may start.
  const isItem =
    mark !== undefined &&
    (!/\d|[–—]/u.test(mark) || before === undefined || before.isItem || isFinished(before));
  if (isItem) text = text.slice(mark.length);
  const words = text.slice(0, reach).split(/\s+/u);
  return {
    start: offset + printed.length - text.length,
    end: offset + printed.length,
    text,
    width: printed.length,
    firstWord: words[0] ?? "",
    lastWord: text.slice(-reach).split(/\s+/u).at(-1) ?? "",
    words,
    isItem,
    isIndented: indentation >= 2,
    isFirst: before === undefined,
  };
}

/** Wider texts are not wrapped by hand or by a mail program. */
const widestWrap = 120;

/**
 * The width at which the text was wrapped, or null. Wrapping leaves a trace: the first word of a line would not have
 * fitted on the line before.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.width), 0);
  if (width > widestWrap) return null;
  let pairs = 0;
  let full = 0;
  let unfinished = 0;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous === undefined || line.isFirst || line.isItem) continue;
    pairs += 1;
    if (!fills(previous, line, width)) continue;
    full += 1;
    if (!isFinished(previous)) unfinished += 1;
  }
  return full >= 3 && full >= 0.6 * pairs && unfinished >= 0.5 * full ? width : null;
}

function fills(line: Line, next: Line, width: number): boolean {
  return line.width + 1 + next.firstWord.length > width;
}

/**
 * Whether `next` goes on where `line` stops, so that the break between them is only layout. `isAlone` tells that
 * `line` does not go on from a line before it.
 */
function isContinued(line: Line, next: Line, width: number | null, isAlone: boolean): boolean {
  if (next.isFirst || next.isItem) return false;
  if (isBoilerplate(line.text) || isBoilerplate(next.text)) return false;
  if (next.isIndented && !line.isIndented && !line.isItem) return false;
  if (width !== null && fills(line, next, width)) return true;
  if (unfinishedEndings.has(line.lastWord) || /(?:[,([“‘–—]|['’]s)$/u.test(line.lastWord)) return true;
  if (abbreviatedTitles.has(bare(line.lastWord).toLowerCase())) return true;
  if ((isAlone && isByline(line.text)) || isByline(next.text)) return false;
  const first = bare(next.firstWord);
  if (/(?:\p{Lu}\.){2}$/u.test(line.lastWord)) {
    // "… with the U.S.⏎The army" ends a sentence, "… with U.S.⏎Central Command" does not.
    return !sentenceOpeners.has(first.toLowerCase());
  }
  if (isFinished(line) && !/[:;]$/u.test(line.lastWord)) return false;
  if (/^\p{Ll}/u.test(first)) return true;
  if (isFinished(line) || width !== null || isTitleCase(line)) return false;
  if (/^["“'‘«]/u.test(next.firstWord) || sentenceOpeners.has(first.toLowerCase())) return false;
  if (titlesBeforeNames.has(bare(line.lastWord).toLowerCase())) return true;
  return line.words.length > longestHeading;
}

/** Whether a line goes on in the next one, where nothing but their words tells it: of lines that a page breaks. */
export function goesOn(text: string, nextText: string): boolean {
  const line = readLine(text, 0, undefined);
  const next = readLine(nextText, 0, line ?? undefined);
  return line === null || next === null || isContinued(line, next, null, true);
}

/** In words. Headlines of news rarely have more. */
const longestHeading = 18;

/** Whether a sentence may end where the line ends: at a mark, or at a credit after one ("… in May. (Wire photo)"). */
function isFinished(line: Line): boolean {
  const ending = line.text.slice(-100);
  if (/[.!?…:;]["'”’»)\]]*$/u.test(ending)) {
    return !abbreviatedTitles.has(bare(line.lastWord).toLowerCase());
  }
  return /[.!?]["”’]? ?[([][^()[\]]{1,60}[)\]]$/u.test(ending);
}

/** The word without the marks around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}]+$/u, "");
}

/** Whether nearly all longer words are capitalised, as in a headline: "Rebels Take the Old Town". */
function isTitleCase(line: Line): boolean {
  const long = line.words.map(bare).filter((word) => word.length > 3);
  const considered = long.length > 0 ? long : line.words.map(bare);
  const capitalised = considered.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return capitalised >= 0.75 * considered.length;
}

/** "(City Wire via AP)", "Photo: …": the credit of a picture. */
const captionMark = /^(?:photo|image|picture|file photo)\b.{0,40}:|[.!?]["”’]? ?\([^()]{1,60}\)$/iu;

function roleOf(line: Line, isSingle: boolean): BlockRole {
  if (line.isItem) return "item";
  if (!isSingle) return "paragraph";
  if (captionMark.test(line.text.slice(-reach))) return "caption";
  if (line.words.length > longestHeading || line.text.length > reach || line.text.endsWith(","))
    return "paragraph";
  if (!isFinished(line)) return "heading";
  return /[:?]$/u.test(line.text) && isTitleCase(line) ? "heading" : "paragraph";
}
