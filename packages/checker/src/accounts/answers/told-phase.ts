import type { DateValue } from "@gainsay/claims";
import { propositionsOf, type Proposition } from "../../propositions/proposition.js";
import { standingOf } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { findWordings, readWordings, type FoundWording } from "./find-wordings.js";
import {
  beginningLines,
  beginnings,
  delayable,
  delays,
  formerly,
  governing,
  lastings,
  may,
  phaseLines,
  unsettled,
  usings,
  earliest,
  latest,
} from "./phases.en.js";
import { answerOf, headsOf, type ToldAnswer } from "./told-answer.js";
import { nameByWord } from "../../wordings/read-table.js";

type Questions = readonly string[];

const phases = readWordings<Questions>(phaseLines, ({ name }) => [name]);
const begins = readWordings<Questions>(`begin: ${beginnings.join(", ")}`, () => []);
const delaying = readWordings<Questions>(delays, () => delayable);
const sortOfBeginning = nameByWord(beginningLines);

/** When what a sentence tells of begins or ends: "**closes** in June", "goes on **until 2029**", "**delayed** to March". */
export function phasesIn(sentence: UnitSentence): readonly ToldAnswer[] {
  const { text } = sentence.plain;
  if (unsettled.test(text) || may.test(text)) return [];
  return sentence.units.flatMap((unit, at): readonly ToldAnswer[] => {
    if (unit.value?.kind !== "date" || !isDayOrYear(unit.value)) return [];
    const found = phaseOf(sentence, at, unit.value);
    return found === null ? [] : [found];
  });
}

const telling: ReadonlySet<string> = new Set(["day", "month", "season", "year", "decade", "century"]);

function isDayOrYear({ type, precision, known, timex }: DateValue): boolean {
  if (type !== "DATE" || !telling.has(precision) || timex.includes("REF")) return false;
  return (
    known.includes("year") || known.includes("month") || precision === "decade" || precision === "century"
  );
}

function phaseOf(sentence: UnitSentence, at: number, date: DateValue): ToldAnswer | null {
  const { units } = sentence;
  const found = wordingOf(sentence, at);
  if (found === null || formerly.test(clauseText(sentence, at, found))) return null;
  const [first, last] = [units[found.first], units[found.last - 1]];
  const unit = units[at];
  if (first === undefined || last === undefined || unit === undefined) return null;
  if (!isEndOfStretch(units, at) && isForAWhile(sentence, at, found)) return null;
  const verb = propositionsOf(sentence).find(
    (each) => units.indexOf(each.verb) >= found.first && units.indexOf(each.verb) < found.last,
  );
  const questions = found.entry.length > 0 ? found.entry : sortsOfBeginning(sentence, found.first, verb);
  if (questions.length === 0) return null;
  const bound = boundOf(sentence, at, found);
  const { negated } = standingOf(sentence, last);
  if (negated && bound !== "from") return null;
  const value = bounded(date, bound);
  return answerOf(
    questions,
    {
      sentence,
      value,
      heads: themesOf(verb, first, last),
      time: found.entry === delayable ? "future" : timeOf(sentence, last, verb),
    },
    first,
    last,
    unit,
  );
}

