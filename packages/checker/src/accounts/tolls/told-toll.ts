import { genericPeople, type QuantityValue } from "@gainsay/claims";
import { isAffirmed, isNamed } from "../../propositions/match.js";
import { propositionsOf, type Argument, type Proposition } from "../../propositions/proposition.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { possessivePronouns } from "../../restatements/words.en.js";
import { looksBack, tellsOfOthers } from "../figures/told-figure.js";
import {
  animals,
  crimes,
  criminals,
  culpritNouns,
  deadWord,
  declaring,
  ownDeath,
  singular,
  suffering,
  tollLines,
} from "./tolls.en.js";
import { apart } from "../words.en.js";
import { nameByWord } from "../../wordings/read-table.js";

/** How many a sentence says were killed, or hurt: "killing **two guards** and wounding **a clerk**". */
export interface ToldToll {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: QuantityValue;
  readonly fate: string;
  /** Whether nobody else is meant: it counts people, or its sentence tells both who was killed and who was hurt. */
  readonly isWhole: boolean;
  /** Whether it adds to what a sentence before tells: "**Another clerk** was hurt." */
  readonly isFurther: boolean;
}

const fates = nameByWord(tollLines);

/** The tolls that a sentence tells as facts, each of one verb. */
export function tollsIn(sentence: UnitSentence): readonly ToldToll[] {
  const { text } = sentence.plain;
  if (tellsOfOthers(sentence) || looksBack(sentence)) return [];
  if (ownDeath.test(text)) return [furtherDeath(sentence)];
  const propositions = propositionsOf(sentence);
  const culprits = propositions.flatMap(culpritsOf).slice(0, 1);
  const tolls = propositions.flatMap(tollOf);
  // "killed two, wounded one and killed a third": a fate told twice is told of several.
  if (new Set(tolls.map(({ fate }) => fate)).size < tolls.length) return culprits;
  const isList = tolls.length > 1 || deadWord.test(text);
  const told = tolls.map((toll, index) => ({
    ...toll,
    isWhole: isList || toll.isWhole,
    // "killed a guard and wounded **another**" adds to the killed; "killed **another**" does to what was told before.
    isFurther: toll.isFurther && (index === 0 ? tolls.length > 1 || !isList : !isList),
  }));
  return [...told, ...culprits];
}

/** How many a sentence says did it: "**two gunmen** robbed the bank". */
function culpritsOf(told: Proposition): readonly ToldToll[] {
  const { agents, predicate, sentence } = told;
  const [culprit] = agents;
  if (culprit === undefined || agents.length > 1 || !crimes.has(predicate) || !isAffirmed(told)) return [];
  if (!culpritNouns.has(culprit.head.lemma) || told.group.some(({ lower }) => lower === "had")) return [];
  const count = howMany(sentence, culprit);
  if (count === null || !isPlainCount(culprit)) return [];
  const { start, end } = culprit;
  const unit = { start, end, text: sentence.plain.text.slice(start, end) };
  const isFurther = culprit.units.some(({ lower }) => apart.has(lower));
  return [{ sentence, unit, value: personsOf(count), fate: "culprits", isWhole: true, isFurther }];
}

/** "a gunman", "two men", "the two gunmen", but not "the gunman", who may be one of them, or "the two men". */
function isPlainCount({ units, head }: Argument): boolean {
  if (units[0]?.lower !== "the") return true;
  return criminals.has(head.lemma) && units.some(({ value }) => value?.kind === "quantity");
}

