import { relateUnits } from "../restatements/relate-units.js";
import type { Unit } from "../sentences/unit.js";
import type { Clash } from "./clash.js";
import { areSame, isAffirmed, isNamed, isPronoun, unitsOf } from "./match.js";
import type { Argument, Proposition } from "./proposition.js";
import { relatePredicates } from "./relate-predicates.js";

/** "the two brothers who run the mill", "the mill is run by three brothers": so many do it to one thing, or so many. */
export function countedDoers(a: Proposition, b: Proposition): Clash | null {
  if (!isAffirmed(a) || !isAffirmed(b) || relatePredicates(a.predicate, b.predicate) !== "same") return null;
  const things = a.patients.filter(
    (x) => isDefinite(x) && b.patients.some((y) => isDefinite(y) && areOneThing(x, y)),
  );
  if (things.length === 0) return null;
  for (const x of a.agents) {
    for (const y of b.agents) {
      const [left, right] = [countOf(x), countOf(y)];
      if (left === null || right === null || x.head.lemma !== y.head.lemma) continue;
      if (relateUnits(left, right).relation !== "exclusive") continue;
      return {
        left: [left],
        right: [right],
        reason: `it is done by ${left.text} or by ${right.text}`,
        shared: [x.head, a.verb, ...unitsOf(things)],
      };
    }
  }
  return null;
}

/** Not "the Aldbury mill" and "the Hestra mill". */
function areOneThing(a: Argument, b: Argument): boolean {
  const [left, right] = [a, b].map(({ units }) =>
    units.filter(({ sort, pos }) => sort === "name" || pos === "PROPN").map(({ lower }) => lower),
  );
  const areNamedApart =
    left?.length !== 0 && right?.length !== 0 && !(left ?? []).some((name) => right?.includes(name));
  return !areNamedApart && areSame(a, b);
}

function isDefinite(argument: Argument): boolean {
  return !isPronoun(argument) && (isNamed(argument) || argument.units[0]?.lower === "the");
}

/** The number of "the three brothers"; null where they are told from others of them. */
function countOf({ units, head }: Argument): Unit | null {
  const [count, ...others] = units.filter(
    ({ sort, value }) => sort === "value" && value?.kind === "quantity",
  );
  const isBare = units.every((unit) => unit === count || unit === head || unit.sort === "function");
  return count !== undefined && others.length === 0 && count !== head && isBare ? count : null;
}
