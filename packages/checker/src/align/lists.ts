import type { Extraction } from "@gainsay/claims";

/** A text in sentences may stand below a headline, a name and a date. */
const fewestLines = 4;

/** … and hold a list: articles on devices do. */
const linesPerSentence = 2;

/** How a sentence ends, within quotes and brackets or not. */
const sentenceEnd = /[.!?…]["”'’)\]]*\s*$/u;

/**
 * Whether a text is a list or a table, most lines of which end as no sentence does: results of a firm, of a day's matches, what is on. All
 * of one form are alike in words, whatever they are about. Claim files that keep no sentences are none.
 */
export function isList({ sentences = [] }: Extraction): boolean {
  const lines = sentences.filter(({ text }) => !sentenceEnd.test(text)).length;
  return lines >= fewestLines && lines >= linesPerSentence * (sentences.length - lines);
}
