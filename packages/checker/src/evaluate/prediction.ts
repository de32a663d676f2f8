import type { Finding } from "../findings/finding.js";

/** Where a finding's words stand, in the terms of the labelled set. */
export interface PredictedEvidence {
  readonly doc: string;
  /** UTF-16 offsets into the text of the doc, half-open. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The record that the doc belongs to, where it is another than the prediction's. */
  readonly record?: string;
}

/** A finding as predictions carry it. */
export interface PredictedFinding {
  readonly rule: string;
  readonly verdict: Finding["verdict"];
  readonly severity: Finding["severity"];
  readonly confidence: number;
  readonly question: string;
  /** The checks of the gate that were left undecided. */
  readonly unknown: readonly string[];
  /** How many checks there were; 0 where a rule compares no two answers. */
  readonly checks: number;
  readonly answers: readonly { readonly display: string; readonly evidence: readonly PredictedEvidence[] }[];
}

/** Rewrites a finding as a prediction; `locate` says which doc of which record a document id stands for. */
export function predictFinding(
  { rule, verdict, severity, confidence, question, answers, comparability }: Finding,
  locate: (document: string) => Pick<PredictedEvidence, "doc" | "record">,
): PredictedFinding {
  return {
    rule,
    verdict,
    severity,
    confidence,
    question: question.text,
    unknown: comparability.filter(({ status }) => status === "unknown").map(({ check }) => check),
    checks: comparability.length,
    answers: answers.map(({ display, evidence }) => ({
      display,
      evidence: evidence.map(({ document, start, end, quote }) => {
        const { doc, ...record } = locate(document);
        return { doc, start, end, quote, ...record };
      }),
    })),
  };
}
