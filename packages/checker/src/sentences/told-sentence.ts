import { indexEntry, pageNote } from "./words.en.js";
import type { DocumentSummary, Extraction, SentenceRecord } from "@gainsay/claims";

/** A sentence in its document. */
export interface ToldSentence {
  readonly document: DocumentSummary;
  readonly record: SentenceRecord;
  /** Its text in lower case: long lists of words are looked for in it several times as fast as without regard to case. */
  readonly lower: string;
  /** Whether it stands at the head of its document as a headline does: first, and without a full stop. */
  readonly isHeadline: boolean;
}

/** All sentences of the corpus, in order of documents and text, but for fragments and what pages say of themselves. */
export function toldSentences(extractions: readonly Extraction[]): readonly ToldSentence[] {
  return extractions.flatMap(({ document, sentences = [] }) =>
    sentences.flatMap((record, index) =>
      pageNote.test(record.text) || isFragment(record.text)
        ? []
        : [
            {
              document,
              record,
              lower: record.text.toLowerCase(),
              isHeadline: index === 0 && !/[.!?…]["”’']?\s*$/u.test(record.text),
            },
          ],
    ),
  );
}

/** Whether it is an entry of an index, or a bracket closes that was never opened: the end of a sentence that was cut in two. */
function isFragment(text: string): boolean {
  if (indexEntry.test(text)) return true;
  const closing = text.indexOf(")");
  return closing >= 0 && !text.slice(0, closing).includes("(");
}

/** A sentence by its document and where it begins, as a key. */
export function sentenceKey(document: string, start: number): string {
  return `${String(start)} ${document}`;
}
