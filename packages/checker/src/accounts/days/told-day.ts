import type { DateValue } from "@gainsay/claims";
import type { Statement } from "../../align/statement.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { toldDeed, unitAt, type ToldDeed } from "../deeds/told-deed.js";
import { bounding } from "./days.en.js";

/** When a sentence says that something happened or will: "was found **on Tuesday**", "**Thursday**'s theft". */
export interface ToldDay extends ToldDeed {
  readonly unit: Unit;
  readonly value: DateValue;
}

/** The days that a sentence tells, by what is stated of it. */
export function daysIn(sentence: UnitSentence, statements: readonly Statement[]): readonly ToldDay[] {
  return statements.flatMap((statement): readonly ToldDay[] => {
    const { value, evidence, trigger } = statement.assertion;
    const unit = unitAt(sentence, evidence);
    const word = unitAt(sentence, trigger);
    if (value.kind !== "date" || unit?.value?.kind !== "date" || word === undefined) return [];
    if (!isOfOneTime(value, word) || isBounded(sentence, unit, word) || isListed(sentence, unit)) return [];
    const deed = toldDeed(sentence, statement, unit);
    return deed === null ? [] : [{ ...deed, unit, value }];
  });
}

/** A day of the week, of the month or a year, but not "today", "every Monday", "since 2011", "around 1960" or "0241 GMT Friday". */
function isOfOneTime(value: DateValue, { lemma }: Unit): boolean {
  const { type, precision, boundary, mod, known, zone } = value;
  const isVague = mod !== undefined && mod !== "START" && mod !== "END" && mod !== "MID";
  const isDay = known.some((part) => part === "weekday" || part === "month" || part === "year");
  // "**beginning** April 29"
  const isOpen = boundary !== undefined && !(boundary === "start" && /^(?:begin|start)$/u.test(lemma));
  return (
    isDay &&
    type !== "SET" &&
    precision !== "vague" &&
    zone === undefined &&
    !isOpen &&
    (!isVague || known.includes("weekday"))
  );
}

/** "restored **by** Saturday", but not "after the **Saturday shootings**" */
function isBounded({ units }: UnitSentence, unit: Unit, deed: Unit): boolean {
  const at = units.indexOf(unit);
  if (units[at + 1] === deed) return false;
  return units.slice(Math.max(0, at - 2), at).some(({ lower }) => bounding.has(lower));
}

/** "in **1971, 1975 and 1979**" */
function isListed({ units }: UnitSentence, unit: Unit): boolean {
  const at = units.indexOf(unit);
  const [before, behind] = [units.slice(0, at).toReversed(), units.slice(at + 1)].map((side) =>
    side.find(({ pos, text }) => pos !== "CCONJ" && !/^[,(]$/u.test(text)),
  );
  return [before, behind].some((beside) => beside?.value?.kind === "date");
}
