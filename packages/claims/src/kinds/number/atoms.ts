import type { Span } from "../../model/span.js";
import {
  denominators,
  fractionMarks,
  joiners,
  multipliers,
  ordinals,
  roughPlurals,
  roughWords,
  tens,
  units,
} from "./lexicon.en.js";

/** What figures say, without their sign. */
export interface Figure {
  readonly value: number;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** The worth of the last digit that is not a trailing zero; of the last decimal, if there are any. */
  readonly step: number;
}

/** A piece of text that can be part of a number: figures, a number word in lower case, or a mark such as "½". */
export interface Atom extends Span {
  /** The word in lower case, or the mark; empty for figures. */
  readonly word: string;
  readonly figure: Figure | null;
  /** Whether figures make an ordinal: "14th". */
  readonly ordinalSuffix: boolean;
}

/** Every word that a number can hold. */
const numberWords: ReadonlySet<string> = new Set([
  ...[units, tens, multipliers, roughPlurals, roughWords, ordinals, denominators].flatMap((table) => [
    ...table.keys(),
  ]),
  ...joiners,
]);
const longestWord = Math.max(...[...numberWords].map(({ length }) => length));
/** By the code of their first letter: most words of a text are told from number words by it and their length. */
const firstLetters: ReadonlySet<number> = new Set([...numberWords].map((word) => word.charCodeAt(0)));

/**
 * Figures: thousands grouped by commas (as in India too: "12,34,567"), by thin, no-break or plain spaces (plain ones only
 * in "940 000", "1 234 567" and "the 940 100 people"), by periods (two groups, or with a decimal comma: "1.234,5"); decimals, also
 * ".303".
 * Groups are limited in number, which keeps the time linear.
 */
const figures = new RegExp(
  [
    /\d{1,3}(?:,\d{3}){1,8}(?!\d)(?:\.\d+)?/,
    /\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)(?:\.\d+)?/,
    /\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,8}(?!\d)(?:\.\d+)?/,
    /[1-9]\d{0,2}(?:(?: \d{3}){2,6}| 000)(?![\d,]|\.\d{3})(?:\.\d+)?/,
    // "of the 40 913 prisoners": before what is counted; not "of day 40 913 men", "2 500 ml bottles"
    /(?<=[a-z] )(?<!\b(?:aged?|chapter|class|day|grade|level|lines?|no|number|page|section|step|top|version|week|year) )[1-9]\d{0,2} \d{3}(?= [a-z]{4,}(?![-a-z]))/,
    /[1-9]\d{0,2}(?:\.\d{3}){1,8},\d+(?!\d|[.,]\d)/,
    /\d{1,3}(?:\.\d{3}){2,8}(?!\d)/,
    /\d*\.\d+|\d+/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "y",
);
const ordinalSuffix = /(?:st|nd|rd|th)(?![a-z])/iy;

/** The pieces of numbers in a text, in order. Figures in names ("A380", "AK-47") are none. Linear in its length. */
export function atomsIn(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const start = at;
      do at += 1;
      while (at < length && isLetter(text.charCodeAt(at)));
      if (at - start > longestWord || !firstLetters.has(code | 32)) continue;
      const word = text.slice(start, at).toLowerCase();
      if (numberWords.has(word)) atoms.push({ start, end: at, word, figure: null, ordinalSuffix: false });
    } else if (isDigit(code) || (code === point && opensDecimal(text, at))) {
      figures.lastIndex = at;
      const digits = figures.exec(text)?.[0] ?? text.charAt(at);
      const start = at;
      at += digits.length;
      ordinalSuffix.lastIndex = at;
      const suffixed = ordinalSuffix.test(text);
      if (suffixed) at = ordinalSuffix.lastIndex;
      if (isInName(text, start, atoms.at(-1))) continue;
      atoms.push({ start, end: at, word: "", figure: readFigure(digits), ordinalSuffix: suffixed });
    } else {
      const mark = code > 127 ? text.charAt(at) : "";
      if (mark !== "" && fractionMarks.has(mark))
        atoms.push({ start: at, end: at + 1, word: mark, figure: null, ordinalSuffix: false });
      at += 1;
    }
  }
  return atoms;
}

const point = 46;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin letters; those of other scripts are in no number word. */
function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

/** ".303", but not the second point of "2.5.1" or the end of "Inc.5". */
function opensDecimal(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) && !/[\p{L}\p{N}.,]$/u.test(text.charAt(at - 1));
}

/** "A380", "AK-47", and what follows the point of "2.5.1"; but "twenty-5" is a number, and "40" in "20cm-40cm". */
function isInName(text: string, start: number, last: Atom | undefined): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || before === 95) return true;
  const earlier = text.charCodeAt(start - 2);
  if (before === point) return isDigit(earlier);
  if (!isLetter(earlier) || !/[-‐‑]/.test(text.charAt(start - 1))) return false;
  if (last === undefined) return true;
  if (last.end === start - 1) return !tens.has(last.word) && !joiners.has(last.word);
  // "20cm-40cm": the letters before are the unit of a figure.
  return (
    last.figure === null || !/^(?:[cmk]?m|k?g|ft|mph|k[mp]h|[kM]W)[-‐‑]$/.test(text.slice(last.end, start))
  );
}

function readFigure(digits: string): Figure {
  const plain = plainDigits(digits);
  const [whole = "", fraction = ""] = plain.split(".");
  const value = Number(plain);
  if (fraction !== "") return { value, decimals: fraction.length, step: 10 ** -fraction.length };
  return { value, decimals: 0, step: 10 ** trailingZeros(whole) };
}

/** Without marks between groups of digits, and with a decimal point. */
function plainDigits(digits: string): string {
  const comma = digits.lastIndexOf(",");
  const period = digits.lastIndexOf(".");
  const periods = digits.indexOf(".") !== period;
  // "1.234,5"
  if (period >= 0 && comma > period) return digits.replaceAll(".", "").replace(",", ".");
  return digits.replace(periods ? /\D/g : /[^\d.]/g, "");
}

/** How many zeros a whole number ends in; none in zero itself. */
function trailingZeros(digits: string): number {
  let at = digits.length;
  while (at > 0 && digits.charCodeAt(at - 1) === 48) at -= 1;
  return at === 0 ? 0 : digits.length - at;
}
