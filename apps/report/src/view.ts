import type { Answer, Check, Finding, Judgement, Suppression } from "@gainsay/checker";
import { rangeOf, type Range } from "./figure/range.js";

/** Where words stand: a sentence of a document with the quote in it. */
export interface EvidenceView {
  readonly document: string;
  /** The user's label of the document, such as "official". */
  readonly trust: string | null;
  readonly line: number;
  readonly column: number;
  /** The sentence, or what of an endless one is worth showing. */
  readonly sentence: string;
  /** The quote is `sentence.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

export interface AnswerView {
  readonly display: string;
  /** What a figure needs of the value; null when it has no place on a scale. */
  readonly range: Range | null;
  readonly origins: number;
  readonly minority: boolean;
  readonly evidence: readonly EvidenceView[];
}

/** What the page shows of a finding. */
export interface FindingView {
  readonly fingerprint: string;
  readonly rule: string;
  readonly verdict: Finding["verdict"];
  readonly severity: Finding["severity"];
  readonly confidence: number;
  readonly question: string;
  readonly subject: string;
  readonly predicate: string;
  readonly answers: readonly AnswerView[];
  readonly reason: string;
  readonly slip: string | null;
  readonly comparability: readonly Check[];
  readonly judgement: Judgement | null;
  /** What set it aside; the page hides it until it is asked for. */
  readonly suppression: Suppression | null;
}

/** What the page shows of `finding`. */
export function viewOf(finding: Finding): FindingView {
  const { fingerprint, rule, verdict, severity, confidence, question, reason, slip, judgement } = finding;
  const { suppression } = finding;
  return {
    fingerprint,
    rule,
    verdict,
    severity,
    confidence,
    question: question.text,
    subject: question.subject,
    predicate: question.predicate,
    answers: finding.answers.map(viewOfAnswer),
    reason,
    slip,
    comparability: finding.comparability,
    judgement,
    suppression,
  };
}

function viewOfAnswer({ display, value, origins, minority, evidence }: Answer): AnswerView {
  return { display, range: rangeOf(value), origins, minority, evidence: evidence.map(viewOfEvidence) };
}

/** How much of a sentence is shown before and after the quote, in UTF-16 units. */
const context = 320;

function viewOfEvidence(evidence: Answer["evidence"][number]): EvidenceView {
  const { document, trust = null, line, column, quote } = evidence;
  const start = evidence.start - evidence.sentenceStart;
  const end = start + quote.length;
  // A file from elsewhere may carry a quote that is not in its sentence; then the quote stands alone.
  if (evidence.sentence.slice(start, end) !== quote) {
    return { document, trust, line, column, sentence: quote, start: 0, end: quote.length };
  }
  const before = clipStart(evidence.sentence.slice(0, start));
  const after = clipEnd(evidence.sentence.slice(end));
  return {
    document,
    trust,
    line,
    column,
    sentence: before + quote + after,
    start: before.length,
    end: before.length + quote.length,
  };
}

function clipStart(text: string): string {
  if (text.length <= context) return text;
  const kept = text.slice(-context);
  return `… ${kept.slice(kept.indexOf(" ") + 1)}`;
}

function clipEnd(text: string): string {
  if (text.length <= context) return text;
  const kept = text.slice(0, context);
  const space = kept.lastIndexOf(" ");
  return `${kept.slice(0, space < 0 ? undefined : space)} …`;
}

/** The documents that a finding quotes, each once, in the order of the page. */
export function documentsOf(finding: FindingView): readonly string[] {
  return [...new Set(finding.answers.flatMap(({ evidence }) => evidence.map(({ document }) => document)))];
}
