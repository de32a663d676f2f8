import { isNameWord, type Unit } from "../../sentences/unit.js";
import { possessivePronouns, sayingVerbs, subjectPronouns } from "../../restatements/words.en.js";

/** A noun phrase in front of a preposition, or one behind it. */
export interface Part {
  readonly preposition: string | null;
  readonly units: readonly Unit[];
}

/** The noun phrases, with the prepositions between them, that end right before an index: "the depth of the lake". */
export function partsEndingAt(units: readonly Unit[], end: number): readonly Part[] {
  const own = units.slice(startOfPhrase(units, end), end);
  // "In 1934 the stadium", "Last year the zoo": what opens a sentence is no part of its subject.
  const isDate = own[0]?.value?.kind === "date" && (own[1]?.pos === "DET" || isNameWord(own[1]));
  const isOpened = own[0]?.pos === "ADP" || isDate;
  const opened = isOpened ? own.findIndex(({ value }) => value?.kind === "date") + 1 : 0;
  const parts: Part[] = [];
  let preposition: string | null = null;
  let words: Unit[] = [];
  for (const unit of own.slice(opened)) {
    if (unit.pos !== "ADP") words.push(unit);
    else {
      if (words.length > 0) parts.push({ preposition, units: words });
      [preposition, words] = [unit.lower, []];
    }
  }
  return words.length > 0 ? [...parts, { preposition, units: words }] : parts;
}

function startOfPhrase(units: readonly Unit[], end: number): number {
  let start = end;
  while (
    start > 0 &&
    (belongsToPhrase(units[start - 1], units[start]) ||
      isModifying(units, start - 1) ||
      isBetween(units, start - 1))
  )
    start -= 1;
  return start;
}

/** "the treaty between Orlau **and** Vire" */
function isBetween(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === "and" && units[at - 2]?.lower === "between";
}

/** "an **installed** capacity": a participle between an article and a noun. */
function isModifying(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  return (
    unit?.pos === "VERB" &&
    /(?:ed|en|ing)$/u.test(unit.lower) &&
    next?.pos === "NOUN" &&
    before !== undefined &&
    (before.pos === "DET" || before.pos === "ADJ" || possessivePronouns.has(before.lower))
  );
}

function belongsToPhrase(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (subjectPronouns.has(unit.lower) && unit.pos === "PRON") return next === undefined || !isPronoun(next);
  return (
    unit.sort === "name" ||
    possessivePronouns.has(unit.lower) ||
    (unit.lower === "only" && next?.pos !== "VERB" && next?.pos !== "AUX") ||
    /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/u.test(unit.pos) ||
    (unit.sort === "value" && unit.value?.kind !== "duration") ||
    /^['’]s?$/u.test(unit.text)
  );
}

function isPronoun({ pos }: Unit): boolean {
  return pos === "PRON";
}

/** The subject of the verb at an index, as noun phrases; none where it is not known. */
export function subjectOf(units: readonly Unit[], at: number): readonly Part[] {
  let end = at;
  while (isAuxiliary(units[end - 1]) || (end === at && units[end - 1]?.lemma === "have")) end -= 1;
  const before = units[end - 1];
  if (before === undefined) return frontedBy(units, at);
  if (before.pos === "CCONJ") {
    // "The mayor said **the wall** was finished and had cost": not what the mayor did.
    const verb = units.findIndex((unit) => isVerb(unit) && !sayingVerbs.has(unit.lemma));
    return verb >= 0 && verb < end ? subjectOf(units, verb) : [];
  }
  if (/^(?:which|that|who)$/u.test(before.lower)) {
    const comma = units[end - 2]?.text === "," ? 1 : 0;
    const described = describedOr(units, end - 1 - comma);
    // "a fire in **Tarvel Park**, which covers"
    const last = described.at(-1);
    return last?.units.every(isNameWord) === true ? [last] : described;
  }
  if (before.text === "(") return partsEndingAt(units, end - 1);
  if (before.text === ",") {
    // "The bridge, built in 1931, is": the aside begins or ends here.
    const opening = units.slice(0, end - 1).findLastIndex(({ text }) => text === ",");
    if (opening > 0) return beforeAsides(units, opening);
    return end === at ? ofDescribed(units, end - 1) : [];
  }
  const parts = describedOr(units, end);
  return parts.length === 0 && end === at ? frontedBy(units, at) : parts;
}

/** "**Ottmar III**, Duke of Rhenau, who founded an abbey,": the name that a sentence begins with, before what says who it is. */
function beforeAsides(units: readonly Unit[], end: number): readonly Part[] {
  const parts = partsEndingAt(units, end);
  const comma = startOfPhrase(units, end) - 1;
  const first = units[comma]?.text === "," ? partsEndingAt(units, comma) : [];
  const isName = first.length === 1 && first[0]?.units[0] === units[0] && first[0]?.units.every(isNameWord);
  return isName ? first : parts;
}

/** The phrases that end at an index; where they say what something is, that thing: "**Harrow** is a bridge (that opened)". */
function describedOr(units: readonly Unit[], end: number): readonly Part[] {
  const parts = partsEndingAt(units, end);
  const isPlain = parts.length === 1 || parts.at(-1)?.units.every(({ sort }) => sort === "name") === true;
  return isPlain ? ofDescribed(units, end) : parts;
}

/** The phrases that end at an index, or what they describe: "**Harrow** is a bridge over the Orva, (built in)". */
function ofDescribed(units: readonly Unit[], end: number): readonly Part[] {
  const start = startOfPhrase(units, end);
  return units[start - 1]?.lemma === "be" ? subjectOf(units, start - 1) : partsEndingAt(units, end);
}

/** "Completed in 1994, **the tower** is": the subject of a participle that opens a sentence. */
function frontedBy(units: readonly Unit[], at: number): readonly Part[] {
  const comma = units.findIndex(({ text }, index) => index > at && text === ",");
  const verb = units.findIndex((unit, index) => index > comma && (isVerb(unit) || isAuxiliary(unit)));
  return comma < 0 || verb < 0 || units.slice(0, at).some(({ sort }) => sort !== "function")
    ? []
    : partsEndingAt(units, verb);
}

export function isVerb({ pos, lemma }: Unit): boolean {
  return pos === "VERB" || (pos === "AUX" && (lemma === "be" || lemma === "have"));
}

/** "**was** bought": whether the verb at an index tells what is done to its subject. */
export function isPassive(units: readonly Unit[], at: number): boolean {
  const verb = units[at];
  if (verb === undefined || verb.lower.endsWith("ing")) return false;
  let before = at - 1;
  while (units[before]?.pos === "ADV") before -= 1;
  return units[before]?.lemma === "be" || units[before]?.lemma === "get";
}

function isAuxiliary(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.pos === "AUX" || unit.pos === "ADV" || unit.lower === "not");
}

