import { genericPeople } from "@gainsay/claims";
import { areNamesakes, isNamed, isPronoun } from "../../propositions/match.js";
import type { Argument } from "../../propositions/proposition.js";
import { isNameWord, type Unit } from "../../sentences/unit.js";
import { areOfOtherDays } from "../fates/clashing-fates.js";
import { personAt } from "../persons/told-person.js";
import { areKin, nameOne } from "../kinship.js";
import { commonMatter, ofOther } from "./outcomes.en.js";
import { denied, isGroup } from "../fates/told-fate.js";
import { singular } from "../tolls/tolls.en.js";
import type { ToldOutcome } from "./told-outcome.js";

/** Two outcomes of one thing in two reports, that exclude each other. */
export interface ClashingOutcomes {
  readonly left: ToldOutcome;
  readonly right: ToldOutcome;
}

/** The outcomes that a report tells, and whom it names first. */
export interface OutcomesTold {
  readonly outcomes: readonly ToldOutcome[];
  readonly firstNamed: Unit | null;
}

/** The outcomes that two short reports of one happening tell otherwise. Who tells both tells of two things, or of a change. */
export function clashingOutcomes(a: OutcomesTold, b: OutcomesTold): readonly ClashingOutcomes[] {
  const [here, there] = [a.outcomes, b.outcomes];
  const clashes = here.flatMap((left) =>
    there
      .filter((right) => ![left, right].some(({ isAside }) => isAside))
      .filter((right) => areApart(left, right) && !areOfOtherDays(left, right) && areOfOne(left, right))
      .filter((right) => !left.demands.has("one") || !befellOthers(left, right, a, b))
      .filter(
        (right) =>
          !here.some((own) => areApart(own, left) || areAtOne(own, right)) &&
          !there.some((own) => areApart(own, right) || areAtOne(own, left)),
      )
      .map((right) => ({ left, right })),
  );
  // One finding a scale.
  return clashes.filter(
    ({ left }, index) => clashes.findIndex((other) => other.left.value.scale === left.value.scale) === index,
  );
}

function areAtOne({ value: a }: ToldOutcome, { value: b }: ToldOutcome): boolean {
  return a.scale === b.scale && a.pole === b.pole;
}

function areApart({ value: a }: ToldOutcome, { value: b }: ToldOutcome): boolean {
  if (a.scale !== b.scale || a.pole === b.pole) return false;
  const isDenial = [a, b].some(({ pole }) => pole.startsWith(denied("")));
  return !isDenial || denied(a.pole) === b.pole || denied(b.pole) === a.pole;
}

function areOfOne(a: ToldOutcome, b: ToldOutcome): boolean {
  if (a.demands.has("topic") && !areOfOneThing(a.of.at(-1), b.of.at(-1))) return false;
  if (a.demands.has("matter") && !haveMatterInCommon(a, b)) return false;
  if (!a.demands.has("one")) return true;
  if (a.whom !== null && b.whom !== null && ![a.whom, b.whom].some(isPronoun))
    return mayBeOne(a.whom, b.whom);
  return nameOne(a, b) || ![a, b].every(({ sentence }) => sentence.units.some(isPersonName));
}

/** Whether two outcomes befell two persons: who is not named is whom the report names first. */
function befellOthers(left: ToldOutcome, right: ToldOutcome, a: OutcomesTold, b: OutcomesTold): boolean {
  const [one, other] = [namedIn(left) ?? a.firstNamed, namedIn(right) ?? b.firstNamed];
  return one === null || other === null ? areOfNumber(left, right) : !areNamesakes([one], [other]);
}

function namedIn({ whom }: ToldOutcome): Unit | null {
  if (whom === null) return null;
  const person = whom.units.find((unit) => personAt(unit) !== null);
  return person ?? (isNamed(whom) ? (whom.units.findLast(isNameWord) ?? null) : null);
}

/** "two hikers died", "Edda Moor survived" */
function areOfNumber(a: ToldOutcome, b: ToldOutcome): boolean {
  return [a, b].filter(({ whom }) => whom !== null && isGroup(whom)).length === 1;
}

function areOfOneThing(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && b !== undefined && areKin(a, b);
}

function isPersonName(unit: Unit): boolean {
  return isNameWord(unit) && unit.value?.kind !== "place";
}

/** Whether each sentence has a word of what the other one's outcome is of: "rejected **a hotel**", "approved **its budget**". */
function haveMatterInCommon(a: ToldOutcome, b: ToldOutcome): boolean {
  return meet(matterOf(a), wholeOf(b)) && meet(matterOf(b), wholeOf(a));
}

function meet(here: readonly Unit[], there: readonly Unit[]): boolean {
  return here.some((x) => there.some((y) => areKin(x, y)));
}

function wholeOf({ sentence: { units } }: ToldOutcome): readonly Unit[] {
  return units.filter(isMatter);
}

/** So many words behind an outcome say of what it is, as far as its part of the sentence goes. */
const behind = 7;

/** The words for what an outcome is of; all of the sentence where it has none near. */
function matterOf(outcome: ToldOutcome): readonly Unit[] {
  const { units } = outcome.sentence;
  const from = units.findIndex(({ end }) => end > outcome.unit.start);
  const to = units.findLastIndex(({ start }) => start < outcome.unit.end) + 1;
  const next = units.slice(to, to + behind);
  const end = next.findIndex(({ text }) => /^[,;:–—()]$/u.test(text));
  const near = [...units.slice(from, to), ...(end < 0 ? next : next.slice(0, end))].filter(isMatter);
  return near.length > 0 ? near : wholeOf(outcome);
}

function isMatter(unit: Unit): boolean {
  if (unit.sort === "value")
    return (
      unit.value?.kind === "quantity" && !["age", "count", "number", "ordinal"].includes(unit.value.dimension)
    );
  return (unit.pos === "NOUN" || isNameWord(unit)) && !commonMatter.has(unit.lemma);
}

/** Whether two texts may mean one by two noun phrases: a name and a common noun do, two common nouns if they may stand for each other. */
function mayBeOne(a: Argument, b: Argument): boolean {
  const areNamed = [isNamed(a), isNamed(b)];
  if (areNamed.every(Boolean)) return areNamesakes(a.units, b.units) || areKin(a.head, b.head);
  if (areNamed.some(Boolean)) return ![a, b].some(isOfAnother);
  return areKin(a.head, b.head) || [a, b].some(isAnybody);
}

/** "a man", but not "two people" */
function isAnybody({ head, units }: Argument): boolean {
  return genericPeople.has(head.lemma) && units.some(({ lower }) => singular.has(lower) || lower === "the");
}

/** "**his** deputy", "Brandt**'s** deputy", "**another** rider" */
function isOfAnother({ units }: Argument): boolean {
  return units.some(({ lower }) => ofOther.has(lower));
}
