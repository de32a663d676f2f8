import { compareValues } from "@gainsay/claims";
import { areSame, isNamed, isPronoun } from "../../propositions/match.js";
import type { Argument } from "../../propositions/proposition.js";
import { haveSameStem } from "../../propositions/same-stem.js";
import { isNameWord, type Unit } from "../../sentences/unit.js";
import { areKin } from "../kinship.js";
import { vague } from "../words.en.js";
import { areDatesApart, areDatesOne } from "./dates-apart.js";
import { announcing, bodies, deedLines, narrowing, oneOfSeveral } from "./days.en.js";
import type { ToldDay } from "./told-day.js";

/** Two days of one deed in two reports, of which only one can be right. */
export interface ClashingDays {
  readonly left: ToldDay;
  readonly right: ToldDay;
}

/** The days that two reports tell otherwise of one deed. A report that tells the other's day of such a deed too tells of two. */
export function clashingDays(here: readonly ToldDay[], there: readonly ToldDay[]): readonly ClashingDays[] {
  return here.flatMap((left) =>
    there
      .filter((right) => areDatesApart(left.value, right.value) && areOfOne(left, right))
      .filter((right) => !tells(here, left, right) && !tells(there, right, left))
      .map((right) => ({ left, right })),
  );
}

/** Whether a report tells the other's day of such a deed as well. */
function tells(days: readonly ToldDay[], own: ToldDay, other: ToldDay): boolean {
  return days.some(
    (day) =>
      day !== own &&
      areDatesOne(day.value, other.value) &&
      (areDeedsKin(day, own) || areDeedsKin(day, other)),
  );
}

/** Whether two days are of one deed. */
function areOfOne(a: ToldDay, b: ToldDay): boolean {
  const areDeed = areDeedsKin(a, b) && haveOneTense(a, b) && !isCountedOtherwise(a, b);
  return areDeed && ![a, b].some(isOneOfSeveral) && !areOfOthers(a, b) && linkOf(a, b) >= leastLink(a, b);
}

/** One may be a plan that came otherwise. */
function haveOneTense({ isPlan: a }: ToldDay, { isPlan: b }: ToldDay): boolean {
  return a === b || a === null || b === null;
}

/** Whether others take part in each: "Ivo Sark was arrested", "Tom Rell was arrested". */
function areOfOthers(a: ToldDay, b: ToldDay): boolean {
  if (nameOthers(a.agents, b.agents) || isNarrower(a, b) || isNarrower(b, a)) return true;
  return nameOthers(a.patients, b.patients) && !shareDoer(a, b);
}

/**
 * How many words in common show that two sentences tell one deed, where one of who takes part is the same, and where that is not known: of
 * this year's, and of another; and where they name two things: "hosted the 79th Oscars", "hosted the 79th Academy Awards".
 */
const enough = { news: { ofOne: 1, open: 2 }, past: { ofOne: 2, open: 4 }, ofTwo: 3 } as const;

function leastLink(a: ToldDay, b: ToldDay): number {
  const areNews = ![a, b].some(({ value }) => value.known.includes("year"));
  const isAnnounced = [a, b].some(({ deeds: [deed] }) => announcing.has(deed?.lemma ?? ""));
  // Much is announced, each thing on a day of its own.
  if (isAnnounced) return areNews ? enough.news.open : Infinity;
  const { ofOne, open } = areNews ? enough.news : enough.past;
  const least = shareParty(a, b) ? ofOne : open;
  return nameOthers(a.patients, b.patients) ? Math.max(least, enough.ofTwo) : least;
}

function shareDoer({ agents: a }: ToldDay, { agents: b }: ToldDay): boolean {
  return a.some((x) => b.some((y) => areSame(x, y)));
}

/** Whether one of who takes part is the same. */
function shareParty(a: ToldDay, b: ToldDay): boolean {
  if (a.subject !== null && a.subject.id === b.subject?.id) return true;
  const [left, right] = [a, b].map(({ agents, patients, deeds }) =>
    [...agents, ...patients].filter(({ head }) => !deeds.includes(head)),
  );
  return (
    (left ?? []).some((x) => (right ?? []).some((y) => areOneParty(x, y))) || isBodyOf(a, b) || isBodyOf(b, a)
  );
}

/** "his **body** was found", "he was found **dead**" */
function isBodyOf({ patients }: ToldDay, { words }: ToldDay): boolean {
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
function isOneOfSeveral({ sentence: { units }, deeds: [deed] }: ToldDay): boolean {
  const at = deed === undefined ? -1 : units.indexOf(deed);
  return units.slice(Math.max(0, at - 3), at + 2).some(({ lower }) => oneOfSeveral.has(lower));
}

/** "available for **preorder**", "shuts **for two weeks**", where the other is just available, or shuts for good. */
function isNarrower(a: ToldDay, b: ToldDay): boolean {
  const isNarrowed = a.words.some(
    ({ lemma }) => narrowing.has(lemma) && !b.words.some((word) => word.lemma === lemma),
  );
  return isNarrowed || (lastsFor(a) && !lastsFor(b));
}

function lastsFor({ sentence: { units } }: ToldDay): boolean {
  return units.some(({ value }, at) => value?.kind === "duration" && units[at - 1]?.lower === "for");
}

/** "a **hearing** in April", "**hearings** in March" */
function isCountedOtherwise({ deeds: [a] }: ToldDay, { deeds: [b] }: ToldDay): boolean {
  const areNouns = a?.pos === "NOUN" && b?.pos === "NOUN" && a.lemma === b.lemma;
  return areNouns && a.lower !== b.lower;
}

/** How many words of a sentence have a partner in the other; a measure counts twice, and what took place in both once. */
function linkOf(a: ToldDay, b: ToldDay): number {
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

const lines = readDeeds();

/** Whether two days are of deeds that reports call by either word. */
function areDeedsKin({ deeds: a }: ToldDay, { deeds: b }: ToldDay): boolean {
  return a.some((x) =>
    b.some(
      (y) =>
        x.lemma === y.lemma ||
        haveSameStem(x.lemma, y.lemma) ||
        (lines.get(x.lemma) ?? []).some((line) => lines.get(y.lemma)?.includes(line)),
    ),
  );
}

function readDeeds(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, line] of deedLines.trim().split("\n").entries())
    for (const word of line.split(",").map((each) => each.trim()))
      found.set(word, [...(found.get(word) ?? []), index]);
  return found;
}
