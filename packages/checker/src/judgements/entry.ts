import { z } from "zod";
import { byCodeUnit } from "../align/by-code-unit.js";
import { JudgementState, type Finding } from "../findings/finding.js";

const day = z.iso.date("must be a day, YYYY-MM-DD");
const text = z.string("must be a text").min(1, "must not be empty");

/** One side of a finding as it was judged. */
const JudgedAnswer = z
  .strictObject({
    /** The value in plain English. */
    value: text,
    /** The documents that gave it, sorted: paths from the folder of the file of judgements on. */
    documents: z.array(text, "must be a list of texts").readonly(),
    /** The words that gave it, sorted: how a side is known when a source that came or went changes the value that stands for it. */
    words: z.array(z.string(), "must be a list of texts").readonly(),
  })
  .readonly();

/**
 * A person's decision on a finding as it is kept: a line of the file of judgements. It holds all that tells whether the finding is still the
 * one that was judged, and no lines or offsets.
 */
export const JudgementEntry = z
  .strictObject({
    fingerprint: z.string("is missing").regex(/^[0-9a-f]{16}$/u, "must be 16 hexadecimal digits"),
    state: z.enum(JudgementState.options, `must be one of ${JudgementState.options.join(", ")}`),
    rule: text,
    question: text,
    subject: z.string("must be a text"),
    predicate: text,
    slot: text,
    answers: z
      .array(JudgedAnswer, "must be a list of answers")
      .min(2, "must have two answers or more")
      .readonly(),
    /** The values that are wrong; null where nobody said. */
    wrong: z.array(text, "must be a list of values, or null").readonly().nullable(),
    reason: text,
    by: z.string("must be a text or null").nullable(),
    on: day.nullable(),
    /** The last day on which it holds. */
    expires: day.optional(),
  })
  .readonly();
export type JudgementEntry = z.infer<typeof JudgementEntry>;

/** What a person decides of a finding. */
export type Decision = Pick<JudgementEntry, "state" | "wrong" | "reason" | "by" | "on" | "expires">;

/** How documents are named in a file of judgements. */
export type NameOf = (document: string) => string;

/** The line that keeps a decision on a finding. */
export function entryOf(
  finding: Finding,
  decision: Decision,
  nameOf: NameOf = (document) => document,
): JudgementEntry {
  const { fingerprint, rule, question, answers } = finding;
  const { state, wrong, reason, by, on, expires } = decision;
  return {
    fingerprint,
    state,
    rule,
    question: question.text,
    subject: question.subject,
    predicate: question.predicate,
    slot: question.slot,
    answers: answers.map(({ display, evidence }) => ({
      value: display,
      documents: sortedSet(evidence.map(({ document }) => nameOf(document))),
      words: sortedSet(evidence.map(({ quote }) => plainWords(quote))),
    })),
    wrong,
    reason,
    by,
    on,
    ...(expires === undefined ? {} : { expires }),
  };
}

/** Words however their lines are broken. */
export function plainWords(quote: string): string {
  return quote.replaceAll(/\s+/gu, " ").trim();
}

function sortedSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(byCodeUnit);
}
