import type { Statement } from "../align/statement.js";
import type { PairVerdict } from "./verdict.js";

/** Groups pairs that share statements, leaving out pairs that the gate keeps apart or cannot decide. In order of first appearance. */
export function clusters(verdicts: readonly PairVerdict[]): readonly (readonly PairVerdict[])[] {
  const parent = new Map<Statement, Statement>();
  const root = (statement: Statement): Statement => {
    let at = statement;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
    return at;
  };
  const joined = verdicts.filter(({ verdict }) => verdict !== null && verdict !== "undecided");
  for (const {
    pair: [a, b],
  } of joined) {
    const [left, right] = [root(a), root(b)];
    if (left !== right) parent.set(right, left);
  }
  const components = new Map<Statement, PairVerdict[]>();
  for (const verdict of joined) {
    const key = root(verdict.pair[0]);
    const component = components.get(key);
    if (component === undefined) components.set(key, [verdict]);
    else component.push(verdict);
  }
  return [...components.values()];
}
