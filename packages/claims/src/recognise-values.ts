import { defaultAnnotator } from "./annotate/index.js";
import { findValues, type ValueMention } from "./kinds/index.js";
import type { Document } from "./model/document.js";
import { slice } from "./model/span.js";
import type { ExtractOptions } from "./read-clauses.js";

/**
 * The values that a document mentions, whatever is said of them, and its bare numbers; spans point into the original text. `reference` is the
 * date that relative dates are anchored to, `YYYY-MM-DD`; default: the document's own.
 */
export function recogniseValues(
  document: Document,
  options: { readonly reference?: string } & Pick<ExtractOptions, "annotator" | "vocabulary"> = {},
): readonly ValueMention[] {
  const { reference, annotator = defaultAnnotator, vocabulary } = options;
  const metadata = reference === undefined ? document.metadata : { ...document.metadata, date: reference };
  return findValues({ text: document.text, metadata }, annotator.annotate(document), {
    numbers: true,
    ...(vocabulary === undefined ? {} : { units: vocabulary.units }),
  }).map((mention) => {
    const span = document.offsets.toOriginal(mention);
    return { ...mention, ...span, text: slice(document.original, span) };
  });
}
