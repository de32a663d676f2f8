import { isNameWord, type Unit } from "../sentences/unit.js";

/** The name from an index on, over the words that tell what it is, and where it stands: "the Bergen-based **airline Nordfly**". */
export function nameBehind(
  units: readonly Unit[],
  from: number,
): { readonly name: Unit; readonly at: number } | null {
  const at = units.findIndex(
    (unit, index) => index >= from && (isNameWord(unit) || !/^(?:DET|ADJ|NOUN)$/u.test(unit.pos)),
  );
  const name = units[at];
  return name !== undefined && isNameWord(name) ? { name, at } : null;
}
