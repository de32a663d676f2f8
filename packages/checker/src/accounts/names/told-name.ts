import type { StatusValue } from "@gainsay/claims";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { readTable } from "../../wordings/read-table.js";
import { looksBack, tellsOfOthers } from "../figures/told-figure.js";
import { plainVerbs } from "../persons/persons.en.js";
import { setOffBehind } from "../persons/told-person.js";
import { joining, sortLines } from "./names.en.js";

/** A name of something other than a person, with what a sentence calls it. */
export interface ToldName {
  readonly sentence: UnitSentence;
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: StatusValue;
  /** Its words in lower case, in order, but for those that only join others. */
  readonly words: readonly string[];
  /** What sorts of thing it is called: "**storm** Ida", "the **University** of Orlo". */
  readonly sorts: ReadonlySet<string>;
  readonly isOrganisation: boolean;
  /** The common words around it. */
  readonly near: readonly Unit[];
}

const sortByWord = new Map(readTable(sortLines).map(({ word, first }) => [word, first]));

/** The sort of thing that a word of a name stands for, if any. */
export function sortOf(word: string): string | undefined {
  return sortByWord.get(word);
}

/** The names of a sentence, but for those of persons. */
export function namesIn(sentence: UnitSentence): readonly ToldName[] {
  const { units, plain } = sentence;
  if (tellsOfOthers(sentence) || looksBack(sentence)) return [];
  return runsIn(sentence).flatMap((run): readonly ToldName[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const words = wordsOf(run);
    const beside = besideOf(sentence, first, last);
    const sorts = new Set([...words, ...beside].flatMap((word) => sortByWord.get(word) ?? []));
    const isPerson = run.some(({ value }) => value?.kind === "person");
    if (isPerson && sorts.size === 0) return [];
    const text = plain.text.slice(first.start, last.end);
    const [from, to] = [units.indexOf(first), units.indexOf(last)];
    return [
      {
        sentence,
        unit: { start: first.start, end: last.end, text },
        value: { kind: "status", scale: "name", pole: text.toLowerCase(), word: text },
        words,
        sorts,
        isOrganisation: run.some(({ value }) => value?.kind === "organisation"),
        near: [
          ...units.slice(Math.max(0, from - reach), from),
          ...units.slice(to + 1, to + 1 + reach),
        ].filter(isTelling),
      },
    ];
  });
}

/** Words so many units away are around a name. */
const reach = 6;

function isTelling(unit: Unit): boolean {
  return isContent(unit) && unit.sort !== "value" && !isNameWord(unit) && !plainVerbs.has(unit.lemma);
}

/** Names that stand right behind one another are one: "Polar Empress", of which the tables know the first word only. */
function runsIn({ units }: UnitSentence): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [];
  for (const [at, unit] of units.entries()) {
    if (!isOfName(unit)) continue;
    const before = units[at - 1];
    const run = runs.at(-1);
    if (run !== undefined && before !== undefined && run.at(-1) === before) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function isOfName(unit: Unit): boolean {
  return unit.sort === "name" || (isNameWord(unit) && unit.sort === "content" && /^\p{Lu}/u.test(unit.text));
}

function wordsOf(run: readonly Unit[]): readonly string[] {
  return run.flatMap(({ lower }) => lower.split(/[\s-]+/u)).filter((word) => !joining.has(word));
}

/** What stands beside a name and says what it is: "**cruise ship** Polar Empress", "Ida, **the first big storm** of the season". */
function besideOf({ units }: UnitSentence, first: Unit, last: Unit): readonly string[] {
  const [from, to] = [units.indexOf(first), units.indexOf(last)];
  const aside = setOffBehind(units.slice(to + 1));
  const end = aside.findIndex(({ pos }) => pos === "ADP");
  const head = aside.slice(0, end < 0 ? aside.length : end).findLast(isNoun);
  return [units[from - 1], units[to + 1], head].flatMap((unit) =>
    unit !== undefined && isNoun(unit) ? [unit.lower] : [],
  );
}

function isNoun({ pos }: Unit): boolean {
  return pos === "NOUN" || pos === "PROPN";
}
