import type { PartOfSpeech, VerbForm } from "../model/sentence.js";

/** A tag of the tagger: a part of speech, with the inflection that its ending or place shows. */
export interface Tag {
  readonly pos: PartOfSpeech;
  readonly form?: VerbForm;
  /** What the ending adds, for the lemma: "-s" of nouns and verbs, "-er" and "-est" of adjectives. Of adverbs "er" is both. */
  readonly ending?: "s" | "er" | "est";
}

/** The tags, in the order of the columns of the weights: at most 32. */
export const tags: readonly Tag[] = [
  { pos: "NOUN" },
  { pos: "NOUN", ending: "s" },
  { pos: "PROPN" },
  { pos: "VERB", form: "base" },
  { pos: "VERB", form: "present" },
  { pos: "VERB", form: "present", ending: "s" },
  { pos: "VERB", form: "past" },
  { pos: "VERB", form: "participle" },
  { pos: "VERB", form: "gerund" },
  { pos: "AUX", form: "base" },
  { pos: "AUX", form: "present" },
  { pos: "AUX", form: "present", ending: "s" },
  { pos: "AUX", form: "past" },
  { pos: "AUX", form: "participle" },
  { pos: "AUX", form: "gerund" },
  { pos: "AUX" },
  { pos: "ADJ" },
  { pos: "ADJ", ending: "er" },
  { pos: "ADJ", ending: "est" },
  { pos: "ADV" },
  { pos: "ADV", ending: "er" },
  { pos: "ADP" },
  { pos: "SCONJ" },
  { pos: "CCONJ" },
  { pos: "DET" },
  { pos: "PRON" },
  { pos: "NUM" },
  { pos: "PART" },
  { pos: "PUNCT" },
  { pos: "SYM" },
  { pos: "INTJ" },
  { pos: "X" },
];
