import { possible } from "./rounding.js";
import type { QuantityCandidate } from "./candidate.js";
import type { QuantityValue } from "./value.js";

/** The amounts that a candidate may mean, in the canonical unit; null when the number is beyond counting. */
export function normalise({ parts }: QuantityCandidate): QuantityValue | null {
  const { dimension, unit, low, high, amount, hedge } = parts;
  const isOpen = low === -Infinity && high === Infinity;
  if (!isOpen && (!Number.isFinite(low) || !Number.isFinite(high))) return null;
  const { min, max } = isOpen ? { min: null, max: null } : possible(parts, dimension, hedge);
  const convert = (value: number | null) =>
    value === null ? null : clean(value * (unit?.factor ?? 1) + (unit?.offset ?? 0));
  const canonical = dimension === "ordinal" ? "one" : (unit?.canonical ?? "one");
  return {
    kind: "quantity",
    dimension,
    unit: canonical,
    min: convert(min),
    max: convert(max),
    amount: amount === null ? null : clean(amount),
    statedUnit: parts.statedUnit ?? unit?.name ?? "one",
    ...(unit?.own === undefined ? {} : { own: unit.own }),
    hedge,
    measure: parts.measure,
    modifiers: parts.modifiers,
    ...(parts.per === null ? {} : { per: parts.per }),
    ...(parts.countedFrom === null ? {} : { countedFrom: parts.countedFrom }),
    ...(parts.additional ? { additional: true } : {}),
    ...(parts.part ? { part: true } : {}),
  };
}

/** Takes out what arithmetic on doubles leaves: 0.1 + 0.2 is 0.3. */
function clean(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
