import type { Document } from "../model/document.js";
import type { Sentence } from "../model/sentence.js";
import type { Qualifiers } from "../model/assertion.js";
import type { Span } from "../model/span.js";

/** The years that a story has come to, first and last. */
export type Years = NonNullable<Qualifiers["narratedYears"]>;

/** "1909", "1931–32", "1931-1932" */
const years =
  /(?<![\p{L}\p{N}.,-])(1[0-9]\d\d|20\d\d)(?:[-–](1[0-9]\d\d|20\d\d|\d\d))?(?![\p{L}\p{N}]|[.,]\d)/gu;

/**
 * The years that the paragraph of each of some places of a document has told last: those of its sentence nearest before it, else nearest
 * behind, else those of the sentences before. Null where the paragraph tells none.
 */
export function narratedYears({
  text,
  blocks,
}: Pick<Document, "text" | "blocks">): (at: Span, sentence: Sentence) => Years | null {
  return (at, sentence) => {
    const block = blocks.find(({ start, end }) => start <= at.start && at.end <= end);
    const from = block === undefined ? sentence.start : paragraphStart(text, block.start, at.start);
    return (
      yearsIn(text.slice(sentence.start, at.start)).at(-1) ??
      yearsIn(text.slice(at.end, sentence.end))[0] ??
      yearsIn(text.slice(from, sentence.start)).at(-1) ??
      null
    );
  };
}

/** Behind the last blank line before `at`. */
function paragraphStart(text: string, from: number, at: number): number {
  const blank = text.lastIndexOf("\n\n", at);
  return Math.max(from, blank < 0 ? 0 : blank);
}

function yearsIn(text: string): readonly Years[] {
  return [...text.matchAll(years)].map(([, first = "", last = ""]) => ({
    first: Number(first),
    last: last === "" ? Number(first) : Number(first.slice(0, 4 - last.length) + last),
  }));
}
