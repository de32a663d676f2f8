import type { Statement } from "../align/statement.js";
import type { GateCheck, Outcome } from "../comparability/gate-check.js";
import { reading } from "../comparability/reading.js";
import { reality } from "../comparability/reality.js";
import { speaker } from "../comparability/speaker.js";
import { subject } from "../comparability/subject.js";
import type { Check } from "../findings/finding.js";
import type { Circumstances } from "../findings/verdict.js";
import { smallestConflicts, type Step } from "./network.js";
import type { Told } from "./told.js";

/** What cannot all hold together, with who says it and what had to be known to hold it against each other. */
export interface Clashing {
  readonly walk: readonly Step<Told>[];
  /** What is told on the walk, in its order, with the statements that may be held against each other. */
  readonly sides: readonly Side[];
  readonly checks: readonly Check[];
}

interface Side {
  readonly told: Told;
  readonly statements: readonly Statement[];
}

/** How many statements of each side are tried for ones that may be held against those of the others. */
const mostTried = 4;

/**
 * The smallest sets of what is told of one life or happening that cannot all hold together, and that no other rule finds: neither
 * two dates of one point, nor what one sentence says alone.
 */
export function clashingWalks(told: readonly Told[], circumstances: Circumstances): readonly Clashing[] {
  return smallestConflicts(
    told,
    (walk) => (isOwn(walk) && !isExplained(walk, told) ? compareSides(walk, circumstances) : null),
    ({ sort, from, to, display }) => (sort === "order" ? null : JSON.stringify([from, to, display])),
  );
}

/** Two dates of one point clash by themselves, as do two ages on the days of two articles. */
function isOwn(walk: readonly Step<Told>[]): boolean {
  if (walk.length > 2) return true;
  const [one, other] = walk.map(({ constraint }) => constraint);
  if (one === undefined || other === undefined || one.sort !== other.sort) return one?.sort !== other?.sort;
  return one.sort === "age" && (one.assumed === null || other.assumed === null);
}

/** Whether sources differ on a date of the walk, and with the other date all would hold: then the two dates are what clashes. */
function isExplained(walk: readonly Step<Told>[], told: readonly Told[]): boolean {
  const total = walk.reduce((sum, step) => sum + boundOf(step.constraint, step.forward), 0);
  return walk.some(({ constraint, forward }) => {
    if (constraint.sort !== "date") return false;
    const others = told.filter(
      (other) => other.sort === "date" && other.to === constraint.to && isApart(constraint, other),
    );
    return others.some((other) => total - boundOf(constraint, forward) + boundOf(other, forward) >= 0);
  });
}

function boundOf({ least, most }: Told, forward: boolean): number {
  return forward ? (most ?? Infinity) : -(least ?? -Infinity);
}

function isApart(a: Told, b: Told): boolean {
  return (a.least ?? -Infinity) > (b.most ?? Infinity) || (b.least ?? -Infinity) > (a.most ?? Infinity);
}

/** The sides of a walk with statements that may all be held against each other; null where there are none. */
function compareSides(walk: readonly Step<Told>[], circumstances: Circumstances): Clashing | null {
  const told = walk.map(({ constraint }) => constraint).filter(({ statements }) => statements.length > 0);
  const chosen = choose(told, [], circumstances);
  if (chosen === null) return null;
  const sides = told.map((one, index) => ({
    told: one,
    statements: one.statements.filter((statement) =>
      chosen.every((other, at) => at === index || mayCompare(statement, other, circumstances)),
    ),
  }));
  const assumed = new Map(
    told.flatMap(({ assumed }) => (assumed === null ? [] : [[assumed.check, assumed]])),
  );
  const checks = gate.map((check) => combine(check, chosen, circumstances));
  return { walk, sides, checks: [...checks, ...assumed.values()] };
}

/** One statement of each side, so that each may be held against each other, and not all stand in one sentence. */
function choose(
  told: readonly Told[],
  chosen: readonly Statement[],
  circumstances: Circumstances,
): readonly Statement[] | null {
  const [next, ...rest] = told;
  if (next === undefined) return new Set(chosen.map(sentenceOf)).size > 1 ? chosen : null;
  for (const statement of next.statements.slice(0, mostTried)) {
    if (!chosen.every((other) => mayCompare(other, statement, circumstances))) continue;
    const found = choose(rest, [...chosen, statement], circumstances);
    if (found !== null) return found;
  }
  return null;
}

function sentenceOf({ assertion: { evidence } }: Statement): string {
  return JSON.stringify([evidence.document, evidence.sentenceStart]);
}

/** What two statements must pass; that they are of one happening, the timeline has seen to. */
const gate: readonly GateCheck[] = [subject, speaker, reality, reading];

/** Of a name alone nobody knows that it is of one person: something else must show it. */
function mayCompare(a: Statement, b: Statement, circumstances: Circumstances): boolean {
  return gate.every((check) => {
    const { status } = outcomeOf(check, a, b, circumstances);
    return status === "met" || (status === "unknown" && check !== subject);
  });
}

function outcomeOf(check: GateCheck, a: Statement, b: Statement, circumstances: Circumstances): Outcome {
  return check.run(a, b, { ...circumstances, siblings: () => [] });
}

/** What a check says of all of them: the first doubt, if there is one. */
function combine(
  { name, ...check }: GateCheck,
  chosen: readonly Statement[],
  circumstances: Circumstances,
): Check {
  const outcomes = chosen.flatMap((a, index) =>
    chosen.slice(index + 1).map((b) => outcomeOf({ name, ...check }, a, b, circumstances)),
  );
  const { status, reason } = outcomes.find(({ status }) => status !== "met") ?? outcomes[0] ?? nothingToAsk;
  return { check: name, status, reason };
}

const nothingToAsk: Outcome = { status: "met", reason: "only one says it" };
