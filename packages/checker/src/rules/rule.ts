import type { Evidence, Extraction, Value } from "@gainsay/claims";
import type { Corpus } from "../align/align.js";
import type { Check, Finding, Question } from "../findings/finding.js";
import type { Circumstances } from "../findings/verdict.js";

/** What a rule is for, in words that end up in its documentation. */
export interface RuleMeta {
  readonly id: string;
  /** What it finds, one sentence. */
  readonly finds: string;
  /** Why that matters, one sentence. */
  readonly why: string;
  /** What to do about a finding, one sentence. */
  readonly fix: string;
}

/** A rule over pairs of answers to one question: two values of its kinds that cannot both be true, and what the slip might be. */
export interface Rule {
  readonly meta: RuleMeta;
  /** The kinds of value that it argues about; a kind has one rule at most. */
  readonly kinds: readonly Value["kind"][];
  /** What a slip of the pen would explain: "one year off". Null when no common slip fits. Symmetric. */
  readonly slip?: (a: Value, b: Value) => string | null;
}

/** Declares a rule; fixes its types. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/**
 * What cannot all be true, found by a rule that looks at more than pairs of answers: at the words of a sentence, at sums, at the
 * order of many happenings.
 */
export interface Clash {
  /** In plain English, with what it is about. */
  readonly question: Question;
  readonly verdict: Finding["verdict"];
  /** From 0 to 1. */
  readonly confidence: number;
  /** Two or more sides, each with all that gives it. */
  readonly sides: readonly Side[];
  /** One or two sentences. */
  readonly reason: string;
  readonly slip?: string;
  /** What had to be known for the comparison; empty where nothing had. */
  readonly checks?: readonly Check[];
}

export interface Side {
  readonly value: Value;
  /** Default: the value in plain English. */
  readonly display?: string;
  readonly evidence: readonly Evidence[];
}

/** A rule over all that the sources say. */
export interface CorpusRule {
  readonly meta: RuleMeta;
  /** Whether its clashes give way to findings of the rules before it in the same sentences. */
  readonly yields?: boolean;
  /** Whether no two sides of a clash clash without the others: without one of them there is none. */
  readonly joint?: boolean;
  /** Pure; the order of the documents does not matter. */
  run(corpus: Corpus, circumstances: Circumstances): readonly Clash[];
}

/** Declares a rule over the corpus; fixes its types. */
export function defineCorpusRule(rule: CorpusRule): CorpusRule {
  return rule;
}

/** Declares a rule that looks at one document at a time. */
export function defineDocumentRule(
  meta: RuleMeta,
  run: (extraction: Extraction) => readonly Clash[],
): CorpusRule {
  return { meta, run: ({ extractions }) => extractions.flatMap(run) };
}
