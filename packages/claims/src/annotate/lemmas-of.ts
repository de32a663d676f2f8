import { readDocument } from "../document/read-document.js";
import type { PartOfSpeech, Token } from "../model/sentence.js";
import { defaultAnnotator } from "./index.js";

const telling: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

/** The content words of a text, in order: in dictionary form, and whether each is part of a name. */
export function contentWordsOf(
  text: string,
): readonly { readonly lemma: string; readonly isName: boolean }[] {
  return tokensIn(text)
    .filter(({ pos }) => telling.has(pos))
    .map(({ lemma, lower, pos, text }) => ({ lemma, isName: pos === "PROPN" && text !== lower }));
}

/** The words of a text in dictionary form, and as they stand, lower case. */
export function lemmasOf(text: string): ReadonlySet<string> {
  return new Set(tokensIn(text).flatMap(({ lemma, lower }) => [lemma, lower]));
}

function tokensIn(text: string): readonly Token[] {
  return defaultAnnotator
    .annotate(readDocument({ id: "text", content: text, format: "text" }))
    .flatMap(({ tokens }) => tokens);
}
