import type { StatusValue, Value } from "@gainsay/claims";
import { exactNumber } from "../../sentences/exact-number.js";
import { isFact } from "../../sentences/standing.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { headOf, isPassive, subjectOf } from "../phrases/noun-phrase.js";
import { deciders, ofAnother, ofVotes, type Outcome, outcomes } from "./outcomes.en.js";

/** A verb of an outcome with its words, and which way it says that it went. */
interface Anchor {
  readonly outcome: Outcome;
  readonly pole: string;
  readonly at: number;
  /** The word that says so: "cleared", "guilty". */
  readonly word: Unit;
  /** What it was decided about. */
  readonly object: readonly Unit[];
}

/**
 * Which way a verdict or a vote went, and by how many votes: "was **acquitted** of fraud", "**passed** the bill **by 61 votes to 40**". Nothing
 * where the sentence tells of more than one decision.
 */
export function readOutcomes(sentence: UnitSentence): readonly Attribute[] {
  const { units, plain } = sentence;
  if (ofAnother.test(plain.text)) return [];
  return units.flatMap((unit, at) => {
    if (unit.pos !== "VERB" || !isFact(sentence, unit)) return [];
    const anchor = anchorAt(units, at);
    if (anchor === null || anchor.object.length === 0) return [];
    const { outcome, pole, word, object } = anchor;
    const about = outcome.of === null ? decidersOf(units, at) : matterOf(units, at, outcome.of);
    if (about === null) return [];
    const told = { sentence, owner: object, about, asOf: null };
    const value: StatusValue = { kind: "status", scale: outcome.tells, pole, word: word.lemma };
    return [
      { ...told, id: outcome.tells, unit: { ...word, value } },
      ...(outcome.of === null ? tallyIn(units, at) : []).map((tally) => ({ ...told, ...tally })),
    ];
  });
}

function anchorAt(units: readonly Unit[], at: number): Anchor | null {
  const verb = units[at];
  if (verb === undefined) return null;
  const guilty = units.slice(at + 1, at + 7).findIndex(({ lower }) => lower === "guilty");
  const end = verb.lemma === "find" && guilty >= 0 ? at + 1 + guilty : null;
  const next = units[at + 1]?.lower ?? "";
  const not = end !== null && units[end - 1]?.lower === "not" ? "not " : "";
  const wordings = end === null ? [`${verb.lemma} ${next}`, verb.lemma] : [`find ${not}guilty`];
  for (const outcome of outcomes)
    for (const wording of wordings) {
      const pole = outcome.poles.get(wording);
      if (pole === undefined) continue;
      const from = wording === verb.lemma || end !== null ? at + 1 : at + 2;
      const object = isPassive(units, at)
        ? (subjectOf(units, at)[0]?.units ?? [])
        : objectFrom(units, from, end ?? units.length);
      return { outcome, pole, at, word: units[end ?? at] ?? verb, object: named(object) };
    }
  return null;
}

/** The object of a verb with what hangs on it: "plans for the Tarvel quarry". */
function objectFrom(units: readonly Unit[], from: number, to: number): readonly Unit[] {
  const end = units.findIndex(
    (unit, index) =>
      index >= from &&
      (index >= to ||
        unit.sort === "mark" ||
        unit.value?.kind === "date" ||
        unit.value?.kind === "quantity" ||
        /^(?:VERB|AUX|CCONJ|SCONJ|NUM)$/u.test(unit.pos) ||
        (unit.pos === "ADP" && unit.lower !== "for" && unit.lower !== "of")),
  );
  return units.slice(from, end < 0 ? units.length : end);
}

/** The name by which a thing is known where it has one: "**Carla Voss**" of "the nurse Carla Voss"; else all its words. */
function named(object: readonly Unit[]): readonly Unit[] {
  // "rejected calls for the bill"
  if (object.some(({ sort, lemma }) => sort === "trigger" && lemma !== "plan" && lemma !== "for")) return [];
  const person = object.find(({ value }) => value?.kind === "person");
  return person === undefined ? object.filter(isContent) : [person];
}

/** What somebody was tried for: "fraud" of "of **fraud**". */
function matterOf(units: readonly Unit[], at: number, preposition: string): readonly Unit[] | null {
  const of = units.findIndex(({ lower }, index) => index > at && lower === preposition);
  if (of < 0) return null;
  const end = units.findIndex(
    (unit, index) =>
      index > of &&
      (unit.sort === "mark" || unit.value !== null || /^(?:ADP|AUX|CCONJ|SCONJ|PRON)$/u.test(unit.pos)),
  );
  const matter = units.slice(of + 1, end < 0 ? units.length : end).filter(isContent);
  return matter.length === 0 ? null : matter;
}

/** Who decided, as one word for its members: "senate" of "**Senators**". Null where nobody is told. */
function decidersOf(units: readonly Unit[], at: number): readonly Unit[] | null {
  const by = units.findIndex(({ lower }, index) => index > at && index <= at + 3 && lower === "by");
  const subject = isPassive(units, at)
    ? units.slice(by + 1, by + 4).find((unit) => by >= 0 && unit.pos === "NOUN" && isContent(unit))
    : headOf(subjectOf(units, at)[0] ?? { preposition: null, units: [] });
  if (subject === undefined || subject === null) return null;
  const lemma = deciders.get(subject.lemma) ?? subject.lemma;
  return isNameWord(subject) && lemma === subject.lemma ? [subject] : [{ ...subject, lemma }];
}

/** "by **61** votes to **40**", "**61-40**" */
function tallyIn(units: readonly Unit[], at: number): readonly Pick<Attribute, "id" | "unit">[] {
  for (let index = at + 1; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined) return [];
    const joined = /^(\d{1,3})[-–](\d{1,3})$/u.exec(unit.text);
    const other = units.slice(index + 1, index + 4);
    const to = other.findIndex(({ lower }) => lower === "to" || lower === "against");
    const isPair = other.slice(0, Math.max(to, 0)).every(({ lemma }) => ofVotes.has(lemma));
    const second = other[to + 1];
    const figures =
      joined !== null
        ? [unit, unit].map((each, side) => ({
            ...each,
            value: exactNumber(Number(joined[side + 1]), "count"),
          }))
        : to >= 0 && isPair && second !== undefined
          ? [unit, second].flatMap((each) => withVoices(each))
          : [];
    if (figures.length !== 2) continue;
    const [more, less] = [...figures].sort((a, b) => amountOf(b.value) - amountOf(a.value));
    return more === undefined || less === undefined
      ? []
      : [
          { id: "majority", unit: more },
          { id: "minority", unit: less },
        ];
  }
  return [];
}

function withVoices(unit: Unit): readonly Unit[] {
  const { value } = unit;
  return value?.kind === "quantity" && value.amount !== null && Number.isInteger(value.amount)
    ? [{ ...unit, value: exactNumber(value.amount, "count") }]
    : [];
}

function amountOf(value: Value | null): number {
  return value?.kind === "quantity" ? (value.amount ?? 0) : 0;
}
