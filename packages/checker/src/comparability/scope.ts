import type { Value } from "@gainsay/claims";
import type { Statement } from "../align/statement.js";
import { covers, sameRespect } from "./narrowing.js";
import { oneHolder, onePlace } from "./single.js";
import { ofOthersBefore, ofOthersBehind } from "./words.en.js";
import { met, unmet, type GateCheck } from "./gate-check.js";

/** Are both the whole, or is one a part? */
export const scope: GateCheck = {
  name: "scope",
  run(a, b, context) {
    if (inOneBreath(a, b)) return unmet("one sentence gives both, in one voice");
    const particular = scopes[a.assertion.value.kind]?.(a, b, context);
    if (particular !== undefined) return particular;
    for (const { assertion } of [a, b]) {
      const { value, qualifiers, evidence } = assertion;
      if (value.kind === "quantity" && value.additional === true)
        return unmet(`"${evidence.quote}" adds to a number given elsewhere`);
      if (qualifiers.scope === "part" || (value.kind === "quantity" && value.part === true))
        return unmet(`"${evidence.quote}" is a part of a larger number`);
    }
    const added = a.document.id === b.document.id ? [a, b].find(adds) : undefined;
    if (added !== undefined)
      return unmet(`"${added.assertion.evidence.quote}" is of others than told before`);
    const totals = [a, b].filter(({ assertion }) => assertion.qualifiers.scope === "total");
    if (totals.length === 1)
      return unmet(
        `"${totals[0]?.assertion.evidence.quote ?? ""}" is a total, the other number may be a part of it`,
      );
    return met("neither is said to be a part of the other");
  },
};

/** "killed nine. **Two others** died": whether words beside a count set it apart from what its text tells before. */
function adds({ assertion: { value, evidence } }: Statement): boolean {
  if (value.kind !== "quantity") return false;
  const { sentence, sentenceStart, start, end } = evidence;
  const [from, to] = [start - sentenceStart, end - sentenceStart];
  return (
    ofOthersBefore.test(sentence.slice(0, from)) || ofOthersBehind.test(sentence.slice(from, to + reach))
  );
}

/** So many letters behind a count still tell of what it is. */
const reach = 12;

/** What part and whole are for kinds that are not counted. */
const scopes: Partial<Record<Value["kind"], GateCheck["run"]>> = {
  truth: covers,
  status: sameRespect,
  place: onePlace,
  person: oneHolder,
  organisation: oneHolder,
};

/** One speaker who gives two values in one sentence means two things. */
function inOneBreath(a: Statement, b: Statement): boolean {
  const [left, right] = [a.assertion, b.assertion];
  return (
    left.evidence.document === right.evidence.document &&
    left.evidence.sentenceStart === right.evidence.sentenceStart &&
    left.attribution?.speaker === right.attribution?.speaker
  );
}
