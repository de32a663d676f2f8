import { isFact } from "../../sentences/standing.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { nameAt } from "../phrases/name-units.js";
import {
  dateBeside,
  headOf,
  isVerb,
  modifiersIn,
  type Part,
  partsEndingAt,
  possessorIn,
  subjectOf,
} from "../phrases/noun-phrase.js";
import { besideNames, doers, holders, ofOne, oneOfSeveral, sites, toldByWords } from "./names.en.js";

/** Who made, owns or leads what a sentence names, and where it has its seat. */
export function readNames(sentence: UnitSentence): readonly Attribute[] {
  const { units } = sentence;
  // "by A or B", "among others": one of several.
  if (units.some(({ lower }) => oneOfSeveral.has(lower))) return [];
  return units.flatMap((unit, at) => {
    // With a date beside it, somebody else may have been it later.
    if (!isFact(sentence, unit) || dateBeside(units, at, /^[,;:]$/u) !== null) return [];
    const told = isVerb(unit)
      ? [...byDoer(units, at), ...beingHolder(sentence, at)]
      : holderBeside(sentence, at);
    return [...told, ...siteAt(units, at)].map((each) => ({ sentence, asOf: null, ...each }));
  });
}

type Named = Pick<Attribute, "id" | "owner" | "about" | "unit">;

/** "was designed **by Olof Strand**" */
function byDoer(units: readonly Unit[], at: number): readonly Named[] {
  const verb = units[at];
  const id = verb === undefined ? undefined : doers.get(verb.lemma);
  if (id === undefined) return [];
  if (units[at + 1]?.lower === "by")
    return namesFrom(units, at + 2).map((unit) => ({ id, ...ownedBy(subjectOf(units, at)), unit }));
  const subject = subjectOf(units, at)[0];
  // "Strand designed **the church**": the object is what has a designer.
  const behind = units.slice(at + 1);
  const end = behind.findIndex((each) => each.pos !== "DET" && !isContent(each));
  const object = behind.slice(0, Math.max(end, 0));
  const doer = subject?.units.length === 1 ? subject.units[0] : undefined;
  return object.length === 0 || doer === undefined || !isNameWord(doer)
    ? []
    : [{ id, owner: object, about: [], unit: doer }];
}

/** "The architect of the church **was Per Malm**", "Per Malm **was its first director**" */
function beingHolder({ units }: UnitSentence, at: number): readonly Named[] {
  if (units[at]?.lemma !== "be") return [];
  const subject = subjectOf(units, at);
  const told = holderIn(subject);
  if (told !== null) {
    const word = toldByWords.has(told.id) ? wordFrom(units, at + 1) : null;
    const behind = word === null ? namesFrom(units, at + 1) : [word];
    return behind.map((unit) => ({ ...told, unit }));
  }
  const name = subject[0]?.units.length === 1 ? subject[0].units[0] : undefined;
  if (name === undefined || !isNameWord(name)) return [];
  const end = units.findIndex(
    ({ pos, sort }, index) =>
      index > at && (sort === "mark" || pos === "VERB" || pos === "SCONJ" || pos === "CCONJ"),
  );
  const said = holderIn(
    partsEndingAt(units.slice(at + 1, end < 0 ? units.length : end), (end < 0 ? units.length : end) - at - 1),
  );
  return said === null ? [] : [{ ...said, unit: name }];
}

/** "its **capital, Tirn**,", "Her **father Peder Skaar** owned": the name right behind the noun. */
function holderBeside({ plain, units }: UnitSentence, at: number): readonly Named[] {
  const noun = units[at];
  if (noun?.sort !== "content" || !besideNames.has(holders.get(noun.lemma) ?? "")) return [];
  const isAside = units[at + 1]?.text === ",";
  const found = units[at + 1]?.lower === "of" ? null : nameAt(plain, units, at + (isAside ? 2 : 1));
  const after = found === null ? undefined : units[found.end];
  const told = holderIn(partsEndingAt(units, at + 1).slice(-1));
  if (found === null || told === null || (isAside && after?.sort !== "mark")) return [];
  return told.owner === null && units[at - 1]?.lower !== "the" ? [] : [{ ...told, unit: found.unit }];
}

/** The noun that a phrase from an index on ends with: "the **tolar**"; null where it is no plain phrase. */
function wordFrom(units: readonly Unit[], from: number): Unit | null {
  const end = units.findIndex((unit, index) => index >= from && !isContent(unit) && unit.pos !== "DET");
  const word = units[end - 1];
  const isEnd = units[end]?.sort === "mark";
  return word === undefined || !isEnd || end - from > 3 || word.sort === "value" ? null : word;
}

/** What somebody is, by a noun for one alone, and of what. */
function holderIn([part, ...rest]: readonly Part[]): Omit<Named, "unit"> | null {
  const head = part === undefined ? null : headOf(part);
  if (part === undefined || head === null || head.sort !== "content") return null;
  const modifiers = modifiersIn(part);
  const isOne = modifiers.some(({ lower }) => ofOne.has(lower));
  const wording = holders.get(`${modifiers.at(-1)?.lower ?? ""} ${head.lemma}`);
  const id = wording ?? holders.get(head.lemma);
  if (id === undefined && !isOne) return null;
  const of = rest.find(
    ({ preposition }) => preposition === "of" || (wording !== undefined && preposition === "in"),
  );
  return {
    id: id ?? head.lemma,
    owner: possessorIn(part) ?? of?.units ?? null,
    about: [
      ...(wording === undefined ? modifiers : modifiers.slice(0, -1)),
      ...rest.filter((each) => each !== of && !isWhere(each)).flatMap(({ units }) => units.filter(isContent)),
    ],
  };
}

/** "the highest point of Ketta **in the Gulf of Vire**": where it is, which tells no more. */
function isWhere({ preposition, units }: Part): boolean {
  return /^(?:in|on|at)$/u.test(preposition ?? "") && units.filter(isContent).every(isNameWord);
}

function ownedBy(parts: readonly Part[]): Pick<Named, "owner" | "about"> {
  return { owner: parts.length === 0 ? null : parts.flatMap(({ units }) => units), about: [] };
}

/** The names from an index on, up to what is no part of a list of names. */
function namesFrom(units: readonly Unit[], from: number): readonly Unit[] {
  const behind = units.slice(from);
  const end = behind.findIndex((unit, index) => !isNameWord(unit) && !(index < 4 && isBeforeName(unit)));
  const own = end < 0 ? behind : behind.slice(0, end);
  return own.filter(isNameWord);
}

/** "by **the Danish architect** Per Malm" */
function isBeforeName({ pos, lower }: Unit): boolean {
  return pos === "DET" || pos === "ADJ" || pos === "NOUN" || lower === "and";
}

/** "has its headquarters **in Gothenburg**", "based **in Malmo**" */
function siteAt(units: readonly Unit[], at: number): readonly Named[] {
  const [word, preposition, place] = [units[at], units[at + 1], units[at + 2]];
  const id = word === undefined ? undefined : (sites.get(word.lemma) ?? sites.get(word.lower));
  if (word === undefined || id === undefined || preposition?.lower !== "in" || place?.value?.kind !== "place")
    return [];
  const before = partsEndingAt(units, at + 1).at(-1);
  const start = before?.units[0] === undefined ? at : units.indexOf(before.units[0]);
  const subject = isVerb(word) ? subjectOf(units, at) : subjectOf(units, start - 1);
  return [{ id, ...ownedBy(subject), unit: place }];
}
