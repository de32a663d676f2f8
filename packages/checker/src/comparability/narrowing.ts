import { compareValues, formatValue, lemmasOf, type Value } from "@gainsay/claims";
import { negators } from "./words.en.js";
import type { Statement } from "../align/statement.js";
import { met, tooLittle, unknown, unmet, type Outcome } from "./gate-check.js";

/**
 * Whether what one denies is what the other affirms: a denial contradicts only what it covers, so that every word that narrows
 * it must stand in the other sentence as well (downward monotonicity, MacCartney and Manning 2007).
 */
export function covers(a: Statement, b: Statement): Outcome {
  const denial = [a, b].find(({ assertion }) => assertion.polarity === "negated");
  if (denial === undefined) return met("neither is denied");
  const other = denial === a ? b : a;
  const { narrowing = [] } = denial.assertion.qualifiers;
  const said = lemmasIn(other.assertion.evidence.sentence);
  // "Not even Ann came", "a not very long talk": what the "not" of the other sentence denies, its words alone do not tell.
  const negator = negators.find((word) => said.has(word));
  if (negator !== undefined) return unmet(`the other sentence has a "${negator}" of its own`);
  const [denied, told] = [denial.assertion.qualifiers.time, other.assertion.qualifiers.time];
  if (denied !== undefined && (told === undefined || !isWithin(told, denied)))
    return unmet(`only what happened ${formatValue(denied)} is denied`);
  const missing = narrowing.filter((word) => !said.has(word));
  return missing.length === 0
    ? met("the one denies all that the other says")
    : unmet(`only "${missing.join(" ")}" may be denied`);
}

function isWithin(time: Value, around: Value): boolean {
  const { relation } = compareValues(time, around);
  return relation === "same" || relation === "narrower";
}

/** Scales on which a state is one of something: of a charge, of a theft. */
const saysWhat: ReadonlySet<string> = new Set(["admission"]);

/** Whether two states are said in one respect: "fell in Tokyo" and "rose in London" are not. */
export function sameRespect(a: Statement, b: Statement): Outcome {
  const [left, right] = [a, b].map(({ assertion }) => assertion.qualifiers.narrowing ?? []);
  // "denied that he led it", "admitted the theft": what was denied or admitted, more words than these tell.
  const untold = [left, right].some((words) => words === undefined || words.length === 0);
  if (untold && saysWhat.has(a.assertion.qualifiers.measure ?? ""))
    return tooLittle("what was admitted or denied, one text does not say in a word");
  if (left === undefined || right === undefined || left.join() === right.join())
    return met("said in one respect");
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  return few.every((word) => many.includes(word))
    ? unknown("one text narrows what it says more than the other")
    : unmet(`"${left.join(" ")}" and "${right.join(" ")}" are different respects`);
}

const known = new Map<string, ReadonlySet<string>>();
const mostKept = 2000;

/** Kept, since a sentence is compared with many. */
function lemmasIn(sentence: string): ReadonlySet<string> {
  let lemmas = known.get(sentence);
  if (lemmas === undefined) {
    if (known.size >= mostKept) known.clear();
    lemmas = lemmasOf(sentence);
    known.set(sentence, lemmas);
  }
  return lemmas;
}
