import { compareValues, formatValue } from "@gainsay/claims";
import type { Corpus, Reference } from "../../align/align.js";
import { questionKey, type OpenQuestion } from "../../align/questions.js";
import { byPlace, type Statement } from "../../align/statement.js";
import { answersOf } from "../../findings/answers.js";
import { confidenceOf } from "../../findings/confidence.js";
import type { Question } from "../../findings/finding.js";
import { questionText, subjectName } from "../../findings/message.js";
import { judgePair, type Circumstances, type PairVerdict } from "../../findings/verdict.js";
import { dateConflict } from "../date-conflict/index.js";
import { durationConflict } from "../duration-conflict/index.js";
import { quantityConflict } from "../quantity-conflict/index.js";
import { defineCorpusRule, type Clash, type Side } from "../rule.js";
import { holdsWith, isWithin } from "./validity.js";

export const referenceConflict = defineCorpusRule({
  meta: {
    id: "reference-conflict",
    finds:
      "An answer that contradicts a fact in your reference files, and facts there that contradict each other.",
    why: "Sources that agree with each other can all be wrong; what you hold to be true tells.",
    fix: "Correct the text, or the reference file where that is out of date.",
  },
  run(corpus, circumstances) {
    return questionsWithFacts(corpus).flatMap(({ question, facts }) => [
      ...clashesAmong(question, facts, circumstances),
      ...clashesWith(question, facts, circumstances),
    ]);
  },
});

/** What the texts say in answer to a question, if anything, and the facts that answer it. */
interface Asked {
  readonly question: OpenQuestion;
  readonly facts: readonly Reference[];
}

function questionsWithFacts({ references, questions }: Corpus): readonly Asked[] {
  if (references.length === 0) return [];
  const byKey = new Map<string, Reference[]>();
  for (const reference of references) {
    const key = questionKey(reference.statement);
    if (key === null) continue;
    const facts = byKey.get(key);
    if (facts === undefined) byKey.set(key, [reference]);
    else facts.push(reference);
  }
  const answered = new Map(questions.map((question) => [question.key, question]));
  return [...byKey].map(([key, facts]) => {
    const sorted = facts.sort((a, b) => byPlace(a.statement, b.statement));
    const { predicate = "", slot = "when" } = sorted[0]?.statement.assertion ?? {};
    return { question: answered.get(key) ?? { key, predicate, slot, statements: [] }, facts: sorted };
  });
}

/** Facts that contradict each other, one finding for each two values. */
function clashesAmong(
  question: OpenQuestion,
  facts: readonly Reference[],
  circumstances: Circumstances,
): readonly Clash[] {
  const clashing = facts.flatMap((one, index) =>
    facts
      .slice(index + 1)
      .filter((other) => holdsWith(one.fact, other.fact))
      .flatMap((other) => judge(one.statement, other, circumstances) ?? [])
      .filter(({ verdict }) => verdict === "contradiction"),
  );
  const [surest] = clashing;
  if (surest === undefined) return [];
  const statements = [...new Set(clashing.flatMap(({ pair }) => pair))];
  const sides = answersOf(statements).map(({ value, display, evidence }) => ({ value, display, evidence }));
  const places = sides.map(
    ({ display, evidence: [first] }) => `${display} (${first?.document}, line ${first?.line})`,
  );
  return [
    {
      question: aboutOf(question, statements),
      verdict: "contradiction",
      confidence: surest.confidence,
      sides,
      reason: `Your references contradict each other: ${places.join(", ")}.`,
      checks: surest.checks,
    },
  ];
}

/** What texts say against the facts, one finding for each wrong value. */
function clashesWith(
  question: OpenQuestion,
  facts: readonly Reference[],
  circumstances: Circumstances,
): readonly Clash[] {
  const verdicts = question.statements.flatMap((statement) => against(statement, facts, circumstances) ?? []);
  return (["contradiction", "tension"] as const).flatMap((verdict) => {
    const clashing = verdicts.filter((one) => one.verdict === verdict);
    const byEvidence = new Map(clashing.map((one) => [one.pair[0].assertion.evidence, one]));
    return answersOf(clashing.map(({ pair: [statement] }) => statement)).flatMap(
      ({ value, display, evidence }) => {
        const own = evidence.flatMap((place) => byEvidence.get(place) ?? []);
        const [surest] = own.sort((a, b) => b.confidence - a.confidence);
        if (surest === undefined) return [];
        const wrong = { value, display, evidence };
        return [
          clashOf(question, {
            surest,
            wrong,
            facts: factsOf(surest, facts),
            statements: own.map(({ pair }) => pair[0]),
          }),
        ];
      },
    );
  });
}

