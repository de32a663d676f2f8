import type { Statement } from "../align/statement.js";
import { pointing } from "./words.en.js";
import { met, unknown, unmet, type GateCheck } from "./gate-check.js";

/** Do the texts state what is compared, or was part of it inferred? */
export const reading: GateCheck = {
  name: "reading",
  run(a, b) {
    const alternative = [a, b].find(isAlternative);
    if (alternative !== undefined)
      return unmet(`"${alternative.assertion.evidence.quote}" is one of two that the text leaves open`);
    const clock = [a, b].find(inferredDay);
    if (clock !== undefined && dayOf(a) !== dayOf(b))
      return unmet(`"${clock.assertion.evidence.quote}" tells the time, not the day`);
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

/** "about 3:10 p.m.": the day is that of the article, or of what was told before. "At 9 a.m. today" says which. */
function inferredDay({ assertion: { value, evidence } }: Statement): boolean {
  if (value.kind !== "date" || value.precision !== "time" || !value.implied.includes("day")) return false;
  return !value.known.includes("weekday") && !pointing.test(evidence.quote);
}

function dayOf({ assertion: { value } }: Statement): string {
  return value.kind === "date" ? value.timex.slice(0, "2024-05-15".length) : "";
}

function inferredYear({ assertion: { value } }: Statement): boolean {
  return value.kind === "date" && value.implied.length > 0;
}
