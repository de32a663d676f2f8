import { standingOf } from "../restatements/standing.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../restatements/unit.js";
import type { Attribute } from "./attribute.js";
import { amounting } from "./attributes.en.js";
import type { Amount, Deed } from "./deed.js";
import {
  bargains,
  bodies,
  deedNouns,
  deeds,
  distinguishing,
  exactness,
  giving,
  interim,
  joints,
  linking,
  narrowing,
  receiving,
  unsettled,
  unsettledNouns,
} from "./deeds.en.js";
import {
  dateBeside,
  headOf,
  isPassive,
  isVerb,
  partsEndingAt,
  possessorIn,
  subjectOf,
} from "./noun-phrase.js";

type Told = Pick<Attribute, "id" | "owner" | "about">;

/** A verb with the words that belong to it ("lay off"), and where its amount stands. */
interface Anchor {
  readonly at: number;
  /** The index behind the verb or the noun with its words. */
  readonly end: number;
  /** The index of the amount. */
  readonly amount: number;
}

/**
 * What deeds tell of those they are done to or by, with an amount: "agreed to buy **Ilmet** for **$4 million**", "was jailed for **six years**".
 * What is announced counts as told; what is only hoped for, offered or denied does not.
 */
export function readDeeds(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  if (interim.test(sentence.plain.text)) return [];
  return units.flatMap((unit, amount) => {
    if (!isWhole(units, amount) || !isSettled(sentence, amount)) return [];
    const told = toldByVerb(sentence, amount) ?? toldByNoun(sentence, amount);
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

/** Whether it is told as a fact or as what is going to be: "will", "is to", "agreed to", "must". */
function isSettled(sentence: UnitSentence, at: number): boolean {
  const { units } = sentence;
  if (units.slice(0, at).some(isUnsettling)) return false;
  const verb = units.slice(0, at).findLastIndex(({ pos }) => pos === "VERB");
  return [units[at], units[verb]].every((unit) => {
    if (unit === undefined) return true;
    const { modality, negated, alleged, partial } = standingOf(sentence, unit);
    const isDuty = modality === "possible" && units[units.indexOf(unit) - 1]?.lower === "must";
    return !negated && !alleged && !partial && (modality === "asserted" || modality === "planned" || isDuty);
  });
}

function isUnsettling({ lemma, lower, pos }: Unit): boolean {
  return pos === "NOUN" ? unsettledNouns.has(lemma) : unsettled.has(lemma) || unsettled.has(lower);
}

function isOf({ value }: Unit, { dimension, counts }: Amount): boolean {
  if (value?.kind === "duration") return dimension === "duration";
  if (value?.kind !== "quantity" || value.dimension !== dimension) return false;
  return counts === null || (value.measure !== null && counts.has(value.measure));
}

/** The index of the last word before an amount that does not say how exact it is. */
function beforeAmount(units: readonly Unit[], amount: number): number {
  let at = amount - 1;
  const isExactness = (index: number): boolean => {
    const [lower, next, before] = [units[index], units[index + 1], units[index - 1]].map(
      (unit) => unit?.lower ?? "",
    );
    if (lower === "at") return next === "least" || next === "most";
    return (
      exactness.has(lower ?? "") ||
      lower === "least" ||
      lower === "most" ||
      lower === "up" ||
      (lower === "to" && before === "up")
    );
  };
  while (at >= 0 && isExactness(at)) at -= 1;
  return at;
}

// ── verbs ────────────────────────────────────────────────────────────────────

function toldByVerb({ units }: UnitSentence, amount: number): Told | null {
  const unit = units[amount];
  if (unit === undefined) return null;
  for (const deed of deeds) {
    if (!isOf(unit, deed.amount)) continue;
    for (const place of deed.value) {
      const anchor =
        place === "subject" ? verbBehind(units, amount, deed) : verbBefore(units, amount, place, deed);
      const told = anchor === null ? null : tell(deed, (where) => namedAtVerb(units, anchor, where));
      if (told !== null) return told;
    }
  }
  return null;
}

/** "**buy** Ilmet for $4 million", "**cut** 300 jobs" */
function verbBefore(units: readonly Unit[], amount: number, place: string, deed: Deed): Anchor | null {
  const joint = jointAt(units, amount, place);
  if (joint === null) return null;
  const verb = units.slice(0, joint).findLastIndex(({ pos }) => pos === "VERB");
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
  const noun = units.slice(0, amount).findLastIndex(({ lemma }) => bargains.has(lemma));
  const isBehind =
    noun >= 0 &&
    noun < amount &&
    units.slice(noun + 1, at + 1).every(({ lemma }) => joints.has(lemma) || lemma === "value");
  const isBefore =
    units[at]?.lower === "in" && units.slice(amount + 1, amount + 4).some(({ lemma }) => bargains.has(lemma));
  if (isBefore) return at;
  const start = noun < 0 ? -1 : units.slice(0, noun).findLastIndex(({ lower }) => lower === "in");
  return isBehind && noun - start <= 3 && start >= 0 ? start : null;
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

// ── nouns ────────────────────────────────────────────────────────────────────

function toldByNoun({ units }: UnitSentence, amount: number): Told | null {
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

// ── names ────────────────────────────────────────────────────────────────────

/** What a deed tells, if the places say of whom. */
function tell(
  { tells, whose, party, where }: Deed,
  at: (place: string) => readonly Unit[] | null,
): Told | null {
  const owner = firstOf(whose, at);
  if (owner === null) return null;
  const parties = party.length === 0 ? [] : firstOf(party, at);
  if (parties === null || (party.length > 0 && !parties.some(isNameWord))) return null;
  const places = where
    .flatMap((place) => at(place) ?? [])
    .filter((unit) => isNameWord(unit) && !owner.includes(unit));
  return { id: tells, owner, about: [...parties.filter(isNameWord), ...new Set(places)] };
}

function firstOf(
  places: readonly string[],
  at: (place: string) => readonly Unit[] | null,
): readonly Unit[] | null {
  for (const place of places) {
    const found = at(place);
    if (found !== null && found.length > 0) return found;
  }
  return null;
}

/** Who or what the subject of a verb names: "**the company**", "the state of **Varnia**", "**Ilmet** was ordered to pay". */
function subjectNamed(units: readonly Unit[], verb: number): readonly Unit[] | null {
  if (units[verb - 1]?.lower === "to") {
    const governor = units.slice(0, verb - 1).findLastIndex((unit) => isVerb(unit));
    if (governor < 0) return null;
    const between = units.slice(governor + 1, verb - 1);
    // "ordered **Ilmet** to pay"
    return between.some(isContent) ? ownerIn(between) : subjectNamed(units, governor);
  }
  const [first, second] = subjectOf(units, verb);
  if (first === undefined) return null;
  const isBody = second?.preposition === "of" && bodies.has(headOf(first)?.lemma ?? "");
  return ownerIn(isBody ? second.units : first.units) ?? referenceIn(first.units);
}

/** "**it**", "**the company**": what stands for a name; who it is, is found out by the other sentences. */
function referenceIn(phrase: readonly Unit[]): readonly Unit[] | null {
  const isReference =
    phrase.length > 0 && !phrase.some(({ text, pos }) => /^['’]s?$/u.test(text) || pos === "PROPN");
  return isReference ? phrase : null;
}

/** Who or what a phrase names, without what it is: "**Ilmet**" of "the French pump maker Ilmet". Null for "Ilmet's plant". */
function ownerIn(phrase: readonly Unit[]): readonly Unit[] | null {
  const mark = phrase.findLastIndex(({ text }) => /^['’]s?$/u.test(text));
  const own = phrase.slice(mark + 1);
  if (!own.some(isNameWord)) return null;
  // "winger **Jonas Orlan**", "the **Varden bridge**"
  const isKnown = own.at(-1)?.sort === "name";
  const isDescribing = (unit: Unit): boolean => !(isKnown ? unit.sort === "name" : isNameWord(unit));
  const start = isNameWord(own.at(-1)) ? own.findLastIndex(isDescribing) + 1 : own.findIndex(isNameWord);
  return own.slice(start).filter(isContent);
}

/** The phrases behind a preposition in the clause, but for the one that holds the amount. */
function behindPreposition(
  units: readonly Unit[],
  from: number,
  amount: number,
  preposition: string,
): readonly (readonly Unit[])[] {
  const end = units.findIndex(
    ({ pos, text }, index) =>
      index >= from &&
      index > amount &&
      ((pos === "VERB" && !isPurpose(units, index, preposition)) || pos === "SCONJ" || /^[;:]$/u.test(text)),
  );
  return units.slice(0, end < 0 ? units.length : end).flatMap((unit, index) => {
    if (index < from || unit.lower !== preposition) return [];
    const phrase = phraseFrom(units, index + 1);
    if (
      phrase.some(
        ({ value }) =>
          value !== null &&
          value.kind !== "place" &&
          value.kind !== "organisation" &&
          value.kind !== "person",
      )
    )
      return [];
    const named = ownerIn(phrase);
    return named?.some(isNameWord) === true ? [named] : [];
  });
}

/** "won a contract **to build** ferries for Ilmet": what it is for belongs to it. */
function isPurpose(units: readonly Unit[], verb: number, preposition: string): boolean {
  return preposition === "for" && units[verb - 1]?.lower === "to";
}

/** What stands from an index on, up to a preposition, a mark, a verb, a conjunction or an amount. */
function phraseFrom(units: readonly Unit[], from: number): readonly Unit[] {
  const end = units.findIndex(
    (unit, index) =>
      index >= from &&
      (unit.sort === "mark" ||
        unit.sort === "trigger" ||
        unit.lower === "worth" ||
        unit.value?.kind === "quantity" ||
        unit.value?.kind === "duration" ||
        unit.value?.kind === "date" ||
        (!isNameWord(unit) && /^(?:VERB|AUX|CCONJ|SCONJ|ADP)$/u.test(unit.pos))),
  );
  return units.slice(from, end < 0 ? units.length : end);
}
