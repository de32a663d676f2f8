import type { Value } from "@gainsay/claims";
import { defineRule } from "../rule.js";

export const dateConflict = defineRule({
  meta: {
    id: "date-conflict",
    finds: "One happening with two dates that share no day.",
    why: "Readers date everything else by it: ages, durations, what came first.",
    fix: "Look the date up, correct the wrong side, or say in the text that sources differ.",
  },
  kinds: ["date"],
  slip: dateSlip,
});

/** "one year off", "day and month swapped": the same date but for one part. */
function dateSlip(a: Value, b: Value): string | null {
  if (a.kind !== "date" || b.kind !== "date") return null;
  const [left, right] = [parts(a.timex), parts(b.timex)];
  if (left === null || right === null) return null;
  const years = Math.abs(left.year - right.year);
  const sameMonth = left.month === right.month && left.month !== "";
  if (sameMonth && left.day === right.day && years > 0) {
    if (years === 1) return "one year off";
    if (years === 10) return "one decade off";
    if (years === 100) return "one century off";
    return swappedDigits(left.year, right.year) ? "two digits of the year swapped" : null;
  }
  if (years === 0 && left.day !== "" && left.day === right.month && right.day === left.month)
    return "day and month swapped";
  if (years === 0 && left.day !== "" && left.day === right.day && left.month !== right.month)
    return "same day of another month";
  if (left.month === "" && right.month === "" && swappedDigits(left.year, right.year))
    return "two digits of the year swapped";
  return null;
}

function parts(timex: string): { year: number; month: string; day: string } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(timex);
  return match === null ? null : { year: Number(match[1]), month: match[2] ?? "", day: match[3] ?? "" };
}

function swappedDigits(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (left === right || left.length !== right.length) return false;
  const at = [...left].findIndex((digit, index) => digit !== right[index]);
  return left.slice(0, at) + (left[at + 1] ?? "") + (left[at] ?? "") + left.slice(at + 2) === right;
}
