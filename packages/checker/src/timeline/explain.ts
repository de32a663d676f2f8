import { formatValue } from "@gainsay/claims";
import { after, before, formatDays, type Days } from "./days.js";
import type { Step } from "./network.js";
import type { Told } from "./told.js";

/**
 * Why what is told on a walk from the origin and back cannot all be true, step by step: from what dates the first point, along the
 * lengths, to the point that has another date.
 */
export function explainConflict(subject: string, walk: readonly Step<Told>[]): string {
  const [first, ...others] = walk.map(({ constraint }) => constraint);
  const last = others.pop();
  if (first === undefined || last === undefined) return "";
  const isTurned = rank(last, others.at(-1)) > rank(first, others[0]);
  return isTurned ? follow(subject, last, others.toReversed(), first) : follow(subject, first, others, last);
}

/** An age says the most of where a life is; a length is best told from its beginning, and no account begins with an order. */
function rank(start: Told, next: Told | undefined): number {
  return (
    (start.sort === "age" ? 4 : 0) +
    (next !== undefined && next.sort !== "order" ? 2 : 0) +
    (next?.from === start.to ? 1 : 0)
  );
}

function follow(subject: string, start: Told, path: readonly Told[], end: Told): string {
  const told: string[] = [];
  let here = start.to;
  let days: Days = start;
  let words = labelOf(start);
  if (start.sort === "age") {
    const birth = `Somebody who ${start.display} was born in ${words}`;
    if (path.length === 0) return `${birth}, not ${contrast(end)}.`;
    told.push(`${birth}.`);
  }
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    const isForward = step.from === here;
    here = isForward ? step.to : step.from;
    days = isForward ? after(days, step) : before(days, step);
    if (step.sort === "order") {
      const both = index === 0 && start.sort !== "age" ? `${start.display} and ` : "";
      told.push(isLast ? `${step.display}, but ${subject} ${both}${end.display}.` : `${step.display}.`);
      continue;
    }
    const reached = formatDays(days, isCoarse(start) || isCoarse(step) ? "year" : "day");
    const way = `From ${words}, ${lengthOf(step)} ${isForward ? "" : "back "}to ${reached}`;
    told.push(isLast ? `${way}, not ${contrast(end)}.` : `${way}.`);
    words = reached;
  }
  return told.join(" ");
}

/** "December 2023", or the years of birth that an age gives. */
function labelOf({ sort, value, least, most }: Told): string {
  return sort !== "age" && value?.kind === "date"
    ? formatValue({ ...value, boundary: undefined })
    : formatDays({ least, most }, "year");
}

function contrast(told: Told): string {
  return told.sort === "age" ? `in ${labelOf(told)}, as somebody who ${told.display}` : labelOf(told);
}

function lengthOf({ value }: Told): string {
  if (value === null) return "no time leads";
  const words = value.kind === "quantity" ? `${value.amount ?? ""} years` : formatValue(value);
  return `${words} lead`;
}

/** Whether the days are too many to be told one by one. */
function isCoarse({ value, sort }: Told): boolean {
  if (sort === "age" || value?.kind === "quantity") return true;
  if (value?.kind === "duration") return ["year", "decade", "century"].includes(value.unit);
  return value?.kind === "date" && !["month", "week", "day", "part-of-day", "time"].includes(value.precision);
}
