import { isIdentified } from "../align/pairs.js";
import type { Statement } from "../align/statement.js";
import { singleHanded } from "./words.en.js";
import { met, tooLittle, unknown, unmet, type GateCheck, type Outcome } from "./gate-check.js";

/** Whether a happening is in one place: of what is not said to happen once, only places of one size exclude each other. */
export const onePlace: GateCheck["run"] = (a, b, context) => {
  const several = listed(a, context) ?? listed(b, context);
  if (several !== undefined) return several;
  const [left, right] = [a.assertion.value, b.assertion.value];
  if (left.kind !== "place" || right.kind !== "place") return unknown("not both are places");
  const isOnce = isIdentified(a) && isIdentified(b);
  if (!isOnce && (left.level !== right.level || left.level === "unknown"))
    return unmet(`${left.name} and ${right.name} are not places of one size`);
  if (!isOnce && (names(a, right.name) || names(b, left.name)))
    return unmet(`one article names both ${left.name} and ${right.name}`);
  if (a.predicate === null)
    return tooLittle(`what "${a.assertion.trigger.text}" tells may be so in several places`);
  return met("in one place");
};

function names({ document }: Statement, name: string): boolean {
  return document.entities.some(({ names }) => names.includes(name));
}

/** Whether one alone acts in it or undergoes it: a death has one place in a life, but a company has several founders. */
export const oneHolder: GateCheck["run"] = (a, b, context) => {
  const several = listed(a, context) ?? listed(b, context);
  if (several !== undefined) return several;
  return severalTakePart(a)
    ? unmet(`several may take part in what "${a.assertion.trigger.text}" tells`)
    : met("one alone takes part");
};

function severalTakePart({ assertion }: Statement): boolean {
  return !singleHanded.has(assertion.predicate);
}

/** "in Oslo and Bergen", "by Ann Lee and Bob Roe": a sentence that gives several answers tells of several. */
function listed(statement: Statement, { siblings }: Parameters<GateCheck["run"]>[2]): Outcome | undefined {
  const { evidence } = statement.assertion;
  const { sentence, sentenceStart, start, end } = evidence;
  if (
    /\p{Lu}[\p{L}.-]*\s+(?:and|&)\s+$/u.test(sentence.slice(0, start - sentenceStart)) ||
    /^\s*(?:,\s+(?!wh)[^,.;]{2,40})*,?\s+(?:and|&|or)\s+(?:the\s+)?\p{Lu}/u.test(
      sentence.slice(end - sentenceStart),
    )
  )
    return unmet(`"${evidence.quote}" is one of several`);
  const beside = siblings(statement).find(
    ({ assertion }) =>
      assertion.evidence.sentenceStart === evidence.sentenceStart &&
      assertion.evidence.start !== evidence.start,
  );
  return beside === undefined
    ? undefined
    : unmet(`one sentence gives "${evidence.quote}" and "${beside.assertion.evidence.quote}"`);
}
