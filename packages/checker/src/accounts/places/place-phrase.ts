import { levelNouns, partWords, type PlaceValue, type StatusValue } from "@gainsay/claims";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { sitesOf } from "./site.js";
import {
  aboutWords,
  besides,
  lands,
  placePrepositions,
  severalPlaces,
  settlements,
  timeNouns,
  type PlaceRole,
} from "./sites.en.js";

/** A place as words give it: a preposition, and a noun phrase that names or describes it. */
export interface Place {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  /** A named place, or a sort of place. */
  readonly value: PlaceValue | StatusValue;
  readonly role: PlaceRole;
  /** The sort of settlement that the sentence says it is, a line of `settlements`; -1 for none. */
  readonly settlement: number;
}

/** The place that the words from an index on give, with what it lies in: "at a school in Tarvel" gives both. */
export function placesFrom(sentence: UnitSentence, from: number): readonly Place[] {
  const { units } = sentence;
  const found: Place[] = [];
  for (let at = from, isFirst = true; ; isFirst = false) {
    const opening = units[at];
    if (opening === undefined) return found;
    if (opening.lower === "on" && units[at + 1]?.value?.kind === "date") {
      at += 2;
      continue;
    }
    const beside = besidePlace(sentence, at);
    if (beside !== null) return [...found, beside];
    const role = placePrepositions.get(opening.lower);
    const end = endOfPhrase(units, at + 1);
    const read = role === undefined ? null : placeIn(sentence, at + 1, end, role);
    if (read === null || role === undefined) {
      if (!isFirst || !aboutWords.has(opening.lower) || end === at + 1) return found;
      at = end;
      continue;
    }
    // What a place lies in is a place of the happening too, but not what a person or a thing comes from.
    if (isFirst || role !== "to") found.push(...read.places);
    at = read.end;
  }
}

/** "20 km **south of Aldmoor**" */
function besidePlace(sentence: UnitSentence, at: number): Place | null {
  const { units } = sentence;
  const from = units[at]?.value?.kind === "quantity" ? at + 1 : at;
  const [direction, of, name] = units.slice(from, from + 3);
  const part = partWords.get(direction?.lower ?? "");
  if (
    part === undefined ||
    of?.lower !== "of" ||
    direction === undefined ||
    name === undefined ||
    !isNameWord(name)
  )
    return null;
  return {
    sentence,
    unit: spanOf(sentence, direction, name),
    value: { ...namedPlace(name), part },
    role: "near",
    settlement: -1,
  };
}

interface PlacePhrase {
  readonly places: readonly Place[];
  readonly end: number;
}

/** The place that a noun phrase names or describes; null where it is none. */
function placeIn(sentence: UnitSentence, from: number, end: number, role: PlaceRole): PlacePhrase | null {
  const { units } = sentence;
  const phrase = units.slice(from, end);
  const [first, head] = [phrase[0], phrase.at(-1)];
  if (first === undefined || head === undefined || phrase.some(({ lower }) => severalPlaces.has(lower)))
    return null;
  if (isNameWord(head)) {
    const before = phrase.at(-2);
    const settlement = settlementOf([...phrase.slice(0, -1), ...apposedTo(units, end)]);
    return { places: namedAt(sentence, head, before, role, settlement), end };
  }
  const isOf = units[end]?.lower === "of";
  const behind = isOf ? endOfPhrase(units, end + 1) : end;
  const name = isOf ? units[behind - 1] : undefined;
  const isNamed = name !== undefined && isNameWord(name);
  if (
    isNamed &&
    (levelNouns.has(head.lemma) ||
      settlementOf([head]) >= 0 ||
      besides.has(head.lemma) ||
      lands.has(head.lemma))
  ) {
    const at = besides.has(head.lemma) ? "near" : role;
    return { places: namedAt(sentence, name, units[behind - 2], at, settlementOf([head])), end: behind };
  }
  const site = siteOf(phrase);
  if (site === null) return null;
  const unit = spanOf(sentence, phrase.at(-site.words) ?? head, head);
  const value: StatusValue = { kind: "status", scale: "site", pole: site.word, word: site.word };
  const place: Place = { sentence, unit, value, role, settlement: -1 };
  return isNamed
    ? { places: [place, ...namedAt(sentence, name, units[behind - 2], "at", -1)], end: behind }
    : { places: [place], end };
}

function namedAt(
  sentence: UnitSentence,
  name: Unit,
  before: Unit | undefined,
  role: PlaceRole,
  settlement: number,
): readonly Place[] {
  const part = partWords.get(before?.lower ?? "");
  const place = namedPlace(name);
  // Of an unknown name alone nothing is known: it may be a place in the other, or a person.
  if (name.value?.kind !== "place" && (name.value !== null || (part === undefined && settlement < 0)))
    return [];
  const value = part === undefined || place.part !== undefined ? place : { ...place, part };
  return [
    {
      sentence,
      unit: spanOf(sentence, part === undefined ? name : (before ?? name), name),
      value,
      role,
      settlement,
    },
  ];
}

/** The place that a name stands for; one that the gazetteer does not have goes by its name, however a text spells out what it is. */
function namedPlace({ value, text, lower }: Unit): PlaceValue {
  if (value?.kind === "place" && !value.id.startsWith("?")) return value;
  const part = value?.kind === "place" ? value.part : undefined;
  return {
    kind: "place",
    id: `?${lower}`,
    name: text,
    level: "unknown",
    within: [],
    ...(part === undefined ? {} : { part }),
  };
}

/** ", a southern port": what is said behind a name of what it is. */
function apposedTo(units: readonly Unit[], at: number): readonly Unit[] {
  const [comma, article] = units.slice(at, at + 2);
  return comma?.text === "," && /^(?:an?|the)$/u.test(article?.lower ?? "")
    ? units.slice(at + 2, endOfPhrase(units, at + 2))
    : [];
}

function settlementOf(units: readonly Unit[]): number {
  return settlements.findIndex((nouns) =>
    units.some(({ lemma, sort }) => sort === "content" && nouns.includes(lemma)),
  );
}

/** The index behind the noun phrase that begins at one. */
function endOfPhrase(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && continuesPhrase(units[at])) {
    // "into a forest **minutes** after it took off"
    if (at > from && timeNouns.has(units[at]?.lower ?? "")) break;
    at += 1;
    if (isNameWord(units[at - 1]) && !isNameWord(units[at]) && units[at]?.pos !== "NOUN") break;
  }
  return at;
}

function continuesPhrase(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.sort === "mark") return false;
  if (unit.value !== null && unit.value.kind !== "place" && unit.sort === "value") return false;
  return isContent(unit)
    ? unit.pos !== "VERB" || /(?:ed|ing)$/u.test(unit.lower)
    : unit.pos === "DET" || unit.pos === "PRON";
}

function siteOf(phrase: readonly Unit[]): { readonly word: string; readonly words: number } | null {
  const nouns = phrase.filter(isContent);
  const [last, before] = [nouns.at(-1), nouns.at(-2)];
  if (last === undefined) return null;
  const wording = `${before?.lower ?? ""} ${last.lemma}`;
  if (sitesOf(wording).length > 0) return { word: wording, words: 2 };
  const word = sitesOf(last.lower).length > 0 ? last.lower : last.lemma;
  return sitesOf(word).length > 0 ? { word, words: 1 } : null;
}

function spanOf({ plain }: UnitSentence, { start }: Unit, { end }: Unit): Place["unit"] {
  return { start, end, text: plain.text.slice(start, end) };
}
