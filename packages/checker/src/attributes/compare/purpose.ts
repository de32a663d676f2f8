import { isContent, type Unit } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";

/** Whether both sentences say what the amount was for, and name nothing in common: "fined **for delays**", "fined **for hidden fees**". */
export function areForOthers(left: Attribute, right: Attribute): boolean {
  const [a, b] = [left, right].map(purposeOf);
  return (
    a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word))
  );
}

/** The words behind "for", behind the amount. */
function purposeOf({ sentence: { units }, unit }: Attribute): ReadonlySet<string> {
  const at = units.findIndex(({ start }) => start === unit.start);
  const start = units.findIndex(
    ({ lower }, index) => index > at && lower === "for" && !isAmount(units[index + 1]),
  );
  const end = units.findIndex(({ text }, index) => index > start && /^[,;:.]$/u.test(text));
  const words = start < 0 ? [] : units.slice(start + 1, end < 0 ? units.length : end);
  return new Set(
    words.filter((word) => isContent(word) && word.value?.kind !== "date").map(({ lemma }) => lemma),
  );
}

function isAmount(unit: Unit | undefined): boolean {
  return unit?.value?.kind === "quantity" || unit?.value?.kind === "duration" || unit?.value?.kind === "date";
}
