import { extendHash, finishHash, startHash } from "./hash.js";

/** The most features that `readFeatures` gives for one token. */
export const mostFeatures = 64;

/** What the features of a sentence are made from, one number a token and column; filled by `describeWords`. */
export interface WordTable {
  readonly words: Int32Array;
  readonly cased: Int32Array;
  readonly shapes: Int32Array;
  readonly suffixes: Int32Array;
  readonly prefixes: Int32Array;
  readonly classes: Int32Array;
  /** Whether an unmistakable finite verb follows before the clause seems to end. */
  readonly verbAhead: Int32Array;
  /** How the sentence is capitalised: 0 as prose, 1 as a title, 2 all in capitals. */
  readonly style: number;
}

/** The class of a word by the lexicon; 0 if unknown. */
export type ClassOf = (cased: string, lower: string) => number;

const none = 0x5bd1e995;

const closesClause: ReadonlySet<string> = new Set(',;:.?!()"');

/** Reads the words of a sentence once; linear in their characters. */
export function describeWords(
  texts: readonly string[],
  classOf: ClassOf,
  isFinite: (c: number) => boolean,
): WordTable {
  const count = texts.length;
  const words = new Int32Array(count);
  const cased = new Int32Array(count);
  const shapes = new Int32Array(count);
  const suffixes = new Int32Array(count * 4);
  const prefixes = new Int32Array(count * 3);
  const classes = new Int32Array(count);
  const verbAhead = new Int32Array(count);
  let capitalised = 0;
  let upper = 0;
  let lettered = 0;
  for (let index = 0; index < count; index++) {
    const text = plain(texts[index] ?? "");
    const lower = text.toLowerCase();
    words[index] = hashRange(lower, 0, lower.length, 1);
    cased[index] = hashRange(text, 0, text.length, 2);
    shapes[index] = shapeOf(text);
    for (let length = 1; length <= 4; length++)
      suffixes[index * 4 + length - 1] =
        lower.length > length ? hashRange(lower, lower.length - length, lower.length, 2 + length) : none;
    for (let length = 1; length <= 3; length++)
      prefixes[index * 3 + length - 1] =
        lower.length > length ? hashRange(lower, 0, length, 6 + length) : none;
    classes[index] = classOf(text, lower);
    if (isLetter(lower.charCodeAt(0)) && lower.length > 3) {
      lettered += 1;
      if (text !== lower) capitalised += 1;
      if (text === text.toUpperCase()) upper += 1;
    }
  }
  let ahead = 0;
  for (let index = count - 1; index >= 0; index--) {
    verbAhead[index] = ahead;
    if (isFinite(classes[index] ?? 0)) ahead = 1;
    else if (closesClause.has(texts[index] ?? "")) ahead = 0;
  }
  const style = lettered < 2 ? 0 : upper * 10 > lettered * 9 ? 2 : capitalised * 10 > lettered * 9 ? 1 : 0;
  return { words, cased, shapes, suffixes, prefixes, classes, verbAhead, style };
}

/** Straight quotes for curly ones, so that both are one word. */
function plain(text: string): string {
  if (text === "“" || text === "”" || text === "``" || text === "''") return '"';
  return /[‘’]/.test(text) ? text.replaceAll(/[‘’]/g, "'") : text;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 191;
}

function hashRange(text: string, start: number, end: number, use: number): number {
  let hash = startHash(use);
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    // All digits are one.
    hash = extendHash(hash, code >= 48 && code <= 57 ? 48 : code);
  }
  return hash;
}

/** "Xx" for "Cooper", "X" for "US", "d" for "172", "d-x" … : runs of one class of character count once. */
function shapeOf(text: string): number {
  let hash = startHash(20);
  let previous = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind =
      code >= 97 && code <= 122
        ? 1
        : code >= 65 && code <= 90
          ? 2
          : code >= 48 && code <= 57
            ? 3
            : code > 191
              ? 4
              : code;
    if (kind !== previous) hash = extendHash(hash, kind);
    previous = kind;
  }
  return extendHash(hash, Math.min(text.length, 3));
}

/**
 * Writes the features of one token into `into` and gives their number. `chosen` are the tags of the tokens before, as
 * columns; `memory` is the tag of the last auxiliary and whether the clause has had its finite verb.
 */
