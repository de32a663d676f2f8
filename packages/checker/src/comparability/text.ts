import type { Statement } from "../align/statement.js";
import { compareStatements } from "../findings/compare-statements.js";
import { unknown, type GateCheck, type GateContext } from "./gate-check.js";

/**
 * Who tells two things in one text knows of both, and mostly means two. Not asked where one of the texts tells one of them alone, or where
 * it lets two voices speak.
 */
export const text: GateCheck = {
  name: "text",
  isAsked: (a, b, { siblings }) => speakerOf(a) === speakerOf(b) && textsTellBoth(a, b, siblings),
  run: () => unknown("one text tells both, and who does mostly means two things"),
};

/** Whether two statements stand in one text, or in two, as copies are, each of which says elsewhere what the other one does. */
export function textsTellBoth(a: Statement, b: Statement, siblings: GateContext["siblings"]): boolean {
  if (a.document.id === b.document.id) return true;
  const tells = (one: Statement, other: Statement): boolean =>
    siblings(one).some((sibling) => compareStatements(sibling, other).relation === "same");
  return tells(a, b) && tells(b, a);
}

function speakerOf({ assertion: { attribution } }: Statement): string | undefined {
  return attribution?.speaker;
}
