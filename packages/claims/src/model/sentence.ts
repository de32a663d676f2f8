import type { BlockRole } from "./document.js";
import type { Span } from "./span.js";

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** What an inflected verb is, after the Penn Treebank: VBD, VBN, VBG, VB, and VBP or VBZ. */
export type VerbForm = "past" | "participle" | "gerund" | "base" | "present";

/** A word, number or mark, in the clean text of its document. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Dictionary form in lower case ("was" → "be", "killed" → "kill"). */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Of verbs and auxiliaries: "rebels toppled" is past, "killed in the raid" a participle. Absent or undefined if not known. */
  readonly form?: VerbForm | undefined;
  /** What its spelling says of it, one bit each; see `annotate/traits.ts`. Absent: it may have every trait. */
  readonly traits?: number;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** The role of the block that the sentence stands in. */
  readonly role: BlockRole;
  /** The traits of all its tokens together. Absent: it may have every one. */
  readonly traits?: number;
}