export function readFeatures(
  table: WordTable,
  at: number,
  chosen: Int32Array,
  memory: number,
  into: Int32Array,
): number {
  const { words, cased, shapes, suffixes, prefixes, classes, verbAhead, style } = table;
  const count = words.length;
  const w0 = words[at] ?? none;
  const w1 = at + 1 < count ? (words[at + 1] ?? none) : none;
  const w2 = at + 2 < count ? (words[at + 2] ?? none) : none;
  const wp = at > 0 ? (words[at - 1] ?? none) : none;
  const wpp = at > 1 ? (words[at - 2] ?? none) : none;
  const c0 = classes[at] ?? 0;
  const c1 = at + 1 < count ? (classes[at + 1] ?? 0) : 300;
  const c2 = at + 2 < count ? (classes[at + 2] ?? 0) : 300;
  const cp = at > 0 ? (classes[at - 1] ?? 0) : 300;
  const t1 = at > 0 ? (chosen[at - 1] ?? 0) : 40;
  const t2 = at > 1 ? (chosen[at - 2] ?? 0) : 40;
  const s2 = suffixes[at * 4 + 1] ?? none;
  const s3 = suffixes[at * 4 + 2] ?? none;
  const n3 = at + 1 < count ? (suffixes[at * 4 + 6] ?? none) : none;
  const shape = shapes[at] ?? 0;
  const place = style * 2 + (at === 0 || t1 === punctuation ? 1 : 0);
  const tags2 = t1 * 64 + t2;
  into[0] = one(0, w0);
  into[1] = two(1, cased[at] ?? none, place);
  into[2] = one(2, suffixes[at * 4] ?? none);
  into[3] = one(3, s2);
  into[4] = one(4, s3);
  into[5] = one(5, suffixes[at * 4 + 3] ?? none);
  into[6] = one(6, prefixes[at * 3 + 1] ?? none);
  into[7] = one(7, prefixes[at * 3 + 2] ?? none);
  into[8] = two(8, shape, place);
  into[9] = one(9, c0);
  into[10] = two(10, c0, shape);
  into[11] = one(11, t1);
  into[12] = one(12, tags2);
  into[13] = one(13, wp);
  into[14] = one(14, wpp);
  into[15] = one(15, w1);
  into[16] = one(16, w2);
  into[17] = two(17, t1, w0);
  into[18] = two(18, t1, c0);
  into[19] = two(19, tags2, c0);
  into[20] = two(20, t1, s3);
  into[21] = one(21, c1);
  into[22] = two(22, c0, c1);
  into[23] = three(23, t1, c0, c1);
  into[24] = three(24, c0, c1, c2);
  into[25] = two(25, t1, c1);
  into[26] = two(26, w0, c1);
  into[27] = two(27, cp, c0);
  into[28] = one(28, n3);
  into[29] = two(29, w0, w1);
  into[30] = two(30, wp, w0);
  into[31] = two(31, t1, w1);
  into[32] = two(32, w1, c0);
  into[33] = three(33, wp, c0, c1);
  into[34] = two(34, s2, c1);
  into[35] = two(35, memory, c0);
  into[36] = two(36, memory, s2);
  into[37] = three(37, memory, verbAhead[at] ?? 0, c0);
  into[38] = two(38, shape, at > 0 ? (shapes[at - 1] ?? 0) : 0);
  into[39] = two(39, shape, at + 1 < count ? (shapes[at + 1] ?? 0) : 0);
  into[40] = two(40, t1, c2);
  return 41;
}

// A template's number and what it is filled with, as one hash. Straight-line code, since this is most of the tagger's time.

function one(template: number, a: number): number {
  return finishHash(Math.imul(a ^ Math.imul(template + 7, 0x9e3779b1), 0x2c1b3c6d));
}

function two(template: number, a: number, b: number): number {
  return finishHash(
    Math.imul(Math.imul(a ^ Math.imul(template + 7, 0x9e3779b1), 0x2c1b3c6d) ^ b, 0x297a2d39),
  );
}

function three(template: number, a: number, b: number, c: number): number {
  return two(template, Math.imul(a ^ (a >>> 15), 0x01000193) ^ b, c);
}

/** The column of punctuation. */
export const punctuation = 28;
