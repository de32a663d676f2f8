import type { Statement } from "../align/statement.js";
import { compareStatements } from "../findings/compare-statements.js";
import { unknown, unmet, type GateCheck, type GateContext } from "./gate-check.js";

/**
 * Who tells two things in one text knows of both, and mostly means two; who does in one sentence always does: "she ruled for seven years in
 * Tolvana, and 33 years in Orva". Not asked where one of the texts tells one of them alone, or where
 * it lets two voices speak.
 */
export const text: GateCheck = {
  name: "text",
  isAsked: (a, b, { siblings }) =>
    speakerOf(a) === speakerOf(b) &&
    (textsTellBoth(a, b, siblings) || sentenceTellsBoth(a, b, siblings) || sentenceTellsBoth(b, a, siblings)),
  run: (a, b, { siblings }) =>
    sentenceTellsBoth(a, b, siblings) || sentenceTellsBoth(b, a, siblings)
      ? unmet("one sentence tells both, and so of two things")
      : unknown("one text tells both, and who does mostly means two things"),
};

/**
 * Whether the sentence of one statement says beside it what the other one does, or of somebody or something named any other thing: in "she ruled for seven
 * years in Tolvana, and 33 years in Orva", each is a part.
 */
function sentenceTellsBoth(a: Statement, b: Statement, siblings: GateContext["siblings"]): boolean {
  const isOfOnePlace = a.place !== null && a.place.id === b.place?.id;
  return siblings(a).some(
    (sibling) =>
      sibling.assertion.evidence.sentenceStart === a.assertion.evidence.sentenceStart &&
      speakerOf(sibling) === speakerOf(a) &&
      compareStatements(sibling, a).relation === "disjoint" &&
      ((a.subject !== null && a.subject.id === sibling.subject?.id && !isOfOnePlace) ||
        compareStatements(sibling, b).relation === "same"),
  );
}

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
