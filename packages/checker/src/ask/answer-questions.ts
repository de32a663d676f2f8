import type { Extraction } from "@gainsay/claims";
import { align } from "../align/align.js";
import { byCodeUnit } from "../align/by-code-unit.js";
import type { OpenQuestion } from "../align/questions.js";
import type { Statement } from "../align/statement.js";
import type { CheckOptions } from "../check.js";
import { answersOf } from "../findings/answers.js";
import { clusters } from "../findings/clusters.js";
import { labelled } from "../findings/label.js";
import type { Answer, Question, Verdict } from "../findings/finding.js";
import { fingerprintOf } from "../findings/fingerprint.js";
import { questionText, subjectName } from "../findings/message.js";
import { circumstancesOf, judgeQuestion, type Circumstances, type PairVerdict } from "../findings/verdict.js";

/** A question that the sources answer, with every answer: those that agree as well. */
export interface AnsweredQuestion extends Question {
  /** A hash of question and answers. */
  readonly id: string;
  /** One or more, the best supported first. */
  readonly answers: readonly Answer[];
  /** What the answers amount to; `agreement` where only one is given. */
  readonly verdict: Verdict;
}

/** All questions that the extractions answer, sorted by text. Pure; the order of the extractions does not matter. */
export function answerQuestions(
  extractions: readonly Extraction[],
  options: CheckOptions = {},
): readonly AnsweredQuestion[] {
  const corpus = align(
    [...extractions].sort((a, b) => byCodeUnit(a.document.id, b.document.id)),
    { aliases: options.aliases, vocabulary: options.vocabulary, sameOrigin: options.sameOrigin },
  );
  const circumstances = circumstancesOf(corpus, options.sameEvent);
  return corpus.questions
    .flatMap((question) => answersTo(question, circumstances))
    .map((answered) => ({ ...answered, answers: labelled(answered.answers, options.trust) }))
    .sort((a, b) => byCodeUnit(a.text, b.text) || byCodeUnit(a.id, b.id));
}

/** A question with all its answers: once for each group of statements that may be about one thing. */
export function answersTo(question: OpenQuestion, circumstances: Circumstances): readonly AnsweredQuestion[] {
  const groups = clusters(judgeQuestion(question, circumstances));
  const grouped = new Set(groups.flatMap((group) => group.flatMap(({ pair }) => pair)));
  return [
    ...groups.map((group) => answered(question, new Set(group.flatMap(({ pair }) => pair)), group)),
    ...question.statements
      .filter((statement) => !grouped.has(statement))
      .map((statement) => answered(question, new Set([statement]), [])),
  ];
}

/** The gravest verdict first. */
const gravity: readonly Verdict[] = [
  "contradiction",
  "tension",
  "update",
  "undecided",
  "refinement",
  "agreement",
];

function answered(
  question: OpenQuestion,
  members: ReadonlySet<Statement>,
  verdicts: readonly PairVerdict[],
): AnsweredQuestion {
  const statements = question.statements.filter((statement) => members.has(statement));
  const answers = answersOf(statements);
  const text = questionText(question, statements);
  return {
    id: fingerprintOf(question.key, text, answers),
    text,
    subject: subjectName(statements),
    predicate: question.predicate,
    slot: question.slot,
    answers,
    verdict: gravity.find((verdict) => verdicts.some((pair) => pair.verdict === verdict)) ?? "agreement",
  };
}
