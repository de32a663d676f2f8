import { bind } from "./assertions/bind.js";
import { timeEvents, type EventTime } from "./assertions/event-time.js";
import type { ExtractOptions } from "./extract.js";
import type { Document } from "./model/document.js";
import type { Span } from "./model/span.js";
import { readClauses } from "./read-clauses.js";

/** A phrase that can tell of a happening, in the original text, and when that most likely was. */
export interface DatedPhrase extends Span, EventTime {}

/**
 * When what the verbs and nouns of a document tell of most likely happened, whether or not they say something that can be
 * compared. Phrases without a time are left out. In order; pure, and never throws for what the text is.
 */
export function readTimes(document: Document, options: ExtractOptions = {}): readonly DatedPhrase[] {
  const { clauses } = readClauses(document, options);
  const bindings = clauses.map(bind);
  const times = timeEvents(clauses, bindings, document.metadata.date);
  return clauses.flatMap(({ phrases }, index) =>
    phrases.flatMap((phrase, at) => {
      if (phrase.type !== "verb" && phrase.type !== "noun") return [];
      const time = times[index]?.(at) ?? null;
      return time === null ? [] : [{ ...document.offsets.toOriginal(phrase), ...time }];
    }),
  );
}
