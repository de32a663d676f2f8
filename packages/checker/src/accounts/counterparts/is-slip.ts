import type { DateValue, Value } from "@gainsay/claims";

/** Whether one of two different values looks like the other, misread: digits that are swapped (4,500 and 5,400), or one part of a day. */
export function isSlip(a: Value, b: Value): boolean {
  if (a.kind === "quantity" && b.kind === "quantity") return haveSameDigits(a.amount, b.amount);
  if (a.kind !== "date" || b.kind !== "date") return false;
  const [left, right] = [a, b].map(({ timex }) => timex.split("-"));
  // "XXXX-05-12": of a year that nothing says.
  if (left === undefined || right === undefined || ![a, b].every(isDayOfMonth)) return false;
  return left.filter((part, index) => part === right[index]).length === 2;
}

function isDayOfMonth({ known }: DateValue): boolean {
  return known.includes("day") && known.includes("month");
}

/** Whether two numbers have the same digits in another order, but for zeros behind them. */
function haveSameDigits(a: number | null, b: number | null): boolean {
  const [left, right] = [a, b].map((amount) => String(amount ?? "").replaceAll(/0+$|\D/gu, ""));
  if (left === undefined || right === undefined || left.length < 2) return false;
  return left !== right && sorted(left) === sorted(right);
}

function sorted(digits: string): string {
  return [...digits].toSorted().join("");
}
