import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { areKin } from "../kinship.js";
import { leavesChoice } from "../report-pairs.js";
import { relatives } from "./persons.en.js";
import { namePartsOf } from "./strangers.js";
import type { PersonsTold, ToldPerson } from "./told-person.js";

/** Half a name in common shows as much as so many words. */
const ofName = 3;

/**
 * How much shows that two persons are one by the half of their names that both have: "Sheriff **Dale** Rickover", "Sheriff **Dale** Moor". Of a short
 * report few have a name that another one names otherwise by half, but for kin. 0 where nothing else shows it.
 */
export function linkByName(
  a: ToldPerson,
  b: ToldPerson,
  common: readonly Unit[],
  here: PersonsTold,
  there: PersonsTold,
): number {
  if (![here, there].every(isShort)) return 0;
  const shared = halfOfBoth(a, b);
  if (shared === null || [a, b].some(tellsOfKin)) return 0;
  if (hasNamesake(shared, a, here) || hasNamesake(shared, b, there)) return 0;
  const shows =
    haveOneAge(a, b, here, there) || shareCalling(a, b) || beginAlike(a, b) || common.length >= enough;
  return shows ? ofName + common.length : 0;
}

/** So many words in common show by themselves that two halves of a name are of one person. */
const enough = 2;

function isShort({ sentences }: PersonsTold): boolean {
  return leavesChoice({ sentences: sentences().length });
}

/** The half of their names that both have, in lower case. */
function halfOfBoth({ value: a }: ToldPerson, { value: b }: ToldPerson): string | null {
  const [left, right] = [namePartsOf(a), namePartsOf(b)];
  return left.words.find((word) => right.words.includes(word)) ?? null;
}

/** "**his brother** Tom Rell" */
function tellsOfKin({ sentence: { units } }: ToldPerson): boolean {
  return units.some(({ lemma }) => relatives.has(lemma));
}

/** Whether a report names another who has that half of the name. */
function hasNamesake(half: string, { value }: ToldPerson, { persons }: PersonsTold): boolean {
  return persons.some(
    (other) =>
      other.value.name !== value.name &&
      other.value.name.includes(" ") &&
      namePartsOf(other.value).words.includes(half),
  );
}

/** "**Sheriff** Dale Rickover" */
function shareCalling({ called: a }: ToldPerson, { called: b }: ToldPerson): boolean {
  return a.some((x) => b.some((y) => areKin(x, y)));
}

/** So many letters at the beginning of what differs in two names show that the one is the other misheard. */
const opening = 2;

function beginAlike({ value: a }: ToldPerson, { value: b }: ToldPerson): boolean {
  const [left, right] = [namePartsOf(a), namePartsOf(b)];
  const other = left.given === right.given ? "surname" : "given";
  return left[other].slice(0, opening) === right[other].slice(0, opening);
}

/** "Tom Harlan, **37**,", "Ted Harlan … The **37-year-old** …" */
function haveOneAge(a: ToldPerson, b: ToldPerson, here: PersonsTold, there: PersonsTold): boolean {
  const [left, right] = [agesOf(a, here), agesOf(b, there)];
  return left.some((age) => right.includes(age));
}

function agesOf({ age, sentence }: ToldPerson, { sentences }: PersonsTold): readonly number[] {
  if (age !== null) return [age];
  const all = sentences();
  const next = all[all.indexOf(sentence) + 1];
  return [sentence, ...(next === undefined ? [] : [next])].flatMap(agesIn);
}

function agesIn({ units }: UnitSentence): readonly number[] {
  return units.flatMap(({ value }) =>
    value?.kind === "quantity" && value.dimension === "age" && value.amount !== null ? [value.amount] : [],
  );
}
