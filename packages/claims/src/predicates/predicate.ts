import type { EntityType } from "../entities/entity.js";
import type { Slot } from "../model/assertion.js";

/** What a participant does in a happening: acts, undergoes, or is the happening that the predicate is about. */
export type Role = "agent" | "patient";

/**
 * How often a predicate can be true of one subject. `once`: a person dies, a government falls, once. `many`: meetings,
 * strikes, arrests. `state`: holds over a time and changes, such as a population.
 */
export type Arity = "once" | "many" | "state";

/** Verbs that carry a predicate and the roles of their grammatical subject and object (in the active voice). */
export interface VerbTrigger {
  /** Dictionary forms, with the particle of phrasal verbs: "break out". */
  readonly lemmas: readonly string[];
  readonly subject: Role;
  readonly object?: Role;
  /** Only when the phrase that becomes the patient is one of these: a type of entity, or a word of `holders`. */
  readonly patient?: readonly (EntityType | "holder")[];
  /** Only with one of these words as direct object or in a following prepositional phrase: "take **office**". */
  readonly with?: readonly string[];
}

/** Nouns that carry a predicate: "the **ouster** of X", "X's **death**". */
export interface NounTrigger {
  readonly lemmas: readonly string[];
  /** Role of "of X" and of "X's". */
  readonly of: Role;
  /** As for verbs. */
  readonly patient?: readonly (EntityType | "holder")[];
}

/** One thing that can be said, and the words that say it. */
export interface Predicate {
  readonly id: string;
  readonly arity: Arity;
  /** Which role is the subject of the questions about it; `event`: the happening itself ("the earthquake"). */
  readonly subject: Role | "event";
  /** For properties: the happening that has it, where the text does not say. */
  readonly of?: string;
  readonly verbs: readonly VerbTrigger[];
  readonly nouns: readonly NounTrigger[];
  /** Questions by slot; `{subject}`, `{measure}` and `{event}` are filled in. */
  readonly ask: Partial<Record<Slot, string>>;
}