function tollOf(told: Proposition): readonly ToldToll[] {
  const { agents, patients, passive, predicate, verb, sentence } = told;
  const fate = isDeclaredDead(told) ? "killed" : fates.get(predicate);
  // "had killed two" was before; "it killed two" goes on from another happening.
  if (fate === undefined || !isAffirmed(told) || told.group.some(({ lower }) => lower === "had")) return [];
  if (!passive && agents.some(({ head }) => head.lower === "it")) return [];
  const isSuffered = !passive && suffering.has(verb.lemma);
  const victims = (isSuffered ? agents : patients).filter(isNoAge);
  // "kills one, **wounds** two": a verb of a headline taken for a noun.
  if (victims.some(({ units }) => units.some(({ lemma }) => fates.has(lemma)))) return [];
  const counts = victims.flatMap((victim) => howMany(sentence, victim) ?? []);
  const [first, last] = [victims[0], victims.at(-1)];
  if (first === undefined || last === undefined || counts.length < victims.length) return [];
  const [start, end] = [first.start, last.end];
  const total = counts.reduce((a, b) => ({
    min: a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
  }));
  const isFurther = victims.some(({ units }) => units.some(({ lower }) => apart.has(lower)));
  const isWhole = victims.every((victim) => isOfPeople(sentence, victim));
  const unit = { start, end, text: sentence.plain.text.slice(start, end) };
  return [{ sentence, unit, value: personsOf(total), fate, isWhole, isFurther }];
}

/** "were **pronounced dead** at the scene" */
function isDeclaredDead({ passive, verb, behind }: Proposition): boolean {
  return passive && declaring.has(verb.lemma) && behind[0]?.lower === "dead";
}

/** Whoever did it died too, and may be counted or not. */
function furtherDeath(sentence: UnitSentence): ToldToll {
  const { text } = sentence.plain;
  const unit = { start: 0, end: text.length, text };
  return { sentence, unit, value: personsOf(one), fate: "killed", isWhole: false, isFurther: true };
}

function personsOf({ min, max }: Count): QuantityValue {
  return {
    kind: "quantity",
    dimension: "count",
    unit: "one",
    statedUnit: "one",
    hedge: null,
    measure: "people",
    modifiers: [],
    min,
    max,
    amount: max === min ? min : null,
  };
}

/** "Ann Voss, **41**, and Ivo Sark, **33**" */
function isNoAge({ units, head }: Argument, index: number, all: readonly Argument[]): boolean {
  const isNumber = units.length === 1 && /^\d+$/u.test(head.text);
  const before = all[index - 1];
  return !isNumber || before === undefined || !isNamed(before);
}

/** How many persons some words name: "two guards", "a clerk", "his wife", "Ivo Sark"; null where they do not say ("several people"). */
function howMany(sentence: UnitSentence, victim: Argument): Count | null {
  const { units, head } = victim;
  if (animals.has(head.lemma) || isBehindOf(sentence, victim)) return null;
  const numbers = units.flatMap(({ value }) => (value?.kind === "quantity" ? [value] : []));
  const [number] = numbers;
  if (number !== undefined) {
    const { min, max, amount, dimension, part, additional } = number;
    const isPlain = (dimension === "count" || dimension === "number") && part !== true && additional !== true;
    return isPlain && numbers.length === 1 && min !== null && amount !== null ? { min, max } : null;
  }
  if (isNamed(victim)) return head.value?.kind === "person" ? one : null;
  const opener = units[0]?.lower ?? "";
  const isSingular = singular.has(opener) || possessivePronouns.has(opener);
  return isSingular && head.lower === head.lemma && !genericPeople.has(head.lemma) ? one : null;
}

/** How many, the upper end open or not. */
interface Count {
  readonly min: number;
  readonly max: number | null;
}

const one: Count = { min: 1, max: 1 };

/** "two", "five people", but "two **of** them". */
function isOfPeople({ units }: UnitSentence, { head, end }: Argument): boolean {
  const next = units.find(({ start }) => start >= end);
  return (head.sort === "value" || genericPeople.has(head.lemma)) && next?.lower !== "of";
}

/** "injured from a town **of 9,000 people**": said of something else. */
function isBehindOf({ units }: UnitSentence, { start }: Argument): boolean {
  return units.findLast(({ end }) => end <= start)?.pos === "ADP";
}
