import { z } from "zod";
import { EntityType } from "../entities/entity.js";
import { Value } from "../kinds/index.js";
import { Predicate } from "../predicates/predicate.js";
import { Slot } from "./slot.js";

export { Slot };

/** An entity as an assertion carries it: complete in itself, so that claim files need no table beside them. */
export const EntityReference = z
  .object({
    id: z.string(),
    type: EntityType,
    name: z.string(),
    names: z.array(z.string()).readonly(),
    /** What the title of the document adds to tell it from namesakes: "footballer, born 1940". */
    distinction: z.string().optional(),
  })
  .readonly();
export type EntityReference = z.infer<typeof EntityReference>;

/**
 * Who or what an assertion is about. An `entity` subject is a named thing; an `event` subject is a happening that
 * the text does not name but describes ("the quake"), known by its type and by what took part in it.
 */
export const Subject = z.discriminatedUnion("type", [
  z.object({ type: z.literal("entity"), entity: EntityReference }).readonly(),
  z
    .object({
      type: z.literal("event"),
      /** The kind of happening, a predicate id: `earthquake`, `attack`. */
      event: z.string(),
      /** The words that name it in the text: "the quake". */
      name: z.string(),
    })
    .readonly(),
  z
    .object({
      type: z.literal("noun"),
      /** A common noun phrase in dictionary form: "bank employee". */ name: z.string(),
    })
    .readonly(),
]);
export type Subject = z.infer<typeof Subject>;

export const Polarity = z.enum(["affirmed", "negated"]);
export type Polarity = z.infer<typeof Polarity>;
/** How real the author makes it: said to be so, planned, possible, conditional, or asked. */
export const Modality = z.enum(["asserted", "planned", "possible", "conditional", "question"]);
export type Modality = z.infer<typeof Modality>;

/** Who is quoted as saying it. Null at an assertion means the author's own voice. */
export const Attribution = z
  .object({
    /** The words that name the speaker: "Another news agency", "SANA". */
    speaker: z.string(),
    /** How much the reporting verb distances the author: "said" reports, "claimed" and "allegedly" allege. */
    stance: z.enum(["reported", "alleged"]),
  })
  .readonly();
export type Attribution = z.infer<typeof Attribution>;

/** Half-open UTF-16 offsets into the original text. */
const OriginalSpan = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** Where the words stand: a verbatim slice of the original text. */
export const Evidence = z
  .object({
    /** The document's id: its path as given, with `/`. */
    document: z.string(),
    /** Exactly `original.slice(start, end)`. */
    quote: z.string(),
    ...OriginalSpan,
    /** Of `start`, counted from 1; the column in UTF-16 units. */
    line: z.int().positive(),
    column: z.int().positive(),
    /** The sentence around it, verbatim. */
    sentence: z.string(),
    /** Where the sentence starts in the original. */
    sentenceStart: z.int().nonnegative(),
  })
  .readonly();
export type Evidence = z.infer<typeof Evidence>;

