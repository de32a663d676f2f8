import { Evidence, Value } from "@gainsay/claims";
import { z } from "zod";
import { judgementStates } from "./judgement-states.js";

export const Severity = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof Severity>;

/** What a question's answers amount to. Only the first three become findings. */
export const Verdict = z.enum(["contradiction", "tension", "update", "refinement", "agreement", "undecided"]);
export type Verdict = z.infer<typeof Verdict>;

/** One check of the comparability gate, with its reason. */
export const Check = z
  .object({ check: z.string(), status: z.enum(["met", "unmet", "unknown"]), reason: z.string() })
  .readonly();
export type Check = z.infer<typeof Check>;

/** Words in a document. */
const AnswerEvidence = z
  .object({
    ...Evidence.unwrap().shape,
    /** The label that the user gave the document, such as "official". It decides nothing. */
    trust: z.string().optional(),
  })
  .readonly();

/** One value and everything that gives it. */
export const Answer = z
  .object({
    /** The value in plain English: "December 2024". */
    display: z.string(),
    value: Value,
    /** How many independent origins give it; copies of one report are one origin. */
    origins: z.int().positive(),
    /** Fewer origins give it than another answer. Says nothing of who is right. */
    minority: z.boolean(),
    evidence: z.array(AnswerEvidence).min(1).readonly(),
  })
  .readonly();
export type Answer = z.infer<typeof Answer>;

export const JudgementState = z.enum(judgementStates);
export type JudgementState = z.infer<typeof JudgementState>;

/** A person's decision on a finding. */
export const Judgement = z
  .object({
    /** What holds now: a decision that no longer does is open again. */
    state: JudgementState,
    reason: z.string(),
    by: z.string().nullable(),
    on: z.string().nullable(),
    /** What was decided, and why that no longer holds: "was judged accepted on 2026-03-01; it expired on …". Absent while it does. */
    reopened: z.string().optional(),
  })
  .readonly();
export type Judgement = z.infer<typeof Judgement>;

/**
 * Why a finding is counted as suppressed and not by its severity: a person judged it, or a comment beside the words in one of the
 * articles says to pass over it.
 */
export const Suppression = z.discriminatedUnion("by", [
  z.object({ by: z.literal("judgement"), reason: z.string() }).readonly(),
  z
    .object({
      by: z.literal("comment"),
      reason: z.string(),
      /** Where the comment stands. */
      document: z.string(),
      line: z.int().positive(),
    })
    .readonly(),
]);
export type Suppression = z.infer<typeof Suppression>;

export const Question = z
  .object({
    text: z.string(),
    /** The subject's name as shown: "Bashar al-Assad". */
    subject: z.string(),
    predicate: z.string(),
    slot: z.string(),
  })
  .readonly();
export type Question = z.infer<typeof Question>;

/** A question whose answers a rule chose to report. */
export const Finding = z
  .object({
    /** 16 hexadecimal digits; a hash of rule, question, sources and values, never of offsets or order. */
    fingerprint: z.string(),
    rule: z.string(),
    verdict: z.enum(["contradiction", "tension", "update"]),
    severity: Severity,
    confidence: z.number().min(0).max(1),
    question: Question,
    /** Two or more, the best supported first. */
    answers: z.array(Answer).min(2).readonly(),
    reason: z.string(),
    /** What the slip might be: "one year off"; null when no common slip fits. */
    slip: z.string().nullable(),
    comparability: z.array(Check).readonly(),
    judgement: Judgement.nullable(),
    /** Null for a finding that counts. */
    suppression: Suppression.nullable().default(null),
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;

/** A judgement or a comment that does nothing, or no longer does: why, and what to do about it. */
export const Upkeep = z
  .object({
    kind: z.enum(["stale-judgement", "expired-judgement", "unused-comment", "mistaken-comment"]),
    /** Where it stands: the file of judgements or the article. */
    document: z.string(),
    line: z.int().positive(),
    /** Of the finding that was judged; null for comments. */
    fingerprint: z.string().nullable(),
    message: z.string(),
  })
  .readonly();
export type Upkeep = z.infer<typeof Upkeep>;

/** A document that could not be read, and why. */
export const NotRead = z.object({ document: z.string(), reason: z.string() }).readonly();
export type NotRead = z.infer<typeof NotRead>;

/**
 * The findings file. Findings are sorted: severity, then confidence, then question text, then fingerprint. Suppressed findings are
 * among them, and are counted in the summary under `suppressed` only.
 */
export const Report = z
  .object({
    schemaVersion: z.literal(1),
    tool: z.object({ name: z.literal("gainsay"), version: z.string() }).readonly(),
    corpus: z
      .object({
        documents: z.int().nonnegative(),
        assertions: z.int().nonnegative(),
        questions: z.int().nonnegative(),
        undecided: z.int().nonnegative(),
        notRead: z.array(NotRead).readonly(),
      })
      .readonly(),
    findings: z.array(Finding).readonly(),
    /** Only of a report of what concerns documents that have changed. */
    changes: z
      .object({
        /** Since which commit they have changed, as the user named it; null for the last one. */
        base: z.string().nullable(),
        /** Findings that are not among these, as no side of them has changed. */
        leftOut: z.int().nonnegative(),
      })
      .readonly()
      .optional(),
    summary: z
      .object({
        error: z.int().nonnegative(),
        warning: z.int().nonnegative(),
        info: z.int().nonnegative(),
        suppressed: z.int().nonnegative(),
        /** Left out, since the user turned their rules off for all documents that they are about. */
        off: z.int().nonnegative().default(0),
        /** Left out, since they are less sure than the user wants findings to be. */
        unsure: z.int().nonnegative().default(0),
      })
      .readonly(),
    /** Judgements and comments to tidy, sorted by where they stand. Left out where there is none. */
    upkeep: z.array(Upkeep).readonly().optional(),
  })
  .readonly();
export type Report = z.infer<typeof Report>;
