import type { Document } from "./model/document.js";
import type { Extraction } from "./model/assertion.js";

export interface ExtractOptions {
  /** Groups of names that stand for one entity each, the first being the one to show. */
  readonly aliases?: readonly (readonly string[])[];
}

/** Reads everything that a document says into assertions. Pure; never throws for what the text is. */
export function extract(document: Document, _options: ExtractOptions = {}): Extraction {
  return {
    document: { id: document.id, ...document.metadata, sentences: 0, dropped: 0, terms: [], signature: [] },
    assertions: [],
  };
}
