import type { StatusValue } from "@gainsay/claims";
import { propositionsOf } from "../../propositions/proposition.js";
import { isFact, standingOf } from "../../sentences/standing.js";
import { rankOf } from "../../restatements/rank-of.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import {
  elsewhereInTime,
  forcing,
  holderLines,
  inTurn,
  interimWords,
  poleLines,
  rescuerLines,
  titleNouns,
} from "./slots.en.js";
import { findWording } from "../../wordings/find-wordings.js";
import { hasWord, readWording, type Wording } from "../../wordings/wording.js";
import { readTable } from "../../wordings/read-table.js";

/** What a sentence tells of something that a happening has once: who won, who designed it, on which bank it lies. */
export interface ToldSlot {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  /** What is told, and how: the way of several, or the one who has it. */
  readonly value: StatusValue;
  /** Whom or what the wording names. */
  readonly who: Unit | null;
  /** Whether it is filled by who has it, not by one of several ways. */
  readonly isHeld: boolean;
}

/** Where a wording stands: the units of its words, those from its first to its last, and whom and what it names. */
interface Found {
  readonly words: readonly Unit[];
  readonly units: readonly Unit[];
  readonly who: Unit | null;
  readonly what: Unit | null;
}

interface Entry {
  readonly slot: string;
  /** Null where the one named fills it. */
  readonly pole: string | null;
  readonly wording: Wording;
}

const entries: readonly Entry[] = [...readEntries(poleLines, true), ...readEntries(holderLines, false)];

/** The slots that a sentence fills, told as facts of its own time. */
export function slotsIn(sentence: UnitSentence): readonly ToldSlot[] {
  const { text } = sentence.told.record;
  // "Hale and Moor were second and third **respectively**": each of several in turn.
  if (elsewhereInTime.test(text) || inTurn.test(text)) return [];
  const told = entries.flatMap(({ slot, pole, wording }) =>
    foundIn(sentence, wording)
      .filter((found) => isTold(sentence, found))
      .flatMap((found) => slotOf(sentence, found, slot, pole)),
  );
  return [...told, ...scoresIn(sentence), ...routesIn(sentence), ...titlesIn(sentence)];
}

/** Where a wording stands; of what somebody is said to be, also where he is the subject from afar: "**He** fell, … and **was the first** to …". */
function foundIn(sentence: UnitSentence, wording: Wording): readonly Found[] {
  const found = placesOf(sentence, wording);
  const [subject, gap, verb] = wording;
  const isOfSubject = subject?.sort === "slot" && subject.slot === "who" && gap?.sort === "gap";
  if (found.length > 0 || !isOfSubject || verb === undefined || !hasWord(verb, (word) => word === "be"))
    return found;
  return placesOf(sentence, wording.slice(2)).flatMap((each) => {
    const who = subjectOf(sentence, each.words[0]);
    return who === null ? [] : [{ ...each, who }];
  });
}

function placesOf(sentence: UnitSentence, wording: Wording): readonly Found[] {
  return findWording(sentence, wording).map(({ words, from, end, filled }) => ({
    words,
    units: sentence.units.slice(from, end),
    who: (filled.who ?? filled.noun)?.[0] ?? null,
    what: filled.what?.[0] ?? null,
  }));
}

/** The name or the pronoun that is the subject of a verb. */
function subjectOf(sentence: UnitSentence, verb: Unit | undefined): Unit | null {
  const told = propositionsOf(sentence).find(
    ({ passive, group, verb: own }) =>
      !passive && verb !== undefined && (own === verb || group.includes(verb)),
  );
  const head = told?.agents[0]?.head;
  return head !== undefined && (head.sort === "name" || personalPronouns.has(head.lower)) ? head : null;
}

const personalPronouns: ReadonlySet<string> = new Set(["he", "she"]);

/** Whether the words of a wording are facts, and not of before: "had won". */
function isTold(sentence: UnitSentence, { words, units }: Found): boolean {
  const { units: all } = sentence;
  const telling = words.filter((unit) => isContent(unit) || unit.pos === "VERB");
  const [from, to] = [all.indexOf(units[0] as Unit), all.indexOf(units.at(-1) as Unit)];
  const isBefore = all
    .slice(Math.max(0, from - 2), to)
    .some(({ lower }, at, group) => lower === "had" && group[at + 1]?.lower !== "to");
  const isForced = all.slice(0, to).some(({ lemma, pos }) => pos === "VERB" && forcing.has(lemma));
  return (
    !isBefore &&
    telling.length > 0 &&
    telling.every((unit) => {
      const { negated, alleged, real, modality } = standingOf(sentence, unit);
      return !negated && !alleged && (real || (isForced && modality === "planned"));
    })
  );
}

