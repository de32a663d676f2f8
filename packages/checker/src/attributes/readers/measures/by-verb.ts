import type { Unit } from "../../../sentences/unit.js";
import { measures } from "../../attributes.en.js";
import { isVerb, subjectOf } from "../../phrases/noun-phrase.js";
import { constructing } from "../works.en.js";
import { capacityOf } from "./by-room.js";
import { isCount, type Measured, owned } from "./measured.js";
import { onlyAble, stretching, verbsOfMeasures } from "./measures.en.js";
import { isMade, phraseFrom } from "./owner-before.js";

/** "**was built** in Lund **for** 4 million euros" */
export function ofBuilding(units: readonly Unit[], at: number, before: number): Measured | null {
  const value = units[at]?.value;
  if (value?.kind !== "quantity" || value.dimension !== "money") return null;
  if (!units.slice(before + 1, at).some(({ lower }) => lower === "for")) return null;
  const verb = units.slice(0, at).findLastIndex(isVerb);
  if (verb < 0 || !constructing.has(units[verb]?.lemma ?? "") || !isMade(units, verb)) return null;
  return owned("cost", subjectOf(units, verb), []);
}

/** "**covers** 14 km2", "**employs** 900 people", "**broadcasts** on 98 MHz" */
export function ofVerb(units: readonly Unit[], at: number, before: number): Measured | null {
  const from = runsFor(units, at) ?? before;
  const verb = units[from];
  const value = units[at]?.value;
  if (value?.kind === "duration" && verb?.lemma === "run" && (isVerb(verb) || verb.lower === "runs"))
    return owned("running time", subjectOf(units, before), []);
  if (verb === undefined || value?.kind !== "quantity") return null;
  // "The theatre seats 840", "had cost £5 million": nouns in form.
  const isNounLike = verb.pos === "NOUN" && (verb.lower.endsWith("s") || units[from - 1]?.lemma === "have");
  if (!isVerb(verb) && !(isNounLike && from === at - 1)) return null;
  const dimension = isCount(units[at]) ? "count" : value.dimension;
  if (verbsOfMeasures.get(verb.lemma)?.has(dimension) !== true) return null;
  const unit = units[at];
  const counted = unit !== undefined && isCount(unit) ? unit : null;
  if (onlyAble.has(verb.lemma) && units[from - 1]?.lower !== "can") return null;
  const measure = onlyAble.has(verb.lemma) ? "capacity" : (measures.get(verb.lemma) ?? verb.lemma);
  const noun = counted !== null && !measures.has(verb.lemma) ? ` ${value.measure ?? ""}` : "";
  const id = measure === "capacity" && counted !== null ? capacityOf(counted) : `${measure}${noun}`;
  return owned(id, subjectOf(units, from), []);
}

/** "**flows** through Podravia **for** 241 km": the verb before in its clause. */
function runsFor(units: readonly Unit[], at: number): number | null {
  if (units[at - 1]?.lower !== "for") return null;
  const verb = units.slice(0, at).findLastIndex((unit) => isVerb(unit) || unit.sort === "mark");
  return stretching.has(units[verb]?.lemma ?? "") ? verb : null;
}

/** "900 people **are employed by** the firm" */
export function ofPassive(units: readonly Unit[], at: number): Measured | null {
  const verb = units.findIndex(({ pos }, index) => index > at && pos === "VERB");
  const isPassive = units[verb - 1]?.lemma === "be" && units[verb + 1]?.lower === "by";
  const lemma = units[verb]?.lemma ?? "";
  if (!isPassive || verb > at + 4 || verbsOfMeasures.get(lemma)?.has("count") !== true) return null;
  return { id: measures.get(lemma) ?? lemma, owner: phraseFrom(units, verb + 2), about: [] };
}
