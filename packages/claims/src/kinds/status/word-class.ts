import type { PartOfSpeech } from "../../model/sentence.js";
import type { WordClass } from "./scales.js";

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
