import type { QuantityValue } from "@gainsay/claims";
import { propositionsOf } from "../../propositions/proposition.js";
import { isFact } from "../../sentences/standing.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { possessivePronouns } from "../../restatements/words.en.js";
import { findWordings, readWordings } from "../../wordings/find-wordings.js";
import { having, inAll, partLines, retryingWord, tryingWord, whole, placing } from "./tallies.en.js";
import { answerOf, headsOf, type ToldAnswer } from "./told-answer.js";
import { apart } from "../words.en.js";

const parts = readWordings(partLines, ({ name }) => name);

/** How many of its parts a thing has in all: "38 **storeys**", "a **cast** of nine", "its 50th **shop**", "now has 40 **bakeries**". */
export function countsIn(sentence: UnitSentence): readonly ToldAnswer[] {
  const { units, plain } = sentence;
  return findWordings(units, parts).flatMap(({ first, last, entry }): readonly ToldAnswer[] => {
    const noun = units[first];
    const isWhole = units[last]?.lower === "of" && units[last + 1]?.value?.kind === "quantity";
    const at = isWhole ? last + 1 : numberBefore(units, first);
    const number = units[at];
    const value = number?.value;
    if (noun === undefined || number === undefined || value?.kind !== "quantity" || value.amount === null)
      return [];
    const isAgain = value.additional === true || units[at - 1]?.lower === "another";
    if (isOneOfSeveral(units, at, last) && !isAgain) return [];
    if (entry === "attempts") {
      if (!tryingWord.test(plain.text)) return [];
      const isRetry = isAgain || retryingWord.test(plain.text);
      return [answerOf(`number of ${entry}`, { sentence, value: attemptsOf(value, isRetry) }, number, noun)];
    }
    if (isAgain || !isFact(sentence, noun)) return [];
    const isOwnRank = value.dimension === "ordinal" && possessivePronouns.has(units[at - 1]?.lower ?? "");
    const isAll =
      value.dimension === "ordinal"
        ? isOwnRank
        : isOfAll(sentence, at, last, isWhole && whole.has(entry), entry);
    return isAll
      ? [
          answerOf(
            `number of ${entry}`,
            { sentence, value: countOf(value, entry), heads: holdersOf(sentence, number) },
            number,
            noun,
          ),
        ]
      : [];
  });
}

/** "**another** six", "six **of** them", "38 storeys **of** offices" */
function isOneOfSeveral(units: readonly Unit[], at: number, last: number): boolean {
  const { value } = units[at] ?? {};
  return (
    (value?.kind === "quantity" && value.part === true) ||
    [units[at - 1], units[at + 1], units[at + 2]].some((unit) => apart.has(unit?.lower ?? "")) ||
    (at < last && [units[at + 1], units[last]].some((unit) => unit?.lower === "of"))
  );
}

/** Whether a count is that of all there are. */
function isOfAll(
  { units, plain }: UnitSentence,
  at: number,
  last: number,
  isWhole: boolean,
  entry: string,
): boolean {
  if (isWhole) return true;
  if (placing.has(units[last]?.lower ?? "") && !whole.has(entry)) return false;
  if (inAll.test(plain.text)) return true;
  const verb = units.slice(0, at).findLast(({ pos, lemma }) => pos === "VERB" || lemma === "be");
  const isPlural = units[last - 1]?.lower !== units[last - 1]?.lemma;
  return whole.has(entry) && isPlural && verb !== undefined && having.has(verb.lemma);
}

/** So many words may stand between a number and what it counts. */
const mostBetween = 3;

/** The index of the number of a noun; -1 where it has none. */
function numberBefore(units: readonly Unit[], noun: number): number {
  const before = units.slice(Math.max(0, noun - mostBetween), noun);
  const at = before.findLastIndex(({ value }) => value?.kind === "quantity");
  const isOwn = before
    .slice(at + 1)
    .every(({ pos, lower }) => pos === "ADJ" || pos === "NOUN" || lower === "-");
  return at < 0 || !isOwn ? -1 : Math.max(0, noun - mostBetween) + at;
}

function holdersOf(sentence: UnitSentence, number: Unit): ToldAnswer["heads"] {
  const told = propositionsOf(sentence).findLast(({ verb }) => verb.start < number.start);
  return told === undefined || told.passive || told.verb.lemma === "be" ? [] : headsOf(told.agents);
}

function countOf(value: QuantityValue, measure: string): QuantityValue {
  return { ...value, dimension: "count", unit: "one", measure, modifiers: [] };
}

/** "Retries **three** times" are four attempts; who counts one or the other is not always clear. */
function attemptsOf(value: QuantityValue, isRetry: boolean): QuantityValue {
  const { min, max, ...rest } = countOf(value, "attempt");
  const more = isRetry ? 1 : 0;
  return {
    ...rest,
    min: min === null ? null : min + more - 0.5,
    max: max === null ? null : max + more + 0.5,
  };
}
