import { relatePredicates } from "../../propositions/relate-predicates.js";
import { areOneParty, type Party } from "./party.js";
import type { ToldDeed } from "./told-deed.js";

/** One deed in two reports, of which each has the other party do it. */
export interface ClashingDeeds {
  readonly left: ToldDeed;
  readonly right: ToldDeed;
}

/** The deeds of which two short reports of one happening have each the other party as the doer. Who tells both ways tells of two deeds. */
export function clashingDeeds(
  here: readonly ToldDeed[],
  there: readonly ToldDeed[],
): readonly ClashingDeeds[] {
  const clashes = here.flatMap((left) =>
    there
      .filter(
        (right) =>
          areOfOneSort(left, right) &&
          areReversed(left, right) &&
          !there.some((own) => areOfOneSort(own, left) && isAtOne(own, left)) &&
          !here.some((own) => areOfOneSort(own, right) && isAtOne(own, right)),
      )
      .map((right) => ({ left, right })),
  );
  return clashes.filter(
    ({ left }, at) => clashes.findIndex((other) => other.left.value.scale === left.value.scale) === at,
  );
}

/** Whether two deeds are of one line of the table, or told by verbs for one thing. */
function areOfOneSort(a: ToldDeed, b: ToldDeed): boolean {
  if (a.line !== null && b.line !== null) return a.line === b.line;
  return relatePredicates(a.predicate, b.predicate) === "same";
}

/**
 * Whether the doer of each is whom the other has it done to. Of deeds that one alone does, one of the two is enough where the other is not told and both
 * reports call the one alike.
 */
function areReversed(a: ToldDeed, b: ToldDeed): boolean {
  if (isAtOne(a, b)) return false;
  if (areOneParty(a.doer, b.other) && areOneParty(a.other, b.doer)) return true;
  if (!a.demands.has("sole")) return false;
  return (
    (isUntold(a.other, b.doer) && areCalledAlike(a.doer, b.other)) ||
    (isUntold(a.doer, b.other) && areCalledAlike(a.other, b.doer))
  );
}

function isUntold(a: Party | null, b: Party | null): boolean {
  return a === null || b === null;
}

/** Whether two parties are one by a name, or by one noun. */
function areCalledAlike(a: Party | null, b: Party | null): boolean {
  const areNamed = [a, b].every((party) => party !== null && party.names.length > 0);
  return areOneParty(a, b) && (areNamed || a?.noun?.lemma === b?.noun?.lemma);
}

/** Whether both have one doer, or one to whom it is done. */
function isAtOne(a: ToldDeed, b: ToldDeed): boolean {
  return areOneParty(a.doer, b.doer) || areOneParty(a.other, b.other);
}
