import type { DateValue, Value } from "@gainsay/claims";
import { quantitySlip } from "../../findings/quantity-slip.js";

/** Whether one of two different values looks like the other, misread: 4,500 and 5,400, or days that differ in one part. */
export function isSlip(a: Value, b: Value): boolean {
  if (a.kind !== "date" || b.kind !== "date") return quantitySlip(a, b) !== null;
  const [left, right] = [a, b].map(({ timex }) => timex.split("-"));
  // "XXXX-05-12": of a year that nothing says.
  if (left === undefined || right === undefined || ![a, b].every(isDayOfMonth)) return false;
  return left.filter((part, index) => part === right[index]).length === 2;
}

function isDayOfMonth({ known }: DateValue): boolean {
  return known.includes("day") && known.includes("month");
}
