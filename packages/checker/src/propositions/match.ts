import { relateUnits } from "../restatements/relate-units.js";
import { areOfOne } from "../restatements/same-subject.js";
import { isFact } from "../sentences/standing.js";
import { sortsOfThings } from "../restatements/things.en.js";
import { isContent, type Unit } from "../sentences/unit.js";
import { denials, subjectPronouns } from "../restatements/words.en.js";
import type { Argument, Proposition } from "./proposition.js";
import { namedLikePersons } from "./words.en.js";

/** Whether it is told as a fact, denied or not. */
export function isStated({ standing: { modality, alleged, partial } }: Proposition): boolean {
  return modality === "asserted" && !alleged && !partial;
}

/** Whether it is told as a fact, and nothing in the clause is denied. */
export function isAffirmed(proposition: Proposition): boolean {
  return isStated(proposition) && !proposition.standing.negated && !hasDenial(proposition);
}

/** Whether a word of its clause denies something: "needs someone **not** afraid". */
export function hasDenial({ before, behind }: Proposition): boolean {
  return [...before, ...behind].some(({ lower }) => denials.has(lower));
}

/** Whether a word of a proposition is told as a fact, as its verb is. */
export function isFactual({ sentence }: Proposition, unit: Unit): boolean {
  return isFact(sentence, unit);
}

/** Whether a sentence says the word too, or a part of it, somewhere: "in **1889** or 1890". */
export function isToldIn({ sentence }: Proposition, { lower, lemma }: Unit): boolean {
  return sentence.units.some((unit) => unit.lower === lower || unit.lemma === lemma);
}

/** Whether two parts are one: they share a name, or are called by one common noun; a pronoun stands for what the other names. */
export function areSame(a: Argument, b: Argument): boolean {
  const [left, right] = [a, b].map(({ units }) =>
    units.filter(({ sort }) => sort !== "function" || units.length === 1),
  );
  if (left === undefined || right === undefined) return false;
  if (isNamed(a) && isNamed(b)) return areNamesakes(left, right);
  if (isPronoun(a) && isPronoun(b))
    return a.isOpen === true && b.isOpen === true && a.head.lower === b.head.lower;
  if (isPronoun(a) || isPronoun(b)) return (isPronoun(a) ? a : b).isOpen === true && areOfOne(left, right);
  if (isNamed(a) || isNamed(b)) return areThingAndName(a, b);
  return says(a.head, b.head) && agree(a, b);
}

/** "the film", "Corrigan Hall": what "the" speaks of is what the texts are about, unless it says more of it. */
function areThingAndName(a: Argument, b: Argument): boolean {
  const [name, thing] = isNamed(a) ? [a, b] : [b, a];
  const [article, noun, ...others] = thing.units;
  const isBare = article?.lower === "the" && noun?.pos === "NOUN" && others.length === 0;
  return isBare && thing.isOpen === true && name.start === 0 && persons.has(noun.lemma) === isPerson(name);
}

/** Nouns for what has the name of a person. */
const persons: ReadonlySet<string> = new Set([...(sortsOfThings["person"] ?? []), ...namedLikePersons]);

function isPerson({ head }: Argument): boolean {
  return head.value?.kind === "person";
}

/** Whether two names are one: the words of one are among those of the other, or the first and the last are the same. */
export function areNamesakes(a: readonly Unit[], b: readonly Unit[]): boolean {
  if (!areOfOne(a, b)) return false;
  const [left, right] = [a, b].map((units) => namesIn(units));
  if (left === undefined || right === undefined) return false;
  const isWithin = left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
  return isWithin || (left[0] === right[0] && left.at(-1) === right.at(-1));
}

function namesIn(units: readonly Unit[]): readonly string[] {
  return units
    .filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text))
    .flatMap(({ lower }) => lower.split(/[\s-]+/u))
    .filter((word) => word !== "the");
}

export function isPronoun({ head }: Argument): boolean {
  return subjectPronouns.has(head.lower);
}

/** "Ivo Brandt", "Nordfly 9", "the F-16": not a common noun that opens its sentence. */
export function isNamed({ head, units, start }: Argument): boolean {
  if (head.sort === "name" || head.pos === "PROPN") return true;
  if (head.pos === "PRON") return false;
  const isOpening = start === 0 && units.length === 1;
  return (
    !isOpening &&
    /^[\p{Lu}\p{N}]/u.test(head.text) &&
    units.some(({ text }) => /^\p{Lu}/u.test(text) && !/^(?:The|An?|His|Her|Its|Their|No|Some)$/u.test(text))
  );
}

/** Whether none of the modifiers of two noun phrases exclude each other. */
export function agree(a: Argument, b: Argument): boolean {
  return !a.units.some((x) =>
    b.units.some((y) => isContent(x) && isContent(y) && relateUnits(x, y).relation === "exclusive"),
  );
}

/** Whether the first word says the other, or a narrower one. */
export function says(told: Unit, asked: Unit): boolean {
  if (told.lemma === asked.lemma || told.lower === asked.lower) return true;
  const areNames = told.sort === "name" && asked.sort === "name";
  if (areNames && (hasWordsOf(told.lower, asked.lower) || hasWordsOf(asked.lower, told.lower))) return true;
  const { relation } = relateUnits(told, asked);
  return relation === "equal" || relation === "narrower";
}

/** Whether any of the one is any of the other. */
export function meet(a: readonly Argument[], b: readonly Argument[]): boolean {
  return a.some((x) => b.some((y) => areSame(x, y)));
}

/** What it happens to, or who does it where it happens to nobody: "[the film] opened", "[the film] was opened". */
export function themesOf({ agents, patients, passive }: Proposition): readonly Argument[] {
  return passive || agents.length === 0 ? patients : agents;
}

export function unitsOf(args: readonly Argument[]): readonly Unit[] {
  return args.flatMap(({ units }) => units.filter(isContent));
}

/** "by A **or** B", "by A and **others**" */
export function leavesOpen({ behind }: Proposition): boolean {
  return behind.some(({ lower }) => /^(?:or|others?)$/u.test(lower));
}

/** Two words that one thing cannot both have said of it: the left and the right one. */
export type Pair = readonly [Unit, Unit];

/** Whether the first name has all words of the second: "Ivo Brandt" is a fuller name than "Brandt". */
export function hasWordsOf(full: string, short: string): boolean {
  const words = full.split(/[\s-]+/u);
  return short.split(/[\s-]+/u).every((word) => words.includes(word));
}

/** Whether each says something beside it that the other does not: then they may tell of two deeds. Of states only days and places count. */
export function differElsewhere(a: Proposition, b: Proposition, clashing: readonly Unit[]): boolean {
  const isState = a.predicate === "be" && b.predicate === "be";
  const known = [...clashing, ...unitsOf(themesOf(a)), ...unitsOf(themesOf(b))];
  const [x, y] = [a, b].map((proposition) =>
    contentOf(proposition).filter((unit) => !known.includes(unit) && (!isState || unit.value !== null)),
  );
  return lacks(x ?? [], contentOf(b)) && lacks(y ?? [], contentOf(a));
}

function contentOf({ before, behind, patients }: Proposition): readonly Unit[] {
  return [...before, ...behind, ...unitsOf(patients)].filter(isContent);
}

/** Whether one of the words is not said by any of the others. */
function lacks(units: readonly Unit[], others: readonly Unit[]): boolean {
  return units.some((unit) => !others.some((other) => says(other, unit) || says(unit, other)));
}
