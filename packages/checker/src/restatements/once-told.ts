import { compareValues } from "@gainsay/claims";
import type { Difference } from "./find-difference.js";
import { readOnce } from "../sentences/read-once.js";
import { areOfOne } from "./same-subject.js";
import { standingOf } from "../sentences/standing.js";
import { happensOnce } from "./things.en.js";
import { type Unit, type UnitSentence } from "../sentences/unit.js";
import { subjectPronouns } from "./words.en.js";

/** What happens once to a thing, as a sentence tells it: "Corrigan Hall is a school **founded** in **1961** in **Oslo**". */
export interface Told {
  /** The happening: "birth", "death", "founding". */
  readonly happening: string;
  readonly dates: readonly Unit[];
  readonly places: readonly Unit[];
}

interface Telling {
  readonly subject: readonly Unit[];
  readonly told: readonly Told[];
}

/**
 * What two sentences about one thing say of when or where it was born, founded, released or ended, where they exclude each other; null
 * where they do not. Only where the texts are known to be about one thing.
 */
export function compareOnceTold(left: UnitSentence, right: UnitSentence): Difference | null {
  const [a, b] = [tellingOf(left), tellingOf(right)];
  if (a === null || b === null || !areOfOne(a.subject, b.subject)) return null;
  for (const x of a.told) {
    for (const y of b.told) {
      if (x.happening !== y.happening) continue;
      const clash = apart(x.dates, y.dates) ?? apart(x.places, y.places);
      if (clash === null) continue;
      const [one, other] = clash;
      return {
        type: "word",
        left: [one],
        right: [other],
        standing: "fact",
        reason: `the ${x.happening} was ${one.text} or ${other.text}, not both`,
        attributed: false,
        // The subject and what happened.
        shared: 2,
        sharedNames: 1,
        namesSubject: true,
        extra: 0,
      };
    }
  }
  return null;
}

/** The first two values if no value of one side fits any of the other. */
function apart(a: readonly Unit[], b: readonly Unit[]): readonly [Unit, Unit] | null {
  const [left, right] = [a[0], b[0]];
  if (left === undefined || right === undefined) return null;
  const areApart = a.every(({ value: x }) =>
    b.every(({ value: y }) => x !== null && y !== null && compareValues(x, y).relation === "disjoint"),
  );
  return areApart ? [left, right] : null;
}

/** The subject before the first verb outside brackets, and what is told of it right there. */
const tellingOf = readOnce((sentence: UnitSentence): Telling | null => {
  const { outside, bracket } = partBrackets(sentence.units);
  const opening = openingDates(outside);
  const units = outside.slice(opening.length);
  const verb = units.findIndex(({ pos, lemma }) => pos === "VERB" || pos === "AUX" || lemma === "be");
  const subject = withoutTitles(units.slice(0, verb));
  const [first] = subject;
  if (verb < 1 || first === undefined || subject.length > longestSubject) return null;
  const isName = subjectPronouns.has(first.lower) || /^[\p{Lu}\p{N}]/u.test(first.text);
  if (!isName || subject.some(({ pos, text }) => pos === "ADP" || pos === "SCONJ" || text === ","))
    return null;
  const main = mainVerb(sentence, units.slice(verb));
  return {
    subject,
    told: [
      ...lifeIn(bracket),
      ...(main === null ? [] : [{ ...main, dates: [...opening.filter(isDate), ...main.dates] }]),
    ],
  };
});

const longestSubject = 12;

/** "Ivo Brandt**, 1st Earl of Hestra,**": what is set off behind a name, to the end, with nothing but names, ranks and "of" in it. */
function withoutTitles(subject: readonly Unit[]): readonly Unit[] {
  const comma = subject.findIndex(({ text }) => text === ",");
  const rest = subject.slice(comma + 1);
  const isTitle = rest.every(
    ({ text, lower, pos }) => /^\p{Lu}|^\d/u.test(text) || lower === "of" || text === "," || pos === "DET",
  );
  return comma > 0 && isTitle ? subject.slice(0, comma) : subject;
}

/** The words outside brackets, and those in the first pair of brackets, if no verb stands before it. */
export function partBrackets(units: readonly Unit[]): {
  readonly outside: readonly Unit[];
  readonly bracket: readonly Unit[];
} {
  const outside: Unit[] = [];
  const bracket: Unit[] = [];
  let [depth, opened] = [0, 0];
  const firstVerb = units.findIndex(({ pos, lemma }) => pos === "VERB" || pos === "AUX" || lemma === "be");
  const isLate = firstVerb >= 0 && units.findIndex(({ text }) => text === "(") > firstVerb;
  if (isLate) opened = 1;
  for (const unit of units) {
    if (unit.text === "(" && (depth += 1) === 1) opened += 1;
    else if (unit.text === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) outside.push(unit);
    else if (opened === 1) bracket.push(unit);
  }
  return { outside, bracket };
}

