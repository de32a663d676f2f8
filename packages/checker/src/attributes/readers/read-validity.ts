import { standingOf } from "../../sentences/standing.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { headOf, isPassive, partsEndingAt, subjectOf } from "../phrases/noun-phrase.js";
import { banning, holding, sinceWhen, starting, takingEffect } from "./validity.en.js";

type Told = Pick<Attribute, "id" | "owner" | "about">;

/** From which day on a law, a ban or a ceasefire holds: "a ban on cups in **Hestra** takes effect on **1 July**", "will be banned from 1 July". */
export function readValidity(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    const { value } = unit;
    if (value?.kind !== "date" || value.type !== "DATE" || !value.known.includes("day")) return [];
    if (!sinceWhen.has(units[at - 1]?.lower ?? "")) return [];
    const verb = verbOf(units, at);
    if (verb < 0 || !isSet(sentence, verb)) return [];
    const told = toldBy(units, verb, at);
    return told === null ? [] : [{ sentence, ...told, unit, asOf: null }];
  });
}

/** The verb that a day stands with: the nearest before it, or the first behind it where it opens the sentence. */
function verbOf(units: readonly Unit[], at: number): number {
  if (at <= 1) return units.findIndex(({ pos }, index) => index > at && pos === "VERB");
  return units.slice(0, at).findLastIndex(({ pos }) => pos === "VERB");
}

/** Whether it is so or is going to be. */
function isSet(sentence: UnitSentence, verb: number): boolean {
  const unit = sentence.units[verb];
  if (unit === undefined) return false;
  const { modality, negated, alleged, partial } = standingOf(sentence, unit);
  return !negated && !alleged && !partial && (modality === "asserted" || modality === "planned");
}

function toldBy(units: readonly Unit[], at: number, day: number): Told | null {
  const verb = units[at];
  if (verb === undefined) return null;
  if (banning.has(verb.lemma)) {
    const banned = isPassive(units, at) ? (subjectOf(units, at)[0]?.units ?? []) : phraseFrom(units, at + 1);
    return startOf("ban", [...banned, ...placesIn(units, at + 1)]);
  }
  const behind = units.slice(at + 1, Math.max(at, day));
  const isEffect =
    starting.has(verb.lemma) ||
    takingEffect.some(([lemma, word]) => lemma === verb.lemma && behind.some(({ lower }) => lower === word));
  const [subject, ...rest] = subjectOf(units, at);
  const head = subject === undefined ? null : headOf(subject);
  if (!isEffect || subject === undefined || head === null || !holding.has(head.lemma)) return null;
  const others = [...subject.units.filter((unit) => unit !== head), ...rest.flatMap((part) => part.units)];
  return startOf(head.lemma, others);
}

/** Of what names a place or a party it is told, the other words say which one; without names, of what they say. */
function startOf(what: string, units: readonly Unit[]): Told | null {
  const words = units.filter((unit) => isContent(unit) && !isTime(unit));
  const name = words.find(isNameWord);
  const [owner, about] = name === undefined ? [words, []] : [[name], words.filter((unit) => unit !== name)];
  return owner.length === 0 ? null : { id: `start of the ${what}`, owner, about };
}

function isTime({ value }: Unit): boolean {
  return value?.kind === "date" || value?.kind === "duration";
}

/** "in **Hestra**" */
function placesIn(units: readonly Unit[], from: number): readonly Unit[] {
  return units.filter(
    ({ value }, index) => index > from && value?.kind === "place" && units[index - 1]?.lower === "in",
  );
}

function phraseFrom(units: readonly Unit[], from: number): readonly Unit[] {
  const end = units.findIndex(
    ({ pos, sort }, index) => index >= from && (sort === "mark" || pos === "ADP" || pos === "VERB"),
  );
  return partsEndingAt(units, end < 0 ? units.length : end).flatMap((part) => part.units);
}
