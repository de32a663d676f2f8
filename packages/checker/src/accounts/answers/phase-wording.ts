import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { findWordings, readWordings, type FoundWording } from "../../wordings/find-wordings.js";
import {
  beginnings,
  delayable,
  delays,
  governing,
  lastings,
  nextClause,
  phaseLines,
  untilWords,
} from "./phases.en.js";

/** The questions that a wording answers; none for one that leaves it to its subject. */
export type Questions = readonly string[];

const phases = readWordings<Questions>(phaseLines, ({ name }) => [name]);
const begins = readWordings<Questions>(`begin: ${beginnings.join(", ")}`, () => []);
const delaying = readWordings<Questions>(delays, () => delayable);

/** The words that tell what begins or ends at a date, the nearest of its clause: before it, or behind it where it opens the sentence or "when" follows. */
export function wordingOf(sentence: UnitSentence, at: number): FoundWording<Questions> | null {
  const { units } = sentence;
  const known = findWordings(units, phases);
  const bare = findWordings(units, begins).filter(({ first }) => !known.some((each) => each.first === first));
  const all = [...known, ...bare].toSorted((a, b) => a.first - b.first);
  const put = findWordings(units, delaying).find(
    ({ last }) => last <= at && areJoined(units.slice(last, at)),
  );
  if (put !== undefined && untilWords.has(wordBefore(units, at))) return put;
  const before = all.findLast(({ last }) => last <= at);
  if (isEndOfStretch(units, at)) {
    const wait = units.slice(0, at).findLast(({ pos }) => pos === "VERB");
    if (wait?.lemma === "wait") return all.find(({ first }) => first > at) ?? null;
    // "**Until 1978** travellers could **still** go"
    if (at <= 1) return stillGoing(units, at);
    const verb = units.slice(0, at).findLast(({ pos, lemma }) => pos === "VERB" || lemma === "be");
    const index = verb === undefined ? -1 : units.indexOf(verb);
    const isLasting =
      verb !== undefined &&
      (units[index + 1]?.lower !== "by" || governing.has(verb.lemma)) &&
      lastings.has(verb.lemma) &&
      areJoined(units.slice(index + 1, at), true);
    return isLasting ? { first: index, last: index + 1, entry: [endOf(units, index)] } : null;
  }
  if (before !== undefined && areJoined(units.slice(before.last, at))) return before;
  const next = all.find(({ first }) => first > at);
  if (next === undefined) return null;
  const between = units.slice(at + 1, next.first);
  const isWhen = between[0]?.text === "," && between[1]?.lower === "when";
  const isOpening = at <= 1 && areJoined(between);
  return isWhen || isOpening ? next : null;
}

function stillGoing(units: readonly Unit[], at: number): FoundWording<Questions> | null {
  const index = units.findIndex(({ pos }, each) => each > at && pos === "VERB");
  const isStill = units.slice(at, index).some(({ lower }) => lower === "still");
  return index >= 0 && (isStill || lastings.has(units[index]?.lemma ?? ""))
    ? { first: index, last: index + 1, entry: [endOf(units, index)] }
    : null;
}

/** "was **governor** until 1911" ends an office, "**lived** there" of a person a stay. */
function endOf(units: readonly Unit[], verb: number): string {
  const { lemma = "" } = units[verb] ?? {};
  const isRole = lemma === "be" && units[verb + 1]?.pos === "NOUN";
  if (isRole || governing.has(lemma) || lemma === "reign") return "end of office";
  const subject = units
    .slice(0, verb)
    .findLast(({ pos, sort }) => pos === "NOUN" || pos === "PRON" || sort === "name");
  const isPerson = subject?.value?.kind === "person" || subject?.lower === "he" || subject?.lower === "she";
  return isPerson ? `end of ${lemma}` : "end";
}

/** "**until** 2029", "**from** 1981 **until** 2006" */
export function isEndOfStretch(units: readonly Unit[], at: number): boolean {
  const { value } = units[at] ?? {};
  return (
    (value?.kind === "date" && value.boundary === "end") ||
    (untilWords.has(wordBefore(units, at)) &&
      (wordBefore(units, at) !== "to" || units[at - 2]?.lower === "up"))
  );
}

function wordBefore(units: readonly Unit[], at: number): string {
  return (
    [units[at]?.lower.split(" ")[0], units[at - 1]?.lower].find(
      (word) => word !== undefined && untilWords.has(word),
    ) ?? ""
  );
}

/** Whether nothing between two parts of a clause tells of another deed or another time. */
function areJoined(between: readonly Unit[], mayHaveDate = false): boolean {
  return !between.some(
    ({ pos, text, value, lower }) =>
      (pos === "VERB" && !lower.endsWith("ed")) ||
      /^[;:]$/u.test(text) ||
      pos === "SCONJ" ||
      nextClause.has(lower) ||
      (!mayHaveDate && value?.kind === "date" && value.known.length > 0),
  );
}
