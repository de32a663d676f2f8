import { isNameWord, type Unit } from "../../../sentences/unit.js";
import type { Amount } from "./deed.js";
import { exactness } from "./deeds.en.js";

/** A verb with the words that belong to it ("lay off"), and where its amount stands. */
export interface Anchor {
  readonly at: number;
  /** The index behind the verb or the noun with its words. */
  readonly end: number;
  /** The index of the amount. */
  readonly amount: number;
}

export function isOf({ value }: Unit, { dimension, counts }: Amount): boolean {
  if (value?.kind === "duration")
    return dimension === "duration" || (dimension === "term" && value.fixed === true);
  if (value?.kind !== "quantity" || value.dimension !== dimension) return false;
  return counts === null || (value.measure !== null && counts.has(value.measure));
}

/** The index of the last word before an amount that does not say how exact it is. */
export function beforeAmount(units: readonly Unit[], amount: number): number {
  let at = amount - 1;
  const isExactness = (index: number): boolean => {
    const [lower, next, before] = [units[index], units[index + 1], units[index - 1]].map(
      (unit) => unit?.lower ?? "",
    );
    if (lower === "at") return next === "least" || next === "most";
    return (
      exactness.has(lower ?? "") ||
      lower === "least" ||
      lower === "most" ||
      lower === "up" ||
      (lower === "to" && before === "up")
    );
  };
  while (at >= 0 && isExactness(at)) at -= 1;
  return at;
}

/** What stands from an index on, up to a preposition, a mark, a verb, a conjunction or an amount. */
export function phraseFrom(units: readonly Unit[], from: number): readonly Unit[] {
  const end = units.findIndex(
    (unit, index) =>
      index >= from &&
      (unit.sort === "mark" ||
        unit.sort === "trigger" ||
        unit.lower === "worth" ||
        unit.value?.kind === "quantity" ||
        unit.value?.kind === "duration" ||
        unit.value?.kind === "date" ||
        (!isNameWord(unit) && /^(?:VERB|AUX|CCONJ|SCONJ|ADP)$/u.test(unit.pos))),
  );
  return units.slice(from, end < 0 ? units.length : end);
}
