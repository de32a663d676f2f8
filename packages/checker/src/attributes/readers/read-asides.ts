import { isFact } from "../../sentences/standing.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { aboard, measures, passengers } from "../attributes.en.js";
import { isVerb, type Part, partsEndingAt, subjectOf } from "../phrases/noun-phrase.js";
import { parents, stretched, superlatives, upright } from "./asides.en.js";
import { measuring } from "./measures/measures.en.js";

type Aside = Pick<Attribute, "id" | "owner" | "about">;

/**
 * The measures and places that a sentence tells beside a name, as news does, while it says something else: "the **4,127-metre** Mount
 * Okara", "**At 1,120 metres**, the bridge is the longest", "**Lyon-based** Ferrant".
 */
export function readAsides(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    if (!isFact(sentence, unit)) return [];
    return asidesAt(units, at).map((aside) => ({ sentence, ...aside, unit, asOf: null }));
  });
}

function asidesAt(units: readonly Unit[], at: number): readonly Aside[] {
  const value = units[at]?.value;
  if (value?.kind === "place") return basedIn(units, at);
  if (value?.kind !== "quantity" || value.part === true || value.additional === true) return [];
  const told =
    ofSuperlative(units, at) ?? ofAdjective(units, at) ?? ofPremodifier(units, at) ?? onBoard(units, at);
  return told === null ? ofParents(units, at) : [told];
}

/** "**At 1,120 metres**, the bridge is the longest" */
function ofSuperlative(units: readonly Unit[], at: number): Aside | null {
  if (at !== 1 || units[0]?.lower !== "at" || units[2]?.text !== ",") return null;
  const verb = units.findIndex(isVerb);
  const told = units.slice(verb + 1, verb + 6).find(({ lower }) => superlatives.has(superlativeIn(lower)));
  return verb < 0 || told === undefined
    ? null
    : ownedBy(superlatives.get(superlativeIn(told.lower)) ?? "", subjectOf(units, verb));
}

/** "second-**highest**" */
function superlativeIn(lower: string): string {
  return lower.split("-").at(-1) ?? lower;
}

/** "Mount Okara, **4,172 metres high**," */
function ofAdjective(units: readonly Unit[], at: number): Aside | null {
  const [comma, word, after] = [units[at - 1], units[at + 1], units[at + 2]];
  if (comma?.text !== "," || word === undefined || !measuring.has(word.lower) || after?.sort !== "mark")
    return null;
  return ownedBy(measures.get(word.lower) ?? word.lower, partsEndingAt(units, at - 1).slice(-1));
}

/** "the **4,127-metre** Mount Okara", "the **33-storey** Karsten Tower" */
function ofPremodifier(units: readonly Unit[], at: number): Aside | null {
  const isHyphened = units[at + 1]?.text === "-";
  const from = isHyphened ? at + 3 : at + 1;
  const end = units.findIndex((unit, index) => index >= from && !isNameWord(unit) && unit.pos !== "NOUN");
  const owner = units.slice(from, end < 0 ? units.length : end);
  const [first] = owner;
  if (first === undefined || !(isNameWord(first) || isTheOne(units, at, owner))) return null;
  const value = units[at]?.value;
  const dimension = value?.kind === "quantity" ? value.dimension : "";
  const id =
    dimension === "length"
      ? lengthOf(owner)
      : (premodifiers.get(dimension) ?? countOf(units[at + 2], isHyphened));
  return id === null ? null : { id, owner, about: [] };
}

/** "**The** 84-metre **vessel**" */
function isTheOne(units: readonly Unit[], at: number, owner: readonly Unit[]): boolean {
  return units[at - 1]?.lower === "the" && owner.length === 1 && owner[0]?.pos === "NOUN";
}

const premodifiers: ReadonlyMap<string, string> = new Map([
  ["area", "area"],
  ["power", "capacity"],
]);

