import { nameSlug, type Value } from "@gainsay/claims";
import { propositionsOf, type Argument, type Proposition } from "../../propositions/proposition.js";
import { readOnce } from "../../sentences/read-once.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { byWord, readTable } from "../../wordings/read-table.js";
import { otherPartLines, sayingWhat } from "./persons.en.js";

/** Words that make a part another, each with the lines of the table that have it. */
export const otherParts = byWord(readTable(otherPartLines), ({ line }) => line);

export type PersonValue = Extract<Value, { kind: "person" }>;

/** What a sentence tells of a person whom it names. */
export interface ToldPerson {
  readonly sentence: UnitSentence;
  /** The name. */
  readonly unit: Unit;
  readonly value: PersonValue;
  /** Whether it is known to be a person's name. */
  readonly isKnown: boolean;
  readonly deeds: readonly PersonDeed[];
  /** What the person is called beside the name: "**Orb theatre critic** Edda Moor", "Edda Moor, **a neurosurgeon**,". */
  readonly called: readonly Unit[];
  /** The nouns of these that say what the person is. */
  readonly parts: readonly Unit[];
  readonly age: number | null;
  /** Those named with it, who do or undergo the same: "Edda Moor, **Ivo Sark** and **Tom Rell**". */
  readonly beside: readonly PersonValue[];
}

/** What a text tells of the persons whom it names. */
export interface PersonsTold {
  readonly persons: readonly ToldPerson[];
  /** All words of the text, in lower case. */
  readonly words: ReadonlySet<string>;
  /** All its sentences, cut when first asked for. */
  readonly sentences: () => readonly UnitSentence[];
}

/** What a person does or undergoes. */
export interface PersonDeed {
  readonly verb: Unit;
  /** "agent", "patient", or a preposition. */
  readonly role: string;
  readonly proposition: Proposition;
}

/** What a sentence tells of each person whom it names. */
export const personsIn = readOnce((sentence: UnitSentence): readonly ToldPerson[] =>
  listsIn(sentence).flatMap((list): readonly ToldPerson[] => {
    const deeds = list.flatMap(({ unit }) => deedsOf(sentence, unit));
    return list
      .filter(({ unit }) => !isOwner(sentence, unit))
      .map(({ unit, value }) => {
        const called = calledBeside(sentence, unit);
        return {
          sentence,
          unit,
          value,
          isKnown: unit.value !== null,
          deeds,
          called,
          parts: called.filter((each) => isHead(sentence, each)),
          age: ageBeside(sentence, unit),
          beside: list.filter((other) => other.unit !== unit).map((other) => other.value),
        };
      });
  }),
);

interface Named {
  readonly unit: Unit;
  readonly value: PersonValue;
}

/** The persons whom a sentence names, each with those named in one list with it. */
function listsIn({ units }: UnitSentence): readonly (readonly Named[])[] {
  const named = units.flatMap((unit): readonly Named[] => {
    const value = personAt(unit);
    return value === null ? [] : [{ unit, value }];
  });
  const lists: Named[][] = [];
  for (const each of named) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list !== undefined && last !== undefined && areJoined(units, last.unit, each.unit)) list.push(each);
    else lists.push([each]);
  }
  return lists.flatMap((list) => (isList(units, list) ? [list] : list.map((each) => [each])));
}

/** Whom a name stands for; a name of two words of which nothing is known may be a person's. */
export function personAt({ sort, value, text }: Unit): PersonValue | null {
  if (sort !== "name") return null;
  if (value === null && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text))
    return { kind: "person", id: nameSlug(text), name: text, names: [text] };
  return value?.kind === "person" ? value : null;
}

/** "Edda Moor**, coach** Ivo Sark **and his friend** Tom Rell" */
function areJoined(units: readonly Unit[], a: Unit, b: Unit): boolean {
  const between = units.slice(units.indexOf(a) + 1, units.indexOf(b));
  return (
    between.length <= near &&
    between.some((unit) => unit.text === "," || isJoint(unit)) &&
    between.every(
      (unit) =>
        unit.text === "," ||
        isJoint(unit) ||
        isOfTitle(unit) ||
        unit.value !== null ||
        /^(?:DET|PRON)$/u.test(unit.pos),
    )
  );
}

function isList(units: readonly Unit[], list: readonly Named[]): boolean {
  const [last, before] = [list.at(-1), list.at(-2)];
  if (last === undefined || before === undefined) return false;
  return units.slice(units.indexOf(before.unit), units.indexOf(last.unit)).some(isJoint);
}

function isJoint({ pos, text }: Unit): boolean {
  return pos === "CCONJ" || text === "&";
}

/** So many words may stand between two of a list. */
const near = 6;

