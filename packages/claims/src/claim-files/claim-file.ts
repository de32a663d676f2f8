import { z } from "zod";
import {
  Assertion,
  DocumentSummary,
  Extraction,
  InlineSuppression,
  SentenceRecord,
} from "../model/assertion.js";

/**
 * A claim written by hand: what a document says, in words. It is read as the text of an article.
 * `document` names the document, its path as given, with `/`.
 */
export const Claim = z
  .object({
    type: z.literal("claim").optional(),
    document: z.string().min(1),
    text: z.string().min(1),
    title: z.string().optional(),
    publisher: z.string().optional(),
    /** `YYYY-MM-DD`. */
    date: z.iso.date().optional(),
    url: z.string().optional(),
  })
  .readonly();
export type Claim = z.infer<typeof Claim>;

/** A document that could not be read when the claims were extracted, and why. */
export const UnreadDocument = z.object({ document: z.string().min(1), reason: z.string() }).readonly();
export type UnreadDocument = z.infer<typeof UnreadDocument>;

/** Which part of the articles a claim file holds, where they were extracted in parts: on several machines, say. */
export const Part = z
  .object({
    /** Counted from 1. */
    shard: z.int().positive(),
    of: z.int().positive(),
    /** The version of the tool. */
    tool: z.string(),
    /** A digest of the tool and of the options that it read with: what differs in it does not belong together. */
    madeWith: z.string(),
  })
  .readonly();
export type Part = z.infer<typeof Part>;

/** A claim file that ends in `.json`. */
export const ClaimFile = z
  .object({
    schemaVersion: z.literal(1),
    part: Part.optional(),
    notRead: z.array(UnreadDocument).readonly().optional(),
    extractions: z.array(Extraction).readonly().optional(),
    claims: z.array(Claim).readonly().optional(),
  })
  .readonly();
export type ClaimFile = z.infer<typeof ClaimFile>;

/** A line of a claim file that ends in `.ndjson`. An assertion belongs to the document that its evidence names. */
export const ClaimLine = z.discriminatedUnion("type", [
  Part.unwrap()
    .extend({ type: z.literal("part") })
    .readonly(),
  UnreadDocument.unwrap()
    .extend({ type: z.literal("unread") })
    .readonly(),
  DocumentSummary.unwrap()
    .extend({ type: z.literal("document") })
    .readonly(),
  Assertion.unwrap()
    .extend({ type: z.literal("assertion") })
    .readonly(),
  SentenceRecord.unwrap()
    .extend({ type: z.literal("sentence"), document: z.string().min(1) })
    .readonly(),
  InlineSuppression.unwrap()
    .extend({ type: z.literal("suppression"), document: z.string().min(1) })
    .readonly(),
  Claim.unwrap()
    .extend({ type: z.literal("claim") })
    .readonly(),
]);
export type ClaimLine = z.infer<typeof ClaimLine>;
