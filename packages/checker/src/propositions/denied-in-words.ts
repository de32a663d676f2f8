import { denials } from "../restatements/words.en.js";
import { standingOf } from "../sentences/standing.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../sentences/unit.js";
import type { Clash } from "./clash.js";
import {
  emptyInDenials,
  excepting,
  having,
  hinderings,
  modals,
  takingPart,
  wholeDenials,
  withholding,
} from "./denials.en.js";
import { areNamesakes, areSame, hasDenial, isNamed, isPronoun, says, themesOf } from "./match.js";
import { isShort, propositionsOf, type Argument, type Proposition } from "./proposition.js";
import { relatePredicates, relationsOf } from "./relate-predicates.js";
import { haveSameStem } from "./same-stem.js";
import { isAlone } from "./statement.js";

/** What a sentence denies of what it is about: "Orva Mill **was unable to** [grind] [rye]". */
interface Denial {
  readonly subject: Argument | null;
  /** "there is no mill in Orva" */
  readonly ofExistence: boolean;
  readonly trigger: Unit;
  /** The words that are denied, to the end of the clause, but for those that say nothing there. */
  readonly denied: readonly Unit[];
  readonly passive: boolean;
}

/**
 * "refused to model for Nordfly", "modelled for Nordfly"; "has no king", "is governed by a king": every word that one sentence denies of its
 * subject one clause of the other tells of it, in whichever form.
 */
export function deniedInWords(a: UnitSentence, b: UnitSentence): Clash | null {
  return clashOf(a, b, "left") ?? clashOf(b, a, "right");
}

function clashOf(no: UnitSentence, yes: UnitSentence, denies: "left" | "right"): Clash | null {
  for (const denial of denialsIn(no, isAlone(yes))) {
    const found = toldIn(yes, denial, isAlone(no));
    if (found === null) continue;
    const [deniedUnit, affirmed] = [[denial.trigger], found.slice(0, 1)];
    return {
      left: denies === "left" ? deniedUnit : affirmed,
      right: denies === "left" ? affirmed : deniedUnit,
      denies,
      reason: `one says it in other words, the other denies it ("${denial.trigger.text}")`,
      shared: [
        ...(denial.subject?.units.filter(isContent).slice(0, 1) ?? []),
        ...denial.denied,
        ...found.slice(0, 1),
      ],
    };
  }
  return null;
}

/** The words with which a sentence tells all that is denied; of a text that a statement denies, also in several of its clauses. */
function toldIn(yes: UnitSentence, denial: Denial, ofStatement: boolean): readonly Unit[] | null {
  if (yes.units.some((unit, index) => isGuarded(unit, yes.units[index + 1]))) return null;
  for (const told of propositionsOf(yes)) {
    const own = wordsOf(told);
    const isPart = told.standing.partial && !wholeDenials.has(denial.trigger.lower);
    if (isPart || !isTold(told) || !isOf(denial, told, own)) continue;
    const words = ofStatement
      ? [...own, ...yes.units.filter((unit) => isContent(unit) && !own.includes(unit))]
      : own;
    const [first, ...others] = denial.denied.map((unit, index) =>
      (index === 0 ? own : words).find((each) => tells(each, unit) && isToldOutright(yes, each)),
    );
    const covered = [first, ...others].filter((unit) => unit !== undefined);
    if (covered.length === denial.denied.length && new Set(covered).size === covered.length) return covered;
  }
  return null;
}

function isTold(told: Proposition): boolean {
  const { negated, alleged, modality } = told.standing;
  return !negated && !alleged && modality === "asserted" && !hasDenial(told);
}

/** Whether a word is told as a fact, if perhaps of a part or at times. */
function isToldOutright(sentence: UnitSentence, unit: Unit): boolean {
  const { negated, alleged, modality } = standingOf(sentence, unit);
  return !negated && !alleged && modality === "asserted";
}

/** The denials of a sentence that are of one thing and without exceptions; of a text that a statement is held against, of each of its clauses. */
function denialsIn(sentence: UnitSentence, inText: boolean): readonly Denial[] {
  const { units } = sentence;
  const triggers = units.filter((unit, index) => isDenying(unit, units[index + 1]));
  if (triggers.length > 1 && !inText) return [];
  return triggers.flatMap((trigger) => denialAt(sentence, trigger, inText) ?? []);
}

function denialAt(sentence: UnitSentence, trigger: Unit, inText: boolean): Denial | null {
  const { units } = sentence;
  const at = units.indexOf(trigger);
  // "**not** an hour ago", "**not** one but two": of a phrase, and not of what the verb says.
  const isOfPhrase = trigger.lower === "not" && units[at - 1]?.pos !== "AUX" && units[at - 1]?.lemma !== "be";
  if (isOfPhrase || isSubject(trigger, units.slice(at + 1))) return null;
  const behind = units.slice(at + 1, endOf(units, at + 1));
  if (behind.some((unit, index) => isDenying(unit, behind[index + 1]))) return null;
  if (behind.some((unit) => excepting.has(unit.lower) || standingOf(sentence, unit).partial)) return null;
  const opening = units.slice(0, at);
  const boundary = opening.findLastIndex(({ text, pos }) => /^[,;:]$/u.test(text) || pos === "SCONJ");
  if (boundary >= 0 && !inText) return null;
  const clause = opening.slice(boundary + 1);
  // "**never** sails **without** a crew": takes one.
  if (clause.some((unit, index) => isDenying(unit, clause[index + 1]))) return null;
  if (
    inText &&
    [...clause, ...behind].some((unit) => modals.has(unit.lower) || standingOf(sentence, unit).alleged)
  )
    return null;
  const denied = behind.filter((unit, index) => isContent(unit) && !isEmpty(unit, behind.slice(0, index)));
  const passive = propositionsOf(sentence).some(({ passive: each, verb }) => each && denied.includes(verb));
  const isOpen = isShort(sentence);
  const subject = subjectOf(clause, isOpen) ?? subjectOf(opening, isOpen);
  return denied.length === 0
    ? null
    : { subject, ofExistence: clause[0]?.lower === "there", trigger, denied, passive };
}

