import type { Span } from "./span.js";

/** A span of clean text recognised as a value, with what it was normalised to. */
export interface Mention<V> extends Span {
  /** The words of the span. */
  readonly text: string;
  readonly value: V;
  /** Which recogniser found it, `kind/wording`, such as `date/month-name`. */
  readonly recogniser: string;
}
