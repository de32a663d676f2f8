import { atOther } from "./at-other.js";
import { byOther } from "./by-other.js";
import type { Clash } from "./clash.js";
import { differElsewhere, isAffirmed, isFactual, meet, themesOf, unitsOf, type Pair } from "./match.js";
import { behindOther, namedOther, ofOther } from "./of-other.js";
import type { Proposition } from "./proposition.js";
import { happensOnceOnly, relatePredicates } from "./relate-predicates.js";

/** "was founded by A", "was started by B"; "was born in Oslo", "was born in Rome": one part of the same deed is another. */
export function filledOtherwise(a: Proposition, b: Proposition): Clash | null {
  if (!isAffirmed(a) || !isAffirmed(b)) return null;
  if (relatePredicates(a.predicate, b.predicate) !== "same") return null;
  const found = byOther(a, b) ?? (meet(themesOf(a), themesOf(b)) ? otherOfTheme(a, b) : null);
  if (found === null) return null;
  const [left, right] = found;
  if (!happensOnceOnly(a.predicate) && differElsewhere(a, b, found)) return null;
  if (!isFactual(a, left) || !isFactual(b, right)) return null;
  return {
    left: [left],
    right: [right],
    reason: `${left.text} or ${right.text}, not both`,
    shared: [...unitsOf(themesOf(a)), a.verb],
  };
}

function otherOfTheme(a: Proposition, b: Proposition): Pair | null {
  return atOther(a, b) ?? behindOther(a, b) ?? namedOther(a, b) ?? ofOther(a.patients, b.patients, a, b);
}
