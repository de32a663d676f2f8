import type { Value } from "@gainsay/claims";

/**
 * What slip of the pen would make one of two amounts of the other: "thousands for millions", "digits swapped", "mile for kilometre". Null where no
 * common slip fits. Symmetric.
 */
export function quantitySlip(a: Value, b: Value): string | null {
  if (a.kind !== "quantity" || b.kind !== "quantity" || a.amount === null || b.amount === null) return null;
  const [small, large] = a.amount < b.amount ? [a.amount, b.amount] : [b.amount, a.amount];
  if (small === large && a.statedUnit !== b.statedUnit)
    return `${a.statedUnit} for ${b.statedUnit}, or the reverse`;
  if (small > 0 && large / small === 1000)
    return large >= 1e6 && small < 1e6 ? "thousands for millions" : "a factor of a thousand";
  if (small > 0 && large / small === 10) return "a zero too many or too few";
  const [left, right] = [String(small), String(large)];
  if (
    left.length === right.length &&
    left !== right &&
    [...left].sort().join("") === [...right].sort().join("")
  )
    return "digits swapped";
  return null;
}
