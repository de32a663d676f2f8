import { denials } from "../restatements/words.en.js";
import { isFact, standingOf } from "../restatements/standing.js";
import { isContent, type Unit, type UnitSentence } from "../restatements/unit.js";
import type { Clash } from "./clash.js";
import { emptyInDenials, excepting, hinderings, takingPart, withholding } from "./denials.en.js";
import { areNamesakes, isAffirmed, isNamed, isPronoun, says, themesOf } from "./match.js";
import { propositionsOf, type Argument, type Proposition } from "./proposition.js";
import { relatePredicates, relationsOf } from "./relate-predicates.js";
import { haveSameStem } from "./same-stem.js";

/** What a sentence denies of what it is about: "Orva Mill **was unable to** [grind] [rye]". */
interface Denial {
  readonly subject: readonly Unit[];
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
  const denial = denialIn(no);
  if (denial === null || yes.units.some((unit, index) => isGuarded(unit, yes.units[index + 1]))) return null;
  for (const told of propositionsOf(yes)) {
    const words = wordsOf(told);
    if (!isAffirmed(told) || !isOf(denial, told, words)) continue;
    const found = denial.denied.map((unit) => words.find((each) => tells(each, unit) && isFact(yes, each)));
    const covered = found.filter((unit) => unit !== undefined);
    if (covered.length < found.length || new Set(covered).size < covered.length) continue;
    const [deniedUnit, affirmed] = [[denial.trigger], covered.slice(0, 1)];
    return {
      left: denies === "left" ? deniedUnit : affirmed,
      right: denies === "left" ? affirmed : deniedUnit,
      denies,
      reason: `one says it in other words, the other denies it ("${denial.trigger.text}")`,
      shared: [...denial.subject.filter(isContent).slice(0, 1), ...denial.denied, told.verb],
    };
  }
  return null;
}

/** The one denial of a sentence; null where it has none, several, one of a part, or one with exceptions. */
function denialIn(sentence: UnitSentence): Denial | null {
  const { units } = sentence;
  const triggers = units.filter((unit, index) => isDenying(unit, units[index + 1]));
  const [trigger] = triggers;
  if (trigger === undefined || triggers.length > 1) return null;
  const at = units.indexOf(trigger);
  // "**not** an hour ago", "**not** one but two": of a phrase, and not of what the verb says.
  const isOfPhrase = trigger.lower === "not" && units[at - 1]?.pos !== "AUX" && units[at - 1]?.lemma !== "be";
  if (isOfPhrase) return null;
  const behind = units.slice(at + 1, endOf(units, at + 1));
  if (behind.some((unit) => excepting.has(unit.lower) || standingOf(sentence, unit).partial)) return null;
  const subject = units.slice(0, at);
  if (subject.some(({ text, pos }) => /^[,;:]$/u.test(text) || pos === "SCONJ")) return null;
  const denied = behind.filter((unit, index) => isContent(unit) && !isEmpty(unit, behind[index - 1]));
  const passive = propositionsOf(sentence).some(({ passive: each, verb }) => each && denied.includes(verb));
  return denied.length === 0 ? null : { subject, trigger, denied, passive };
}

/** "not", "never", "no"; "refused", "unable", "yet to": words that deny what stands behind them. */
function isDenying({ lower, lemma }: Unit, next: Unit | undefined): boolean {
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

/** "ever", "able", "had", "in any **way**": what a denial does not need the other side to say. */
function isEmpty({ lemma, lower }: Unit, before: Unit | undefined): boolean {
  return emptyInDenials.has(lemma) || emptyInDenials.has(lower) || before?.lower === "any";
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
      ({ relation }) =>
        takingPart.has(relation) && relationsOf(asked.lemma).some((other) => other.relation === relation),
    )
  );
}

/** Whether the clause is about what the denial is about, in the same part. */
function isOf({ subject, denied, passive }: Denial, told: Proposition, words: readonly Unit[]): boolean {
  const named = subject.filter(({ sort, pos }) => sort === "name" || pos === "PROPN");
  const isAmong = (units: readonly Unit[]): boolean => areNamesakes(named, units.filter(isContent));
  const [verb] = denied;
  const isFreely =
    verb?.pos !== "VERB" || relationsOf(verb.lemma).some(({ relation }) => takingPart.has(relation));
  const parts: readonly Argument[] =
    passive === told.passive ? themesOf(told) : passive ? told.patients : told.agents;
  if (parts.some((part) => isPronoun(part) && part.isOpen === true)) return true;
  if (named.length === 0) {
    const noun = subject.findLast(({ pos }) => pos === "NOUN");
    return noun !== undefined && parts.some(({ head }) => head.lemma === noun.lemma);
  }
  if (parts.some((part) => isNamed(part) && isAmong(part.units))) return true;
  return isFreely && words.some((unit) => (unit.sort === "name" || unit.pos === "PROPN") && isAmong([unit]));
}
