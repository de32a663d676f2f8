import { isContent, type Unit } from "../restatements/unit.js";
import { atOther } from "./at-other.js";
import { byOther } from "./by-other.js";
import type { Clash } from "./clash.js";
import { isAffirmed, isFactual, meet, says, themesOf, unitsOf, type Pair } from "./match.js";
import { behindOther, ofOther } from "./of-other.js";
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
  return atOther(a, b) ?? behindOther(a, b) ?? ofOther(a.patients, b.patients, a, b);
}

/** Whether each says something beside it that the other does not: then they may tell of two deeds. Of states only days and places count. */
function differElsewhere(a: Proposition, b: Proposition, clashing: Pair): boolean {
  const isState = a.predicate === "be" && b.predicate === "be";
  const known = [...clashing, ...unitsOf(themesOf(a)), ...unitsOf(themesOf(b))];
  const [x, y] = [a, b].map((proposition) =>
    contentOf(proposition).filter((unit) => !known.includes(unit) && (!isState || unit.value !== null)),
  );
  return lacks(x ?? [], contentOf(b)) && lacks(y ?? [], contentOf(a));
}

function contentOf({ before, behind, patients }: Proposition): readonly Unit[] {
  return [...before, ...behind, ...unitsOf(patients)].filter(isContent);
}

/** Whether one of the words is not said by any of the others. */
function lacks(units: readonly Unit[], others: readonly Unit[]): boolean {
  return units.some((unit) => !others.some((other) => says(other, unit) || says(unit, other)));
}
