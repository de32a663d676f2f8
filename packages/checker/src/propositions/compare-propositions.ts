import type { Difference } from "../restatements/find-difference.js";
import { type Unit, type UnitSentence } from "../restatements/unit.js";
import { denied } from "./denied.js";
import { opposed } from "./opposed.js";
import { filledOtherwise } from "./filled-otherwise.js";
import type { Clash } from "./clash.js";
import { propositionsOf, type Proposition } from "./proposition.js";
import { swapped } from "./swapped.js";

/** Each way in which two propositions of texts about one thing can exclude each other, the surest first. */
const ways: readonly ((a: Proposition, b: Proposition) => Clash | null)[] = [
  denied,
  opposed,
  swapped,
  filledOtherwise,
];

/**
 * What two sentences about one thing say that cannot both be so, verb by verb: for long sentences that say much else. Null where
 * nothing excludes the other. Only where the texts are known to be about one thing.
 */
export function comparePropositions(left: UnitSentence, right: UnitSentence): Difference | null {
  for (const way of ways) {
    for (const a of propositionsOf(left)) {
      for (const b of propositionsOf(right)) {
        const clash = way(a, b);
        if (clash !== null) return differenceOf(clash);
      }
    }
  }
  return null;
}

function differenceOf({ left, right, reason, denies, shared }: Clash): Difference {
  const common = {
    standing: "fact" as const,
    reason,
    attributed: false,
    shared: shared.length,
    sharedNames: shared.filter(({ sort }: Unit) => sort === "name").length,
    namesSubject: true,
    extra: 0,
  };
  return denies === undefined
    ? { type: "word", left, right, ...common }
    : { type: "polarity", left, right, denies, ...common };
}
