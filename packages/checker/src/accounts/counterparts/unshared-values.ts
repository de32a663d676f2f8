import { genericPeople, isKindOf, wordLikeness } from "@gainsay/claims";
import { ofEarlier } from "../../comparability/words.en.js";
import { denials } from "../../restatements/words.en.js";
import { standingInClause } from "../../sentences/standing.js";
import { isNameWord, type Unit } from "../../sentences/unit.js";
import {
  areContrasted,
  areKin,
  areKinWords,
  areTwoOfOneSort,
  nameOne,
  nameOthers,
  tellOfOtherThings,
} from "../kinship.js";
import { areWholeAndPart } from "../whole-and-part.js";
import { areFar } from "../are-far.js";
import { bystanders, elsewhere } from "../words.en.js";
import {
  isCutOff,
  isModel,
  isOfSaying,
  isOneOfSeveral,
  isWhole,
  type ClashingValues,
} from "./clashing-values.js";
import { isSlip } from "./is-slip.js";
import { commonTo } from "./likeness.js";
import { haveOneHead, isAge, isCount, type ToldValue } from "./told-value.js";
import { obliging, wholes } from "./words.en.js";
import { unsharedPairs } from "./unshared-pairs.js";

/** From these log-odds on, two values that short texts do not share are told of one fact, by what they are … */
const enough = { date: 0, count: -1.4, otherNoun: -0.6, amount: -0.5 };
/** … and so much less will do where one looks like the other misread. */
const ofSlip = 2;
/** From these on, a part is told of what the other one is, though their verbs do not show it. */
const ofParts = 1.5;
/** What differs more than so many times is told of two things. */
const mostTimes = { duration: 3, amount: 5 };
/** Words from this likeness on may stand for one thing. */
const alike = 0.35;

/** What two short texts on one happening tell otherwise, of the values that each of them alone has. */
export function unsharedValues(
  here: readonly ToldValue[],
  there: readonly ToldValue[],
): readonly ClashingValues[] {
  return unsharedPairs(here, there).filter((pair) => {
    const { left, right, likeness } = pair;
    const slip = isSlip(left.value, right.value);
    if (likeness < leastFor(left, right) - (slip ? ofSlip : 0)) return false;
    if (
      areFar(left.value, right.value, mostTimes[left.value.kind === "duration" ? "duration" : "amount"]) ||
      areTwoOfOneSort(left, right)
    )
      return false;
    if (isAge(left)) {
      if (isOneOfSeveral(left, here) || isOneOfSeveral(right, there)) return false;
      return areOfOnePerson(left, right) || [here, there].every(tellOneAge);
    }
    if ([left, right].some(isOfNoUse) || areContrasted(left, right) || tellOfTwoThings(left, right))
      return false;
    if (left.value.kind === "date")
      return ![left, right].some(isOfTelling) && (slip || areDatesOfOne(left, right));
    return areAmountsOfOne(left, right, likeness);
  });
}

/** Whether something beside a value says that it is told of something else, or of nothing that can be compared. */
function isOfNoUse(told: ToldValue): boolean {
  return isBare(told) || isOfOthers(told) || isDenied(told) || isRange(told);
}

/** Whether nothing says that two amounts are of two things. */
function areAmountsOfOne(a: ToldValue, b: ToldValue, likeness: number): boolean {
  if (isBesideYear(a) !== isBesideYear(b) || tellModels(a, b) || [a, b].some(isPossible)) return false;
  return isCount(a) ? areCountsOfOne(a, b, likeness) : !leadElsewhere(a, b);
}

/** "Work on the **hall** begins in March", "work on the **garden** begins in May": whether one deed is told of two things. */
function tellOfTwoThings(a: ToldValue, b: ToldValue): boolean {
  return (
    verbsOf(a).some((left) => verbsOf(b).some((right) => areKin(left, right))) && tellOfOtherThings(a, b)
  );
}

function verbsOf({ words }: ToldValue): readonly Unit[] {
  return words.flatMap(({ unit }) => (unit.pos === "VERB" ? [unit] : []));
}

function leastFor(a: ToldValue, b: ToldValue): number {
  if (a.value.kind === "date") return enough.date;
  if (!isCount(a)) return enough.amount;
  return haveOneHead(a, b) ? enough.count : enough.otherNoun;
}

function areCountsOfOne(a: ToldValue, b: ToldValue, likeness: number): boolean {
  if (!haveHeadsAlike(a, b) || areWholeAndPart(a.value, b.value, isModel)) return false;
  return [a, b].every(
    (told) => isWhole(told) || (isPart(told) && (haveOneVerb(a, b) || likeness >= ofParts)),
  );
}

/** "**34** of the drones" */
function isPart({ sentence: { units }, unit }: ToldValue): boolean {
  const at = units.indexOf(unit);
  return unit.lower !== "one" && units[at + 1]?.lower === "of" && units[at - 1]?.lower !== "of";
}

function haveOneVerb({ verb: a }: ToldValue, { verb: b }: ToldValue): boolean {
  return a !== null && b !== null && (areKin(a, b) || areAlike(a.lemma, b.lemma));
}

/** Whether two counts are of things that two reports may call by either noun. In headlines people are counted without one: "Fire kills **21**". */
function haveHeadsAlike(a: ToldValue, b: ToldValue): boolean {
  if ([a, b].every(({ head }) => head === null || isPeople(head))) return true;
  if (a.head === null || b.head === null) return [a, b].some(isOfAll);
  return haveOneHead(a, b) || areAlike(a.head, b.head);
}

