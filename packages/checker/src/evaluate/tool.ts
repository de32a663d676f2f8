import {
  extract,
  readDocument,
  recogniseValues,
  type Article,
  type Extraction,
  type ValueMention,
} from "@gainsay/claims";
import { check, type CheckOptions } from "../check.js";
import type { Report } from "../findings/finding.js";

/** What is being evaluated. Tests of the scoring put a tool of known mistakes in its place. */
export interface Tool {
  extract(article: Article): Extraction;
  check(extractions: readonly Extraction[], options: Pick<CheckOptions, "sameEvent">): Report;
  /** The values in a text; relative dates are anchored to `reference`, `YYYY-MM-DD`. Spans point into `text`. */
  recognise(text: string, reference?: string): readonly ValueMention[];
}

/** Gainsay itself. */
export const gainsay: Tool = {
  extract: (article) => extract(readDocument(article)),
  check,
  recognise: (text, reference) =>
    recogniseValues(
      readDocument({ id: "text", content: text, format: "text" }),
      reference === undefined ? {} : { reference },
    ),
};
