import type { Sentence } from "../model/sentence.js";

/** A sentence may list some figures; with so many, and fewer words than figures, it is a table that lost its lines. */
const fewestFigures = 6;

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
