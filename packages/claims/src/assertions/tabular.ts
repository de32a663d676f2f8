import { startsWithLetter } from "../annotate/starts-with-letter.js";
import type { PartOfSpeech, Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/** A sentence may list some figures; with so many, and fewer words than figures, it is a table that lost its lines. */
const fewestFigures = 6;

/** Of so many words in a row some tell how the others hang together, unless they are a menu or a list that lost its lines. */
const shortestMenu = 24;
const fewestJoints = 0.15;
const joints: ReadonlySet<PartOfSpeech> = new Set(["DET", "ADP", "AUX", "PRON", "CCONJ", "SCONJ", "PART"]);
const joiningMark = /^[,;]/;

/**
 * Where in a sentence menus of a page stand: "Main page Contents Current events Random article About Help". In order, not overlapping. A
 * comma joins words too, so that a list of names in a sentence is none.
 */
export function menusIn({ tokens }: Sentence): readonly Span[] {
  const menus: Span[] = [];
  if (tokens.length < shortestMenu) return menus;
  const words = tokens.filter(({ text }) => startsWithLetter(text) || joiningMark.test(text));
  const joins = words.map(({ pos, text }) => (joints.has(pos) || !startsWithLetter(text) ? 1 : 0));
  let joining = 0;
  for (let index = 0; index < joins.length; index += 1) {
    joining += (joins[index] ?? 0) - (joins[index - shortestMenu] ?? 0);
    const first = words[index - shortestMenu + 1];
    const last = words[index];
    if (first === undefined || last === undefined || joining >= shortestMenu * fewestJoints) continue;
    const open = menus.at(-1);
    if (open !== undefined && open.end >= first.start)
      menus[menus.length - 1] = { start: open.start, end: last.end };
    else menus.push({ start: first.start, end: last.end });
  }
  return menus.map((menu) => withoutSentence(menu, words, joins));
}

/** From where so many words join others, a sentence has begun. */
const fewestInSentence = 0.3;

/** A menu up to where a sentence goes on from it: "Recent changes Upload file | **The** mill closed **on** …" */
function withoutSentence({ start, end }: Span, words: readonly Token[], joins: readonly number[]): Span {
  const last = words.findIndex((word) => word.end === end);
  let joining = 0;
  let close = last;
  for (let index = last; index > last - shortestMenu && index > 0; index -= 1) {
    joining += joins[index] ?? 0;
    if (joins[index] === 1 && joining >= (last - index + 1) * fewestInSentence) close = index - 1;
  }
  return { start, end: words[close]?.end ?? end };
}

/** Whether a sentence is rows of a table in plain text: "Stocks 6.19 6.19 4.66 Imports 0.30 0.30 0.31". Nothing is claimed of those. */
export function isTabular({ tokens }: Sentence): boolean {
  let figures = 0;
  for (const { text } of tokens) if (startsWithDigit(text)) figures += 1;
  return (
    figures >= fewestFigures &&
    tokens.reduce((words, { text }) => (startsWithLetter(text) ? words + 1 : words), 0) < figures
  );
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
