import type { Unit } from "../../../sentences/unit.js";
import { countOf, isCount, type Measured, owned } from "./measured.js";
import { anybody, rooms } from "./measures.en.js";
import { ownerBefore } from "./owner-before.js";

/** "with **room for** 290 passengers" */
export function ofRoom(units: readonly Unit[], at: number, before: number): Measured | null {
  const [room, value] = [units[before], units[at]];
  if (room === undefined || value === undefined || !isCount(value) || !rooms.has(room.lemma)) return null;
  if (!units.slice(before + 1, at).some(({ lower }) => lower === "for")) return null;
  return owned(capacityOf(value), ownerBefore(units, before), []);
}

/** What a number of people or of things says how many there is room for. */
export function capacityOf(unit: Unit): string {
  const counted = countOf(unit);
  return counted === null || anybody.has(counted) ? "capacity" : `capacity for ${counted}`;
}
