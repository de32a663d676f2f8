import { defaultAnnotator } from "../annotate/index.js";
import { readDocument } from "../document/read-document.js";

/**
 * A verb in dictionary form however it is written, and as written: "commissioned" as "commission". A particle stays. The form that
 * is the more likely one comes first.
 */
export function verbForms(words: string): readonly string[] {
  const [verb = "", ...particle] = words.replace(/^to /u, "").split(" ");
  const [lemma = verb] = lemmasIn("It was", verb, ".");
  return [...new Set([lemma, verb])].map((form) => [form, ...particle].join(" "));
}

/** A noun as written, and with each of its words in dictionary form, which is how texts are read: "rated load" as "rate load". */
export function nounForms(words: string): readonly string[] {
  return [...new Set([words, lemmasIn("The", words, "of it was good.").join(" ")])];
}

function lemmasIn(before: string, words: string, after: string): readonly string[] {
  const content = `${before} ${words} ${after}`;
  const [start, end] = [before.length + 1, before.length + 1 + words.length];
  return defaultAnnotator
    .annotate(readDocument({ id: "words", content, format: "text" }))
    .flatMap(({ tokens }) => tokens)
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ lemma }) => lemma);
}
