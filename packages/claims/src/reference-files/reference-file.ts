import { z } from "zod";
import type { Slot } from "../model/slot.js";

/** A day, month or year; YAML reads a bare year as a number. */
const When = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((text) => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text), {
    error: "must be a year, month or day, such as 1994, 1994-05 or 1994-05-31",
  });

/** Not trimmed: what is read in it must stand there as it does in the file. */
const Text = z.string({ error: "must be text" }).regex(/\S/, { error: "must not be empty" });

/** What any fact may say beside what it is. */
const about = {
  /** From when and until when it holds, for what changes: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive. */
  from: When.optional(),
  to: When.optional(),
  /** Where it is known from; shown beside it. */
  source: Text.optional(),
};

/** The answer in words: "8 December 2024"; YAML reads a bare year or count as a number. */
const Answer = z
  .union([z.string(), z.number()], { error: "must be text or a number" })
  .transform(String)
  .refine((text) => text.trim() !== "", { error: "must not be empty" });

/** The questions whose answers can be held against texts: what may have several right answers, such as who took part, is none. */
const slots = ["when", "where", "howLong", "howMany", "howMuch"] as const satisfies readonly Slot[];

/** A fact in a sentence of its own: "Bashar al-Assad was overthrown on 8 December 2024." */
export const SentenceFact = z.strictObject({ sentence: Text, ...about }).readonly();

/** A fact as an answer to a question, in the words that a finding has: "When was Bashar al-Assad overthrown?" */
export const AnswerFact = z.strictObject({ question: Text, value: Answer, ...about }).readonly();

/** A fact in parts. */
export const PartsFact = z
  .strictObject({
    subject: Text,
    /** Id of an entry of the catalogue. */
    predicate: Text,
    slot: z.enum(slots, { error: `must be one of ${slots.join(", ")}` }),
    /** Which end of a happening that goes on. */
    phase: z.enum(["start", "end"], { error: "must be start or end" }).optional(),
    value: Answer,
    ...about,
  })
  .readonly();

export type SentenceFact = z.infer<typeof SentenceFact>;
export type AnswerFact = z.infer<typeof AnswerFact>;
export type PartsFact = z.infer<typeof PartsFact>;

/** A fact that the user holds to be true, in one of three forms. */
export type Fact = SentenceFact | AnswerFact | PartsFact;
