import { stemOf } from "../../propositions/same-stem.js";
import { sayingVerbs } from "../../restatements/words.en.js";
import { standingInClause } from "../../sentences/standing.js";
import { isPlain, looksBack, tellsOfOthers } from "../figures/told-figure.js";
import {
  areContrasted,
  areKin,
  areTwoOfOneSort,
  nameOne,
  nameOthers,
  tellOfOtherThings,
} from "../kinship.js";
import { areFar } from "../are-far.js";
import { areWholeAndPart } from "../whole-and-part.js";
import { counterparts, valuePairs, type Counterparts } from "./counterparts.js";
import { relateToldValues } from "./relate-values.js";
import { haveOneHead, isAge, isCount, type ToldValue } from "./told-value.js";
import { anybody, opensClause } from "./words.en.js";

/** Two values that stand in the same place of what two reports tell, of which only one can be right. */
export type ClashingValues = Counterparts;

/** From these log-odds on, two values are told of one fact, where their verbs or nouns show it too … */
const enough = 1.5;
/** … and where nothing does, as to days and as to amounts. */
const plenty = { date: 2.5, amount: 3 };
/** From these on they may be. */
const possible = 0;

/** The values of two reports of one happening that are each other's counterparts and differ. */
export function clashingValues(
  here: readonly ToldValue[],
  there: readonly ToldValue[],
): readonly ClashingValues[] {
  return counterparts(valuePairs(here, there)).filter(
    (pair) => pair.relation === "apart" && tellOneFact(pair, here, there),
  );
}

/**
 * Whether two counterparts are told of one fact, and neither text tells of it what the other does. A value that is told elsewhere of something else
 * ("**six** of the crew") tells nothing of it.
 */
export function tellOneFact(
  { left, right, likeness, elsewhere }: Counterparts,
  here: readonly ToldValue[],
  there: readonly ToldValue[],
): boolean {
  return (
    likeness >= enough &&
    elsewhere < possible &&
    (hangOnOne(left, right) || mayHangOnOne(left, right, likeness)) &&
    areOfOneFact(left, right) &&
    !isOneOfSeveral(left, here) &&
    !isOneOfSeveral(right, there)
  );
}

/** Whether nothing says that two values are told of two things. */
function areOfOneFact(a: ToldValue, b: ToldValue): boolean {
  if (looksBack(a.sentence) !== looksBack(b.sentence) || shareDeedOnly(a, b)) return false;
  if (nameOthers(a, b) || areTwoOfOneSort(a, b) || areFar(a.value, b.value)) return false;
  // Somebody is as old in what he did as in what he is to be charged with.
  return isAge(a) || areOfOneHappening(a, b);
}

function areOfOneHappening(a: ToldValue, b: ToldValue): boolean {
  if ([a, b].some(({ sentence }) => tellsOfOthers(sentence))) return false;
  if (areWholeAndPart(a.value, b.value, isModel)) return false;
  return [a, b].every(isWhole) && areOfOneModality(a, b) && !areContrasted(a, b);
}

/** "two **KL-9** rifles": the designation of a model. Of other words reports choose which to leave out. */
export function isModel(modifier: string): boolean {
  return /\d/u.test(modifier);
}

/** "The **roof** cost £2 million", "the **floor** cost £1 million": whether the sentences share no more than the verb and what is counted. */
function shareDeedOnly(a: ToldValue, b: ToldValue): boolean {
  const own = new Set([a.verb?.lemma, b.verb?.lemma, a.head, b.head].map((word) => stemOf(word ?? "")));
  return ![...a.stems].some((stem) => b.stems.has(stem) && !own.has(stem));
}

/** Whether what two values are told of is one, as far as their verbs and nouns show it. */
function hangOnOne(a: ToldValue, b: ToldValue): boolean {
  // By whose age it is, which the words around say.
  if (isAge(a)) return true;
  const haveOneVerb = a.verb !== null && b.verb !== null && areKin(a.verb, b.verb);
  if (a.value.kind === "date") return haveOneVerb && ![a, b].some(isCutOff);
  // Men are counted who did this and who did that.
  if (isCount(a)) return haveOneHead(a, b) && (haveOneVerb || !anybody.has(a.head ?? ""));
  return haveOneVerb || haveOneHead(a, b) || a.beside[1] === b.beside[1];
}

/**
 * Whether what two values are told of is one, though their verbs do not show it. What is counted is said by a noun, of a dateline nothing is
 * told, and where no name is common, other nouns tell of other things: "work on the **hall**", "work on the **garden**".
 */
function mayHangOnOne(a: ToldValue, b: ToldValue, likeness: number): boolean {
  if (isCount(a) || (tellOfOtherThings(a, b) && !nameOne(a, b))) return false;
  if (a.value.kind !== "date") return likeness >= plenty.amount;
  const isTold = a.verb !== null || b.verb !== null;
  return isTold && likeness >= plenty.date && ![a, b].some((told) => isCutOff(told) || isOfSaying(told));
}

/** "officials **said Friday**": the day of what is told is another. */
export function isOfSaying({ verb }: ToldValue): boolean {
  return verb !== null && sayingVerbs.has(verb.lemma);
}

/** "was charged **Saturday after** setting fire": whether the only verb found for a date is that of another clause. */
export function isCutOff({ sentence: { units }, unit, verb }: ToldValue): boolean {
  if (verb === null) return false;
  const [from, to] = [units.indexOf(unit), units.indexOf(verb)];
  return units.slice(from, to).some(({ lower }) => opensClause.has(lower));
}

/** "a **12-year-old** girl and a **15-year-old** girl": whether a text tells the age of more than one who is called so. */
export function isOneOfSeveral(own: ToldValue, values: readonly ToldValue[]): boolean {
  return (
    isAge(own) &&
    values.some(
      (value) => isAge(value) && haveOneHead(value, own) && relateToldValues(value, own) === "apart",
    )
  );
}

/** A count of all that it is told of, but not "**one** of them". */
export function isWhole({ sentence, unit, sort }: ToldValue): boolean {
  return sort !== "count" || (unit.lower !== "one" && isPlain(sentence, sentence.units.indexOf(unit), sort));
}

/** Whether neither is denied, and both are facts, or plans. What is alleged counts as a fact: two reports of one charge may differ in it all the same. */
function areOfOneModality(a: ToldValue, b: ToldValue): boolean {
  const [left, right] = [standingInClause(a.sentence, a.unit), standingInClause(b.sentence, b.unit)];
  return !left.negated && !right.negated && left.modality === right.modality;
}