/** The surest clash of a statement with the facts; null where there is none, or a fact that also holds agrees with it. */
function against(
  statement: Statement,
  facts: readonly Reference[],
  circumstances: Circumstances,
): PairVerdict | null {
  const judged = facts
    .filter(({ fact }) => isWithin(statement, fact))
    .flatMap((reference) => judge(statement, reference, circumstances) ?? []);
  if (judged.some(({ verdict }) => verdict === "agreement" || verdict === "refinement")) return null;
  const clashing = judged.filter(({ verdict }) => verdict === "contradiction" || verdict === "tension");
  return clashing.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** Passes a statement and a fact through the gate. A fact with a time in which it holds settles the question of time. */
function judge(
  statement: Statement,
  { fact, statement: held }: Reference,
  circumstances: Circumstances,
): PairVerdict | null {
  const verdict = judgePair([statement, held], { ...circumstances, siblings: () => [] });
  if (verdict === null) return null;
  if (fact.from === null && fact.to === null) return verdict;
  const period = `${fact.from ?? "the beginning"} to ${fact.to ?? "today"}`;
  const checks = verdict.checks.map((check) =>
    check.check === "time" && check.status === "unknown"
      ? { ...check, status: "met" as const, reason: `the reference holds from ${period}` }
      : check,
  );
  return { ...verdict, checks, confidence: confidenceOf(checks) };
}

/** The fact of a clash and all that agree with it. */
function factsOf({ pair: [, held] }: PairVerdict, facts: readonly Reference[]): readonly Reference[] {
  return facts.filter(
    ({ statement }) =>
      statement === held ||
      compareValues(statement.assertion.value, held.assertion.value).relation === "same",
  );
}

interface Contradicted {
  readonly surest: PairVerdict;
  readonly wrong: Side;
  readonly facts: readonly Reference[];
  readonly statements: readonly Statement[];
}

function clashOf(question: OpenQuestion, { surest, wrong, facts, statements }: Contradicted): Clash {
  const { pair, comparison, checks, confidence, verdict } = surest;
  const [said, held] = pair.map(({ assertion }) => assertion.value);
  const files = [...new Set(facts.map(({ statement }) => statement.document.id))].join(" and ");
  const sources = [...new Set(facts.flatMap(({ fact }) => fact.source ?? []))];
  const source = sources.length === 0 ? "" : ` (${sources.join("; ")})`;
  const right = held === undefined ? "" : formatValue(held);
  const slip = said === undefined || held === undefined ? null : slipOf(said, held);
  return {
    question: aboutOf(question, [...statements, ...facts.map(({ statement }) => statement)]),
    verdict: verdict === "tension" ? "tension" : "contradiction",
    confidence,
    sides: [
      {
        value: held ?? wrong.value,
        display: `${right} (your reference)`,
        evidence: facts.map(({ statement }) => statement.assertion.evidence),
      },
      wrong,
    ],
    reason: `Your reference file ${files} says ${right}${source}. ${comparison.reason}.`,
    ...(slip === null ? {} : { slip }),
    checks,
  };
}

const slips = [dateConflict, durationConflict, quantityConflict].map(({ slip }) => slip);

function slipOf(...[a, b]: Parameters<NonNullable<(typeof slips)[number]>>): string | null {
  return slips.map((slip) => slip?.(a, b) ?? null).find((slip) => slip !== null) ?? null;
}

function aboutOf(question: OpenQuestion, statements: readonly Statement[]): Question {
  return {
    text: questionText(question, statements),
    subject: subjectName(statements),
    predicate: question.predicate,
    slot: question.slot,
  };
}
