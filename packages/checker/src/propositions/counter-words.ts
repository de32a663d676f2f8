import type { Unit, UnitSentence } from "../sentences/unit.js";
import { counterLines } from "./counter-words.en.js";
import { says } from "./match.js";
import { byWord, readTable } from "../wordings/read-table.js";

/** Words of one or more units that stand in the table. */
export interface Wording {
  readonly words: string;
  readonly units: readonly Unit[];
}

/** The sides of the table that a wording stands on: each line has two, a number and its negative. */
const sidesOf = byWord(readTable(counterLines), ({ line, column }) => (column === 0 ? line + 1 : -line - 1));
const longestWording = 3;

/** What a sentence says in words of the table, the longest at each place, and its other words. */
export function wordingsOf({ units }: UnitSentence): readonly Wording[] {
  return units.flatMap((unit, at) => {
    for (let length = longestWording; length > 0; length -= 1) {
      const run = units.slice(at, at + length);
      const words = run.map(({ lemma }) => lemma).join(" ");
      if (run.length === length && sidesOf.has(words)) return [{ words, units: run }];
    }
    return unit.sort === "content" ? [{ words: unit.lemma, units: [unit] }] : [];
  });
}

/** Whether a text that has the one says the other: the same word, a narrower one, or one of the same side of the table. */
export function saysAlike(told: Wording, asked: Wording): boolean {
  const sides = sidesOf.get(asked.words) ?? [];
  return (
    sides.some((side) => sidesOf.get(told.words)?.includes(side)) ||
    told.units.some((unit) => asked.units.some((other) => says(unit, other)))
  );
}

/** Whether the one cannot be said of the same parts as the other. */
export function excludes(told: Wording, asked: Wording): boolean {
  const sides = sidesOf.get(asked.words) ?? [];
  return sides.some((side) => sidesOf.get(told.words)?.includes(-side));
}

/** Whether a sentence says the word too, or one of the same side. */
export function saysToo(sentence: UnitSentence, unit: Unit): boolean {
  return wordingsOf(sentence).some((told) => saysAlike(told, { words: unit.lemma, units: [unit] }));
}