/** "**Edda Moor**'s agent" */
function isOwner({ units }: UnitSentence, unit: Unit): boolean {
  return /^['’]s?$/u.test(units[units.indexOf(unit) + 1]?.text ?? "");
}

function deedsOf(sentence: UnitSentence, unit: Unit): readonly PersonDeed[] {
  return propositionsOf(sentence).flatMap((proposition): readonly PersonDeed[] => {
    const { verb, agents, patients, others } = proposition;
    const role = agents.some((each) => isOf(each, unit))
      ? "agent"
      : patients.some((each) => isOf(each, unit))
        ? "patient"
        : others.find(({ argument }) => isOf(argument, unit))?.preposition;
    return role === undefined ? [] : [{ verb, role, proposition }];
  });
}

/** Whether a part of a clause is the person: not "the mayor **of** Moor". */
function isOf({ head, units }: Argument, unit: Unit): boolean {
  if (head === unit) return true;
  const at = units.indexOf(unit);
  return at >= 0 && !units.slice(0, at).some(({ pos }) => pos === "ADP");
}

/** The words right before a name, and those set off before and behind it. */
function calledBeside({ units }: UnitSentence, unit: Unit): readonly Unit[] {
  const at = units.indexOf(unit);
  const before = units.slice(0, at).toReversed();
  const own = before.findIndex((each) => !isOfTitle(each));
  const title = before.slice(0, own < 0 ? before.length : own);
  return [
    ...title.toReversed(),
    ...(title.length === 0 && before[0]?.text === "," ? setOffBefore(before.slice(1)) : []),
    ...setOffBehind(units.slice(at + 1)),
  ].filter((each) => isContent(each) || otherParts.has(each.lower));
}

function isOfTitle(unit: Unit): boolean {
  if (unit.value?.kind === "person") return false;
  // "**Acting** director", which the annotator takes for a verb.
  if (otherParts.has(unit.lower)) return true;
  return (isContent(unit) && !/^(?:VERB|ADV)$/u.test(unit.pos)) || /^(?:['’]s?|-|\.)$/u.test(unit.text);
}

/** "**the judge**, Edda Moor" */
function setOffBefore(before: readonly Unit[]): readonly Unit[] {
  const end = before.findIndex(isEndOfAside);
  const aside = before.slice(0, end < 0 ? before.length : end).toReversed();
  const from = aside.findLastIndex(({ pos }) => pos === "DET");
  return from < 0 ? [] : aside.slice(from);
}

/** "Edda Moor, **the chief judge of Orlo**, …", "Edda Moor **is the host**" */
export function setOffBehind(behind: readonly Unit[]): readonly Unit[] {
  const [first, second] = behind;
  if (
    first === undefined ||
    !sayingWhat.has(first.lower) ||
    second === undefined ||
    second.value?.kind === "person"
  )
    return [];
  const from = second.value === null || second.sort === "name" ? 1 : 3;
  const aside = behind.slice(from);
  const end = aside.findIndex(isEndOfAside);
  const own = end < 0 ? aside : aside.slice(0, end);
  return own.some(({ pos, sort }) => pos === "NOUN" || sort === "name") ? own : [];
}

function isEndOfAside({ text, pos }: Unit, at: number, aside: readonly Unit[]): boolean {
  // "the Orb's well-**known** critic"
  if (pos === "VERB" && aside[at - 1]?.text === "-") return false;
  return (
    /^[,;:.()–—"“”]$/u.test(text) ||
    /^(?:VERB|AUX|SCONJ)$/u.test(pos) ||
    /^(?:who|whose|which|that)$/u.test(text)
  );
}

/** "chief **judge** of Orlo": a noun behind which no other stands, and which owns none. */
function isHead({ units }: UnitSentence, unit: Unit): boolean {
  if (unit.sort !== "content" || !/^(?:NOUN|PROPN)$/u.test(unit.pos)) return false;
  const next = units[units.indexOf(unit) + 1];
  if (/^['’]s?$/u.test(next?.text ?? "")) return false;
  return next === undefined || next.value?.kind === "person" || !/^(?:NOUN|PROPN)$/u.test(next.pos);
}

/** "Edda Moor, **38**,", "**38-year-old** Edda Moor" */
function ageBeside({ units }: UnitSentence, unit: Unit): number | null {
  const at = units.indexOf(unit);
  const [comma, number, closing] = units.slice(at + 1, at + 4);
  if (comma?.text === "," && closing?.sort === "mark" && /^\d{1,2}$/u.test(number?.text ?? ""))
    return Number(number?.text);
  const beside = [...units.slice(Math.max(0, at - 3), at), ...units.slice(at + 1, at + 5)];
  const told = beside.map(({ lower }) => /^(\d{1,2})[- ]years?[- ]old$/u.exec(lower)?.[1]).find(Boolean);
  return told === undefined ? null : Number(told);
}
