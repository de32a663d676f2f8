import type { Unit } from "../../../sentences/unit.js";
import type { Attribute } from "../../attribute.js";
import { counting, measures } from "../../attributes.en.js";
import { isVerb, modifiersIn, type Part } from "../../phrases/noun-phrase.js";
import { amounting } from "./measures.en.js";

/** What is measured, and whose it is. */
export type Measured = Pick<Attribute, "id" | "owner" | "about">;

export function isMeasure({ value }: Unit): boolean {
  if (value?.kind === "duration") return true;
  return (
    value?.kind === "quantity" &&
    value.dimension !== "ordinal" &&
    value.part !== true &&
    value.additional !== true
  );
}

export function isPercent(unit: Unit | undefined): boolean {
  return unit?.value?.kind === "quantity" && unit.value.dimension === "percent";
}

/** "measures" is a verb here, whatever it was tagged as. */
export function amounts(unit: Unit): boolean {
  return amounting.has(unit.lemma) && (isVerb(unit) || (unit.pos === "NOUN" && unit.lower.endsWith("s")));
}

/** What a number counts; null of measures. */
export function countOf(unit: Unit | undefined): string | null {
  return unit?.value?.kind === "quantity" && isCount(unit) ? unit.value.measure : null;
}

export function numberOf(counted: string, done: string): string {
  return `${measures.get(counted) ?? `${counting}${counted}`}${done}`;
}

/** A measure of the subject; null without one. */
export function owned(measure: string, parts: readonly Part[], about: readonly Unit[]): Measured | null {
  const [subject, ...rest] = parts;
  if (subject === undefined) return null;
  return {
    id: measures.get(measure) ?? measure,
    owner: [...subject.units, ...rest.flatMap(({ units }) => units)],
    about,
  };
}

/** What a measure is called, and the words that say which one: "running time", "main" of "the main span". */
export function nameOfMeasure(part: Part, head: Unit): Pick<Measured, "id" | "about"> {
  const modifiers = modifiersIn(part);
  const wording = measures.get(`${modifiers.at(-1)?.lower ?? ""} ${head.lemma}`);
  return wording === undefined
    ? { id: idOf(head), about: modifiers }
    : { id: wording, about: modifiers.slice(0, -1) };
}

export function idOf({ lemma }: Unit): string {
  return measures.get(lemma) ?? lemma;
}

export function isCount(unit: Unit | undefined): boolean {
  return (
    unit?.value?.kind === "quantity" &&
    (unit.value.dimension === "count" || unit.value.dimension === "number")
  );
}
