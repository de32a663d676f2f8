import { compareValues } from "@gainsay/claims";
import { isNameWord, type UnitSentence } from "../../sentences/unit.js";
import { nameOne } from "../kinship.js";
import type { ToldToll } from "./told-toll.js";
import { inOrNear } from "./tolls.en.js";

/** Two tolls of one happening in two reports, that cannot both be right. */
export interface ClashingTolls {
  readonly left: ToldToll;
  readonly right: ToldToll;
}

/**
 * The tolls that two reports of one happening tell otherwise: all who were killed (or hurt) in one are others than all in the other, or fewer
 * than some of them. A report that tells several totals tells of several things.
 */
export function clashingTolls(
  here: readonly ToldToll[],
  there: readonly ToldToll[],
): readonly ClashingTolls[] {
  return here.flatMap((left) =>
    there
      .filter((right) => areApart(left, right) && !nameOthers(left, right))
      .filter((right) => isSteady(left, here) && isSteady(right, there))
      .map((right) => ({ left, right })),
  );
}

/** Whether both sentences tell another toll besides, and one: "two were killed and one wounded", "killing **two** and wounding three". */
export function shareToll(
  { left, right }: ClashingTolls,
  here: readonly ToldToll[],
  there: readonly ToldToll[],
): boolean {
  return here.some(
    (own) =>
      own.sentence === left.sentence &&
      own.fate !== left.fate &&
      there.some(
        ({ sentence, fate, value }) =>
          sentence === right.sentence &&
          fate === own.fate &&
          compareValues(value, own.value).relation === "same",
      ),
  );
}

function areApart(a: ToldToll, b: ToldToll): boolean {
  if (a.fate !== b.fate) return false;
  const [few, many] = (a.value.max ?? Infinity) < (b.value.min ?? 0) ? [a, b] : [b, a];
  return few.isWhole && compareValues(few.value, many.value).relation === "disjoint";
}

/** Whether the report tells no other toll that adds to it or cannot be of the same happening. */
function isSteady(toll: ToldToll, own: readonly ToldToll[]): boolean {
  return !own.some((other) => (other.isFurther && other.fate === toll.fate) || areApart(toll, other));
}

/** Whether both sentences say where, and another place: each town has a toll of its own. */
function nameOthers(a: ToldToll, b: ToldToll): boolean {
  return !nameOne(a, b) && [a, b].every(({ sentence }) => saysWhere(sentence));
}

/** "**in Tarvel**" */
function saysWhere({ units }: UnitSentence): boolean {
  return units.some((unit, index) => isNameWord(unit) && inOrNear.has(units[index - 1]?.lower ?? ""));
}
