import { isContent, type Unit } from "../restatements/unit.js";
import { limiting } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { hasDenial, isStated, meet, says, themesOf, unitsOf } from "./match.js";
import type { Proposition } from "./proposition.js";
import { relatePredicates } from "./relate-predicates.js";

/** "did not act in X", "starred in X, Y and Z": one denies what the other says, and denies no more than that. */
export function denied(a: Proposition, b: Proposition): Clash | null {
  if (a.standing.negated === b.standing.negated || !isStated(a) || !isStated(b)) return null;
  const [no, yes] = a.standing.negated ? [a, b] : [b, a];
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
        (sort === "trigger" && lower !== "no") ||
        someWords.has(lower),
    ),
  );
}
