import { parseIsoDate, weekdayOf, type DateValue } from "@gainsay/claims";
import type { Statement } from "../align/statement.js";
import { pointing, turning } from "./words.en.js";
import { met, unknown, unmet, type GateCheck } from "./gate-check.js";

/** Do the texts state what is compared, or was part of it inferred? */
export const reading: GateCheck = {
  name: "reading",
  run(a, b) {
    const alternative = [a, b].find(isAlternative);
    if (alternative !== undefined)
      return unmet(`"${alternative.assertion.evidence.quote}" is one of two that the text leaves open`);
    const clock = [a, b].find(inferredDay);
    if (clock !== undefined && dayOf(a) !== dayOf(b))
      return unmet(`"${clock.assertion.evidence.quote}" tells the time, not the day`);
    const week = inferredWeek(a, b) ?? inferredWeek(b, a);
    if (week !== null) return unmet(`"${week}" tells the day of the week, not which week`);
    const turned = dayTurned(a, b) ?? dayTurned(b, a);
    if (turned !== null) return unmet(`"${turned}" may have been written the day before it was published`);
    const inferred = [a, b].filter(inferredYear);
    if (inferred.length === 0) return met("the texts state what is compared");
    return unknown(`the year of "${inferred[0]?.assertion.evidence.quote ?? ""}" is inferred`);
  },
};

/** So far before a value "or" is looked for. */
const reach = 40;

/** "in 1982 **or** 1984", "the 18th **or** 19th century", "**either** Oslo or Bergen". */
function isAlternative({ assertion: { evidence } }: Statement): boolean {
  const { sentence, sentenceStart, start, end } = evidence;
  const at = start - sentenceStart;
  return (
    /\b(?:or|either)\s+(?:(?:in|on|at|the|by)\s+)*$/iu.test(sentence.slice(Math.max(0, at - reach), at)) ||
    /^,?\s+or\s+(?:(?:in|on|at|the|by)\s+)*(?:\d|\p{Lu})/u.test(sentence.slice(end - sentenceStart))
  );
}

/** "about 3:10 p.m.": the day is that of the article, or of what was told before. "At 9 a.m. today" says which. */
function inferredDay({ assertion: { value, evidence } }: Statement): boolean {
  if (value.kind !== "date" || value.precision !== "time" || !value.implied.includes("day")) return false;
  return !value.known.includes("weekday") && !pointing.test(evidence.quote);
}

/** "Saturday" against the next one or the one after it, or the month that the next one lies in: that it was the one by the article's day was inferred. */
function inferredWeek(a: Statement, b: Statement): string | null {
  const { value, evidence } = a.assertion;
  if (value.kind !== "date" || !value.known.includes("weekday") || !value.implied.includes("day"))
    return null;
  const [days, other] = [daysOf(a), daysOf(b)];
  if (days === null || other === null || days.first !== days.last) return null;
  const day = days.first;
  if (other.first === other.last) {
    const apart = Math.abs(day - other.first);
    return apart === 7 || apart === 14 ? evidence.quote : null;
  }
  const isNear = [day - 7, day + 7].some((moved) => other.first <= moved && moved <= other.last);
  return isNear ? evidence.quote : null;
}

/** "today" of a page of the 6th against the 5th: printed, or put up behind midnight or in another zone, the day after it was written. */
function dayTurned(a: Statement, b: Statement): string | null {
  const { value, evidence } = a.assertion;
  if (value.kind !== "date" || !value.implied.includes("day") || !turning.test(evidence.quote)) return null;
  const [days, other] = [daysOf(a), daysOf(b)];
  if (days === null || other === null || a.document.id === b.document.id) return null;
  return days.first === days.last && days.first - other.last === 1 ? evidence.quote : null;
}

/** The first and last day of a date, in days since 1970; null for what has no place on the calendar, or an open end. */
function daysOf({
  assertion: { value },
}: Statement): { readonly first: number; readonly last: number } | null {
  if (value.kind !== "date" || value.min === null || value.max === null) return null;
  const [first, last] = [value.min, value.max].map((day) => Date.parse(day.slice(0, 10)) / 86_400_000);
  return first === undefined || last === undefined || Number.isNaN(first + last) ? null : { first, last };
}

function dayOf({ assertion: { value } }: Statement): string {
  return value.kind === "date" ? value.timex.slice(0, "2024-05-15".length) : "";
}

function inferredYear({ assertion: { value } }: Statement): boolean {
  return value.kind === "date" && value.implied.length > 0 && !settledByWeekday(value);
}

/** "Tuesday, 11 June": in the years beside the one inferred, the day fell on another weekday. */
function settledByWeekday({ implied, weekday, min }: DateValue): boolean {
  const day = min === null ? null : parseIsoDate(min);
  return implied.join() === "year" && day !== null && weekdayOf(day) === weekday;
}
