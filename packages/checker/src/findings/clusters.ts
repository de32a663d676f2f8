import { byCodeUnit } from "../align/by-code-unit.js";
import type { Statement } from "../align/statement.js";
import type { Verdict } from "./finding.js";
import type { PairVerdict } from "./verdict.js";

/**
 * Groups the pairs of a question by what they are about. Statements share a group only if the gate has nothing against comparing
 * any two of them, so that nothing connects the quake of this year to that of last year by way of a sentence that names neither.
 * Groups grow greedily from the surest clash on (complete linkage); the order of the pairs does not matter.
 */
export function clusters(verdicts: readonly PairVerdict[]): readonly (readonly PairVerdict[])[] {
  const comparable = verdicts.toSorted(surestFirst);
  const neighbours = new Map<Statement, Set<Statement>>();
  for (const { pair } of comparable) {
    const [a, b] = pair;
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  const groupOf = new Map<Statement, Set<Statement>>();
  for (const { pair, verdict, comparison } of comparable) {
    // Too little to call two different values a clash is enough to let two equal ones stand together.
    if (verdict === "undecided" && comparison.relation !== "same") continue;
    const [a, b] = pair.map((statement) => groupOf.get(statement) ?? new Set([statement]));
    if (a === undefined || b === undefined || a === b) continue;
    const fits = [...a].every((left) => [...b].every((right) => neighbours.get(left)?.has(right) ?? false));
    if (!fits) continue;
    const merged = new Set([...a, ...b]);
    for (const statement of merged) groupOf.set(statement, merged);
  }
  const groups = new Map<Set<Statement>, PairVerdict[]>();
  for (const verdict of comparable) {
    const [a, b] = verdict.pair.map((statement) => groupOf.get(statement));
    if (a === undefined || a !== b) continue;
    const group = groups.get(a);
    if (group === undefined) groups.set(a, [verdict]);
    else group.push(verdict);
  }
  return [...groups.values()];
}

const gravity: readonly Verdict[] = [
  "contradiction",
  "tension",
  "update",
  "agreement",
  "refinement",
  "undecided",
];

/** Clashes before agreements, sure ones before doubtful ones. */
export function surestFirst(a: PairVerdict, b: PairVerdict): number {
  return (
    gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict) ||
    b.confidence - a.confidence ||
    byCodeUnit(identity(a), identity(b))
  );
}

function identity({ pair }: PairVerdict): string {
  return pair.map(({ assertion }) => assertion.id).join();
}
