import type { Judgement, Suppression } from "@gainsay/checker";
import type { Range } from "./figure/range.js";
import type { AnswerView, EvidenceView, FindingView } from "./view.js";

/**
 * Findings as they travel in the page. Every distinct string stands once in `strings` and is an index
 * elsewhere: the same sentences, documents and checks come back in many findings, and this keeps the file small.
 */
export interface Packed {
  readonly strings: readonly string[];
  readonly findings: readonly PackedFinding[];
}

type Index = number;
type PackedEvidence = readonly [
  document: Index,
  line: number,
  column: number,
  sentence: Index,
  start: number,
  end: number,
  trust: Index | null,
];
type PackedRange = readonly [scale: Index, unit: Index, min: number | null, max: number | null];
type PackedAnswer = readonly [
  display: Index,
  range: PackedRange | null,
  origins: number,
  minority: 0 | 1,
  evidence: readonly PackedEvidence[],
];
type PackedFinding = readonly [
  fingerprint: Index,
  rule: Index,
  verdict: Index,
  severity: Index,
  confidence: number,
  question: Index,
  subject: Index,
  predicate: Index,
  answers: readonly PackedAnswer[],
  reason: Index,
  slip: Index | null,
  comparability: readonly (readonly [check: Index, status: Index, reason: Index])[],
  judgement: Judgement | null,
  suppression: Suppression | null,
];

/** Packs findings; the same findings always give the same result. */
export function pack(findings: readonly FindingView[]): Packed {
  const indexes = new Map<string, Index>();
  const index = (text: string): Index => {
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, indexes.size);
    return indexes.size - 1;
  };
  const packEvidence = (evidence: EvidenceView): PackedEvidence => [
    index(evidence.document),
    evidence.line,
    evidence.column,
    index(evidence.sentence),
    evidence.start,
    evidence.end,
    evidence.trust === null ? null : index(evidence.trust),
  ];
  const packRange = ({ scale, unit, min, max }: Range): PackedRange => [index(scale), index(unit), min, max];
  const packAnswer = (answer: AnswerView): PackedAnswer => [
    index(answer.display),
    answer.range && packRange(answer.range),
    answer.origins,
    answer.minority ? 1 : 0,
    answer.evidence.map(packEvidence),
  ];
  const packed = findings.map((finding): PackedFinding => [
    index(finding.fingerprint),
    index(finding.rule),
    index(finding.verdict),
    index(finding.severity),
    finding.confidence,
    index(finding.question),
    index(finding.subject),
    index(finding.predicate),
    finding.answers.map(packAnswer),
    index(finding.reason),
    finding.slip === null ? null : index(finding.slip),
    finding.comparability.map(({ check, status, reason }) => [index(check), index(status), index(reason)]),
    finding.judgement,
    finding.suppression,
  ]);
  return { strings: [...indexes.keys()], findings: packed };
}

/** The findings that were packed. */
export function unpack({ strings, findings }: Packed): readonly FindingView[] {
  const text = (index: Index): string => strings[index] ?? "";
  /** One of a closed set of words, which `pack` took from a value of that type. */
  const word = <Word extends string>(index: Index): Word => text(index) as Word;
  return findings.map(
    ([fingerprint, rule, verdict, severity, confidence, question, subject, predicate, ...rest]) => {
      const [answers, reason, slip, comparability, judgement, suppression] = rest;
      return {
        fingerprint: text(fingerprint),
        rule: text(rule),
        verdict: word(verdict),
        severity: word(severity),
        confidence,
        question: text(question),
        subject: text(subject),
        predicate: text(predicate),
        answers: answers.map(([display, range, origins, minority, evidence]) => ({
          display: text(display),
          range: range && { scale: word(range[0]), unit: text(range[1]), min: range[2], max: range[3] },
          origins,
          minority: minority === 1,
          evidence: evidence.map(([document, line, column, sentence, start, end, trust]) => ({
            document: text(document),
            trust: trust === null ? null : text(trust),
            line,
            column,
            sentence: text(sentence),
            start,
            end,
          })),
        })),
        reason: text(reason),
        slip: slip === null ? null : text(slip),
        comparability: comparability.map(([check, status, why]) => ({
          check: text(check),
          status: word(status),
          reason: text(why),
        })),
        judgement,
        suppression,
      };
    },
  );
}
