import type { OpenQuestion } from "../align/questions.js";
import type { Statement } from "../align/statement.js";
import type { Rule } from "../rules/rule.js";
import { answersOf } from "./answers.js";
import { clusters, surestFirst } from "./clusters.js";
import type { Finding, Verdict } from "./finding.js";
import { fingerprintOf } from "./fingerprint.js";
import { questionText, reasonText, subjectName } from "./message.js";
import { severityOf, type PairVerdict } from "./verdict.js";

/** Verdicts that deserve a finding, the gravest first. */
const reported = ["contradiction", "tension", "update"] as const satisfies readonly Verdict[];

/**
 * The findings of a question: one for each set of statements that clash with one another, with the statements that agree
 * with either side. Statements that the gate keeps apart never share a finding. Where statements both contradict and
 * update one another, the contradiction comes first and the update shows only what that leaves out.
 */
export function assembleFindings(
  question: OpenQuestion,
  verdicts: readonly PairVerdict[],
  rule: Rule,
): readonly Finding[] {
  return clusters(verdicts).flatMap((cluster) => {
    const shown = new Set<Statement>();
    return reported.flatMap((verdict) => {
      const clashing = cluster.filter(
        (pair) => pair.verdict === verdict && pair.pair.some((statement) => !shown.has(statement)),
      );
      const finding = assembleFinding(question, verdict, clashing, cluster, rule);
      clashing.forEach(({ pair }) => pair.forEach((statement) => shown.add(statement)));
      return finding === null ? [] : [finding];
    });
  });
}

function assembleFinding(
  question: OpenQuestion,
  verdict: (typeof reported)[number],
  clashing: readonly PairVerdict[],
  cluster: readonly PairVerdict[],
  rule: Rule,
): Finding | null {
  const [strongest] = clashing.toSorted(surestFirst);
  if (strongest === undefined) return null;
  const sides = new Set(clashing.flatMap(({ pair }) => pair));
  const clashes = new Set(sides);
  for (const { pair, comparison } of cluster) {
    if (comparison.relation === "same" && pair.some((statement) => clashes.has(statement))) {
      pair.forEach((statement) => sides.add(statement));
    }
  }
  const statements = question.statements.filter((statement) => sides.has(statement));
  const answers = answersOf(statements);
  if (answers.length < 2) return null;
  const text = questionText(question, statements);
  const [a, b] = strongest.pair;
  return {
    fingerprint: fingerprintOf(rule.meta.id, text, answers),
    rule: rule.meta.id,
    verdict,
    severity: severityOf(verdict, strongest.confidence),
    confidence: strongest.confidence,
    question: { text, subject: subjectName(statements), predicate: question.predicate, slot: question.slot },
    answers,
    reason: reasonText(verdict, strongest.comparison.reason, strongest.comparison.distance, answers),
    slip: rule.slip(a.assertion.value, b.assertion.value),
    comparability: strongest.checks,
    judgement: null,
  };
}