/** "those living below, **4,500** in number" */
function isOfAll({ sentence: { units }, unit, head }: ToldValue): boolean {
  const [next, then] = units.slice(units.indexOf(unit) + 1).map(({ lower }) => lower);
  return head === null && wholes.has(next === "in" ? `in ${then ?? ""}` : (next ?? ""));
}

/** Whether two reports may call one thing by either of two words, in dictionary form. */
function areAlike(a: string, b: string): boolean {
  return areKinWords(a, b) || wordLikeness(a, b) >= alike;
}

/** Whether a noun, in dictionary form, stands for persons. */
function isPeople(noun: string): boolean {
  return genericPeople.has(noun) || bystanders.has(noun) || isKindOf(noun, "person");
}

/** Whether two days or years are told of one deed, or two days with one part of them: "Sunday **afternoon**", "Monday **afternoon**". */
function areDatesOfOne(a: ToldValue, b: ToldValue): boolean {
  const part = partOfDay(a);
  if (part !== null && part === partOfDay(b)) return true;
  return haveOneVerb(a, b);
}

/** The part of the day that a date tells, as in TIMEX3: "TEV" of "Sunday evening". */
function partOfDay({ value }: ToldValue): string | null {
  return value.kind === "date" ? (/T(?:MO|AF|EV|NI)$/u.exec(value.timex)?.[0] ?? null) : null;
}

/** Whether nothing says that two ages are of two persons. */
function areOfOnePerson(a: ToldValue, b: ToldValue): boolean {
  return nameOne(a, b) || (haveOneHead(a, b) && !nameOthers(a, b));
}

/** Whether a text tells one age only. */
function tellOneAge(values: readonly ToldValue[]): boolean {
  return (
    new Set(values.filter(isAge).map(({ value }) => (value.kind === "quantity" ? value.min : null))).size <= 1
  );
}

/** So many units around a value are close to it. */
const around = 5;

/** The units close to a value, up to where another part of the sentence begins: "twice as high **as a year ago:** 332 million". `mark`: what parts them too. */
function unitsAround({ sentence: { units }, unit }: ToldValue, mark?: string): readonly Unit[] {
  const at = units.indexOf(unit);
  const parts = ({ text }: Unit): boolean => text === mark || /^[:;–—]$/u.test(text);
  const [before, behind] = [units.slice(Math.max(0, at - around), at), units.slice(at + 1, at + 1 + around)];
  const [from, to] = [before.findLastIndex(parts), behind.findIndex(parts)];
  return [...before.slice(from + 1), ...(to < 0 ? behind : behind.slice(0, to))];
}

/** It stands in a line of its own, as that of a day above a text. */
function isBare({ stems, verb }: ToldValue): boolean {
  return stems.size === 0 || (verb === null && stems.size <= 1);
}

/** Whether a day is that on which somebody told of it: "said **on Friday**", "today (**12 May**)", "**12 May 2026**, Hestra: The mayor …". */
function isOfTelling(told: ToldValue): boolean {
  const { units } = told.sentence;
  const at = units.indexOf(told.unit);
  if (isOfSaying(told) || isCutOff(told) || /^[([]$/u.test(units[at - 1]?.text ?? "")) return true;
  const opens = units.slice(0, at).every((before) => isNameWord(before) || before.sort === "mark");
  return opens && units.slice(at + 1, at + 1 + around).some(({ text }) => /^[:–—-]$/u.test(text));
}

/** "built **in 1957** for 120 pupils" */
function isBesideYear(told: ToldValue): boolean {
  const units = unitsAround(told);
  return units.some(
    ({ value }, at) =>
      value?.kind === "date" &&
      value.precision === "year" &&
      value.known.includes("year") &&
      units[at - 1]?.lower !== "by",
  );
}

/** "up from **the previous** 40", "**as a young man** he was jailed for four years" */
function isOfOthers(told: ToldValue): boolean {
  const beside = unitsAround(told, ",")
    .map(({ lower }) => lower)
    .join(" ");
  return elsewhere.test(beside) || ofEarlier.test(told.sentence.told.record.text);
}

/** "**may** cost 40 million", but not "**must** pay 40 million" */
function isPossible({ sentence, unit }: ToldValue): boolean {
  if (standingInClause(sentence, unit).modality !== "possible") return false;
  return !sentence.units.some(({ lower }) => obliging.has(lower));
}

/** "between **$140 and $150 million**": what is not settled yet. */
function isRange({ value }: ToldValue): boolean {
  return value.kind === "quantity" && value.dimension === "money" && value.amount === null;
}

/** "**not** 40" */
function isDenied({ sentence: { units }, unit }: ToldValue): boolean {
  return denials.has(units[units.indexOf(unit) - 1]?.lower ?? "");
}

/** "the **13-inch** model", "the **15-inch** model": whether the sentences tell of two sizes of one thing. */
function tellModels(a: ToldValue, b: ToldValue): boolean {
  const [left, right] = [a, b].map(({ sentence: { units } }) =>
    units
      .filter(({ lower, value }) => value?.kind === "quantity" && /^\d[\d.]*-[a-z]+$/u.test(lower))
      .map(({ lower }) => lower),
  );
  if (left === undefined || right === undefined || (left.length === 0 && right.length === 0)) return false;
  return !left.some((size) => right.includes(size));
}

/** "20 miles north of **Hestra**", "14 miles east of **Orlo**" */
function leadElsewhere({ names: a }: ToldValue, { names: b }: ToldValue): boolean {
  return a.size > 0 && b.size > 0 && commonTo(a, b) === 0;
}
