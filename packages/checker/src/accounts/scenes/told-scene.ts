import type { PlaceValue } from "@gainsay/claims";
import type { Statement } from "../../align/statement.js";
import type { Argument } from "../../propositions/proposition.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { toldDeed, unitAt, type ToldDeed } from "../deeds/told-deed.js";
import { manyPlaces, placePrepositions, type PlaceRole } from "../places/sites.en.js";

/** Where a sentence says that something happened: "was found **in Orlo**", "the **Orlo** robbery". */
export interface ToldScene extends ToldDeed {
  readonly unit: Unit;
  readonly value: PlaceValue;
  readonly role: PlaceRole;
}

/** Where what a sentence tells happened, by what is stated of it. */
export function scenesIn(sentence: UnitSentence, statements: readonly Statement[]): readonly ToldScene[] {
  return statements.flatMap((statement): readonly ToldScene[] => {
    const { value, evidence, qualifiers, predicate } = statement.assertion;
    const unit = unitAt(sentence, evidence);
    if (value.kind !== "place" || unit === undefined) return [];
    const deed = toldDeed(sentence, statement, unit);
    const role = placePrepositions.get(qualifiers.relation ?? "in");
    if (deed === null || role === undefined || isOfManyPlaces(deed, predicate)) return [];
    const { agents, patients } = deed;
    return [
      { ...deed, agents: agents.filter(isParty), patients: patients.filter(isParty), unit, value, role },
    ];
  });
}

/** "works in Orlo", "was seen in Orlo": what goes on in several places. */
function isOfManyPlaces({ isHeld }: ToldDeed, predicate: string): boolean {
  return !isHeld && predicate.startsWith("to ") && manyPlaces.has(predicate.slice("to ".length));
}

/** Not a place, which the parser may take for an object: "died in Orlo, **Vermont**". */
function isParty({ head }: Argument): boolean {
  return head.value?.kind !== "place";
}
