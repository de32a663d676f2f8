import type { DateValue, DurationValue, QuantityValue, Value } from "@gainsay/claims";
import { haveSameStem, stemOf } from "../../propositions/same-stem.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { nearWords, saysWhich, type ToldFigure } from "../figures/told-figure.js";
import { question, unstated, version } from "./words.en.js";

/** A date, a length of time or an amount that a sentence tells, with the words that show what it is told of. */
export interface ToldValue extends ToldFigure {
  readonly value: DateValue | DurationValue | QuantityValue;
  /** The noun that is counted or measured, or that the value stands before, in dictionary form. */
  readonly head: string | null;
  /** The words right before and behind it, in dictionary form; "" at the ends of the sentence. */
  readonly beside: readonly [before: string, behind: string];
  /** Stems of the words around it, and of all of its sentence. */
  readonly near: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Names within reach behind it: "20 miles north of **Hestra**". */
  readonly names: ReadonlySet<string>;
  /** The other values of its sentence. */
  readonly others: readonly Value[];
  /** Whether it stands among the first sentences of its text. */
  readonly leads: boolean;
}

/** Words so many units away are around a value. */
const reach = 6;
const leading = 3;

/** The values of a sentence that can be told otherwise elsewhere, in order. `index`: which sentence of its text it is, from 0. */
export function valuesIn(sentence: UnitSentence, index: number): readonly ToldValue[] {
  const { units } = sentence;
  if (!tells(sentence)) return [];
  const stems = stemsOf(units);
  return units.flatMap((unit, at): readonly ToldValue[] => {
    const { value } = unit;
    const sort = value === null ? null : sortOf(unit, value);
    if (value === null || sort === null || !isTimeOrAmount(value)) return [];
    const behind = units.slice(at + 1, at + 1 + reach);
    return [
      {
        sentence,
        unit,
        value,
        sort,
        ...nearWords(sentence, at, value.kind === "date"),
        head: headOf(value, behind),
        beside: [units[at - 1]?.lemma ?? "", units[at + 1]?.lemma ?? ""],
        near: stemsOf([...units.slice(Math.max(0, at - reach), at), ...behind]),
        stems,
        names: stemsOf(behind.filter(isNameWord)),
        others: units.flatMap(({ value: other }) => (other === null || other === value ? [] : [other])),
        leads: index < leading,
      },
    ];
  });
}

/** Whether a sentence tells anything: a question asks, and what opens with "=" is a formula. */
function tells({ plain: { text } }: UnitSentence): boolean {
  return !/^\s*=/u.test(text) && !question.test(text);
}

/** Ranks and bare numbers are told of too much. Each tremor and each station has a magnitude of its own, by which the tremors are told apart. */
const incomparable: ReadonlySet<QuantityValue["dimension"]> = new Set([
  "ordinal",
  "number",
  "own",
  "magnitude",
]);

/** What a value can be compared with; null for what is not compared. */
function sortOf({ lower }: Unit, value: Value): string | null {
  if (unstated.test(lower)) return null;
  if (value.kind === "duration") return "duration";
  if (value.kind === "quantity") {
    if (incomparable.has(value.dimension) || (value.dimension === "count" && version.test(lower)))
      return null;
    return value.dimension === "money" ? `money ${value.unit}` : value.dimension;
  }
  if (value.kind !== "date" || value.type === "SET") return null;
  const states = (part: DateValue["known"][number]): boolean => value.known.includes(part);
  if (states("month")) return states("day") ? "day" : "month";
  if (value.precision === "year") return states("year") ? "year" : null;
  return states("weekday") ? "weekday" : null;
}

function isTimeOrAmount(value: Value): value is ToldValue["value"] {
  return value.kind === "date" || value.kind === "duration" || value.kind === "quantity";
}

/** "two **counts**", "the 60-year-old **woman**", "the 1967 **killings**" */
function headOf(value: Value, behind: readonly Unit[]): string | null {
  if (value.kind === "quantity" && value.dimension === "count" && value.measure !== null)
    return value.measure;
  const end = behind.findIndex(({ pos, sort }) => sort === "mark" || (pos !== "ADJ" && pos !== "NOUN"));
  const phrase = end < 0 ? behind : behind.slice(0, end);
  return phrase.findLast(({ pos }) => pos === "NOUN")?.lemma ?? null;
}

function stemsOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(
    units
      .filter((unit) => isContent(unit) && unit.sort !== "value" && saysWhich(unit))
      .flatMap((unit) => (isNameWord(unit) ? unit.lower.split(/[\s-]+/u) : [stemOf(unit.lemma)])),
  );
}

/** Whether two values are of things called by one noun, by its letters. */
export function haveOneHead({ head: a }: ToldValue, { head: b }: ToldValue): boolean {
  return a !== null && b !== null && haveSameStem(a, b);
}

/** "four **rifles**" */
export function isCount({ sort }: ToldValue): boolean {
  return sort === "count";
}

/** "the **60-year-old** woman" */
export function isAge({ sort }: ToldValue): boolean {
  return sort === "age";
}
