import type { EntityType } from "../entities/entity.js";
import type { Dimension } from "../kinds/quantity/value.js";
import type { Slot } from "../model/assertion.js";

/** What a participant does in a happening: acts, undergoes, or is the happening that the predicate is about. */
export type Role = "agent" | "patient";

/**
 * How often a predicate can be true of one subject. `once`: a person dies, a government falls, once. `many`: meetings,
 * strikes, arrests. `state`: holds over a time and changes, such as a population.
 */
export type Arity = "once" | "many" | "state";

/** What may fill a role: a type of entity, a word of `holders`, or `people`: a person, a pronoun or a common noun for people. */
export type Filler = EntityType | "holder" | "people";

/** Verbs that carry a predicate and the roles of their grammatical subject and object (in the active voice). */
export interface VerbTrigger {
  /** Dictionary forms, with the particle of phrasal verbs: "break out". */
  readonly lemmas: readonly string[];
  readonly subject: Role;
  readonly object?: Role;
  /** Only when the phrase that becomes the patient is one of these. */
  readonly patient?: readonly Filler[];
  /** Only with one of these words as direct object or in a following prepositional phrase: "take **office**". */
  readonly with?: readonly string[];
  /** Not with one of these words as subject or object: "executed its **plan**", "the **bill** died". */
  readonly unless?: readonly string[];
}

/** Nouns that carry a predicate: "the **ouster** of X", "X's **death**". */
export interface NounTrigger {
  readonly lemmas: readonly string[];
  /** Role of "of X" and of "X's". */
  readonly of: Role;
  /** As for verbs. */
  readonly patient?: readonly Filler[];
  /** Only where the text says whose: "the **sale of the mill**", not "a sale". */
  readonly owned?: true;
  /** Not where one of these words stands in the phrase or opens "by …" behind it: "the **teachers'** strike", "a strike by **nurses**". */
  readonly unless?: readonly string[];
}

/** A value that a thing has, bound by a noun, an adjective or a verb: "a **height** of 12 metres", "12 metres **tall**", "**weighs** 5 kg". */
export interface Property {
  /** What it is measured in. */
  readonly dimensions: readonly Dimension[];
  /** Adjectives that a measure of it grades: "12 metres **tall**". */
  readonly adjectives?: readonly string[];
  /** Verbs that take a measure of it: "**weighs** 5 kg", "**costs** $5". */
  readonly verbs?: readonly string[];
}

/** What states a setting: a kind of value, or a dimension of quantity; `switch` is a state that words name ("enabled by default"). */
export type SettingValue = "version" | "duration" | "date" | "switch" | Dimension;

/** What documentation states of a product, and holds until it is changed: a limit, a time limit, a price, a required version. */
export interface Setting {
  readonly values: readonly SettingValue[];
  /** Words that name it, in dictionary form: "time out", "leave/n" as a noun only, "support … end" with others between. With a value in one clause they state it. */
  readonly words: readonly string[];
  /** Words that name it only right beside the value: "**port** 8080", "25 MB **at most**". */
  readonly near: readonly string[];
  /** A bound on the value that states it by itself: "**at most** 25 MB" is a limit, "**at least** 12 characters" a minimum. */
  readonly bound?: "most" | "least" | "over";
  /** Words that say nothing of which one is meant, beside those that never do. */
  readonly idle: readonly string[];
  /** Only of what has a name in code: "`maxRetries` defaults to 5". */
  readonly ofCode?: true;
  /** Told of the past and the future as well: a release, the end of support. */
  readonly dated?: true;
}

/** One thing that can be said, and the words that say it. */
export interface Predicate {
  readonly id: string;
  readonly arity: Arity;
  /** Which role is the subject of the questions about it; `event`: the happening itself ("the earthquake"). */
  readonly subject: Role | "event";
  /** For properties: the happening that has it, where the text does not say. */
  readonly of?: string;
  /** For what has a value rather than happens. */
  readonly property?: Property;
  /** For what documentation states. */
  readonly setting?: Setting;
  readonly verbs: readonly VerbTrigger[];
  readonly nouns: readonly NounTrigger[];
  /**
   * Questions by slot; `{subject}`, `{measure}` and `{event}` are filled in. `who` asks for the other participant: who did it to a
   * subject that undergoes it; whom it was done to by a subject that acts; who took part in a happening.
   */
  readonly ask: Partial<Record<Slot, string>>;
  /** Asks for who underwent it where `{subject}` is a happening or a place: "Who was killed in {subject}?" */
  readonly askPatient?: string;
}
