import { isContent, type Unit } from "../sentences/unit.js";
import { limiting } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { hasDenial, isStated, meet, says, themesOf, unitsOf } from "./match.js";
import type { Proposition } from "./proposition.js";
import { relatePredicates } from "./relate-predicates.js";

/** "did not act in X", "starred in X, Y and Z": one denies what the other says, and denies no more than that. */
export function denied(a: Proposition, b: Proposition): Clash | null {
  if (a.standing.negated === b.standing.negated) return null;
  const [no, yes] = a.standing.negated ? [a, b] : [b, a];
  if (!areStatedAlike(no, yes)) return null;
  if (relatePredicates(no.predicate, yes.predicate) !== "same") return null;
  if (!meet(themesOf(no), themesOf(yes))) return null;
  if (hasDenial(yes) || isOfSome(no)) return null;
  if ([no, yes].some(({ behind }) => behind.some(({ lower }) => limiting.has(lower)))) return null;
  const asked = [
    ...new Set([
      ...no.before.filter(isContent),
      ...no.behind.filter(isContent),
      ...unitsOf(no.patients),
      ...unitsOf(no.others.map(({ argument }) => argument)),
    ]),
  ].filter((unit) => !unitsOf(themesOf(no)).includes(unit));
  const told = [
    ...yes.before,
    ...yes.behind,
    ...unitsOf(yes.patients),
    ...unitsOf(yes.agents),
    ...unitsOf(yes.others.map(({ argument }) => argument)),
  ].filter(isContent);
  const isCovered = (unit: Unit): boolean => told.some((each) => says(each, unit));
  if (asked.length === 0 || !asked.every(isCovered)) return null;
  const denies = no === a ? "left" : "right";
  return {
    left: [a.verb],
    right: [b.verb],
    denies,
    reason: `one says it of "${yes.verb.text}", the other denies it`,
    shared: [...unitsOf(themesOf(no)), no.verb, ...asked],
  };
}

/** Whether both are told as facts, or both as what can be done; "**will not** accept" denies "accepts". */
function areStatedAlike(no: Proposition, yes: Proposition): boolean {
  if (isStated(yes) && (isStated(no) || (hasModal(no, /^(?:will|wo)$/u) && yes.tense === "present")))
    return true;
  return [no, yes].every(
    (each) =>
      !each.standing.alleged && !each.standing.partial && hasModal(each, /^(?:can|ca|cannot|could)$/u),
  );
}

function hasModal({ group }: Proposition, modal: RegExp): boolean {
  return group.some(({ lower }) => modal.test(lower));
}

/** Words that deny it of all. */
const wholly: ReadonlySet<string> = new Set(["no", "neither", "nor", "nobody", "none"]);

const someWords: ReadonlySet<string> = new Set([
  "some",
  "many",
  "most",
  "several",
  "others",
  "you",
  "we",
  "i",
  "all",
  "every",
  "each",
]);

/** "three of them did not": what some did not do, others may have done. */
function isOfSome(no: Proposition): boolean {
  return themesOf(no).some(({ units }) =>
    units.some(
      ({ pos, value, sort, lower }) =>
        pos === "NUM" ||
        value?.kind === "quantity" ||
        (sort === "trigger" && !wholly.has(lower)) ||
        someWords.has(lower),
    ),
  );
}
