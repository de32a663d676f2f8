import { isTrend, type Comparison, type Value } from "@gainsay/claims";
import type { Corpus } from "../align/align.js";
import { areOfGiven } from "../align/given.js";
import { areOnOneThing } from "../align/pages.js";
import { pairs, type Pair } from "../align/pairs.js";
import type { OpenQuestion } from "../align/questions.js";
import type { Statement } from "../align/statement.js";
import { givenAsOne } from "../align/stories.js";
import type { GateContext } from "../comparability/gate-check.js";
import { passGate, type Passage } from "../comparability/index.js";
import { textsTellBoth } from "../comparability/text.js";
import { compareStatements, isLowerBound, isOutgrown } from "./compare-statements.js";
import { confidenceOf } from "./confidence.js";
import type { Check, Severity, Verdict } from "./finding.js";

/** What a pair of statements that answer the same question amounts to. */
export interface PairVerdict {
  readonly pair: Pair;
  readonly verdict: Verdict;
  readonly comparison: Comparison;
  readonly checks: readonly Check[];
  readonly confidence: number;
}

/** What the caller of a check knows of the corpus. */
export type Circumstances = Omit<GateContext, "siblings">;

/** What `check` and `ask` compare a corpus by. */
export function circumstancesOf({ stories, handbooks }: Corpus, sameEvent = false): Circumstances {
  return { stories: sameEvent ? givenAsOne(stories) : stories, handbooks, sameEvent };
}

/** Compares all statements of a question that are worth comparing; those that answer it alike, or may, are judged. */
export function judgeQuestion(question: OpenQuestion, circumstances: Circumstances): readonly PairVerdict[] {
  const { stories, sameEvent } = circumstances;
  const byDocument = new Map<string, Statement[]>();
  for (const statement of question.statements) {
    const told = byDocument.get(statement.document.id);
    if (told === undefined) byDocument.set(statement.document.id, [statement]);
    else told.push(statement);
  }
  const siblings = (statement: Statement): readonly Statement[] =>
    (byDocument.get(statement.document.id) ?? []).filter((other) => other !== statement);
  const context: GateContext = { ...circumstances, siblings };
  return pairs(question, stories, sameEvent).flatMap((pair) => judgePair(pair, context) ?? []);
}

/** Passes a pair through the gate and compares its values; null for two that do not answer the same question. */
export function judgePair(pair: Pair, context: GateContext): PairVerdict | null {
  const [a, b] = pair;
  const isGiven =
    context.sameEvent && (a.setting !== null || areOfGiven(placeOf(a), placeOf(b), context.stories));
  // Two pages of one title each tell of one thing; pages that tell both tell of two.
  const sameEvent =
    isGiven || (areOnOneThing(a.document, b.document) && !textsTellBoth(a, b, context.siblings));
  const passage = passGate(a, b, sameEvent === context.sameEvent ? context : { ...context, sameEvent });
  if (passage === null) return null;
  const comparison = compareStatements(a, b);
  const { value } = a.assertion;
  const verdict = isOutgrown(a, b)
    ? updateOf(passage)
    : verdictOf(passage, comparison, isOutlook(value) || isLowerBound(value));
  if (verdict === null) return null;
  const { checks } = passage;
  const confidence = confidenceOf(checks);
  const isLong = [a, b].some(({ document }) => context.stories.isLong(document.id));
  const least = isLong && !sameEvent ? warningConfidence : leastConfidence;
  const isGuess = (verdict === "contradiction" || verdict === "tension") && confidence < least;
  return { pair, verdict: isGuess ? "undecided" : verdict, comparison, checks, confidence };
}

function placeOf({ document, assertion }: Statement) {
  return { document, start: assertion.evidence.sentenceStart };
}

/**
 * Where so many checks are undecided that one contradiction in twenty would be right, nothing is claimed; nor what is not worth a warning
 * where a text tells of so much that it may well tell of two things.
 */
const leastConfidence = 0.05;

/** Trends and outlooks are judged differently by different voices; that is no clash of facts. */
function isOutlook(value: Value): boolean {
  return value.kind === "status" && isTrend(value.scale);
}

/** Semantics, section 3: relation and gate give the verdict. */
function verdictOf(
  { checks, decidable }: Passage,
  { relation }: Comparison,
  isOutlook: boolean,
): Verdict | null {
  const broken = checks.filter(({ status }) => status === "unmet").map(({ check }) => check);
  if (relation === "incomparable" || !decidable) return broken.length === 0 ? "undecided" : null;
  if (relation !== "disjoint") {
    if (broken.some((check) => check !== "speaker" && check !== "time")) return null;
    return relation === "same" ? "agreement" : "refinement";
  }
  if (broken.length === 0) return isOutlook ? "tension" : "contradiction";
  if (broken.length > 1) return null;
  if (broken[0] === "time") return "update";
  if (broken[0] === "speaker") return "tension";
  return null;
}

/** Of two tolls that are of two times, whichever these are. */
function updateOf({ checks, decidable }: Passage): Verdict | null {
  const isOther = checks.some(({ check, status }) => status === "unmet" && check !== "time");
  return isOther ? null : decidable ? "update" : "undecided";
}

/** From this confidence on, a contradiction is an error. */
export const errorConfidence = 0.9;

/** Of what is less sure, one in three is right at most: it may be worth a look, and nobody is to be stopped by it. */
export const warningConfidence = 1 / 3;

/** Error is for what can be relied on, warning for what asks for a look; the rest is told beside them. */
export function severityOf(verdict: Verdict, confidence: number, surely = errorConfidence): Severity {
  if (verdict === "contradiction" && confidence >= surely) return "error";
  const isWorthALook = verdict === "contradiction" || verdict === "tension";
  return isWorthALook && confidence >= warningConfidence ? "warning" : "info";
}
