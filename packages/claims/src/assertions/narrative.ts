import { dayOfCalendar } from "../kinds/date/day-of-calendar.js";
import type { DateValue } from "../kinds/date/value.js";
import { indexAt } from "../model/span.js";
import { clauseTree } from "../syntax/clause-tree.js";
import { isVerb } from "../syntax/clause.js";
import { isReport, type Binding, type Clauses } from "./binding.js";

/** The time that a sentence tells from. */
export interface Narrative {
  /** The day of the article, or of the entry of a chronicle; null when neither is dated. */
  readonly published: DateValue | null;
  /** The day that the head of the article gives its news: "yesterday", "on Monday". */
  readonly story: DateValue | null;
}

/** Sentences at the head of an article that can say on which day its news happened, and those that lead it: title and first. */
const headLength = 6;
const leadLength = 2;

/** How many days before the article the news that it brings may have happened; what leads it may be older. */
const freshness = { lead: 31, head: 4 };

/** The time that each sentence of a document tells from. `date` is the day of the article, `YYYY-MM-DD`. */
export function narrate(
  clauses: readonly Clauses[],
  bindings: readonly (readonly Binding[])[],
  date: string | undefined,
): readonly Narrative[] {
  const given = date === undefined ? null : dayOfCalendar(date, false);
  const lines = clauses.map(dateLine);
  const head = lines.slice(0, headLength).find((line) => line !== null) ?? given;
  const story = storyOf(clauses.slice(0, headLength), bindings, head);
  let published = head;
  return lines.map((line): Narrative => {
    published = line ?? published;
    return { published, story: published === head ? story : published };
  });
}

/** How many phrases a date and the marks around it take. */
const longestDateLine = 8;

/** The day that stands by itself above what it dates, as in chronicles, minutes and under headlines; else null. */
function dateLine({ phrases }: Clauses): DateValue | null {
  if (phrases.length > longestDateLine) return null;
  const said = phrases.filter(({ type }) => type !== "mark" && type !== "comma" && type !== "other");
  const [only] = said;
  if (said.length !== 1 || only?.type !== "value") return null;
  const { value } = only.mention;
  return value.kind === "date" && isDay(value) && value.known.includes("year") ? value : null;
}

function isDay({ precision, min }: Pick<DateValue, "precision" | "min">): boolean {
  return min !== null && (precision === "day" || precision === "part-of-day" || precision === "time");
}

/**
 * The day of the news: the first that the head of an article gives a verb, one of saying only where no other has a day, since
 * what is reported may have been before.
 */
function storyOf(
  head: readonly Clauses[],
  bindings: readonly (readonly Binding[])[],
  published: DateValue | null,
): DateValue | null {
  let said: DateValue | null = null;
  let read = 0;
  for (const [index, clauses] of head.entries()) {
    if (!clauses.phrases.some(isVerb)) continue;
    read += 1;
    for (const binding of bindings[index] ?? []) {
      const { value } = binding.mention;
      if (value.kind !== "date" || !tellsNews(binding, clauses)) continue;
      if (!isFresh(value, published, read > leadLength ? freshness.head : freshness.lead)) continue;
      if (!reports(binding, clauses)) return value;
      said ??= value;
    }
  }
  return said;
}

/** Whether a binding dates what its sentence tells: a verb, or a noun that is subject or object of one. */
function tellsNews({ slot, phase, context, trigger }: Binding, { phrases }: Clauses): boolean {
  if (slot !== "when" || phase !== null || context.modality !== "asserted") return false;
  const at = indexAt(phrases, trigger.start);
  if (isVerb(phrases[at])) return true;
  const role = clauseTree(phrases).roles[at];
  return role === "subject" || role === "object" || role === "attribute";
}

/** "**said** on Monday that", not "**posted** a loss on Monday". */
function reports({ trigger }: Binding, { phrases }: Clauses): boolean {
  return isReport(phrases, indexAt(phrases, trigger.start));
}

function isFresh({ min, max, precision }: DateValue, published: DateValue | null, days: number): boolean {
  if (!isDay({ precision, min }) || min === null || max === null || published?.min == null) return false;
  const age = (Date.parse(published.min) - Date.parse(min.slice(0, 10))) / 86_400_000;
  return age >= 0 && age <= days;
}
