import { z } from "zod";
import type { Slot } from "../model/slot.js";
import { Arity, Filler, Role } from "../predicates/predicate.js";

/** Text that says something, without blanks around it. */
const Text = z
  .string({ error: "must be text" })
  .transform((text) => text.trim().replace(/\s+/gu, " "))
  .refine((text) => text !== "", { error: "must not be empty" });

const oneOf = <T extends Readonly<Record<string, string>>>(values: z.ZodEnum<T>): string =>
  `must be one of ${values.options.join(", ")}`;

/** Words: a list, or one text with commas between them. */
const listOf = <T>(member: z.ZodType<T>, expected: string) =>
  z.preprocess(
    (given) => (typeof given === "string" ? given.split(",").filter((part) => part.trim() !== "") : given),
    z.array(member, { error: expected }).min(1, { error: "must not be empty" }).readonly(),
  );

const Words = listOf(
  Text.transform((text) => text.toLowerCase()),
  "must be a word or a list of words",
);
const Signs = listOf(Text, "must be a sign or a list of signs");

const role = z.enum(Role.options, { error: oneOf(Role) });
const fillers = listOf(z.enum(Filler.options, { error: oneOf(Filler) }), oneOf(Filler));

const limited = { error: "must be a word, or words with what stands beside them" };

/** Verbs with what must and must not stand beside them. */
const VerbDefinition = z
  .strictObject(
    {
      words: Words,
      /** What their grammatical subject and object do; by default the subject acts and the object undergoes. */
      subject: role.optional(),
      object: role.optional(),
      patient: fillers.optional(),
      with: Words.optional(),
      unless: Words.optional(),
    },
    limited,
  )
  .readonly();
export type VerbDefinition = z.infer<typeof VerbDefinition>;

/** Nouns with what must and must not stand beside them. */
const NounDefinition = z
  .strictObject(
    {
      words: Words,
      /** What the one behind "of" and before "'s" does. */
      of: role.optional(),
      patient: fillers.optional(),
      owned: z.boolean({ error: "must be true or false" }).optional(),
      unless: Words.optional(),
    },
    limited,
  )
  .readonly();
export type NounDefinition = z.infer<typeof NounDefinition>;

/** Words by themselves, words with limits, or a list of both. */
const wordsOr = <T>(limited: z.ZodType<T>) =>
  z.preprocess(
    (given): unknown => {
      const members = typeof given === "string" ? given.split(",") : Array.isArray(given) ? given : [given];
      return members.map((member: unknown) => (typeof member === "string" ? { words: member } : member));
    },
    z.array(limited).min(1, { error: "must not be empty" }).readonly(),
  );

/** What may stand in a question. */
const places = ["{subject}", "{measure}", "{event}"] as const;

const Question = Text.refine((text) => (text.match(/\{[^}]*\}/gu) ?? []).every((place) => isPlace(place)), {
  error: `may have no braces but those of ${places.join(", ")}`,
}).refine((text) => text.includes("{subject}") || text.includes("{event}"), {
  error: 'must have {subject} where the name goes, as in "When was {subject} opened?"',
});

const isPlace = (text: string): boolean => places.some((place) => place === text);

const PropertyDefinition = z
  .strictObject(
    {
      /** What it is measured in. */
      dimensions: Words,
      adjectives: Words.optional(),
      verbs: wordsOr(VerbDefinition).optional(),
    },
    { error: "must say under dimensions what it is measured in" },
  )
  .readonly();

/** A predicate as a user writes it. Everything but `id` and a word that says it may be left out. */
export const PredicateDefinition = z
  .strictObject({
    id: Text,
    arity: z.enum(Arity.options, { error: oneOf(Arity) }).optional(),
    subject: z.enum([...Role.options, "event"], { error: "must be one of agent, patient, event" }).optional(),
    verbs: wordsOr(VerbDefinition).optional(),
    nouns: wordsOr(NounDefinition).optional(),
    property: PropertyDefinition.optional(),
    /** Questions by slot. */
    questions: z
      .strictObject(
        {
          when: Question.optional(),
          where: Question.optional(),
          who: Question.optional(),
          howMany: Question.optional(),
          howMuch: Question.optional(),
          howLong: Question.optional(),
          what: Question.optional(),
          whether: Question.optional(),
        } satisfies Record<Slot, unknown>,
        { error: "must have questions by slot" },
      )
      .optional(),
  })
  .readonly();
export type PredicateDefinition = z.infer<typeof PredicateDefinition>;

/** A unit as a user writes it. */
export const UnitDefinition = z
  .strictObject({
    /** Singular, in full: "kilonewton". */
    name: Text,
    plural: Text.optional(),
    /** Other spellings, singular. */
    also: Signs.optional(),
    /** Signs after the number, in this very case. */
    symbols: Signs.optional(),
    /** What it measures: "length", or something that no built-in unit measures. */
    dimension: Text.transform((text) => text.toLowerCase()).optional(),
    /** How many of `of` one of it is. */
    factor: z
      .number({ error: "must be a number greater than 0" })
      .positive({ error: "must be a number greater than 0" })
      .optional(),
    /** The unit that `factor` counts: a built-in one or another of the user's. */
    of: Text.optional(),
  })
  .readonly();
export type UnitDefinition = z.infer<typeof UnitDefinition>;
