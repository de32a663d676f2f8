import { readDocument } from "../document/read-document.js";
import { defaultAnnotator } from "./index.js";

/** The words of a text in dictionary form, and as they stand, lower case. */
export function lemmasOf(text: string): ReadonlySet<string> {
  const sentences = defaultAnnotator.annotate(readDocument({ id: "text", content: text, format: "text" }));
  return new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ lemma, lower }) => [lemma, lower])));
}