function slotOf(
  sentence: UnitSentence,
  { units, who, what }: Found,
  slot: string,
  pole: string | null,
): readonly ToldSlot[] {
  const [first, last] = [units[0], units.at(-1)];
  const told =
    pole ??
    (who === null
      ? undefined
      : who.pos === "NOUN" && who.sort !== "name"
        ? rescuerOf(who, units)
        : who.lower);
  if (first === undefined || last === undefined || told === undefined) return [];
  const unit = {
    start: first.start,
    end: last.end,
    text: sentence.plain.text.slice(first.start, last.end),
  };
  return [
    {
      sentence,
      unit,
      value: {
        kind: "status",
        scale: what === null ? slot : `${slot} ${what.lower}`,
        pole: told,
        word: unit.text.toLowerCase(),
      },
      who,
      isHeld: pole === null,
    },
  ];
}

/** The line of the table that a common noun stands in, with the word before it where that tells more: "fishing boat". */
function rescuerOf(noun: Unit, units: readonly Unit[]): string | undefined {
  const before = units[units.indexOf(noun) - 1]?.lower ?? "";
  return rescuers.get(`${before} ${noun.lemma}`) ?? rescuers.get(noun.lemma);
}

/** So many words beside a score tell of which time it is. */
const beside = 3;

/** "Rovers **2–1** Town", "levelled at **2–2**": whether a game was won or drawn. */
function scoresIn(sentence: UnitSentence): readonly ToldSlot[] {
  const { plain, units } = sentence;
  return [...plain.text.matchAll(score)].flatMap((found): readonly ToldSlot[] => {
    const [text, left, right] = found;
    const unit = { start: found.index, end: found.index + text.length, text };
    const at = units.findIndex(({ start }) => start >= unit.start);
    const around = units.slice(Math.max(0, at - beside), at + beside + beside + beside);
    if (interimWords.test(around.map(({ lower }) => lower).join(" "))) return [];
    const pole = left === right ? "draw" : "decided";
    const value: StatusValue = { kind: "status", scale: "outcome", pole, word: text };
    return [{ sentence, unit, value, who: null, isHeld: false }];
  });
}

const score = /(?<![\d–-])(\d{1,2})[-–](\d{1,2})(?![\d–-])/gu;

/** "from **Sund to Orlo**" excludes "from **Orlo to Sund**". */
function routesIn(sentence: UnitSentence): readonly ToldSlot[] {
  return placesOf(sentence, route).flatMap(({ units, who, what }) =>
    who === null || what === null
      ? []
      : slotOf(
          sentence,
          { units, words: [], who: null, what: null },
          `route of ${[who.lower, what.lower].toSorted().join(" and ")}`,
          `from ${who.lower}`,
        ),
  );
}

/** "the club's **third European title**" excludes "a **fourth European title**". */
function titlesIn(sentence: UnitSentence): readonly ToldSlot[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    const rank = rankOf(unit);
    const behind = units.slice(at + 1, at + 1 + longestTitle);
    const noun = behind.findIndex(({ lemma }) => titleNouns.has(lemma));
    const between = behind.slice(0, noun);
    if (rank === null || noun < 0 || !between.every(isContent) || !isFact(sentence, unit)) return [];
    const found = { units: units.slice(at, at + noun + 2), words: [], who: null, what: null };
    const of = between.map(({ lower }) => lower).join(" ");
    return slotOf(sentence, found, `number of ${of} titles`, String(rank));
  });
}

/** So many words may say which title it is: "third European title". */
const longestTitle = 3;

const route = readWording("from {who} .. to {what}");

const rescuers = new Map(readTable(rescuerLines).map(({ word, first }) => [word, first]));

function readEntries(lines: string, haveWays: boolean): readonly Entry[] {
  return readTable(lines).map(({ name, word }) => {
    const [slot = "", pole = ""] = name.split(" ");
    return { slot: haveWays ? slot : name, pole: haveWays ? pole : null, wording: readWording(word) };
  });
}
