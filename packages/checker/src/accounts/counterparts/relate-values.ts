import { compareValues } from "@gainsay/claims";
import { areDatesApart, areDatesOne } from "../days/dates-apart.js";
import type { ToldValue } from "./told-value.js";

/** How two values of one sort stand; null where the texts leave it open. What is counted does not matter: "three boats" are as many as "three ships". */
export function relateToldValues({ value: a }: ToldValue, { value: b }: ToldValue): "same" | "apart" | null {
  if (a.kind === "date" && b.kind === "date")
    return areDatesApart(a, b) ? "apart" : areDatesOne(a, b) ? "same" : null;
  const [left, right] = [a, b].map((value) =>
    value.kind === "quantity" ? { ...value, measure: null, modifiers: [] } : value,
  );
  if (left === undefined || right === undefined) return null;
  switch (compareValues(left, right).relation) {
    case "disjoint":
      return "apart";
    case "incomparable":
      return null;
    default:
      return "same";
  }
}