/** The words that tell what begins or ends at a date, the nearest of its clause: before it, or behind it where it opens the sentence or "when" follows. */
function wordingOf(sentence: UnitSentence, at: number): FoundWording<Questions> | null {
  const { units } = sentence;
  const known = findWordings(units, phases);
  const bare = findWordings(units, begins).filter(({ first }) => !known.some((each) => each.first === first));
  const all = [...known, ...bare].toSorted((a, b) => a.first - b.first);
  const put = findWordings(units, delaying).find(
    ({ last }) => last <= at && areJoined(units.slice(last, at)),
  );
  if (put !== undefined && /^(?:to|until|till)$/u.test(wordBefore(units, at))) return put;
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
function isEndOfStretch(units: readonly Unit[], at: number): boolean {
  const { value } = units[at] ?? {};
  return (
    (value?.kind === "date" && value.boundary === "end") ||
    /^(?:until|till)$/u.test(wordBefore(units, at)) ||
    (wordBefore(units, at) === "to" && units[at - 2]?.lower === "up")
  );
}

function wordBefore(units: readonly Unit[], at: number): string {
  return units[at]?.lower.match(/^(?:until|till|to)\b/u)?.[0] ?? units[at - 1]?.lower ?? "";
}

/** Whether nothing between two parts of a clause tells of another deed or another time. */
function areJoined(between: readonly Unit[], mayHaveDate = false): boolean {
  return !between.some(
    ({ pos, text, value, lower }) =>
      (pos === "VERB" && !lower.endsWith("ed")) ||
      /^[;:]$/u.test(text) ||
      pos === "SCONJ" ||
      /^(?:who|which|and|but)$/u.test(lower) ||
      (!mayHaveDate && value?.kind === "date" && value.known.length > 0),
  );
}

function clauseText(
  { units, plain }: UnitSentence,
  at: number,
  { first, last }: FoundWording<Questions>,
): string {
  const [from, to] = [
    units[Math.max(0, Math.min(first, at) - 4)],
    units[Math.min(units.length - 1, Math.max(last - 1, at))],
  ];
  return plain.text.slice(from?.start ?? 0, to?.end);
}

/** "closes **for two weeks** in October": it opens again. */
function isForAWhile({ units }: UnitSentence, at: number, { first, last }: FoundWording<Questions>): boolean {
  return units
    .slice(Math.min(first, at), Math.max(last, at) + 4)
    .some(({ value }, index, all) => value?.kind === "duration" && all[index - 1]?.lower === "for");
}

/** Which question "begins" answers: that of its subject, or that of persons. */
function sortsOfBeginning({ units }: UnitSentence, first: number, verb: Proposition | undefined): Questions {
  const before = units.slice(0, first).toReversed();
  const noun = before.slice(0, 8).find(({ lemma }) => sortOfBeginning.has(lemma));
  if (noun !== undefined) return [sortOfBeginning.get(noun.lemma) ?? ""];
  const [nearest] = before.filter(({ pos }) => pos !== "AUX" && pos !== "PART");
  const isPerson =
    nearest?.lower === "who" ||
    (verb?.agents ?? []).some(
      ({ head }) => head.value?.kind === "person" || head.lower === "she" || head.lower === "he",
    );
  return isPerson ? ["office"] : [];
}

type Bound = "at" | "from" | "to";

/** "**not before** May", "**no later than** the second century" */
function boundOf({ plain, units }: UnitSentence, at: number, { first }: FoundWording<Questions>): Bound {
  const clause = plain.text.slice(units[Math.max(0, Math.min(first, at) - 4)]?.start ?? 0, units[at]?.end);
  if (earliest.test(clause)) return "from";
  return latest.test(clause.slice(0, clause.length - (units[at]?.text.length ?? 0))) ? "to" : "at";
}

/** A date as what it bounds. Which end of a stretch it was is in the question. */
function bounded(date: DateValue, bound: Bound): DateValue {
  const { boundary, mod, ...rest } = date;
  const kept =
    mod === "BEFORE" || mod === "AFTER" || mod === "ON_OR_AFTER" || mod === "ON_OR_BEFORE" ? undefined : mod;
  const limit =
    bound === "from"
      ? "ON_OR_AFTER"
      : bound === "to"
        ? "ON_OR_BEFORE"
        : (kept ?? (boundary === undefined ? mod : undefined));
  return limit === undefined ? rest : { ...rest, mod: limit };
}

/** What closes: the object, or the subject where there is none and of what "goes on". */
function themesOf(verb: Proposition | undefined, first: Unit, last: Unit): ToldAnswer["heads"] {
  if (verb === undefined || usings.has(verb.verb.lemma)) return [];
  // "takes **effect**" is all of it a verb.
  const patients = verb.patients.filter(({ head }) => head.start < first.start || head.end > last.end);
  const isOfSubject = lastings.has(verb.verb.lemma) && verb.agents.length > 0;
  return headsOf(patients.length === 0 || isOfSubject ? verb.agents : patients);
}

/** Whether a word is told of what is to come, or of what has been. */
export function timeOf(
  sentence: UnitSentence,
  last: Unit,
  verb: Pick<Proposition, "tense" | "group"> | undefined,
): ToldAnswer["time"] {
  const isPlan =
    standingOf(sentence, last).modality === "planned" ||
    (verb?.group.some(({ lower }) => lower === "will" || lower === "would") ?? false);
  return isPlan ? "future" : verb?.tense === "past" ? "past" : null;
}
