import { relateUnits } from "../restatements/relate-units.js";
import { isContent, type Unit } from "../sentences/unit.js";
import type { Clash } from "./clash.js";
import { areSame, isAffirmed, isPronoun } from "./match.js";
import type { Argument, Proposition } from "./proposition.js";
import { relationsOf } from "./relate-predicates.js";

/** "contains 900 verses", "is a poem that has 1200 verses": how many of its parts a thing has, whatever else is told of it. */
export function countedParts(a: Proposition, b: Proposition): Clash | null {
  if (![a, b].every(isOfParts) || a.tense !== b.tense) return null;
  if (!isAffirmed(a) || !isAffirmed(b) || !areOfOneThing(a, b)) return null;
  for (const x of a.patients) {
    for (const y of b.patients) {
      const [left, right] = [countIn(x), countIn(y)];
      if (left === null || right === null || x.head.lemma !== y.head.lemma) continue;
      if (relateUnits(left, right).relation !== "exclusive") continue;
      return {
        left: [left],
        right: [right],
        reason: `it has ${left.text} or ${right.text}`,
        shared: [x.head, a.verb],
      };
    }
  }
  return null;
}

function isOfParts({ predicate }: Proposition): boolean {
  return relationsOf(predicate).some(({ relation }) => relation === "have");
}

/** Whether both have one holder; a verb of several may have lost its own. */
function areOfOneThing(a: Proposition, b: Proposition): boolean {
  if (a.agents.some((x) => b.agents.some((y) => areSame(x, y)))) return true;
  const [lone, held] = a.agents.length === 0 ? [a, b] : [b, a];
  return (
    lone.agents.length === 0 &&
    lone.before.length > 0 &&
    held.agents.some((one) => isPronoun(one) && one.isOpen)
  );
}

/** The number of "1200 verses"; null where another word tells which of them. */
function countIn({ units, head }: Argument): Unit | null {
  const [count, ...others] = units.filter((unit) => unit !== head && isContent(unit));
  return count?.value?.kind === "quantity" && others.length === 0 ? count : null;
}
