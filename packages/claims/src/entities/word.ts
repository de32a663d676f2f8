import type { PartOfSpeech, Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { lookUp } from "./gazetteer.js";

/** A token, or several that a name holds together with hyphens ("al-Sharaa", "Jean-Claude"). */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Whether it is written as a name is: "Sharaa", "al-Sharaa", "O'Brien", "eBay", "J.". */
  readonly capital: boolean;
  /** Whether white space or a mark other than a hyphen stands before it. */
  readonly spaced: boolean;
}

const arabicArticle = /^(?:al|el|ad|an|ar|as|ash|at|az|ez|ul)$/iu;
/** A capital first, or a brand's second; no sums of money ("US$"). */
const nameShape = /^['’ʿʾ]?\p{Lu}|^(?:e|i|i\d+)\p{Lu}/u;

const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑"]);
const tyingMarks: ReadonlySet<string> = new Set([...hyphens, "–"]);

function isCapital(text: string): boolean {
  // Most words begin with a small letter, and only "eBay" and "iPhone" are names all the same.
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) {
    if (code !== 101 && code !== 105) return false;
    const next = text.charCodeAt(1);
    if (next >= 97 && next <= 122) return false;
  }
  return nameShape.test(text) && !/[$€£¥%]/u.test(text);
}

/** The words of a sentence. Tokens are joined across a hyphen only where both sides belong to one name. */
export function wordsOf(sentence: Pick<Sentence, "tokens">): readonly Word[] {
  const { tokens } = sentence;
  const words: Word[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    if (first === undefined) break;
    let last: Token = first;
    let text = first.text;
    let next = index + 1;
    const before = tokens[index - 1];
    for (;;) {
      const hyphen = tokens[next];
      const right = tokens[next + 1];
      if (hyphen === undefined || right === undefined) break;
      if (hyphen.start !== last.end || right.start !== hyphen.end || !hyphens.has(hyphen.text)) break;
      if (!joins(text, right.text)) break;
      text += hyphen.text + right.text;
      last = right;
      next += 2;
    }
    words.push({
      start: first.start,
      end: last.end,
      text,
      lower: next === index + 1 ? first.lower : text.toLowerCase(),
      lemma: first.lemma,
      pos: next === index + 1 ? first.pos : "PROPN",
      capital: isCapital(text) || (next > index + 1 && arabicArticle.test(first.text)),
      spaced: before === undefined || before.end !== first.start || !tyingMarks.has(before.text),
    });
    index = next;
  }
  return words;
}

/** "al" + "Sharaa", "Jean" + "Claude", "Mar-a" + "Lago"; not "US" + "brokered", "Arab" + "Israeli". */
function joins(left: string, right: string): boolean {
  if (left.length > 40) return false;
  const lastPiece = left.slice(left.lastIndexOf("-") + 1);
  if (arabicArticle.test(left) || (left.includes("-") && arabicArticle.test(lastPiece))) {
    return /^['’ʿʾ]?\p{L}/u.test(right);
  }
  if (!nameShape.test(left)) return false;
  if (arabicArticle.test(right) || right === "a" || right === "i" || right === "on")
    return right !== "a" || left === "Mar";
  if (!/^\p{Lu}/u.test(right)) return false;
  const known = lookUp(left);
  if (known !== null && (known.demonym || lookUp(right) !== null)) return false;
  return !(known?.type === "place" && lookUp(`${left}-${right}`) === null && left === left.toUpperCase());
}
