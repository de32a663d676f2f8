import type { Unit } from "../restatements/unit.js";
import { atOther } from "./at-other.js";
import { byOther } from "./by-other.js";
import type { Clash } from "./clash.js";
import { differElsewhere, isAffirmed, isFactual, meet, themesOf, unitsOf, type Pair } from "./match.js";
import { behindOther, ofOther } from "./of-other.js";
import type { Proposition } from "./proposition.js";
import { happensOnceOnly, relatePredicates } from "./relate-predicates.js";
import { sequencing } from "./words.en.js";

/** "was founded by A", "was started by B"; "was born in Oslo", "was born in Rome": one part of the same deed is another. */
export function filledOtherwise(a: Proposition, b: Proposition): Clash | null {
  if (!isAffirmed(a) || !isAffirmed(b)) return null;
  if (relatePredicates(a.predicate, b.predicate) !== "same") return null;
  const found = byOther(a, b) ?? (meet(themesOf(a), themesOf(b)) ? otherOfTheme(a, b) : null);
  if (found === null) return null;
  const [left, right] = found;
  if (!happensOnceOnly(a.predicate) && (differElsewhere(a, b, found) || areOfTwoTimes(a, b))) return null;
  if (!isFactual(a, left) || !isFactual(b, right)) return null;
  return {
    left: [left],
    right: [right],
    reason: `${left.text} or ${right.text}, not both`,
    shared: [...unitsOf(themesOf(a)), a.verb],
  };
}

function otherOfTheme(a: Proposition, b: Proposition): Pair | null {
  return atOther(a, b) ?? behindOther(a, b) ?? ofOther(a.patients, b.patients, a, b);
}

/** "was **first** held in Oslo", "is held in Rome": what can be again elsewhere or by another. */
function areOfTwoTimes(a: Proposition, b: Proposition): boolean {
  const [x, y] = [a, b].map(({ before, group, behind }) =>
    [...before, ...group, ...behind].filter(({ lower, pos }) => pos === "ADV" && sequencing.has(lower)),
  );
  const isTold = (units: readonly Unit[] = [], others: readonly Unit[] = []): boolean =>
    units.every(({ lower }) => others.some((other) => other.lower === lower));
  return !isTold(x, y) || !isTold(y, x);
}