/** "33-**storey**", "18,500-**seat**" */
function countOf(noun: Unit | undefined, isHyphened: boolean): string | null {
  if (!isHyphened || noun === undefined) return null;
  const id = measures.get(noun.lemma);
  return id ?? `number of ${noun.lemma}`;
}

/** Whether it is the height or the length that a measure of a thing tells, by what it is. */
function lengthOf(owner: readonly Unit[]): string | null {
  const words = owner.flatMap(({ lower }) => lower.split(/[\s-]+/u));
  if (words.some((word) => upright.has(word))) return "height";
  return words.some((word) => stretched.has(word)) ? "length" : null;
}

/** "**Orva**, a ferry (carrying)": the name that an aside before an index describes. */
function nameBeforeAside(units: readonly Unit[], end: number): readonly Part[] {
  const comma = units.slice(0, end).findLastIndex(({ text }) => text === ",");
  const article = units[comma + 1];
  const isAside = article?.lower === "a" || article?.lower === "an" || comma === end - 1;
  return comma < 1 || !isAside ? [] : partsEndingAt(units, comma);
}

/** "the ferry capsized **with 214 people on board**", "the Orva, a ferry **carrying 214 people**" */
function onBoard(units: readonly Unit[], at: number): Aside | null {
  const value = units[at]?.value;
  if (value?.kind !== "quantity" || value.measure === null || !passengers.has(value.measure)) return null;
  // Of "214 passengers" the crew is no part.
  const hasCrew = units[at + 2]?.lower === "and" && units[at + 3]?.lower === "crew";
  if (value.measure === "passenger" && !hasCrew) return null;
  if (units[at - 1]?.lower === "carrying") {
    const aside = nameBeforeAside(units, at - 1);
    return ownedBy(aboard, aside.length > 0 ? aside : partsEndingAt(units, at - 1));
  }
  const [first, second] = units.slice(at + 2 + (hasCrew ? 2 : 0));
  const isAboard = first?.lower === "aboard" || (first?.lower === "on" && second?.lower === "board");
  const verb = units.findIndex(isVerb);
  return !isAboard || verb < 0 ? null : ownedBy(aboard, subjectOf(units, verb));
}

/** "Rosa Duarte and Ben Castellane, **parents of two**" */
function ofParents(units: readonly Unit[], at: number): readonly Aside[] {
  const [noun, of] = [units[at - 2], units[at - 1]];
  if (of?.lower !== "of" || noun === undefined || !parents.has(noun.lower)) return [];
  // "**The mother** of two had worked": whomever the text calls so.
  const article = units[at - 3];
  if (article?.lower === "the") return [{ id: "number of child", owner: [article, noun], about: [] }];
  const comma = units.slice(0, at).findLastIndex(({ text }) => text === ",");
  const names: Unit[] = [];
  for (let index = comma - 1; index >= 0; index -= 1) {
    const unit = units[index];
    if (unit === undefined || (unit.lower !== "and" && !isNameWord(unit))) break;
    if (isNameWord(unit)) names.unshift(unit);
  }
  return names.map((name) => ({ id: "number of child", owner: [name], about: [] }));
}

/** "**Lyon**-based brake maker Ferrant" */
function basedIn(units: readonly Unit[], at: number): readonly Aside[] {
  if (units[at + 1]?.text !== "-" || units[at + 2]?.lower !== "based") return [];
  const end = units.findIndex(
    (unit, index) => index > at + 2 && !isNameWord(unit) && unit.pos !== "NOUN" && unit.pos !== "ADJ",
  );
  const owner = units.slice(at + 3, end < 0 ? units.length : end);
  return owner.some(isNameWord) ? [{ id: "seat", owner, about: [] }] : [];
}

function ownedBy(id: string, [subject, ...rest]: readonly Part[]): Aside | null {
  return subject === undefined || id === ""
    ? null
    : { id, owner: [...subject.units, ...rest.flatMap(({ units }) => units)], about: [] };
}
