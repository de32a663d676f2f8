import type { Unit, UnitSentence } from "../../../sentences/unit.js";
import { isPassive, subjectOf, verbBefore } from "../../phrases/noun-phrase.js";
import { type Anchor, beforeAmount, isOf, phraseFrom } from "./amounts.js";
import type { Deed } from "./deed.js";
import { bargains, deeds, joints, linking } from "./deeds.en.js";
import { behindPreposition, ownerIn, subjectNamed, tell, type Told } from "./named.js";

export function toldByVerb({ units }: UnitSentence, amount: number): Told | null {
  const unit = units[amount];
  if (unit === undefined) return null;
  for (const deed of deeds) {
    if (!isOf(unit, deed.amount)) continue;
    for (const place of deed.value) {
      const anchor =
        place === "subject"
          ? verbBehind(units, amount, deed)
          : (verbOfAmount(units, amount, place, deed) ??
            (place === "deal" ? verbOfBargain(units, amount, deed) : null));
      const told = anchor === null ? null : tell(deed, (where) => namedAtVerb(units, anchor, where));
      if (told !== null) return told;
    }
  }
  return null;
}

/** "**buy** Ilmet for $4 million", "**cut** 300 jobs" */
function verbOfAmount(units: readonly Unit[], amount: number, place: string, deed: Deed): Anchor | null {
  const joint = jointAt(units, amount, place);
  if (joint === null) return null;
  const verb = verbBefore(units, joint);
  const wording = wordingAt(units, verb, deed);
  if (wording === null) return null;
  const between = units.slice(wording.end, joint);
  const commas = between.filter(({ text }) => text === ",").length;
  const isOneClause =
    commas % 2 === 0 && !between.some(({ pos, text }) => pos === "CCONJ" || /^[;:()]$/u.test(text));
  const isObject = place === "object" && between.some(({ pos, sort }) => pos === "ADP" || sort === "mark");
  return isOneClause && !isObject ? { ...wording, amount } : null;
}

/** The index at which what introduces an amount begins: "**for** about $4 million", "**in** a deal worth $4 million"; null where nothing of the kind does. */
function jointAt(units: readonly Unit[], amount: number, place: string): number | null {
  const at = beforeAmount(units, amount);
  if (place === "object") return units[at]?.lower === "worth" ? null : at + 1;
  if (place !== "deal") return units[at]?.lower === place ? at : null;
  const noun = bargainBefore(units, amount);
  const isBehind = isJoined(units, amount);
  const isBefore =
    units[at]?.lower === "in" && units.slice(amount + 1, amount + 4).some(({ lemma }) => bargains.has(lemma));
  if (isBefore) return at;
  const start = noun < 0 ? -1 : units.slice(0, noun).findLastIndex(({ lower }) => lower === "in");
  return isBehind && noun - start <= 3 && start >= 0 ? start : null;
}

function bargainBefore(units: readonly Unit[], amount: number): number {
  return units.slice(0, amount).findLastIndex(({ lemma }) => bargains.has(lemma));
}

/** "a **deal worth** $4 million" */
function isJoined(units: readonly Unit[], amount: number): boolean {
  const noun = bargainBefore(units, amount);
  const between = units.slice(noun + 1, beforeAmount(units, amount) + 1);
  return noun >= 0 && between.every(({ lemma }) => joints.has(lemma) || lemma === "value");
}

/** "a $4 million deal to **buy** Ilmet", "a deal worth $4 million to **buy** Ilmet" */
function verbOfBargain(units: readonly Unit[], amount: number, deed: Deed): Anchor | null {
  const behind = units.slice(amount + 1, amount + 5);
  const to = behind.findIndex(({ lower }) => lower === "to");
  const isBefore = behind.slice(0, Math.max(to, 0)).some(({ lemma }) => bargains.has(lemma));
  const isBehind = to === 0 && isJoined(units, amount);
  if (to < 0 || !(isBefore || isBehind)) return null;
  const wording = wordingAt(units, amount + to + 2, deed);
  return wording === null ? null : { ...wording, amount };
}

/** "300 jobs will **go**" */
function verbBehind(units: readonly Unit[], amount: number, deed: Deed): Anchor | null {
  const verb = units.findIndex(({ pos }, index) => index > amount && pos === "VERB");
  const wording = wordingAt(units, verb, deed);
  const isSubject = units.slice(amount + 1, Math.max(verb, 0)).every(isOfSubject);
  return wording !== null && isSubject ? { ...wording, amount } : null;
}

/** Whether a word between an amount and its verb leaves open that all of it is meant. */
function isOfSubject({ sort, text, pos, lower, value }: Unit): boolean {
  if (sort === "mark") return text === "-";
  return pos === "ADP"
    ? linking.has(lower)
    : value === null || value.kind === "place" || value.kind === "organisation";
}

/** Where a verb and the word that belongs to it begin and end ("**lay off**", "**let go**"); null where it is none of the deed's. */
function wordingAt(units: readonly Unit[], verb: number, { words }: Deed): Omit<Anchor, "amount"> | null {
  const [before, own, next] = [units[verb - 1], units[verb], units[verb + 1]];
  if (own === undefined) return null;
  if (next !== undefined && words.has(`${own.lemma} ${next.lower}`)) return { at: verb, end: verb + 2 };
  if (before !== undefined && words.has(`${before.lemma} ${own.lemma}`))
    return { at: verb - 1, end: verb + 1 };
  return words.has(own.lemma) ? { at: verb, end: verb + 1 } : null;
}

function namedAtVerb(
  units: readonly Unit[],
  { at, end, amount }: Anchor,
  place: string,
): readonly Unit[] | null {
  if (place === "subject") return isPassive(units, at) ? null : subjectNamed(units, at);
  if (place === "object") {
    if (isPassive(units, at)) return subjectNamed(units, at);
    const object = phraseFrom(units, end);
    // "Ilmet, **bought** for $4 million": of a participle without an object.
    return object.length > 0 || units[at - 1]?.text !== "," ? ownerIn(object) : subjectNamed(units, at);
  }
  if (place === "speaker") {
    const said = units
      .slice(0, Math.min(at, amount))
      .findLastIndex(({ lemma }) => lemma === "say" || lemma === "announce");
    return said < 0 ? null : ownerIn(subjectOf(units, said)[0]?.units ?? []);
  }
  const behind = behindPreposition(units, end, amount, place)[0];
  // "**In Hestra**, she won"
  return behind ?? (units[0]?.lower === place ? ownerIn(phraseFrom(units, 1)) : null);
}
