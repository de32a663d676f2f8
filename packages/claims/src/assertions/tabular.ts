import type { PartOfSpeech, Sentence } from "../model/sentence.js";

/** A sentence may list some figures; with so many, and fewer words than figures, it is a table that lost its lines. */
const fewestFigures = 6;

/** Of so many words some tell how the others hang together, unless they are a menu or a list that lost its lines. */
const longestMenu = 40;
const fewestJoints = 0.15;
const joints: ReadonlySet<PartOfSpeech> = new Set(["DET", "ADP", "AUX", "PRON", "CCONJ", "SCONJ", "PART"]);

/** Whether a sentence is the menu of a page: "Main page Contents Current events Random article About Help". */
export function isMenu({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text));
  const joining = words.filter(({ pos }) => joints.has(pos));
  return words.length >= longestMenu && joining.length < words.length * fewestJoints;
}

/** Whether a sentence is rows of a table in plain text: "Stocks 6.19 6.19 4.66 Imports 0.30 0.30 0.31". Nothing is claimed of those. */
export function isTabular({ tokens }: Sentence): boolean {
  let figures = 0;
  let words = 0;
  for (const { text } of tokens) {
    if (/^\d/u.test(text)) figures += 1;
    else if (/^\p{L}/u.test(text)) words += 1;
  }
  return figures >= fewestFigures && words < figures;
}
