import type { Candidate } from "../../kind.js";
import type { DateParts } from "../expression.js";

/** What may stand before the date that heads a line: marks of lists and headings, brackets. */
const lead = /^[\s#*•·\-–—>[(]*$/;

/** What follows the date in the line that it heads: nothing, or a mark and the entry. */
const alone = /^[\])\s.:]*$/;
const mark = /^[\])]*(?:\s*:|\s+[-–—]|\.)\s/;

/** How far before and after a date its line is looked at. */
const reach = 40;

/**
 * Tells each date which date heads its entry, if any: in chronicles, minutes and logs "March 5, 2011" or "12 April:" at the
 * start of a line holds for what follows, where "at 14:30", "the same day", "today" and "Friday" count from it. A date that
 * is a line by itself holds until the next; one that an entry follows holds until the line ends.
 */
export function withEntries(
  text: string,
  dates: readonly Candidate<DateParts>[],
): readonly Candidate<DateParts>[] {
  let head: { readonly start: number; readonly until: number } | null = null;
  return dates.map((date) => {
    const scope = scopeOf(text, date);
    if (scope !== null) {
      head = { start: date.start, until: scope };
      return date;
    }
    if (head === null || date.start >= head.until) return date;
    return { ...date, parts: { ...date.parts, entry: head.start } };
  });
}

/** Where the entry ends that a date heads; null where it heads none. */
function scopeOf(text: string, { start, end, parts }: Candidate<DateParts>): number | null {
  if (!canHead(parts)) return null;
  const before = text.slice(Math.max(0, start - reach), start);
  const lineStart = before.lastIndexOf("\n") + 1;
  if ((lineStart === 0 && start > reach) || !lead.test(before.slice(lineStart))) return null;
  const after = text.slice(end, end + reach);
  const lineEnd = after.indexOf("\n");
  const rest = lineEnd === -1 ? after : after.slice(0, lineEnd);
  if (lineEnd !== -1 && alone.test(rest)) return Infinity;
  if (!mark.test(`${rest} `)) return null;
  const next = text.indexOf("\n", end);
  return next === -1 ? Infinity : next;
}

/** A day, month or year by its own name. */
function canHead({ when, clock, part, mod }: DateParts): boolean {
  return when.is === "calendar" && clock === undefined && part === undefined && mod === undefined;
}
