import type { Span } from "@gainsay/claims";
import type { Question } from "../../findings/finding.js";
import type { Restatement } from "../../restatements/find-restatements.js";

/** The sentence that both sides say, with a gap where they differ: `What is said here: "The navy seized … rifles"?` */
export function questionOf({ left, difference }: Restatement): Question {
  const { text } = left.plain;
  const predicate = difference.type === "polarity" ? "whether" : "wording";
  const units = difference.left;
  const [start, end] = [
    Math.min(...units.map((unit) => unit.start)),
    Math.max(...units.map((unit) => unit.end)),
  ];
  if (difference.type === "polarity") {
    const denies = difference.denies === "left";
    const shown = denies ? `${text.slice(0, start)}…${text.slice(end)}` : text;
    return {
      text: `Is this so: "${clip(shown, start)}"?`,
      subject: clip(shown, start),
      predicate,
      slot: "whether",
    };
  }
  return { ...questionWithGap(text, { start, end }), predicate };
}

/** A sentence with a gap at a span, as a question. */
export function questionWithGap(text: string, { start, end }: Span): Omit<Question, "predicate"> {
  const gapped = clip(`${text.slice(0, start)}…${text.slice(end)}`, start);
  return { text: `What is said here: "${gapped}"?`, subject: gapped, slot: "what" };
}

/** Words shown before and behind the place. */
const window = 70;

/** The words around an offset, in one line, without the full stop. */
function clip(sentence: string, offset: number): string {
  // However its lines are broken, it is one question.
  const before = sentence.slice(0, offset).replace(/\s+/gu, " ");
  const text = before + sentence.slice(offset).replace(/\s+/gu, " ");
  const at = before.length;
  const from = at <= window ? 0 : text.indexOf(" ", at - window) + 1;
  const to = text.length - at <= window ? text.length : Math.max(at, text.lastIndexOf(" ", at + window));
  const words = text.slice(from, to).replace(/[.!?\s]+$/u, "");
  return `${from > 0 ? "… " : ""}${words}${to < text.length ? " …" : ""}`;
}
