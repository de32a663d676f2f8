import type { Unit } from "../sentences/unit.js";
import type { Argument } from "./proposition.js";

/** A part of one unit. */
export function loneArgument(unit: Unit): Argument {
  return { start: unit.start, end: unit.end, units: [unit], head: unit };
}
