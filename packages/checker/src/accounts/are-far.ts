import type { Value } from "@gainsay/claims";

/** Ages that lie so many years apart are of two persons. */
const mostYears = 12;

/** Whether nobody takes one amount, age or length of time for another: what differs more than so many `times` is told of two things. */
export function areFar(a: Value, b: Value, times = 10): boolean {
  if (!("max" in a) || !("max" in b) || a.kind === "date" || b.kind === "date") return false;
  const [few = 0, many = 0] = [a.max ?? a.min ?? 0, b.max ?? b.min ?? 0].sort((x, y) => x - y);
  return a.kind === "quantity" && a.dimension === "age" ? many - few > mostYears : many > few * times;
}