/** "**no** child sang": what nobody did another did. */
function isSubject({ lower }: Unit, behind: readonly Unit[]): boolean {
  const next = behind.find(
    ({ pos, lower: word }) => !/^(?:ADJ|ADV|DET|NOUN|NUM|PRON)$/u.test(pos) && word !== "else",
  );
  return lower === "no" && (next?.pos === "AUX" || next?.pos === "VERB");
}

/** What stands before the first verb; null of "there", of a relative pronoun and of nothing. */
function subjectOf(units: readonly Unit[], isOpen: boolean): Argument | null {
  const end = units.findIndex(
    ({ pos, lemma, text }) => pos === "VERB" || pos === "AUX" || lemma === "be" || text === "(",
  );
  const own = (end < 0 ? units : units.slice(0, end)).filter(({ sort }) => sort !== "mark");
  // "the larvae of the moth", but "the moth of Hestra's larvae"
  const of =
    own.findLastIndex(({ text }) => /^['’]s?$/u.test(text)) < 0
      ? own.findIndex(({ pos }) => pos === "ADP")
      : -1;
  const head = (of > 0 ? own.slice(0, of) : own).findLast(
    ({ pos, lower }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos) && lower !== "there",
  );
  const [first] = own;
  if (head === undefined || first === undefined || /^(?:who|which|that)$/u.test(head.lower)) return null;
  return { start: first.start, end: head.end, units: own, head, isOpen };
}

/** "not", "never", "no"; "refused", "unable", "yet to": words that deny what stands behind them. */
function isDenying({ lower, lemma, sort }: Unit, next: Unit | undefined): boolean {
  // "house no 5", "barely survived"
  if ((lower === "no" && next?.pos === "NUM") || (sort === "content" && denials.has(lower))) return false;
  return denials.has(lower) || hinderings.has(lemma) || hinderings.has(`${lower} ${next?.lower ?? ""}`);
}

/** Whether a sentence with the word takes something out or denies something, if perhaps another. */
function isGuarded(unit: Unit, next: Unit | undefined): boolean {
  return isDenying(unit, next) || excepting.has(unit.lower) || withholding.has(unit.lemma);
}

/** Where the clause ends that begins at `from`. */
function endOf(units: readonly Unit[], from: number): number {
  const end = units.findIndex(
    ({ text, pos }, index) =>
      index >= from &&
      (/^[.,;:()]$/u.test(text) ||
        (pos === "CCONJ" && /^(?:VERB|AUX|ADV|PRON)$/u.test(units[index + 1]?.pos ?? ""))),
  );
  return end < 0 ? units.length : end;
}

/** "ever", "able", "had", "in any **way**", "by any other **band**": what a denial does not need the other side to say. */
function isEmpty({ lemma, lower }: Unit, before: readonly Unit[]): boolean {
  const [last, next] = [before.at(-1)?.lower, before.at(-2)?.lower];
  const isOfAny = last === "any" || (last === "other" && next === "any");
  return isOfAny || emptyInDenials.has(lemma) || emptyInDenials.has(lower);
}

/** All that a clause tells, its verb first. */
function wordsOf({ verb, before, behind, agents, patients, others }: Proposition): readonly Unit[] {
  const args = [...agents, ...patients, ...others.map(({ argument }) => argument)];
  return [...new Set([verb, ...behind, ...args.flatMap(({ units }) => units), ...before])].filter(isContent);
}

function tells(told: Unit, asked: Unit): boolean {
  if (asked.sort === "value" || asked.sort === "name") return says(told, asked);
  return (
    says(told, asked) ||
    haveSameStem(told.lemma, asked.lemma) ||
    (told.pos === "VERB" && asked.pos === "VERB" && relatePredicates(told.lemma, asked.lemma) === "same") ||
    relationsOf(told.lemma).some(
      ({ relation, swapped }) =>
        (takingPart.has(relation) && relationsOf(asked.lemma).some((other) => other.relation === relation)) ||
        (!swapped && haveSameStem(relation, asked.lemma)),
    )
  );
}

/** Whether the clause is about what the denial is about, in the same part. */
function isOf(
  { subject, ofExistence, denied, passive }: Denial,
  told: Proposition,
  words: readonly Unit[],
): boolean {
  if (ofExistence && subject === null) return having.has(told.predicate);
  const [verb] = denied;
  const isFreely =
    verb?.pos !== "VERB" || relationsOf(verb.lemma).some(({ relation }) => takingPart.has(relation));
  const parts: readonly Argument[] =
    passive === told.passive ? themesOf(told) : passive ? told.patients : told.agents;
  if (subject === null) return parts.some((part) => isPronoun(part) && part.isOpen === true);
  if (parts.some((part) => areSame(part, subject))) return true;
  const named = subject.units.filter(isNameWord);
  if (named.length === 0) return false;
  if (parts.some((part) => isNamed(part) && areNamesakes(named, part.units.filter(isContent)))) return true;
  return isFreely && words.some((unit) => isNameWord(unit) && areNamesakes(named, [unit]));
}
