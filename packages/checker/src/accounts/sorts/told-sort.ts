import type { StatusValue } from "@gainsay/claims";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { notQuite, sortLines } from "./sorts.en.js";
import { readTable } from "../../wordings/read-table.js";

/** What a sentence calls one that it names: "the **frigate** Tern", "the Tern, a navy **frigate**,". */
export interface ToldSort {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: StatusValue;
  /** The words of the name, in lower case. */
  readonly name: readonly string[];
}

const sorts = new Map(
  readTable(sortLines).map(({ word, name, first }) => [word, { scale: name, pole: first }]),
);

/** A sentence, in lower case, without any of these words tells no sort. */
export const sortWord = new RegExp(`\\b(?:${[...sorts.keys()].join("|")})\\b`, "u");

/** The sorts of what a sentence names, right before the name or set off behind it. */
export function sortsIn(sentence: UnitSentence): readonly ToldSort[] {
  const { units } = sentence;
  return units.flatMap((name, at): readonly ToldSort[] => {
    if (!isNameWord(name) || isNameWord(units[at + 1])) return [];
    const words = nameEndingAt(units, at);
    const from = at + 1 - words.length;
    return [sortEndingAt(sentence, from), sortEndingAt(sentence, endOfApposition(units, at + 1))].flatMap(
      (sort) =>
        sort === null ? [] : [{ ...sort, sentence, name: words.flatMap(({ lower }) => lower.split(/\s+/u)) }],
    );
  });
}

/** A name that is cut in several units, without what it is called before. */
function nameEndingAt(units: readonly Unit[], at: number): readonly Unit[] {
  let from = at;
  while (isNameWord(units[from - 1]) && !sorts.has(units[from - 1]?.lower ?? "")) from -= 1;
  return units.slice(from, at + 1);
}

/** So many words of a noun phrase are looked at for one that takes back what it says. */
const reach = 4;

function sortEndingAt({ units, plain }: UnitSentence, end: number): Pick<ToldSort, "unit" | "value"> | null {
  for (const length of [2, 1]) {
    const words = units.slice(Math.max(0, end - length), end);
    const [first, last] = [words[0], words.at(-1)];
    const word = words.map(({ lower }) => lower).join(" ");
    const sort = sorts.get(word);
    if (sort === undefined || first === undefined || last === undefined) continue;
    if (units.slice(Math.max(0, end - reach), end).some(({ lower }) => notQuite.has(lower))) return null;
    return {
      unit: { start: first.start, end: last.end, text: plain.text.slice(first.start, last.end) },
      value: { kind: "status", scale: sort.scale, pole: sort.pole, word },
    };
  }
  return null;
}

/** The end of ", **a navy frigate**,"; 0 where nothing is set off. */
function endOfApposition(units: readonly Unit[], at: number): number {
  const [comma, article] = units.slice(at, at + 2);
  if (comma?.text !== "," || !/^(?:an?|the)$/u.test(article?.lower ?? "")) return 0;
  const length = units.slice(at + 2).findIndex(({ sort }) => sort === "mark");
  const phrase = units.slice(at + 2, at + 2 + Math.max(0, length));
  return phrase.length <= reach &&
    phrase.every(({ pos }) => pos === "NOUN" || pos === "ADJ" || pos === "PROPN")
    ? at + 2 + phrase.length
    : 0;
}
