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

/** A claim file that ends in `.json`. */
export const ClaimFile = z
  .object({
    schemaVersion: z.literal(1),
    extractions: z.array(Extraction).readonly().optional(),
    claims: z.array(Claim).readonly().optional(),
  })
  .readonly();
export type ClaimFile = z.infer<typeof ClaimFile>;

/** A line of a claim file that ends in `.ndjson`. An assertion belongs to the document that its evidence names. */
export const ClaimLine = z.discriminatedUnion("type", [
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

/** JSON Schema (draft 2020-12) of a claim file that ends in `.json`. */
export const claimFileSchema = z.toJSONSchema(ClaimFile);

/** JSON Schema (draft 2020-12) of each line of a claim file that ends in `.ndjson`. */
export const claimLineSchema = z.toJSONSchema(ClaimLine);