/** "**In 1961**, Corrigan Hall was founded": a date before the subject. */
function openingDates(units: readonly Unit[]): readonly Unit[] {
  const [preposition, date, comma] = units;
  if (preposition?.pos !== "ADP" || date === undefined || !isDate(date)) return [];
  return comma?.text === "," ? [preposition, date, comma] : [preposition, date];
}

/** "(born Ivo Holm; 3 May 1931 – 7 June 1999)": a birth, and a death where two dates are joined. */
export function lifeIn(bracket: readonly Unit[]): readonly Told[] {
  const dates = bracket.filter((unit) => isDate(unit) && !/^\d{1,3}$/u.test(unit.text));
  const [birth, death, ...others] = dates;
  if (birth === undefined || others.length > 0) return [];
  const at = bracket.indexOf(birth);
  const isJoined =
    death !== undefined &&
    bracket.slice(at + 1, bracket.indexOf(death)).every(({ text }) => /^[-–—−]+$/u.test(text));
  const isBorn = bracket.slice(0, at).some(({ lower }) => lower === "born" || lower === "b.");
  if (death !== undefined ? !isJoined : !isBorn) return [];
  return death === undefined ? [dated("birth", birth)] : [dated("birth", birth), dated("death", death)];
}

function dated(happening: string, date: Unit): Told {
  return { happening, dates: [date], places: [] };
}

/** What the verb of the subject tells, or the participle right behind what it is: "is a school **founded** in 1961". */
function mainVerb(sentence: UnitSentence, units: readonly Unit[]): Told | null {
  const at = units.findIndex(
    ({ pos, lemma, sort }, index) =>
      pos === "VERB" && !(index === 0 && lemma === "be") && sort !== "function",
  );
  const verb = units[at];
  if (verb === undefined) return null;
  const happening = happensOnce.get(verb.lemma) ?? null;
  const before = units.slice(0, at);
  const isPassive = before.some(({ lemma }) => lemma === "be");
  const isBehindOther = before.some(
    ({ pos, text, lower }) =>
      pos === "ADP" ||
      pos === "SCONJ" ||
      pos === "PRON" ||
      text === "," ||
      /^(?:to|not|n't|never)$/u.test(lower),
  );
  if (happening === null || isBehindOther) return null;
  const { real, negated, alleged } = standingOf(sentence, verb);
  if (!real || negated || alleged) return null;
  const behind = units.slice(at + 1);
  // What stands right behind an active verb is its object: "founded a school".
  const next = behind.find(({ sort }) => sort !== "mark");
  if (!isPassive && next !== undefined && next.pos !== "ADP" && !isDate(next)) return null;
  const end = behind.findIndex(
    ({ pos, text }) => pos === "VERB" || pos === "SCONJ" || pos === "AUX" || /^[;:]$/u.test(text),
  );
  const own = end < 0 ? behind : behind.slice(0, end);
  // "in the 1840s or 1850s", "in Oslo and in Bergen": one of several, or each of them.
  const isOpen = own.some(
    ({ pos, lower }, index) =>
      lower === "or" ||
      (pos === "CCONJ" &&
        own.slice(0, index).some(isDateOrPlace) &&
        own.slice(index + 1, index + 4).some(isDateOrPlace)),
  );
  if (isOpen) return null;
  return { happening, dates: own.filter(isDate).slice(0, 1), places: placesIn(own) };
}

/** The places behind "in" or "at", and those set off behind them: "in Graz, Austria". */
function placesIn(units: readonly Unit[]): readonly Unit[] {
  const places = units.filter(({ value }) => value?.kind === "place");
  const [first] = places;
  if (first === undefined) return [];
  const before = units.slice(0, units.indexOf(first)).findLast(({ pos }) => pos !== "DET" && pos !== "ADJ");
  return before?.lower === "in" || before?.lower === "at" ? places : [];
}

function isDateOrPlace(unit: Unit): boolean {
  return isDate(unit) || unit.value?.kind === "place";
}

function isDate({ value }: Unit): boolean {
  return value?.kind === "date" && value.mod === undefined && value.implied.length === 0;
}
