import { isFact } from "../../sentences/standing.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { possessivePronouns } from "../../restatements/words.en.js";
import type { Attribute } from "../attribute.js";
import { nameAt, nameIn } from "../phrases/name-units.js";
import { dateBeside, isVerb, subjectOf } from "../phrases/noun-phrase.js";
import {
  changing,
  fathers,
  type Frame,
  type FramePlace,
  frames,
  kindsOfThings,
  regions,
} from "./frames.en.js";
import { hedges } from "./measures/measures.en.js";
import { oneOfSeveral } from "./names.en.js";

type Told = Pick<Attribute, "id" | "owner" | "about" | "unit">;

/** What has been read of a frame: the index behind it, and what its slots hold. */
interface Read {
  readonly end: number;
  readonly owner: readonly Unit[] | null;
  readonly value: Unit | null;
  readonly about: readonly Unit[];
}

/** What a sentence tells in the wordings of the table: "**lies buried in Tirn**", "**flows into the Orle**". */
export function readFrames(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  if (units.some(({ lower }) => oneOfSeveral.has(lower))) return [];
  const told = units.flatMap((unit, at) =>
    [...new Set([...(byWord.get(unit.lower) ?? []), ...(byWord.get(unit.lemma) ?? [])])].flatMap(
      (frame) => readFrame(sentence, frame, at) ?? [],
    ),
  );
  // Of two wordings that fit, one is told.
  return [...new Map(told.map((each) => [`${each.id} ${String(each.unit.start)}`, each])).values()].map(
    (each) => ({ sentence, asOf: null, ...each }),
  );
}

/** The frames by their first words. */
const byWord: ReadonlyMap<string, readonly Frame[]> = frames.reduce((known, frame) => {
  const first = frame.places.find(({ type }) => type === "word");
  for (const word of first?.type === "word" ? first.words : [])
    known.set(word, [...(known.get(word) ?? []), frame]);
  return known;
}, new Map<string, Frame[]>());

/** Reads a frame whose first word stands at an index. */
function readFrame(sentence: UnitSentence, { id, places }: Frame, at: number): Told | null {
  const { units } = sentence;
  const [first, ...others] = places;
  const isLed = first?.type === "slot";
  const opening: Read = { end: at + 1, owner: null, value: null, about: [] };
  const led = isLed ? leadIn(sentence, first, opening, at) : opening;
  if (led === null) return null;
  const rest = isLed ? others.slice(1) : others;
  const read = rest.reduce<Read | null>((known, place) => known && readOn(sentence, place, known), led);
  const word = units[at];
  if (read?.owner == null || read.value === null || read.owner.length === 0 || word === undefined)
    return null;
  const { owner, value, about, end } = read;
  if (!isFact(sentence, word) || !isFact(sentence, value) || isContinued(units, end)) return null;
  if (changing.has(id) && dateBeside(units, at, /^[,;:]$/u) !== null) return null;
  const kind = kindsOfThings.get(id);
  return kind !== undefined && !owner.some(({ lower }) => kind.test(lower))
    ? null
    : { id: id === "REGION" ? lastWordOf(value) : id, owner, about, unit: value };
}

function lastWordOf({ lower }: Unit): string {
  return lower.split(" ").at(-1) ?? "";
}

/** What the values of slots measure. */
const dimensions: ReadonlyMap<string, string> = new Map([
  ["AGE", "age"],
  ["ORDINAL", "ordinal"],
]);

/** Whether a unit is a quantity, of a dimension if one is given. */
function isQuantity({ value }: Unit, dimension: string | null): boolean {
  return value?.kind === "quantity" && (dimension === null || value.dimension === dimension);
}

/** "flows into the Orle **or** the Drann", "was described by Berg **as** a shrub": something else, or more than that. */
function isContinued(units: readonly Unit[], end: number): boolean {
  const [next, other] = [units[end], units[end + 1]];
  return next?.lower === "as" || (next?.pos === "CCONJ" && isNameWord(other));
}

/** What stands before the first word: "**The Orle** flows", "**Tom Rees** portrays". */
function leadIn({ plain, units }: UnitSentence, place: FramePlace, read: Read, at: number): Read | null {
  if (place.type !== "slot") return null;
  const parts = subjectOf(units, at);
  if (place.slot === "THING") {
    const told = isAside(units, at) ? subjectOf(units, units.findIndex(isVerb)) : parts;
    return { ...read, owner: told.flatMap((part) => part.units) };
  }
  if (place.slot === "NUMBER") {
    const number = units[at - 1];
    return number !== undefined && isQuantity(number, null) ? { ...read, value: number } : null;
  }
  const [part, ...others] = parts;
  const value = part === undefined || others.length > 0 ? null : nameIn(plain, part.units);
  return value === null ? null : { ...read, value };
}

/** "She was born in Orva, **the youngest** of six": what is put behind a clause, without a noun of its own, is told of its subject. */
function isAside(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.lower === "the" && units[at - 2]?.text === "," && units.slice(0, at).some(isVerb);
}

/** Reads the next place of a frame, over words that may stand between; null where something else stands there. */
function readOn({ plain, units }: UnitSentence, place: FramePlace, read: Read): Read | null {
  const at = overFillers(units, read.end, place);
  const unit = units[at];
  if (unit === undefined) return null;
  if (place.type === "word")
    return place.words.has(unit.lower) || place.words.has(unit.lemma) ? { ...read, end: at + 1 } : null;
  switch (place.slot) {
    case "NUMBER":
    case "AGE":
    case "ORDINAL":
      return isQuantity(unit, dimensions.get(place.slot) ?? null)
        ? { ...read, end: at + 1, value: unit }
        : null;
    case "NOUN":
    case "WHAT": {
      const end = units.findIndex(
        (each, index) => index >= at && (!isContent(each) || isNameWord(each) || each.sort === "value"),
      );
      const words = units.slice(at, end);
      if (end <= at || words.at(-1)?.pos !== "NOUN") return null;
      return { ...read, end, about: place.slot === "WHAT" ? [...read.about, ...words] : read.about };
    }
    case "NAME":
    case "THING":
    case "FATHER":
    case "REGION":
    case "WHICH": {
      const found = nameAt(plain, units, at);
      if (found === null) return null;
      const { end, words, unit: name } = found;
      if (place.slot === "THING") return { ...read, end, owner: words };
      if (place.slot === "FATHER" && !units.slice(at, end).some(({ lemma }) => fathers.has(lemma)))
        return null;
      if (place.slot === "REGION" && !regions.has(lastWordOf(name))) return null;
      return place.slot !== "WHICH"
        ? { ...read, end, value: name }
        : { ...read, end, about: [...read.about, ...words] };
    }
  }
}

/** The index behind articles, possessives, adverbs and dates: "has **its** source", "was born **in 1902** in". */
function overFillers(units: readonly Unit[], from: number, place: FramePlace): number {
  let at = from;
  for (let unit = units[at]; unit !== undefined; unit = units[at]) {
    const next = units[at + 1];
    if (place.type === "word" && place.words.has(unit.lower) && next?.value?.kind !== "date") break;
    if (unit.pos === "ADP" && next?.value?.kind === "date") at += 2;
    else if (place.type === "slot" && place.slot === "NUMBER" && hedges.has(unit.lower)) at += 1;
    else if (/^['’]s?$/u.test(unit.text)) at += 1;
    else if (unit.pos === "DET" || unit.pos === "ADV" || possessivePronouns.has(unit.lower)) at += 1;
    else break;
  }
  return at;
}
