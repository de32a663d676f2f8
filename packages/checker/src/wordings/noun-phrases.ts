import { denials } from "../restatements/words.en.js";
import { isContent, isNameWord, type Unit } from "../sentences/unit.js";
import type { Slot } from "./wording.js";
import { possessives } from "./words.en.js";

/** What fills a slot, and where it ends. */
interface Filler {
  readonly filler: readonly Unit[];
  readonly end: number;
}

/** What may fill a slot from a unit on, where it may end in several places the nearest first. */
export function fillersAt(units: readonly Unit[], at: number, slot: Slot): readonly Filler[] {
  if (slot === "of") {
    const end = at + lengthOfNoun(units.slice(at));
    const filler = nounsOf(units.slice(at, end));
    return filler.length === 0 ? [] : [{ filler, end }];
  }
  const last = slot === "noun" ? nounFrom(units, at) : nameFrom(units, at);
  if (last === null) return [];
  const filler = units.slice(last, last + 1);
  const ends = slot === "noun" ? [last + 1] : endsOf(units, last);
  return ends.map((end) => ({ filler, end }));
}

/** So many words may tell who somebody is before his name. */
const longestTitle = 6;

/** The index of the name of a noun phrase that begins here: "the Sundish amateur **Ivo Brandt**"; of a row of names the last. */
function nameFrom(units: readonly Unit[], from: number): number | null {
  let name: number | null = null;
  for (let at = from; at < from + longestTitle; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.sort === "name") name = at;
    const belongs =
      unit.sort === "name" ||
      unit.lower === "'s" ||
      unit.lower === "’s" ||
      ["DET", "ADJ", "NOUN", "PROPN"].includes(unit.pos);
    if (!belongs || unit.value?.kind === "date") break;
    // Behind a name only its owner's mark leads on to another: "Sund**'s** Ivo Brandt".
    if (name === at && !isPossessive(units[at + 1]) && units[at + 1]?.sort !== "name") break;
  }
  return name !== null && isPossessive(units[name + 1]) && units[name + 2]?.sort === "name" ? null : name;
}

/** The index of the noun of a noun phrase that begins here: "a Sundish fishing **boat**". */
function nounFrom(units: readonly Unit[], from: number): number | null {
  let noun: number | null = null;
  for (let at = from; at < from + longestTitle; at += 1) {
    const unit = units[at];
    if (unit === undefined || !["DET", "ADJ", "NOUN", "PROPN"].includes(unit.pos)) break;
    if (unit.pos === "NOUN" && isContent(unit)) noun = at;
  }
  return noun;
}

function isPossessive(unit: Unit | undefined): boolean {
  return unit?.lower === "'s" || unit?.lower === "’s";
}

/** So many words may be set off behind a name. */
const longestAside = 9;

/** Where what belongs to a name may end: at the name, behind "of Sund", behind ", a teacher,". */
function endsOf(units: readonly Unit[], name: number): readonly number[] {
  const ends = [name + 1];
  if (units[name + 1]?.lower === "of" && isNameWord(units[name + 2])) ends.push(name + 3);
  const opening = units[name + 1]?.text;
  if (opening !== "," && opening !== "(") return ends;
  const closing = units
    .slice(name + 2, name + 2 + longestAside)
    .findIndex(({ text, pos }) => text === (opening === "," ? "," : ")") || pos === "VERB");
  const mark = units[name + 2 + closing];
  if (closing > 0 && mark?.pos !== "VERB") ends.push(name + 3 + closing);
  return ends;
}

/** How many units the noun phrase has with which some units begin. */
function lengthOfNoun(units: readonly Unit[]): number {
  const end = units.findIndex((unit) => !isOfNoun(unit));
  return end < 0 ? units.length : end;
}

/** The noun phrase that ends before a place, but for auxiliaries. */
export function nounsBefore(units: readonly Unit[], at: number): readonly Unit[] {
  const before = units.slice(0, at).filter(({ pos }) => pos !== "AUX");
  const from = before.findLastIndex((unit) => !isOfNoun(unit));
  return nounsOf(before.slice(from + 1));
}

/** Whether a unit may be part of a noun phrase. */
export function isOfNoun(unit: Unit): boolean {
  if (denials.has(unit.lower)) return false;
  return (
    ["DET", "ADJ", "NOUN", "PROPN", "NUM"].includes(unit.pos) ||
    unit.sort === "value" ||
    isNameWord(unit) ||
    possessives.has(unit.lower)
  );
}

function nounsOf(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => unit.pos === "NOUN" || isNameWord(unit));
}