/** The noun that a phrase is about: its last one. */
export function headOf({ units }: Part): Unit | null {
  return units.findLast(({ pos, sort }) => pos === "NOUN" || pos === "PROPN" || sort === "name") ?? null;
}

/** Whose a thing is, by the phrase: "**its** depth", "**Holm's** house"; null where it does not say. */
export function possessorIn({ units }: Part): readonly Unit[] | null {
  const mark = units.findLastIndex(({ text }) => /^['’]s?$/u.test(text));
  if (mark > 0) return units.slice(0, mark);
  const pronoun = units.find(({ lower }) => possessivePronouns.has(lower));
  return pronoun === undefined ? null : [pronoun];
}

/** The words before the head that say which one it is, without those of whose it is. */
export function modifiersIn(part: Part): readonly Unit[] {
  const head = headOf(part);
  const { units } = part;
  const mark = units.findLastIndex(({ text }) => /^['’]s?$/u.test(text));
  return units
    .slice(mark + 1, head === null ? units.length : units.indexOf(head))
    .filter(({ pos, sort }) => sort !== "function" && sort !== "mark" && pos !== "DET");
}

/** The date in the clause of a word, which the given marks and "and" bound: "had 20,000 speakers **in 1900**". */
export function dateBeside(units: readonly Unit[], at: number, marks: RegExp): Unit | null {
  const isBoundary = ({ pos, text }: Unit): boolean => pos === "CCONJ" || marks.test(text);
  const start = units.slice(0, at).findLastIndex(isBoundary) + 1;
  const end = units.findIndex((unit, index) => index > at && isBoundary(unit));
  const clause = units.slice(start, end < 0 ? units.length : end);
  const own = at - start;
  return (
    clause.find(
      ({ value }, index) =>
        value?.kind === "date" &&
        (index === 0 || clause[index - 1]?.pos === "ADP") &&
        (index < 2 || !clause.slice(Math.min(index, own), Math.max(index, own)).some(isComma)),
    ) ?? null
  );
}

/** "The zoo, which opened in 1934, has": the date of another clause; "In 1934, the zoo had" opens this one. */
function isComma({ text }: Unit): boolean {
  return text === ",";
}

/** The index of the last verb before an index, but for what somebody is kept **from doing**; -1 for none. */
export function verbBefore(units: readonly Unit[], at: number): number {
  return units
    .slice(0, at)
    .findLastIndex(({ pos }, index) => pos === "VERB" && units[index - 1]?.lower !== "from");
}
