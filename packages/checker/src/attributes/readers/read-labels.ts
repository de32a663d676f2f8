import { cutUnits } from "../../sentences/cut-units.js";
import { partBrackets } from "../../restatements/once-told.js";
import { standingOf } from "../../sentences/standing.js";
import type { ToldSentence } from "../../sentences/told-sentence.js";
import { isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { lasting } from "../attributes.en.js";
import { nameAt } from "../phrases/name-units.js";
import { yearValue } from "../phrases/year-value.js";
import { firstVerbs, happeningNouns, happeningVerbs } from "./happenings.en.js";
import { labels, labelsOfPlaces } from "./labels.en.js";
import { isMeasure, nameOfMeasure } from "./measures/measured.js";
import { hedges } from "./measures/measures.en.js";
import { holders, ofPlaces, toldByWords } from "./names.en.js";

/** With more words, it is no label. */
const longestLabel = 4;
const mark = /^[:|–—]$/u;

type Told = Pick<Attribute, "id" | "about" | "unit">;

/** What lines of a table or of a box give of what the text is about: "**Born:** 3 May 1887, Graz", "**Length** | 84 km". */
export function readLabels(sentence: UnitSentence): readonly Attribute[] {
  const { told, units } = sentence;
  const { label } = told.record;
  if (label !== undefined) return readLine(sentence, wordsOf(told, label), units);
  return linesOf(sentence).flatMap((line) => {
    const at = lengthOfLabel(line);
    return at === null ? [] : readLine(sentence, line.slice(0, at), line.slice(at + 1));
  });
}

/** The words of a label that stands in a cell of its own. */
function wordsOf(told: ToldSentence, label: string): readonly Unit[] {
  const { units } = cutUnits({ ...told, record: { ...told.record, text: label, values: [] } });
  return units.at(-1)?.sort === "mark" ? units.slice(0, -1) : units;
}

/** Whether a sentence is lines that give something under labels. */
export function isLabelled(sentence: UnitSentence): boolean {
  if (sentence.told.record.label !== undefined) return true;
  return linesOf(sentence).every((units) => lengthOfLabel(units) !== null);
}

function linesOf({ plain: { text }, units }: UnitSentence): readonly (readonly Unit[])[] {
  const lines: Unit[][] = [[]];
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    if (before !== undefined && text.slice(before.end, unit.start).includes("\n")) lines.push([]);
    lines.at(-1)?.push(unit);
  }
  return lines;
}

function readLine(
  sentence: UnitSentence,
  before: readonly Unit[],
  after: readonly Unit[],
): readonly Attribute[] {
  const label = partBrackets(before);
  const words = label.outside;
  const behind = partBrackets(after).outside;
  const asOf = label.bracket.find(({ value }) => value?.kind === "date") ?? null;
  const text = words.map(({ lower }) => lower).join(" ");
  const days = dated(text, words, behind);
  const amounts = days.length > 0 ? [] : measured(words, behind);
  return [...amounts, ...days, ...named(text, words, sentence, behind)]
    .filter(({ unit }) => standingOf(sentence, unit).real)
    .map((told) => ({ sentence, owner: null, ...told, asOf: lasting.has(told.id) ? null : asOf }));
}

/** How many words stand before the mark behind a label; null where a sentence has none. */
function lengthOfLabel(units: readonly Unit[]): number | null {
  const at = units.findIndex(({ text }) => mark.test(text));
  const words = partBrackets(units.slice(0, Math.max(at, 0))).outside;
  const isLabel =
    words.length > 0 &&
    words.length <= longestLabel &&
    words.every(({ sort }) => sort === "content" || sort === "function");
  return isLabel && !units.some(({ text }) => /^[.!?;]$/u.test(text)) ? at : null;
}

/** "**Total length:** 412 m" */
function measured(words: readonly Unit[], behind: readonly Unit[]): readonly Told[] {
  const unit = behind.find(({ lower }) => !hedges.has(lower));
  const head = words.at(-1);
  if (unit === undefined || head === undefined || !isMeasure(unit) || head.sort !== "content") return [];
  const known = labels.get(words.map(({ lower }) => lower).join(" "));
  const told =
    known === undefined ? nameOfMeasure({ preposition: null, units: words }, head) : { id: known, about: [] };
  return [{ ...told, unit }];
}

/** "**Opened:** 12 June 1931": the one day that it gives. */
function dated(text: string, [word, ...others]: readonly Unit[], behind: readonly Unit[]): readonly Told[] {
  const lemma = others.length === 0 ? (word?.lemma ?? "") : "";
  const id = labels.get(text) ?? happeningNouns.get(text) ?? happeningVerbs.get(lemma);
  const [unit, ...more] = behind.flatMap((each) => yearOrDay(each) ?? []);
  const isDated = id !== undefined && happenings.has(id);
  return !isDated || unit === undefined || more.length > 0 ? [] : [{ id, about: [], unit }];
}

const happenings: ReadonlySet<string> = new Set([
  ...happeningVerbs.values(),
  ...firstVerbs.values(),
  ...happeningNouns.values(),
]);

/** "12 June 1931", "**1753**": behind a label of a day a bare number is a year. */
function yearOrDay(unit: Unit): Unit | null {
  if (unit.value?.kind === "date") return unit;
  return /^(?:1\d|20)\d\d$/u.test(unit.text) ? { ...unit, value: yearValue(Number(unit.text)) } : null;
}

/** "**Architect:** Per Malm", "**Born:** 3 May 1887, **Graz**": the one name that it gives. */
function named(
  text: string,
  words: readonly Unit[],
  { plain }: UnitSentence,
  behind: readonly Unit[],
): readonly Told[] {
  const lemma = words.at(-1)?.lemma ?? "";
  const told =
    labelsOfPlaces.get(text) ??
    labels.get(text) ??
    holders.get(text) ??
    holders.get(words.length === 1 ? lemma : "");
  if (told === undefined) return [];
  const start = behind.findIndex(isNameWord);
  if (start < 0) {
    const [word, ...others] = behind;
    const isWord = toldByWords.has(told) && word?.sort === "content" && others.length === 0;
    return isWord ? [{ id: told, about: [], unit: word }] : [];
  }
  const found = nameAt(plain, behind, start);
  // A list of names, but for the land that a place lies in.
  const isList = found !== null && behind.slice(found.end).some(isNameWord) && !ofPlaces.has(told);
  return found === null || isList ? [] : [{ id: told, about: [], unit: found.unit }];
}
