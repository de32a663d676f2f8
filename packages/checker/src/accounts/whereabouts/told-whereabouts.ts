import type { PlaceValue } from "@gainsay/claims";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { saysWhich } from "../figures/told-figure.js";
import { placePrepositions, type PlaceRole } from "../places/sites.en.js";

/** A place that a sentence names, with the words around it. */
export interface ToldWhereabouts {
  readonly sentence: UnitSentence;
  readonly unit: Unit;
  readonly value: PlaceValue;
  /** How what is told lies to it: "**in** a Hestra garage"; null where no preposition says it. */
  readonly role: PlaceRole | null;
  /** The common words around it. */
  readonly near: readonly Unit[];
}

/** Words so many units away are around a place. */
const reach = 6;

/** The places that a sentence names, in order, but for what only says where one lies: "Nashville, **Tennessee**". */
export function whereaboutsIn(sentence: UnitSentence): readonly ToldWhereabouts[] {
  const { units } = sentence;
  return units.flatMap((unit, at): readonly ToldWhereabouts[] => {
    const { value } = unit;
    if (value?.kind !== "place" || value.part !== undefined || liesBehindPlace(units, at)) return [];
    const around = units.slice(Math.max(0, at - reach), at + 1 + reach);
    return [
      {
        sentence,
        unit,
        value,
        role: roleOf(units, at),
        near: around.filter((each) => each !== unit && isTelling(each)),
      },
    ];
  });
}

function liesBehindPlace(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.text === "," && units[at - 2]?.value?.kind === "place";
}

/** What the preposition says that stands before, or before the phrase that the place opens: "in **a** Hestra garage". */
function roleOf(units: readonly Unit[], at: number): PlaceRole | null {
  const word = units.slice(0, at).findLast(({ pos }) => pos !== "DET" && pos !== "ADJ" && pos !== "ADV");
  return word?.pos === "ADP" ? (placePrepositions.get(word.lower) ?? null) : null;
}

function isTelling(unit: Unit): boolean {
  return isContent(unit) && unit.sort !== "value" && !isNameWord(unit) && saysWhich(unit);
}
