import { isFact } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { isVerb, type Part, subjectOf } from "../phrases/noun-phrase.js";
import { happeningVerbs } from "./happenings.en.js";
import { constructed, constructing, timeOfWork, works } from "./works.en.js";

/** How long the work on a thing took: "opened after **six years** of construction", "took **six years** to build". */
export function readWorks(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    if (unit.value?.kind !== "duration" || !isFact(sentence, unit)) return [];
    const [subject, ...rest] = ofWork(units, at) ?? ofPurpose(units, at) ?? takenBy(units, at) ?? [];
    if (subject === undefined) return [];
    const owner = [...subject.units, ...rest.flatMap((part) => part.units)];
    return [{ sentence, id: timeOfWork, owner, about: [], unit, asOf: null }];
  });
}

/** "**The hall opened** after six years **of construction**" */
function ofWork(units: readonly Unit[], at: number): readonly Part[] | null {
  if (units[at + 1]?.lower !== "of" || !isWork(units, at + 2)) return null;
  const verb = units.slice(0, at).findLastIndex(isVerb);
  const [word, next] = [units[verb], units[verb + 1]];
  // "was finished"
  const told = word?.lemma === "be" ? next : word;
  const isMade = told !== undefined && (happeningVerbs.has(told.lemma) || constructed.test(told.lower));
  return isMade ? subjectOf(units, verb) : null;
}

/** "**The hall** took six years **to build**" */
function ofPurpose(units: readonly Unit[], at: number): readonly Part[] | null {
  const verb = takingBefore(units, at);
  const isBuilt = units[at + 1]?.lower === "to" && constructing.has(units[at + 2]?.lemma ?? "");
  return verb === null || !isBuilt ? null : subjectOf(units, verb);
}

/** "**Construction of the hall** took six years", "**Its construction** took" */
function takenBy(units: readonly Unit[], at: number): readonly Part[] | null {
  const verb = takingBefore(units, at);
  if (verb === null) return null;
  const [work, ...rest] = subjectOf(units, verb);
  if (work === undefined || !isWork(work.units, work.units.length - 1)) return null;
  const [of] = rest;
  if (of?.preposition === "of") return rest;
  const [possessor] = work.units;
  return rest.length === 0 && possessor?.pos === "PRON" ? [{ preposition: null, units: [possessor] }] : null;
}

/** The verb of taking that a length of time is the object of. */
function takingBefore(units: readonly Unit[], at: number): number | null {
  const verb = units.slice(0, at).findLastIndex(isVerb);
  const isNear =
    verb >= 0 &&
    units.slice(verb + 1, at).every(({ pos }) => pos === "ADV" || pos === "ADP" || pos === "ADJ");
  return isNear && units[verb]?.lemma === "take" ? verb : null;
}

/** "construction", "building **work**", not "construction **workers**" */
function isWork(units: readonly Unit[], at: number): boolean {
  const [noun, next] = [units[at], units[at + 1]];
  if (noun === undefined || !works.has(noun.lemma)) return false;
  return next?.pos !== "NOUN" || works.has(next.lemma);
}
