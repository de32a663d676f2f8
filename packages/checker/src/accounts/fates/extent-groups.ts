import { genericPeople, relateWords } from "@gainsay/claims";
import { isNameWord, type Unit } from "../../sentences/unit.js";
import { inOrNear } from "../tolls/tolls.en.js";
import { everybody, ofWhom } from "./extents.en.js";
import type { ToldFate } from "./told-fate.js";
import { isOccurrence } from "./told-extent.js";

/**
 * Whether what befell nobody and what befell some can be told of the same people or things. "No **passengers** were hurt" says nothing of a
 * driver, and no damage "to **the lighthouse**" nothing of houses.
 */
export function concernOneGroup(a: ToldFate, b: ToldFate): boolean {
  const [none, some] = a.value.pole === "none" ? [a, b] : [b, a];
  if (nameOtherPlaces(none, some)) return false;
  const group = groupOf(none);
  if (group === null) return true;
  const others = groupOf(some);
  return others !== null && isAmong(others, group);
}

/** "no damage **in Brana**", "damaged houses **in Sarrat**": a place right behind it that the other does not name, which tells another. */
function nameOtherPlaces(none: ToldFate, some: ToldFate): boolean {
  const [preposition, place] = unitsBehind(none, none.unit.end);
  if (!inOrNear.has(preposition?.lower ?? "") || place === undefined || !isNameWord(place)) return false;
  const { units } = some.sentence;
  return (
    !units.some(({ lower }) => lower === place.lower) &&
    unitsBehind(some, some.unit.end).some(
      (unit, at, all) => isNameWord(unit) && inOrNear.has(all[at - 1]?.lower ?? ""),
    )
  );
}

function unitsBehind({ sentence: { units } }: ToldFate, end: number): readonly Unit[] {
  const from = units.findIndex(({ start }) => start >= end);
  return from < 0 ? [] : units.slice(from);
}

/** So many words behind "none" or "damage" say of whom or what. */
const reach = 6;

/** The noun for those of whom it is told; null where it is of anybody. */
function groupOf(told: ToldFate): Unit | null {
  const { head, end } = told.whom;
  const behind = unitsBehind(told, end);
  if (!isAnybody(head) && !isOccurrence(head)) return head;
  // "none **of the children**", "two **of the crew**", "no damage **to the lighthouse**"
  const group = ofWhom.has(behind[0]?.lower ?? "") ? headOf(behind.slice(1, 1 + reach)) : null;
  return group === null || isAnybody(group) ? null : group;
}

function isAnybody({ lower, lemma, sort }: Unit): boolean {
  return everybody.has(lower) || sort === "value" || genericPeople.has(lemma);
}

/** The last noun of a phrase that some words begin with. */
function headOf(units: readonly Unit[]): Unit | null {
  const end = units.findIndex(
    ({ pos, sort }) => sort === "mark" || /^(?:VERB|AUX|ADP|SCONJ|CCONJ)$/u.test(pos),
  );
  const phrase = end < 0 ? units : units.slice(0, end);
  return phrase.findLast((unit) => unit.pos === "NOUN" || isNameWord(unit)) ?? null;
}

function isAmong({ lemma, lower }: Unit, group: Unit): boolean {
  if (lemma === group.lemma || lower === group.lower) return true;
  const relation = relateWords(lemma, group.lemma, "NOUN");
  return relation === "same" || relation === "synonym" || relation === "narrower";
}
