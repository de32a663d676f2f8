import { standingOf } from "../../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../../sentences/unit.js";
import type { Attribute } from "../../attribute.js";
import { dateBeside, verbBefore } from "../../phrases/noun-phrase.js";
import { interim, narrowing, unsettled, unsettledNouns } from "./deeds.en.js";
import { toldByNoun } from "./told-by-noun.js";
import { toldByVerb } from "./told-by-verb.js";

/**
 * What deeds tell of those they are done to or by, with an amount: "agreed to buy **Ilmet** for **$4 million**", "was jailed for **six years**".
 * What is announced counts as told; what is only hoped for, offered or denied does not.
 */
export function readDeeds(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  if (interim.test(sentence.plain.text)) return [];
  return units.flatMap((unit, amount) => {
    if (!isWhole(units, amount)) return [];
    const told = isSettled(sentence, amount)
      ? (toldByVerb(sentence, amount) ?? toldByNoun(sentence, amount))
      : isKnown(units, amount)
        ? toldByNoun(sentence, amount)
        : null;
    return told === null ? [] : [{ sentence, ...told, unit, asOf: dayOf(units, amount) }];
  });
}

/** When it was; not by when it is to be done: "cut 300 jobs **by 2025**". */
function dayOf(units: readonly Unit[], amount: number): Unit | null {
  const date = dateBeside(units, amount, /^[;:]$/u);
  return date !== null && units[units.indexOf(date) - 1]?.lower === "by" ? null : date;
}

function isWhole(units: readonly Unit[], at: number): boolean {
  const value = units[at]?.value;
  if (value?.kind !== "quantity" && value?.kind !== "duration") return false;
  if (value.kind === "quantity" && (value.part === true || value.additional === true)) return false;
  return !units.slice(at + 1, at + 4).some(({ lower }) => narrowing.has(lower));
}

/** "hopes that **the** $4 million takeover of Ilmet will pay off", "**Orlan's** planned …": what it costs is known, whatever comes of it. */
function isKnown(units: readonly Unit[], amount: number): boolean {
  const before = units.slice(0, amount).findLast(({ pos }) => pos !== "ADJ");
  const noun = units[amount + 1];
  const isDefinite = before !== undefined && /^(?:the|its|['’]s?)$/u.test(before.lower);
  return isDefinite && noun?.pos === "NOUN" && !unsettledNouns.has(noun.lemma);
}

/** Whether it is told as a fact or as what is going to be: "will", "is to", "agreed to", "must". */
function isSettled(sentence: UnitSentence, at: number): boolean {
  const { units } = sentence;
  const value = units[at]?.value;
  if (units.slice(0, at).some(isUnsettling)) return false;
  const verb = verbBefore(units, at);
  // "**banned** from driving for two years": what the ban rules out is driving, and not its own length.
  const isOwnTerm = units[verb]?.sort === "trigger" && value?.kind === "duration" && value.fixed === true;
  return [isOwnTerm ? undefined : units[at], units[verb]].every((unit) => {
    if (unit === undefined) return true;
    const { modality, negated, alleged, partial } = standingOf(sentence, unit);
    const isDuty = modality === "possible" && units[units.indexOf(unit) - 1]?.lower === "must";
    return !negated && !alleged && !partial && (modality === "asserted" || modality === "planned" || isDuty);
  });
}

function isUnsettling({ lemma, lower, pos }: Unit): boolean {
  return pos === "NOUN" ? unsettledNouns.has(lemma) : unsettled.has(lemma) || unsettled.has(lower);
}
