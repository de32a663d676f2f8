import { isContent, type Unit } from "../../sentences/unit.js";
import { areDatesApart, areDatesOne } from "../days/dates-apart.js";
import { areKin } from "../kinship.js";
import { vague } from "../words.en.js";
import { linkByDeed } from "./by-deed.js";
import { linkByName } from "./by-name.js";
import { areCalledOtherwise, linkByPart } from "./by-part.js";
import { choosing, plainVerbs } from "./persons.en.js";
import { areSamePerson, areStrangers, strangersTo } from "./strangers.js";
import type { PersonsTold, PersonValue, ToldPerson } from "./told-person.js";

/** Two persons whom two reports name in one part, of whom only one can be right. */
export interface ClashingPersons {
  readonly left: ToldPerson;
  readonly right: ToldPerson;
  /** How much shows that it is one part. */
  readonly link: number;
}

/** The parts that two reports give to two persons, each of whom the other report does not know. */
export function clashingPersons(here: PersonsTold, there: PersonsTold): readonly ClashingPersons[] {
  const others = strangersTo(here, there);
  const clashes = strangersTo(there, here).flatMap((left) =>
    others.flatMap((right) => {
      const link = areStrangers(left, right, here, there) ? linkOf(left, right, here, there) : 0;
      return link === 0 ? [] : [{ left, right, link }];
    }),
  );
  return clashes.filter(
    (clash, index) =>
      !clashes.some((other, at) =>
        areOfSame(clash, other)
          ? other.link > clash.link || (other.link === clash.link && at < index)
          : shareOne(clash, other) && other.link >= clash.link,
      ),
  );
}

function areOfSame(a: ClashingPersons, b: ClashingPersons): boolean {
  return a.left.value.name === b.left.value.name && a.right.value.name === b.right.value.name;
}

/** Whether one person would be taken for two others: then it is not known for which. */
function shareOne(a: ClashingPersons, b: ClashingPersons): boolean {
  return a.left.value.name === b.left.value.name || a.right.value.name === b.right.value.name;
}

function linkOf(a: ToldPerson, b: ToldPerson, here: PersonsTold, there: PersonsTold): number {
  if (areOfOtherDays(a, b) || areCalledOtherwise(a, b) || [a, b].some(isOfSome)) return 0;
  const common = wordsInCommon(a, b);
  const byName = linkByName(a, b, common, here, there);
  // "Orlo Rangers" looks like a person's name, where nobody is named.
  if (![here, there].every(namesPersons)) return byName;
  return Math.max(
    byName,
    linkByDeed(a, b, common, here, there),
    linkByPart(a, b, common, here, there),
    linkByList(a, b, common),
  );
}

function namesPersons({ persons }: PersonsTold): boolean {
  return persons.some(({ isKnown }) => isKnown);
}

/** So many words beside the names are to be in common where two lists have all others in common. */
const enough = 2;

/** "Edda Moor, **Ivo Sark and Tom Rell**", "Nina Hale, **Ivo Sark and Tom Rell**" */
function linkByList(a: ToldPerson, b: ToldPerson, common: readonly Unit[]): number {
  if (a.beside.length === 0 || !areSamePersons(a.beside, b.beside)) return 0;
  const around = common.filter(({ value }) => value?.kind !== "person");
  return around.length >= enough ? around.length + a.beside.length : 0;
}

/** "it **stars** Nina Hale, Ivo Sark and Tom Rell": not all who do. */
function isOfSome({ sentence: { units }, unit }: ToldPerson): boolean {
  const at = units.indexOf(unit);
  return units.slice(Math.max(0, at - before), at).some(({ lemma }) => choosing.has(lemma));
}

/** So many words before one of a list may be the one that opens it. */
const before = 12;

function areSamePersons(a: readonly PersonValue[], b: readonly PersonValue[]): boolean {
  return a.length === b.length && a.every((one) => b.some((other) => areSamePerson(one, other)));
}

/** The words of two sentences that stand for one thing, beside the names. */
function wordsInCommon(a: ToldPerson, b: ToldPerson): readonly Unit[] {
  const taken = new Set<Unit>();
  return a.sentence.units.filter((unit) => {
    if (!isTelling(unit, a.unit)) return false;
    const partner = b.sentence.units.find(
      (other) => isTelling(other, b.unit) && !taken.has(other) && areKin(unit, other),
    );
    if (partner !== undefined) taken.add(partner);
    return partner !== undefined;
  });
}

function isTelling(unit: Unit, name: Unit): boolean {
  return isContent(unit) && unit !== name && !vague.has(unit.lemma) && !plainVerbs.has(unit.lemma);
}

/** Whether the sentences tell of two days, and of none that is one. */
function areOfOtherDays(a: ToldPerson, b: ToldPerson): boolean {
  const [left, right] = [a, b].map(({ sentence: { units } }) =>
    units.flatMap(({ value }) => (value?.kind === "date" && value.known.length > 0 ? [value] : [])),
  );
  if (left === undefined || right === undefined) return false;
  return (
    left.some((x) => right.some((y) => areDatesApart(x, y))) &&
    !left.some((x) => right.some((y) => areDatesOne(x, y)))
  );
}
