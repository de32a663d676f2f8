import { relateWords } from "@gainsay/claims";
import type { Difference } from "../restatements/find-difference.js";
import { type Unit, type UnitSentence } from "../sentences/unit.js";
import { butForNot } from "./but-for-not.js";
import { countedDoers } from "./counted-doers.js";
import { countedParts } from "./counted-parts.js";
import { countered } from "./countered.js";
import { denied } from "./denied.js";
import { deniedPart } from "./denied-part.js";
import { isPaired, paired } from "./paired.js";
import { deniedInWords } from "./denied-in-words.js";
import { deniedWhole } from "./denied-whole.js";
import { opposed } from "./opposed.js";
import { otherTrade } from "./other-trade.js";
import { filledOtherwise } from "./filled-otherwise.js";
import type { Clash } from "./clash.js";
import { namedWhen } from "./named-when.js";
import { propositionsOf, type Proposition } from "./proposition.js";
import { happensOnceOnly, isOfOneAlone } from "./relate-predicates.js";
import { restricted } from "./restricted.js";
import { sameNoun } from "./same-noun.js";
import { valuedOtherwise } from "./valued-otherwise.js";
import { swapped } from "./swapped.js";

/** Each way in which two propositions of texts about one thing can exclude each other, the surest first. */
const ways: readonly ((a: Proposition, b: Proposition) => Clash | null)[] = [
  denied,
  opposed,
  swapped,
  filledOtherwise,
  countedDoers,
  countedParts,
  namedWhen,
  restricted,
];

/** The ways in which two sentences exclude each other as a whole, a text a short statement for one. */
const waysOfStatements: readonly ((a: UnitSentence, b: UnitSentence) => Clash | null)[] = [
  deniedWhole,
  deniedInWords,
  deniedPart,
  butForNot,
  sameNoun,
  countered,
  valuedOtherwise,
  otherTrade,
];

/**
 * What two sentences of two pages on one thing say that cannot both be so, whenever it was: what comes about once, what one alone is to
 * it, and what it is. A cup that was won in two years was won by two.
 */
export function compareLasting(left: UnitSentence, right: UnitSentence): Difference | null {
  for (const a of propositionsOf(left)) {
    for (const b of propositionsOf(right)) {
      const clash = isLasting(a) && isLasting(b) ? filledOtherwise(a, b) : null;
      if (clash !== null && !changes(clash)) return differenceOf(clash);
    }
  }
  return null;
}

/** Whether the words are ends of one scale: what is open may have been closed. */
function changes({ left, right }: Clash): boolean {
  const [a, b] = [left[0], right[0]];
  return a !== undefined && b !== undefined && relateWords(a.lemma, b.lemma, a.pos) === "opposite";
}

function isLasting({ predicate, tense }: Proposition): boolean {
  return happensOnceOnly(predicate) || isOfOneAlone(predicate) || (predicate === "be" && tense === "present");
}

/**
 * What two sentences about one thing say that cannot both be so, verb by verb: for long sentences that say much else. Null where
 * nothing excludes the other. Only where the texts are known to be about one thing.
 */
export function comparePropositions(left: UnitSentence, right: UnitSentence): Difference | null {
  // Verb by verb all of one list would go with all of the other.
  if (isPaired(left) || isPaired(right)) {
    const clash = paired(left, right);
    return clash === null ? null : differenceOf(clash);
  }
  for (const way of ways) {
    for (const a of propositionsOf(left)) {
      for (const b of propositionsOf(right)) {
        const clash = way(a, b);
        if (clash !== null) return differenceOf(clash);
      }
    }
  }
  for (const way of waysOfStatements) {
    const clash = way(left, right);
    if (clash !== null) return differenceOf(clash);
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
