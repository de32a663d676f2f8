import type { PartOfSpeech, SentenceReading, Span, Value } from "@gainsay/claims";
import type { PlainText } from "./plain-text.js";
import type { ToldSentence } from "./told-sentence.js";

/**
 * What stands or falls as one: a value, a name, a wording of the tables ("living room"), or a word. `function` words carry no
 * content of their own ("the", "was", "in"), `trigger`s are counted by what they make of other words, `mark`s are punctuation.
 */
export interface Unit extends Span {
  readonly sort: "value" | "name" | "content" | "function" | "trigger" | "mark";
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Indexes of its tokens, the end exclusive. */
  readonly first: number;
  readonly last: number;
  /** Of values and of names that stand for something known. */
  readonly value: Value | null;
}

/** A sentence as units. Offsets of units and of the reading count in its plain text. */
export interface UnitSentence {
  readonly told: ToldSentence;
  readonly plain: PlainText;
  readonly reading: SentenceReading;
  readonly units: readonly Unit[];
}

/** Whether a unit says something by itself. */
export function isContent({ sort }: Unit): boolean {
  return sort === "content" || sort === "name" || sort === "value";
}

/** Whether a unit is a name, or a word of one. */
export function isNameWord(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.sort === "name" || unit.pos === "PROPN");
}
