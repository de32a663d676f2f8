import type { AnsweredQuestion, Finding, Report, Suppression, Verdict } from "@gainsay/checker";
import type { Assertion, Extraction } from "@gainsay/claims";

/** What sets a finding aside, or that nothing does. */
export type SuppressionFilter = Suppression["by"] | "none";

/**
 * Which findings to give. A filter that is left out lets everything pass; several must all hold; of several values
 * one must hold. Names and words are compared without regard to case and accents.
 */
export interface FindingFilter {
  /** The name of what the question is about. */
  readonly subject?: string | undefined;
  readonly predicate?: readonly string[] | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly verdict?: readonly Finding["verdict"][] | undefined;
  readonly severity?: readonly Finding["severity"][] | undefined;
  /** What sets it aside; `none` for one that counts. */
  readonly suppression?: readonly SuppressionFilter[] | undefined;
  /** The id or the publisher of a document that gives one of the answers. */
  readonly source?: string | undefined;
  /** Words, each of which begins a word of the question, of an answer or of a sentence around an answer. */
  readonly text?: string | undefined;
}

/** Which assertions to give; as for findings. */
export interface ClaimFilter {
  /** One of the names of what the assertion is about. */
  readonly subject?: string | undefined;
  readonly predicate?: readonly string[] | undefined;
  readonly slot?: readonly Assertion["slot"][] | undefined;
  /** The kind of the value: `date`, `quantity` … */
  readonly kind?: readonly string[] | undefined;
  /** The id of the document. */
  readonly document?: string | undefined;
  /** Words, each of which begins a word of the subject's name or of the sentence. */
  readonly text?: string | undefined;
}

/** Which questions to give; as for findings. */
export interface QuestionFilter {
  readonly subject?: string | undefined;
  readonly predicate?: readonly string[] | undefined;
  readonly slot?: readonly string[] | undefined;
  readonly verdict?: readonly Verdict[] | undefined;
  readonly text?: string | undefined;
}

export interface PageRequest {
  /** How many items at most, 1 or more. */
  readonly limit: number;
  /** `next` of the page before; left out for the first page. */
  readonly cursor?: string | undefined;
}

/**
 * Some of the items that pass a filter. Following `next` gives every item once, in order; items that are added or
 * removed meanwhile do not make others appear twice or go missing.
 */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of the page after this one, null when this is the last. Opaque. */
  readonly next: string | null;
  /** How many items pass the filter, on all pages. */
  readonly total: number;
}

/** A cursor that the store did not give out for this collection. */
export class BadCursorError extends Error {
  override readonly name = "BadCursorError";
}

/**
 * Where the API reads from. It never writes. Filters and cursors belong to the store, so that a database can use
 * its indexes; every implementation has to pass the cases in `test/store-cases.ts`. Methods that take a cursor
 * reject with `BadCursorError` when it is not theirs.
 */
export interface Store {
  /** Findings by severity, then confidence, then question text, then fingerprint. */
  findings(filter: FindingFilter, page: PageRequest): Promise<Page<Finding>>;
  /** The finding with this fingerprint, or null. */
  finding(fingerprint: string): Promise<Finding | null>;
  /** Assertions by document, then place in the document, then id. */
  claims(filter: ClaimFilter, page: PageRequest): Promise<Page<Assertion>>;
  /** Questions by text, then id. */
  questions(filter: QuestionFilter, page: PageRequest): Promise<Page<AnsweredQuestion>>;
  /** What every document says, to check a draft against. */
  extractions(): Promise<readonly Extraction[]>;
  /** The size of what is held. */
  counts(): Promise<Pick<Report["corpus"], "documents"> & { readonly findings: number }>;
}
