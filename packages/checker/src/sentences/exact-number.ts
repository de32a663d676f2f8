import type { QuantityValue } from "@gainsay/claims";

/** A number that is meant to the unit, of nothing (`number`) or of whatever is counted (`count`). */
export function exactNumber(amount: number, dimension: "number" | "count"): QuantityValue {
  return {
    kind: "quantity",
    dimension,
    unit: "one",
    min: amount,
    max: amount,
    amount,
    statedUnit: "one",
    hedge: null,
    measure: null,
    modifiers: [],
  };
}
