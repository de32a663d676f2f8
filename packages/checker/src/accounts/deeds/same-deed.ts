import { compareValues } from "@gainsay/claims";
import { areSame, isNamed, isPronoun } from "../../propositions/match.js";
import type { Argument } from "../../propositions/proposition.js";
import { haveSameStem } from "../../propositions/same-stem.js";
import { isNameWord, type Unit } from "../../sentences/unit.js";
import { byWord, readTable } from "../../wordings/read-table.js";
import { areKin } from "../kinship.js";
import { vague } from "../words.en.js";
import { bodies, deedLines, narrowing, oneOfSeveral } from "./deeds.en.js";
import type { ToldDeed } from "./told-deed.js";

/** How many words in common show that two sentences tell one deed: where one of who takes part is the same, and where that is not known. */
export interface Enough {
  readonly ofOne: number;
  readonly open: number;
}

/** So many do where both name a thing that it is done to, and not the same: "hosted the 79th Oscars", "hosted the 79th Academy Awards". */
const ofTwo = 3;

/** Whether two sentences tell one deed, each in words of its own. */
export function tellOneDeed(a: ToldDeed, b: ToldDeed, enough: Enough): boolean {
  const areDeed = areDeedsKin(a, b) && haveOneTense(a, b) && !isCountedOtherwise(a, b);
  if (!areDeed || [a, b].some(isOneOfSeveral) || areOfOthers(a, b)) return false;
  const least = shareParty(a, b) ? enough.ofOne : enough.open;
  return linkOf(a, b) >= (nameOthers(a.patients, b.patients) ? Math.max(least, ofTwo) : least);
}

/** One may be a plan that came otherwise. */
function haveOneTense({ isPlan: a }: ToldDeed, { isPlan: b }: ToldDeed): boolean {
  return a === b || a === null || b === null;
}

/** Whether others take part in each: "Ivo Sark was arrested", "Tom Rell was arrested". */
function areOfOthers(a: ToldDeed, b: ToldDeed): boolean {
  if (nameOthers(a.agents, b.agents) || isNarrower(a, b) || isNarrower(b, a)) return true;
  return nameOthers(a.patients, b.patients) && !shareDoer(a, b);
}

function shareDoer({ agents: a }: ToldDeed, { agents: b }: ToldDeed): boolean {
  return a.some((x) => b.some((y) => areSame(x, y)));
}

/** Whether one of who takes part is the same. */
function shareParty(a: ToldDeed, b: ToldDeed): boolean {
  if (a.subject !== null && a.subject.id === b.subject?.id) return true;
  const [left, right] = [a, b].map(({ agents, patients, deeds }) =>
    [...agents, ...patients].filter(({ head }) => !deeds.includes(head)),
  );
  return (
    (left ?? []).some((x) => (right ?? []).some((y) => areOneParty(x, y))) || isBodyOf(a, b) || isBodyOf(b, a)
  );
}

/** "his **body** was found", "he was found **dead**" */
function isBodyOf({ patients }: ToldDeed, { words }: ToldDeed): boolean {
  return patients.some(({ head }) => bodies.has(head.lemma)) && words.some(({ lemma }) => lemma === "dead");
}

/** "a cargo plane", "the aircraft"; "Orva 9", "the Orva 9 phone" */
function areOneParty(a: Argument, b: Argument): boolean {
  if (areSame(a, b) || (!isNamed(a) && !isNamed(b) && areKin(a.head, b.head))) return true;
  return a.units.some((x) => isNameWord(x) && b.units.some((y) => isNameWord(y) && areKin(x, y)));
}

/** Whether both name somebody or something, and none of it is the same. */
function nameOthers(a: readonly Argument[], b: readonly Argument[]): boolean {
  const [left, right] = [a, b].map((args) => args.filter((each) => isNamed(each) && !isPronoun(each)));
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return !left.some((x) => right.some((y) => areSame(x, y)));
}

/** "**another** shooting", "was shot **again**" */
function isOneOfSeveral({ sentence: { units }, deeds: [deed] }: ToldDeed): boolean {
  const at = deed === undefined ? -1 : units.indexOf(deed);
  return units.slice(Math.max(0, at - 3), at + 2).some(({ lower }) => oneOfSeveral.has(lower));
}

/** "available for **preorder**", "shuts **for two weeks**", where the other is just available, or shuts for good. */
function isNarrower(a: ToldDeed, b: ToldDeed): boolean {
  const isNarrowed = a.words.some(
    ({ lemma }) => narrowing.has(lemma) && !b.words.some((word) => word.lemma === lemma),
  );
  return isNarrowed || (lastsFor(a) && !lastsFor(b));
}

function lastsFor({ sentence: { units } }: ToldDeed): boolean {
  return units.some(({ value }, at) => value?.kind === "duration" && units[at - 1]?.lower === "for");
}

/** "a **hearing** in April", "**hearings** in March" */
function isCountedOtherwise({ deeds: [a] }: ToldDeed, { deeds: [b] }: ToldDeed): boolean {
  const areNouns = a?.pos === "NOUN" && b?.pos === "NOUN" && a.lemma === b.lemma;
  return areNouns && a.lower !== b.lower;
}

/** How many words of a sentence have a partner in the other; a measure counts twice, and what took place in both once. */
function linkOf(a: ToldDeed, b: ToldDeed): number {
  const taken = new Set<Unit>();
  const deed = a.isHeld && b.isHeld && a.deeds[0]?.lemma === b.deeds[0]?.lemma;
  return (
    (deed ? 1 : 0) +
    a.words
      .map((word): number => {
        if (vague.has(word.lemma)) return 0;
        const partner = b.words.find((other) => !taken.has(other) && areKin(word, other));
        if (partner === undefined) return 0;
        taken.add(partner);
        return isMeasure(word) && isMeasure(partner) && isSameMeasure(word, partner) ? 2 : 1;
      })
      .reduce((sum, each) => sum + each, 0)
  );
}

function isMeasure({ value }: Unit): boolean {
  return value?.kind === "quantity" && value.dimension !== "count" && value.dimension !== "number";
}

function isSameMeasure({ value: a }: Unit, { value: b }: Unit): boolean {
  return a !== null && b !== null && compareValues(a, b).relation === "same";
}

const lines = byWord(readTable(deedLines), ({ line }) => line);

/** Whether two deeds are such as reports call by either word. */
export function areDeedsKin({ deeds }: ToldDeed, other: ToldDeed): boolean {
  return deeds.some((deed) => isDeedOf(deed, other));
}

/** Whether a report may call a deed by a word. */
export function isDeedOf(word: Unit, { deeds }: ToldDeed): boolean {
  return deeds.some(
    ({ lemma }) =>
      lemma === word.lemma ||
      haveSameStem(word.lemma, lemma) ||
      (lines.get(word.lemma) ?? []).some((line) => lines.get(lemma)?.includes(line)),
  );
}
