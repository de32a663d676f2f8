import type { PartOfSpeech } from "../../model/sentence.js";
import { placeOnScale, type WordClass } from "./scales.js";
import type { StatusValue } from "./value.js";

const wordClasses: Partial<Record<PartOfSpeech, WordClass>> = {
  NOUN: "noun",
  PROPN: "noun",
  VERB: "verb",
  AUX: "verb",
  ADJ: "adjective",
  ADV: "adverb",
};

/** The class of words that the tables keep a part of speech in; null for the others. */
export function wordClassOf(pos: PartOfSpeech): WordClass | null {
  return wordClasses[pos] ?? null;
}

/** The status that a word in dictionary form tells, or null: it excludes nothing that the tables know. */
export function statusOf(lemma: string, pos: PartOfSpeech): StatusValue | null {
  const place = placeOnScale(lemma, wordClassOf(pos));
  return place === null ? null : { kind: "status", scale: place.scale, pole: place.pole, word: lemma };
}
