import { isContent, type Unit } from "../../../sentences/unit.js";
import { measures } from "../../attributes.en.js";
import { isVerb, subjectOf } from "../../phrases/noun-phrase.js";
import { isCount, type Measured, numberOf, owned } from "./measured.js";
import { countingVerbs, having } from "./measures.en.js";
import { ownerBefore, phraseFrom, startOfList } from "./owner-before.js";

/** "**has** nine stations", "**There are** nine stations **on the line**" */
export function ofCount(units: readonly Unit[], at: number, before: number): Measured | null {
  const value = units[at]?.value;
  const verb = units[startOfList(units, before + 1) - 1];
  if (value?.kind !== "quantity" || !isCount(units[at]) || value.measure === null || verb === undefined)
    return null;
  const id = measures.get(value.measure) ?? `number of ${value.measure}`;
  const about = countedWords(units, at, value.measure);
  if (units[before - 1]?.lower === "there" && verb.lemma === "be") {
    const place = units.findIndex(({ pos }, index) => index > at && pos === "ADP");
    const owner = place < 0 ? [] : phraseFrom(units, place + 1);
    return owner.length === 0 ? null : { id, owner, about };
  }
  if (verb.lower === "with") return owned(id, ownerBefore(units, before + 1), about);
  // "is **home to** 1,200 animals"
  const homely = units[before - 1];
  if (units[before]?.lower === "home" && homely?.lemma === "be")
    return owned(id, subjectOf(units, before - 1), about);
  const done = isVerb(verb) ? countingVerbs.get(verb.lemma) : undefined;
  if (done !== undefined)
    return owned(numberOf(value.measure, done), subjectOf(units, units.indexOf(verb)), about);
  if (!isVerb(verb) || !having.has(verb.lemma) || verb.lemma === "include") return null;
  return owned(id, subjectOf(units, units.indexOf(verb)), about);
}

/** The words between a number and what it counts: "nine **small** stations". */
function countedWords(units: readonly Unit[], at: number, measure: string): readonly Unit[] {
  const end = units.findIndex(({ lemma }, index) => index > at && lemma === measure);
  return end < 0 ? [] : units.slice(at + 1, end).filter(isContent);
}
