import { z } from "zod";
import { EntityType } from "../entities/entity.js";
import { Slot } from "../model/slot.js";

/** What a participant does in a happening: acts, undergoes, or is the happening that the predicate is about. */
export const Role = z.enum(["agent", "patient"]);
export type Role = z.infer<typeof Role>;

/**
 * How often a predicate can be true of one subject. `once`: a person dies, a government falls, once. `many`: meetings,
 * strikes, arrests. `state`: holds over a time and changes, such as a population.
 */
export const Arity = z.enum(["once", "many", "state"]);
export type Arity = z.infer<typeof Arity>;

/** What may fill a role: a type of entity, a word of `holders`, or `people`: a person, a pronoun or a common noun for people. */
export const Filler = z.enum([...EntityType.options, "holder", "people"]);
export type Filler = z.infer<typeof Filler>;

const Words = z.array(z.string()).readonly();
const Fillers = z.array(Filler).readonly();

/** Verbs that carry a predicate and the roles of their grammatical subject and object (in the active voice). */
export const VerbTrigger = z
  .object({
    /** Dictionary forms, with the particle of phrasal verbs: "break out". */
    lemmas: Words,
    subject: Role,
    object: Role.optional(),
    /** Only when the phrase that becomes the patient is one of these. */
    patient: Fillers.optional(),
    /** Only with one of these words as direct object or in a following prepositional phrase: "take **office**". */
    with: Words.optional(),
    /** Not with one of these words as subject or object: "executed its **plan**", "the **bill** died". */
    unless: Words.optional(),
  })
  .readonly();
export type VerbTrigger = z.infer<typeof VerbTrigger>;

/** Nouns that carry a predicate: "the **ouster** of X", "X's **death**". */
export const NounTrigger = z
  .object({
    lemmas: Words,
    /** Role of "of X" and of "X's". */
    of: Role,
    /** As for verbs. */
    patient: Fillers.optional(),
    /** Only where the text says whose: "the **sale of the mill**", not "a sale". */
    owned: z.literal(true).optional(),
    /** Not where one of these words stands in the phrase or opens "by …" behind it: "the **teachers'** strike", "a strike by **nurses**". */
    unless: Words.optional(),
  })
  .readonly();
export type NounTrigger = z.infer<typeof NounTrigger>;

/** A value that a thing has, bound by a noun, an adjective or a verb: "a **height** of 12 metres", "12 metres **tall**", "**weighs** 5 kg". */
export const Property = z
  .object({
    /** What it is measured in: dimensions of quantities, the user's own among them, and `duration`. */
    dimensions: z.array(z.string()).readonly(),
    /** Adjectives that a measure of it grades: "12 metres **tall**". */
    adjectives: Words.optional(),
    /** Verbs that take a measure of it: "**weighs** 5 kg", "**costs** $5". */
    verbs: Words.optional(),
  })
  .readonly();
export type Property = z.infer<typeof Property>;

/** What documentation states of a product, and holds until it is changed: a limit, a time limit, a price, a required version. */
export const Setting = z
  .object({
    /**
     * What states it: dimensions of quantities, kinds of values, `switch` and `state`, which words say ("enabled by default", "is required"),
     * and `allowance`, a count that comes with a plan.
     */
    values: Words,
    /** The least number that can state it: "port 80" is one to listen on, "port 2" a socket of a device. */
    least: z.number().optional(),
    /**
     * Words that name it, in dictionary form: "time out", "leave/n" as a noun only, "support … end" with others between. With a value in
     * one clause they state it.
     */
    words: Words,
    /** Words that name it only right beside the value: "**port** 8080", "25 MB **at most**". */
    near: Words,
    /** A bound on the value that states it by itself: "**at most** 25 MB" is a limit, "**at least** 12 characters" a minimum. */
    bound: z.enum(["most", "least", "over"]).optional(),
    /** Words that say nothing of which one is meant, beside those that never do. */
    idle: Words,
    /** Only of what has a name in code: "`maxRetries` defaults to 5". */
    ofCode: z.literal(true).optional(),
    /** Told of the past and the future as well: a release, the end of support. */
    dated: z.literal(true).optional(),
  })
  .readonly();
export type Setting = z.infer<typeof Setting>;

/** One thing that can be said, and the words that say it. */
export const Predicate = z
  .object({
    id: z.string(),
    arity: Arity,
    /** Which role is the subject of the questions about it; `event`: the happening itself ("the earthquake"). */
    subject: z.enum([...Role.options, "event"]),
    /** For properties: the happening that has it, where the text does not say. */
    of: z.string().optional(),
    /** For what has a value rather than happens. */
    property: Property.optional(),
    /** For what documentation states. */
    setting: Setting.optional(),
    verbs: z.array(VerbTrigger).readonly(),
    nouns: z.array(NounTrigger).readonly(),
    /**
     * Questions by slot; `{subject}`, `{measure}` and `{event}` are filled in. `who` asks for the other participant: who did it to a
     * subject that undergoes it; whom it was done to by a subject that acts; who took part in a happening.
     */
    ask: z.partialRecord(Slot, z.string()).readonly(),
    /** Asks for who underwent it where `{subject}` is a happening or a place: "Who was killed in {subject}?" */
    askPatient: z.string().optional(),
  })
  .readonly();
export type Predicate = z.infer<typeof Predicate>;
