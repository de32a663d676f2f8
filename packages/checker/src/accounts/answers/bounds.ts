import type { DateValue } from "@gainsay/claims";
import type { UnitSentence } from "../../sentences/unit.js";
import { earliest, latest } from "./phases.en.js";

/** What a date is of its answer: its day, the earliest or the latest. */
export type Bound = "at" | "from" | "to";

/** What a date behind a wording that begins at a unit is: "**not before** May", "**no later than** the second century" */
export function boundOf({ plain, units }: UnitSentence, at: number, first: number): Bound {
  const clause = plain.text.slice(units[Math.max(0, Math.min(first, at) - 4)]?.start ?? 0, units[at]?.end);
  if (earliest.test(clause)) return "from";
  return latest.test(clause.slice(0, clause.length - (units[at]?.text.length ?? 0))) ? "to" : "at";
}

/** A date as what it bounds. Which end of a stretch it was is in the question. */
export function bounded(date: DateValue, bound: Bound): DateValue {
  const { boundary, mod, ...rest } = date;
  const kept =
    mod === "BEFORE" || mod === "AFTER" || mod === "ON_OR_AFTER" || mod === "ON_OR_BEFORE" ? undefined : mod;
  const limit =
    bound === "from"
      ? "ON_OR_AFTER"
      : bound === "to"
        ? "ON_OR_BEFORE"
        : (kept ?? (boundary === undefined ? mod : undefined));
  return limit === undefined ? rest : { ...rest, mod: limit };
}
