import type { Unit } from "../../../sentences/unit.js";
import { isPassive, isVerb, type Part, partsEndingAt, subjectOf } from "../../phrases/noun-phrase.js";
import { amounting, having, intransitive, lying, reporting } from "./measures.en.js";

/** Who has what stands from an index on: "**the lake** has a", "**The lake**, with a", "With a … , **the lake** is". */
export function ownerBefore(units: readonly Unit[], at: number): readonly Part[] {
  const start = startOfList(units, at);
  const before = units[start - 1];
  if (before === undefined) return [];
  if (before.lower === "at" && lying.has(units[start - 2]?.lemma ?? "")) return subjectOf(units, start - 2);
  if (
    isVerb(before) &&
    (having.has(before.lemma) || amounting.has(before.lemma) || reporting.has(before.lemma))
  )
    return subjectOf(units, start - 1);
  if (before.lower === "at") return madeBefore(units, start - 1);
  if (before.lower !== "with") return [];
  const verb = units.findIndex(isVerb);
  // "starts with twelve": of a deed, not of a thing.
  if (start > 1 && verb >= 0 && verb < start && units[verb]?.lemma !== "be") return [];
  return start === 1
    ? behindComma(units, start)
    : verb >= 0 && verb < start
      ? subjectOf(units, verb)
      : partsEndingAt(units, units[start - 2]?.text === "," ? start - 2 : start - 1);
}

/** "**The hall** was built (in 1994) at a cost of", "**The hall** opened at a price of": whose a measure is that a deed is done at. */
function madeBefore(units: readonly Unit[], at: number): readonly Part[] {
  const verb = units.slice(0, at).findLastIndex(isVerb);
  const isOfSubject = verb >= 0 && (isMade(units, verb) || intransitive.has(units[verb]?.lemma ?? ""));
  return isOfSubject ? subjectOf(units, verb) : [];
}

/** "with 18 stations **and** a length of": where the list begins that a member of it belongs to. */
export function startOfList(units: readonly Unit[], at: number): number {
  if (units[at - 1]?.pos !== "CCONJ") return at;
  const verb = units
    .slice(0, at)
    .findLastIndex((unit) => unit.lower === "with" || (isVerb(unit) && having.has(unit.lemma)));
  return verb < 0 ? at : verb + 1;
}

function behindComma(units: readonly Unit[], from: number): readonly Part[] {
  const comma = units.findIndex(({ text }, index) => index > from && text === ",");
  const verb = units.findIndex((unit, index) => index > comma && isVerb(unit));
  return comma < 0 || verb < 0 ? [] : partsEndingAt(units, verb);
}

/** "**was built**", "**Built** in Lund, the ship", "the ship, **built** in Lund" */
export function isMade(units: readonly Unit[], verb: number): boolean {
  const before = units[verb - 1];
  return isPassive(units, verb) || before === undefined || before.text === ",";
}

/** What stands from an index on, up to a mark, a verb, a conjunction or a preposition. */
export function phraseFrom(units: readonly Unit[], from: number): readonly Unit[] {
  const end = units.findIndex(
    ({ sort, pos }, index) => index >= from && (sort === "mark" || closing.has(pos)),
  );
  return units.slice(from, end < 0 ? units.length : end);
}

const closing: ReadonlySet<Unit["pos"]> = new Set(["VERB", "AUX", "CCONJ", "SCONJ", "ADP"]);
