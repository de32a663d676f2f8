import type { PartOfSpeech, Token, VerbForm } from "../../model/sentence.js";
import type { Span } from "../../model/span.js";
import type { KindContext } from "../kind.js";
import { numbersOf } from "../number/numbers-of.js";
import type { NumberSpan } from "../number/read-number.js";

/**
 * A word, a run of digits or a mark. Finer than a token: "mid-1990s", "2011-2024" and "10:30" are one token each for
 * some taggers, and several words here. The part of speech is that of the token around it.
 */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  readonly form: VerbForm | undefined;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The number that starts with this word, if any. */
  readonly number: NumberSpan | null;
}

const piece = /\d+|[A-Za-zÀ-ÖØ-öø-ÿ]+|\S/g;

const cache = new WeakMap<KindContext, readonly Word[]>();

/** The words of a document, in order. Remembered by context, since several kinds ask for them. */
export function wordsOf(context: KindContext): readonly Word[] {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const words = scan(context);
  cache.set(context, words);
  return words;
}

/**
 * The words of a document in runs that no wording crosses: the last word of a paragraph has nothing to do with the first of the
 * next.
 */
export function runsOf(context: KindContext): readonly (readonly Word[])[] {
  const words = wordsOf(context);
  const runs: (readonly Word[])[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !startsLine(context.text, words, at)) continue;
    runs.push(words.slice(from, at));
    from = at;
  }
  return runs;
}

/** Whether a sentence starts with the word, on another line than the one before. */
function startsLine(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || before.sentence === word.sentence) return false;
  const gap = text.indexOf("\n", before.end);
  return gap >= 0 && gap < word.start;
}

function scan(context: KindContext): readonly Word[] {
  const { text, sentences } = context;
  const numbers = numbersOf(context);
  let nextNumber = 0;
  const words: Word[] = [];
  const add = (token: Token, start: number, piece: string, lower: string, sentence: number): void => {
    while ((numbers[nextNumber]?.start ?? Infinity) < start) nextNumber += 1;
    const number = numbers[nextNumber];
    words.push({
      start,
      end: start + piece.length,
      text: piece,
      lower,
      pos: token.pos,
      lemma: token.lemma,
      form: token.form,
      spaced: isSpaceBefore(text, start),
      sentence,
      number: number?.start === start ? number : null,
    });
  };
  for (const [sentence, { tokens }] of sentences.entries()) {
    for (const token of tokens) {
      // Most tokens are one word; taking them whole saves half the time.
      if (isOnePiece(token.text)) {
        add(token, token.start, token.text, token.lower, sentence);
        continue;
      }
      piece.lastIndex = 0;
      for (let found = piece.exec(token.text); found !== null; found = piece.exec(token.text))
        add(token, token.start + found.index, found[0], found[0].toLowerCase(), sentence);
    }
  }
  return words;
}

/** Whether a token is all letters, as `piece` has them, or a single mark. */
function isOnePiece(text: string): boolean {
  if (text.length === 1) return true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const small = code | 32;
    if (!(small >= 97 && small <= 122) && !(code >= 192 && code <= 255 && code !== 215 && code !== 247))
      return false;
  }
  return true;
}

function isSpaceBefore(text: string, start: number): boolean {
  if (start === 0) return true;
  const code = text.charCodeAt(start - 1);
  return (
    code === 32 || code === 10 || (code < 128 ? code >= 9 && code <= 13 : /\s/.test(text.charAt(start - 1)))
  );
}

/** The lower-case word at an index, or "" outside the text. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? "";
}

/** The first index at or after `from` whose word starts at or after offset `end`. */
export function indexAfter(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < words.length && (words[at]?.start ?? Infinity) < end) at += 1;
  return at;
}

/** Whether the word is written with a capital letter: "A" to "Z", "À" to "Þ". */
export function isCapitalised(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code >= 192 && code <= 222 && code !== 215);
}

/** Whether the word begins with a digit. */
export function isFigure({ text }: Word): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑", "–", "—", "~"]);

/** A hyphen or dash. */
export function isDash(word: Word | undefined): boolean {
  return word !== undefined && hyphens.has(word.text);
}

const hyphenMinus: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

/** A hyphen with no space on either side, as in "14-year". */
export function isHyphen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word !== undefined && hyphenMinus.has(word.text) && !word.spaced && next !== undefined && !next.spaced
  );
}

/** Skips one hyphen inside a compound. */
export function skipHyphen(words: readonly Word[], at: number): number {
  return isHyphen(words, at) ? at + 1 : at;
}

/** Skips a period that ends an abbreviation: "Sept.". */
export function skipPeriod(words: readonly Word[], at: number): number {
  const word = words[at];
  return word !== undefined && word.text === "." && !word.spaced ? at + 1 : at;
}