/** What narrows an assertion, beside its slot. */
export const Qualifiers = z
  .object({
    /** Where it happened or holds. */
    place: EntityReference.optional(),
    /** When it happened or held, if the slot is not `when`. */
    time: Value.optional(),
    /** Who else took part, by role. */
    agent: EntityReference.optional(),
    patient: EntityReference.optional(),
    /** Which end of a happening that goes on: "the war **began**". */
    phase: z.enum(["start", "end"]).optional(),
    /** Entities that the sentence names beside the subject: evidence of which happening it tells of. */
    named: z.array(EntityReference).readonly().optional(),
    /** What is counted or measured: "people", "rifle". */
    measure: z.string().optional(),
    /** Words that narrow the measure: "ak-47". */
    modifiers: z.array(z.string()).readonly().optional(),
    /**
     * Of what is denied and of states: the words that narrow it, in dictionary form, sorted. "did not sing **in Oslo**" denies
     * nothing of a concert in Rome.
     */
    narrowing: z.array(z.string()).readonly().optional(),
    /**
     * The preposition between predicate and value: "fell **by** 5%" and "fell **to** 5%" are two questions. Of an age, what joins it to
     * the other time that it is of: "**when** she was 12".
     */
    relation: z.string().optional(),
    /** For `who`: whether the answer is who acts or who it is done to. */
    role: z.enum(["agent", "patient"]).optional(),
    /**
     * When it most likely happened, where the text does not say: when what it hangs on in the sentence or what the sentence before
     * tells happened, on the day that the head of the article gives its news, or on the day of the article. Never evidence against
     * another date.
     */
    assumedTime: z
      .object({ value: Value, basis: z.enum(["sentence", "sentence before", "story", "publication"]) })
      .readonly()
      .optional(),
    /** Of an age without a time: the years that its paragraph has told last. In a life it is of those, in news of the day. */
    narratedYears: z.object({ first: z.number(), last: z.number() }).readonly().optional(),
    /** "5 of the 40", "in one village": a share of the whole. "in total", "so far": the whole, or all until now. */
    scope: z.enum(["part", "total"]).optional(),
    /** "**a** quake": the words bring a happening up that the text has not told of yet. */
    introduced: z.literal(true).optional(),
    /** Of a setting: the words of the headings above it that say more than what kind of section it is. */
    section: z.array(z.string()).readonly().optional(),
    /** Of a setting: its name heads the row, the item or the definition that states it, as in a reference. */
    entry: z.literal(true).optional(),
    /** Of a setting that is an argument: what is called with it, in lower case. */
    owner: z.string().optional(),
    /** "another quake", "the September temblor", "last year's attack": words that tell an event from its siblings. */
    which: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type Qualifiers = z.infer<typeof Qualifiers>;

/** One document saying one thing at one place, with evidence. */
export const Assertion = z
  .object({
    /** A fingerprint of what defines it: document, sentence, quote and its place in the sentence, slot, predicate, subject. */
    id: z.string(),
    subject: Subject,
    predicate: z.string(),
    slot: Slot,
    value: Value,
    qualifiers: Qualifiers,
    polarity: Polarity,
    modality: Modality,
    attribution: Attribution.nullable(),
    evidence: Evidence,
    /** The word that carries the predicate, in the original text: "overthrow". */
    trigger: z.object({ text: z.string(), ...OriginalSpan }).readonly(),
    /** What made it: recogniser of the value, and how it was bound to the predicate. */
    provenance: z.object({ recogniser: z.string(), binding: z.string() }).readonly(),
  })
  .readonly();
export type Assertion = z.infer<typeof Assertion>;

/** What travels of a document beside its assertions. */
export const DocumentSummary = z
  .object({
    id: z.string(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    /** `YYYY-MM-DD`. */
    date: z.string().optional(),
    url: z.string().optional(),
    /** Of a page of documentation: the version that it documents. */
    edition: z.string().optional(),
    sentences: z.int().nonnegative(),
    /** Values and assertions whose quote was not a verbatim slice, and were dropped. */
    dropped: z.int().nonnegative(),
    /** The entities that the document names, each once, sorted by id: the names that other documents' entities are aligned with. */
    entities: z.array(EntityReference).readonly(),
    /** Content words with their counts, most frequent first: what the document is about, to group documents into stories. */
    terms: z.array(z.tuple([z.string(), z.int().positive()])).readonly(),
    /** MinHash signature of the document's word shingles, to tell copies from independent reports. */
    signature: z.array(z.int().nonnegative()).readonly(),
    /** The user's own predicates that its assertions name, sorted by id: claims need no vocabulary beside them. */
    predicates: z.array(Predicate).readonly().optional(),
  })
  .readonly();
export type DocumentSummary = z.infer<typeof DocumentSummary>;

/** A sentence of the original, verbatim, with the dates, durations and quantities in it, bound to a predicate or not. */
export const SentenceRecord = z
  .object({
    ...OriginalSpan,
    /** Of `start`, counted from 1; the column in UTF-16 units. */
    line: z.int().positive(),
    column: z.int().positive(),
    text: z.string(),
    values: z.array(z.object({ ...OriginalSpan, value: Value }).readonly()).readonly(),
    /** Of a cell in a table of two columns: what stands before it in its row, "Length". */
    label: z.string().optional(),
    /** Dates and times of day that do not exist, and why: "April has 30 days". */
    impossible: z
      .array(z.object({ ...OriginalSpan, why: z.string() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly();
export type SentenceRecord = z.infer<typeof SentenceRecord>;

/** A comment in a document that asks to pass over findings, and the stretch of the document that it concerns. */
export const InlineSuppression = z
  .object({
    ...OriginalSpan,
    /** Of the comment, counted from 1; the column in UTF-16 units. */
    line: z.int().positive(),
    column: z.int().positive(),
    /** Names of rules, as written. */
    rules: z.array(z.string()).readonly(),
    reason: z.string(),
    /** Why it suppresses nothing, and how to write it. */
    problem: z.string().optional(),
  })
  .readonly();
export type InlineSuppression = z.infer<typeof InlineSuppression>;

/** What one document says. */
export const Extraction = z
  .object({
    document: DocumentSummary,
    assertions: z.array(Assertion).readonly(),
    /** In order. Rules about wording and sums look at them; a claim file may leave them out. */
    sentences: z.array(SentenceRecord).readonly().optional(),
    /** Comments that ask to pass over findings, in order. Left out where there is none. */
    suppressions: z.array(InlineSuppression).readonly().optional(),
  })
  .readonly();
export type Extraction = z.infer<typeof Extraction>;
