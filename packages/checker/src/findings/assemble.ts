import { compareValues } from "@gainsay/claims";
import { byCodeUnit } from "../align/by-code-unit.js";
import type { OpenQuestion } from "../align/questions.js";
import type { Statement } from "../align/statement.js";
import type { Rule } from "../rules/rule.js";
import { answersOf } from "./answers.js";
import { clusters, surestFirst } from "./clusters.js";
import type { Finding } from "./finding.js";
import { fingerprintOf } from "./fingerprint.js";
import { questionText, reasonText, subjectName } from "./message.js";
import { errorConfidence, severityOf, warningConfidence, type PairVerdict } from "./verdict.js";

/**
 * Pairs that deserve a finding, the gravest first. Sure contradictions stand apart from doubtful ones, so that an error shows nothing
 * that only deserves a warning.
 */
const tiers = [
  { verdict: "contradiction", belongs: ({ confidence }: PairVerdict) => confidence >= errorConfidence },
  { verdict: "contradiction", belongs: ({ confidence }: PairVerdict) => confidence < errorConfidence },
  { verdict: "tension", belongs: () => true },
  { verdict: "update", belongs: () => true },
] as const;

/**
 * The findings of a question: one for each set of statements that clash with one another, with the statements that agree
 * with either side. Where statements both contradict and update one another, the contradiction comes first and the update
 * shows only what that leaves out. Sets with the very same answers to the same question are one finding.
 */
export function assembleFindings(
  question: OpenQuestion,
  verdicts: readonly PairVerdict[],
  rule: Rule,
): readonly Finding[] {
  const agreements = verdicts.filter(({ verdict }) => verdict === "agreement");
  const disputes = clusters(verdicts).flatMap((cluster) => {
    const shown = new Set<Statement>();
    return tiers.flatMap(({ verdict, belongs }) => {
      const clashing = cluster.filter(
        (pair) =>
          pair.verdict === verdict && belongs(pair) && pair.pair.some((statement) => !shown.has(statement)),
      );
      clashing.forEach(({ pair }) => pair.forEach((statement) => shown.add(statement)));
      return clashing.length === 0
        ? []
        : [disputeOf(question, verdict, clashing, [...cluster, ...agreements])];
    });
  });
  return withoutRepeats(joinAlike(disputes, question)).flatMap(
    (dispute) => findingOf(question, dispute, rule) ?? [],
  );
}

/** Statements that clash, with those that agree with either side. */
interface Dispute {
  readonly verdict: (typeof tiers)[number]["verdict"];
  readonly clashing: readonly PairVerdict[];
  /** In the order of the question. */
  readonly statements: readonly Statement[];
}

function disputeOf(
  question: OpenQuestion,
  verdict: Dispute["verdict"],
  clashing: readonly PairVerdict[],
  compared: readonly PairVerdict[],
): Dispute {
  const clashes = new Set(clashing.flatMap(({ pair }) => pair));
  const sides = new Set(clashes);
  for (const { pair, comparison } of compared) {
    if (comparison.relation === "same" && pair.some((statement) => clashes.has(statement))) {
      pair.forEach((statement) => sides.add(statement));
    }
  }
  return { verdict, clashing, statements: question.statements.filter((statement) => sides.has(statement)) };
}

/** Joins disputes over the same question with the same answers: they are told apart only by what their sentences leave out. */
function joinAlike(disputes: readonly Dispute[], question: OpenQuestion): readonly Dispute[] {
  const joined = new Map<string, Dispute>();
  for (const dispute of disputes) {
    const { verdict, clashing, statements } = dispute;
    const answers = answersOf(statements).map(({ display }) => display);
    const key = JSON.stringify([verdict, questionText(question, statements), answers.sort(byCodeUnit)]);
    const other = joined.get(key);
    const members = new Set([...(other?.statements ?? []), ...statements]);
    joined.set(key, {
      verdict,
      clashing: [...(other?.clashing ?? []), ...clashing],
      statements: question.statements.filter((statement) => members.has(statement)),
    });
  }
  return [...joined.values()];
}

/**
 * What a contradiction of the question shows is not told twice: by an update, or by what one text tells against itself beside what two
 * texts tell.
 */
function withoutRepeats(disputes: readonly Dispute[]): readonly Dispute[] {
  const clashes = disputes.filter(({ verdict }) => verdict === "contradiction");
  return disputes.filter((dispute) => {
    const ofOneText = dispute.verdict !== "update" && isOfOneText(dispute);
    if (dispute.verdict !== "update" && !ofOneText) return true;
    const others = clashes.filter((other) => other !== dispute && !(ofOneText && isOfOneText(other)));
    const isToldBy = ofOneText ? mayBeToldBy : isShown;
    return !dispute.clashing.every(({ pair }) =>
      others.some(({ statements }) => pair.every((side) => isToldBy(side, statements))),
    );
  });
}

function isOfOneText({ clashing }: Dispute): boolean {
  return clashing.every(({ pair: [a, b] }) => a.document.id === b.document.id);
}

function isShown({ assertion: { value } }: Statement, statements: readonly Statement[]): boolean {
  return statements.some(({ assertion }) => compareValues(assertion.value, value).relation === "same");
}

/** "12:45 on Thursday" beside "Thursday". */
function mayBeToldBy({ assertion: { value } }: Statement, statements: readonly Statement[]): boolean {
  return statements.some(({ assertion }) => compareValues(assertion.value, value).relation !== "disjoint");
}

function findingOf(
  question: OpenQuestion,
  { verdict: own, clashing, statements }: Dispute,
  rule: Rule,
): Finding | null {
  const strongest = representative(clashing, rule);
  const answers = answersOf(statements);
  if (strongest === undefined || answers.length < 2) return null;
  // Who is not sure that both tell of one thing claims no contradiction.
  const isDoubtful = own === "contradiction" && strongest.confidence < warningConfidence;
  const verdict = isDoubtful ? "tension" : own;
  const text = questionText(question, statements);
  return {
    fingerprint: fingerprintOf(rule.meta.id, text, answers),
    rule: rule.meta.id,
    verdict,
    severity: severityOf(verdict, strongest.confidence),
    confidence: strongest.confidence,
    question: { text, subject: subjectName(statements), predicate: question.predicate, slot: question.slot },
    answers,
    reason: reasonText(verdict, strongest.comparison.reason, strongest.comparison.distance, answers, {
      dates: strongest.pair.map(({ document }) => document.date),
      isDoubtful,
    }),
    slip: slipOf(strongest, rule),
    comparability: strongest.checks.map((check) => ({ ...check })),
    judgement: null,
    suppression: null,
  };
}

/** The surest of the pairs that clash; of equally sure ones, one that a slip of the pen would explain. */
function representative(clashing: readonly PairVerdict[], rule: Rule): PairVerdict | undefined {
  const [surest, ...others] = clashing.toSorted(surestFirst);
  if (surest === undefined) return undefined;
  return (
    [surest, ...others].find(
      (pair) => pair.confidence === surest.confidence && slipOf(pair, rule) !== null,
    ) ?? surest
  );
}

function slipOf({ pair: [a, b] }: PairVerdict, rule: Rule): string | null {
  return rule.slip?.(a.assertion.value, b.assertion.value) ?? null;
}
