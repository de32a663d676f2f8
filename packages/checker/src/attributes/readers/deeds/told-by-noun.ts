import type { Unit, UnitSentence } from "../../../sentences/unit.js";
import {
  headOf,
  isPassive,
  isVerb,
  partsEndingAt,
  possessorIn,
  subjectOf,
} from "../../phrases/noun-phrase.js";
import { amounting } from "../measures/measures.en.js";
import { type Anchor, beforeAmount, isOf } from "./amounts.js";
import type { Deed } from "./deed.js";
import { deedNouns, distinguishing, giving, joints, receiving } from "./deeds.en.js";
import { behindPreposition, ownerIn, subjectNamed, tell, type Told } from "./named.js";

export function toldByNoun({ units }: UnitSentence, amount: number): Told | null {
  const unit = units[amount];
  if (unit === undefined) return null;
  for (const deed of deedNouns) {
    if (!isOf(unit, deed.amount)) continue;
    const noun = nounAround(units, amount, deed);
    if (noun === null) continue;
    const told = tell(deed, (place) => namedAtNoun(units, { at: noun, end: noun + 1, amount }, place));
    const which = (partsEndingAt(units, noun).at(-1)?.units ?? []).filter(({ lower }) =>
      distinguishing.has(lower),
    );
    if (told !== null) return { ...told, about: [...told.about, ...which] };
  }
  return null;
}

function nounAround(units: readonly Unit[], amount: number, deed: Deed): number | null {
  const isNoun = (index: number): boolean => {
    const [before, own] = [units[index - 1], units[index]];
    if (own?.pos !== "NOUN" || own.sort !== "content") return false;
    return (
      deed.words.has(own.lemma) || (before !== undefined && deed.words.has(`${before.lower} ${own.lemma}`))
    );
  };
  // "the **$4 million** takeover"
  let behind = amount + 1;
  while (/^(?:NOUN|ADJ)$/u.test(units[behind]?.pos ?? "") || units[behind]?.text === "-") behind += 1;
  if (behind - amount <= maximalDistance && isNoun(behind - 1)) return behind - 1;
  // "**$4 million** in damages"
  if (units[amount + 1]?.lower === "in" && isNoun(amount + 2)) return amount + 2;
  const at = beforeAmount(units, amount);
  const joint = units[at];
  if (joint === undefined) return null;
  // "a fine **of**", "a trial **with**"
  if (/^(?:of|with|involving)$/u.test(joint.lower)) return isNoun(at - 1) ? at - 1 : null;
  // "the takeover of Ilmet, **worth**", "a contract **valued at**"
  if (joints.has(joint.lemma) || joint.lower === "worth") {
    const noun = units.slice(0, at).findLastIndex((_, index) => isNoun(index));
    const between = units.slice(noun + 1, at);
    const isOne =
      noun >= 0 &&
      between.length <= maximalDistance &&
      !between.some(
        ({ pos, lemma }) => pos === "VERB" && lemma !== "value" && !amounting.has(lemma) && lemma !== "run",
      );
    if (isOne) return noun;
  }
  // "the contract **runs for**", "the takeover **is worth**"
  const verb = units.slice(0, at + 1).findLastIndex(isVerb);
  if (verb < at - 1 || !(amounting.has(units[verb]?.lemma ?? "") || units[verb]?.lemma === "run"))
    return null;
  const head = subjectOf(units, verb)[0];
  const noun = head === undefined ? null : headOf(head);
  return noun !== null && isNoun(units.indexOf(noun)) ? units.indexOf(noun) : null;
}

const maximalDistance = 6;

function namedAtNoun(units: readonly Unit[], anchor: Anchor, place: string): readonly Unit[] | null {
  const { at, end, amount } = anchor;
  const part = partsEndingAt(units, end).at(-1);
  if (place === "owner") {
    const own = part?.units.slice(part.units.findLastIndex(({ pos }) => pos === "DET") + 1) ?? [];
    const possessor = possessorIn({ preposition: null, units: own });
    return possessor === null ? null : ownerIn(possessor);
  }
  if (!/^(?:holder|giver|subject)$/u.test(place))
    return behindPreposition(units, end, amount, place)[0] ?? null;
  const start = startOfNoun(units, Math.min(at, amount));
  const verb = units.slice(0, start).findLastIndex(({ pos }) => pos === "VERB");
  const lemma = units[verb]?.lemma ?? "";
  if (place === "subject") {
    const main = verb < 0 ? units.slice(0, start).findLastIndex(isVerb) : verb;
    return main < 0 ? null : subjectNamed(units, main);
  }
  const between = verb < 0 ? [] : units.slice(verb + 1, start);
  // "hit Ilmet **with** a fine"
  const isWith = giving.has(lemma) && between.at(-1)?.lower === "with";
  const given = isWith ? between.slice(0, -1) : between;
  if (given.some(({ pos, sort }) => pos === "ADP" || sort === "mark" || pos === "CCONJ")) return null;
  if (place === "giver")
    return giving.has(lemma) && !isPassive(units, verb) ? subjectNamed(units, verb) : null;
  const subject = (): readonly Unit[] | null => subjectNamed(units, verb);
  if (giving.has(lemma)) return isPassive(units, verb) ? subject() : ownerIn(given);
  return receiving.has(lemma) && !isPassive(units, verb) ? subject() : null;
}

/** Where the phrase of a noun begins that ends at an index: at its article, or right there. */
function startOfNoun(units: readonly Unit[], at: number): number {
  const article = units.slice(0, at).findLastIndex(({ pos }) => pos === "DET");
  const isOwn =
    article >= 0 &&
    units.slice(article + 1, at).every(({ pos }) => pos === "ADJ" || pos === "NOUN" || pos === "ADV");
  return isOwn ? article : at;
}
