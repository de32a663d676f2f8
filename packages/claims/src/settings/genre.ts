import type { ValueMention } from "../kinds/index.js";
import type { Document } from "../model/document.js";
import type { Sentence } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/**
 * Whether a text tells what happened, as news does, and states nothing that holds until a page is changed: in running text under one title at
 * most, half of it or more in the past tense, or some of it and of a day of the week. "A ticket costs £12" is then a price of that day.
 */
export function readsAsNews(
  { blocks, code = [] }: Document,
  sentences: readonly Sentence[],
  values: (span: Span) => readonly ValueMention[],
): boolean {
  const isLaidOut = blocks.some(({ role }) => role === "item" || role === "cell");
  if (isLaidOut || code.length > 0 || blocks.filter(({ role }) => role === "heading").length > 1)
    return false;
  const running = sentences.filter(({ role }) => role !== "heading");
  const told = running.filter(isTold);
  if (told.length === 0 || running.length === 1) return false;
  return told.length * 2 >= running.length || running.some((sentence) => values(sentence).some(namesWeekday));
}

function isTold({ tokens }: Sentence): boolean {
  return tokens.some(({ pos, form }) => pos === "VERB" && form === "past");
}

/** "on Saturday", but not "on Saturdays" */
function namesWeekday({ value }: ValueMention): boolean {
  return value.kind === "date" && value.type !== "SET" && value.known.includes("weekday");
}
