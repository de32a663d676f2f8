import type { Value } from "../kinds/index.js";
import { dimensionOf } from "../kinds/quantity/index.js";
import type { Property } from "./predicate.js";

/** Whether a value is a measure of a property: 40 kN of a load, not of a height. */
export function takesMeasure({ dimensions }: Property, value: Value): boolean {
  if (value.kind === "duration") return dimensions.includes("duration");
  return value.kind === "quantity" && dimensions.includes(dimensionOf(value));
}
