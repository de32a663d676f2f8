import { genericPeople, isKindOf } from "@gainsay/claims";
import { areNamesakes } from "../../propositions/match.js";
import type { Argument } from "../../propositions/proposition.js";
import { isNameWord, type Unit } from "../../sentences/unit.js";
import { areKin } from "../kinship.js";
import { ofSide, relations } from "./reversals.en.js";

/** Somebody or something that takes part in a deed: by name, its own or that of its side ("the ambassador of **Orva**"), or by a noun. */
export interface Party {
  readonly names: readonly Unit[];
  readonly noun: Unit | null;
}

/** So many words may a party be told in. */
const longest = 14;

/** The party whose noun phrase begins at a unit; null where none does. */
export function partyFrom(units: readonly Unit[], from: number, to = from + longest): Party | null {
  let at = from;
  while (at < to && belongs(units, at)) at += 1;
  // "Ivo Brandt**,** the mayor"; "the mayor**,** Ivo Brandt" is named behind the comma.
  const own = withoutOwner(units.slice(from, at));
  if (own.length === 0) return null;
  const noun =
    own.findLast(({ pos, sort, value }) => pos === "NOUN" && sort !== "name" && value === null) ?? null;
  const names = own.filter(isName);
  if (noun === null && names.length === 0) return null;
  if (names.length > 0 || (noun !== null && relations.has(noun.lemma))) {
    const isApposed = names.length === 0 && units[at]?.text === "," && isName(units[at + 1]);
    return isApposed ? { names: units.slice(at + 1, at + 2), noun } : { names, noun };
  }
  const isOfSide = ofSide.has(units[at]?.lower ?? "");
  const side = isOfSide ? partyFrom(units, at + 1, to) : null;
  return { names: side?.names.filter(({ value }) => value?.kind !== "person") ?? [], noun };
}

/** The party whose noun phrase ends right before a unit: "**Orva** bought", "**the mayor, Ivo Brandt,** drove". */
export function partyBefore(units: readonly Unit[], end: number): Party | null {
  if (units[end - 1]?.text !== ",") return partyFrom(units, startOf(units, end), end);
  const from = startOf(units, end - 1);
  const party = partyFrom(units, from, end - 1);
  const isNamed = party !== null && party.names.length > 0 && units[from - 1]?.text === ",";
  const described = isNamed ? partyFrom(units, startOf(units, from - 1), from - 1) : null;
  return described === null || party === null ? party : { ...party, noun: described.noun };
}

/** Where the noun phrase begins that ends right before a unit, with the one that it is of. */
function startOf(units: readonly Unit[], end: number): number {
  let from = end;
  while (from > 0 && end - from < longest) {
    const [before, own] = [units[from - 1], units[from]];
    const leadsOn = ofSide.has(before?.lower ?? "") && from < end;
    const isOpened = from < end && own?.pos === "DET" && !leadsOn;
    if (isOpened || !(belongs(units, from - 1) || leadsOn)) break;
    from -= 1;
  }
  return from;
}

/** What the subject of a verb stands for, which stands before an index. */
export function partyOf(units: readonly Unit[], { start }: Argument, to: number): Party | null {
  const from = units.findIndex((unit) => unit.end > start);
  // "In **June** Orva took over": the parser may take a day for a part of the subject.
  const opening = units[from]?.value?.kind === "date" ? 1 : 0;
  return from < 0 ? null : partyFrom(units, from + opening, Math.max(from, to));
}

/** Whether a unit is one of a noun phrase; participles are behind an article: "a **parked** lorry". */
function belongs(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (unit === undefined || unit.value?.kind === "date" || unit.value?.kind === "duration") return false;
  if (unit.pos === "VERB" && !isNameWord(unit))
    return (
      (/^(?:DET|PRON)$/u.test(before?.pos ?? "") || before?.text === "-") &&
      /^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? "")
    );
  return (
    isNameWord(unit) ||
    ["DET", "ADJ", "NOUN", "NUM"].includes(unit.pos) ||
    /^(?:['’]s?|-|his|her|its|their|&)$/u.test(unit.lower)
  );
}

/** "Orva**'s guards**" are of Orva, "Ivo Brandt**'s wife**" is not Brandt. */
function withoutOwner(units: readonly Unit[]): readonly Unit[] {
  const mark = units.findLastIndex(({ text }) => /^['’]s?$/u.test(text));
  const noun = units.findLast(({ pos }) => pos === "NOUN");
  const isOfPerson = units.slice(0, Math.max(0, mark)).some(({ value }) => value?.kind === "person");
  return mark >= 0 && (isOfPerson || (noun !== undefined && relations.has(noun.lemma)))
    ? units.slice(mark + 1)
    : units;
}

function isName(unit: Unit | undefined): unit is Unit {
  return unit !== undefined && isNameWord(unit);
}

/** Whether two parties are known to be one, by name or, where one of them has none, by what they are. */
export function areOneParty(a: Party | null, b: Party | null): boolean {
  if (a === null || b === null) return false;
  if (a.names.length > 0 && b.names.length > 0)
    return a.names.some((x) => b.names.some((y) => areOneName(x, y)));
  if (a.noun === null || b.noun === null) return false;
  if (a.noun.lemma === b.noun.lemma) return true;
  // Anybody is "the man".
  if ([a.noun, b.noun].some(({ lemma }) => genericPeople.has(lemma))) return false;
  return (
    areKin(a.noun, b.noun) || isKindOf(a.noun.lemma, b.noun.lemma) || isKindOf(b.noun.lemma, a.noun.lemma)
  );
}

/** So many letters show that a people and its land are one: "Orvan" and "Orvania". */
const shortest = 4;

function areOneName(a: Unit, b: Unit): boolean {
  if (areNamesakes([a], [b])) return true;
  const [short, long] = a.lower.length < b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
  return short.length >= shortest && long.startsWith(short.slice(0, Math.max(shortest, short.length - 1)));
}
