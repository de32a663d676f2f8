import type { Document } from "../model/document.js";
import type { Sentence } from "../model/sentence.js";

/** Splits text into sentences and tokens, and gives each token its part of speech and dictionary form. */
export interface Annotator {
  readonly name: string;
  /** The sentences of the document's blocks, in order. Linear in the length of the text. */
  annotate(document: Pick<Document, "text" | "blocks">): readonly Sentence[];
}
