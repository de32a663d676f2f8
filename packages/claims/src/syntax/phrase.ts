import type { EntityMention } from "../entities/entity.js";
import type { ValueMention } from "../kinds/index.js";
import type { Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/** A noun phrase without what follows its head: "the late leader's two sons". */
export interface NounPhrase extends Span {
  readonly type: "noun";
  readonly tokens: readonly Token[];
  readonly head: Token;
  /** The entity that the phrase as a whole names: "longtime ruler **Bashar Assad**". */
  readonly entity: EntityMention | null;
  /** The phrase before a possessive mark: "**Bashar al-Assad**'s regime". */
  readonly possessor: NounPhrase | null;
  /** Entities named before the head: "the **Assad** regime". */
  readonly named: readonly EntityMention[];
  /** Values within the phrase: "**nearly 14-year** war", "**six** rifles", "the **September** quake". */
  readonly values: readonly ValueMention[];
}

/** A verb with its auxiliaries and particle: "had not been broken up". */
export interface VerbGroup extends Span {
  readonly type: "verb";
  readonly tokens: readonly Token[];
  readonly head: Token;
  /** Dictionary form, with the particle of a phrasal verb: "break out". */
  readonly lemma: string;
  readonly voice: "active" | "passive";
  readonly form: "finite" | "infinitive" | "participle" | "gerund";
  readonly tense: "past" | "present" | "future";
}

/** A date or duration that stands by itself: "in **December 2024**", "for **two weeks**". */
export interface ValuePhrase extends Span {
  readonly type: "value";
  readonly mention: ValueMention;
}

/** Everything that joins phrases: prepositions, conjunctions, relative pronouns, marks. */
export interface Joint extends Span {
  readonly type:
    "preposition" | "subordinator" | "coordinator" | "relative" | "comma" | "mark" | "quotation" | "other";
  readonly token: Token;
}

export type Phrase = NounPhrase | VerbGroup | ValuePhrase | Joint;
