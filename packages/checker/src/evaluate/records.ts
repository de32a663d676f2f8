import { z } from "zod";

/** Two texts and how the second stands to the first. */
export const PairRecord = z
  .object({
    id: z.string(),
    a: z.string(),
    b: z.string(),
    label: z.enum(["contradiction", "entailment", "neutral"]),
    type: z.string().optional(),
  })
  .readonly();
export type PairRecord = z.infer<typeof PairRecord>;

/** One side of a labelled conflict. Without a quote, anywhere in the document. */
const Side = z.object({ doc: z.string(), quote: z.string().min(1).optional() }).readonly();
export type Side = z.infer<typeof Side>;

/** Two passages that contradict each other, or of which the second updates the first. */
export const LabelledConflict = z.object({ type: z.string().optional(), a: Side, b: Side }).readonly();
export type LabelledConflict = z.infer<typeof LabelledConflict>;

/** The mentions of one thing or happening, by half-open offsets into the texts; `type` as in ECB+ ("LOC_GEO"). */
export const LabelledChain = z
  .object({
    id: z.string(),
    type: z.string(),
    mentions: z
      .array(
        z.object({ doc: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly(),
      )
      .readonly(),
  })
  .readonly();
export type LabelledChain = z.infer<typeof LabelledChain>;

/** A date whose unknown digits are `X`: `2004-03-17`, `2004-03-XX`, `2004-XX-XX`, `XXXX-XX-XX`. */
const OpenDate = z.string().regex(/^[\dX]{4}(?:-(?:\d{2}|XX)){0,2}$/);

/** One word that tells of an event: in which document, and the sentence that it stands in, null if the set lost it. */
const EventMention = z
  .object({ doc: z.string(), word: z.string().min(1), quote: z.string().min(1).nullable() })
  .readonly();
export type EventMention = z.infer<typeof EventMention>;

/** What happened to an entity, and when. */
const Timeline = z
  .object({
    entity: z.string(),
    events: z
      .array(z.object({ date: OpenDate, mentions: z.array(EventMention).readonly() }).readonly())
      .readonly(),
  })
  .readonly();

/** A small corpus, and what is known to clash in it. Without `contradictions` nothing is known. `timelines` date its events. */
export const DocumentsRecord = z
  .object({
    id: z.string(),
    docs: z
      .array(
        z
          .object({
            id: z.string(),
            text: z.string(),
            title: z.string().optional(),
            date: z.string().optional(),
            url: z.string().optional(),
          })
          .readonly(),
      )
      .readonly(),
    contradictions: z.array(LabelledConflict).readonly().optional(),
    updates: z.array(LabelledConflict).readonly().optional(),
    /** What is known to be one across the texts. */
    chains: z.array(LabelledChain).readonly().optional(),
    timelines: z.array(Timeline).readonly().optional(),
  })
  .readonly()
  .superRefine(({ docs, contradictions = [], updates = [] }, context) => {
    const ids = new Set(docs.map(({ id }) => id));
    if (ids.size < docs.length)
      context.addIssue({ code: "custom", path: ["docs"], message: "two docs have one id" });
    for (const { a, b } of [...contradictions, ...updates]) {
      for (const { doc } of [a, b]) {
        if (!ids.has(doc))
          context.addIssue({ code: "custom", message: `no doc of the record has the id "${doc}"` });
      }
    }
  });
export type DocumentsRecord = z.infer<typeof DocumentsRecord>;

/** A value that a text must be read to give. Without a span, anywhere in the text. `value` is a matter of `type`. */
export const ExpectedValue = z
  .object({
    type: z.string(),
    value: z.unknown(),
    text: z.string().optional(),
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
  })
  .readonly();
export type ExpectedValue = z.infer<typeof ExpectedValue>;

/** A text and the values in it. `reference` is the date of the text; of a longer form the leading `YYYY-MM-DD` counts. */
export const NormaliserRecord = z
  .object({
    id: z.string(),
    text: z.string(),
    reference: z.string().optional(),
    expect: z.array(ExpectedValue).readonly(),
  })
  .readonly();
export type NormaliserRecord = z.infer<typeof NormaliserRecord>;
