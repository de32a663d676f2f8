import type { Statement } from "../align/statement.js";
import { met, unknown, unmet, type GateCheck } from "./gate-check.js";

/** Do the texts state what is compared, or was part of it inferred? */
export const reading: GateCheck = {
  name: "reading",
  run(a, b) {
    const alternative = [a, b].find(isAlternative);
    if (alternative !== undefined)
      return unmet(`"${alternative.assertion.evidence.quote}" is one of two that the text leaves open`);
    const inferred = [a, b].filter(inferredYear);
    if (inferred.length === 0) return met("the texts state what is compared");
    return unknown(`the year of "${inferred[0]?.assertion.evidence.quote ?? ""}" is inferred`);
  },
};

/** "in 1982 **or** 1984", "the 18th **or** 19th century", "**either** Oslo or Bergen". */
function isAlternative({ assertion: { evidence } }: Statement): boolean {
  const { sentence, sentenceStart, start, end } = evidence;
  return (
    /\b(?:or|either)\s+(?:(?:in|on|at|the|by)\s+)*$/iu.test(sentence.slice(0, start - sentenceStart)) ||
    /^,?\s+or\s+(?:(?:in|on|at|the|by)\s+)*(?:\d|\p{Lu})/u.test(sentence.slice(end - sentenceStart))
  );
}

function inferredYear({ assertion: { value } }: Statement): boolean {
  return value.kind === "date" && value.implied.length > 0;
}
