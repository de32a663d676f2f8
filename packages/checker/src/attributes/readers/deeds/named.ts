import { isContent, isNameWord, type Unit } from "../../../sentences/unit.js";
import type { Attribute } from "../../attribute.js";
import { headOf, isVerb, subjectOf } from "../../phrases/noun-phrase.js";
import { phraseFrom } from "./amounts.js";
import type { Deed } from "./deed.js";
import { bodies } from "./deeds.en.js";

export type Told = Pick<Attribute, "id" | "owner" | "about">;

/** What a deed tells, if the places say of whom. */
export function tell(
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
export function subjectNamed(units: readonly Unit[], verb: number): readonly Unit[] | null {
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
export function ownerIn(phrase: readonly Unit[]): readonly Unit[] | null {
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
export function behindPreposition(
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
