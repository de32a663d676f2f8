import { dayOfCalendar } from "../kinds/date/day-of-calendar.js";
import type { DateValue } from "../kinds/date/value.js";
import type { Qualifiers } from "../model/assertion.js";
import { simultaneous, successive } from "../predicates/lexicon.en.js";
import { childrenOf, clauseTree } from "../syntax/clause-tree.js";
import { isVerb } from "../syntax/clause.js";
import type { Phrase, VerbGroup } from "../syntax/phrase.js";
import { isReport, type Binding, type Clauses } from "./binding.js";
import { pointsBack } from "./carry-over.js";
import { narrate, type Narrative } from "./narrative.js";

/** When what a phrase tells of most likely happened, and what says so. */
export interface EventTime {
  readonly value: DateValue;
  readonly basis: "stated" | NonNullable<Qualifiers["assumedTime"]>["basis"];
}

/** When what the phrase at `at` of a sentence tells of most likely happened; null where nothing says. */
export type TimeOf = (at: number) => EventTime | null;

/**
 * Dates what each sentence of a document tells of, whether an assertion was made of it or not: by the date that is said of it, else
 * of the verb that it hangs on, else of what the sentence before told if this one goes on from there, else by the time that the
 * document tells from. `bindings` are those of each sentence, `date` is the day of the article.
 */
export function timeEvents(
  clauses: readonly Clauses[],
  bindings: readonly (readonly Binding[])[],
  date: string | undefined,
): readonly TimeOf[] {
  const narratives = narrate(clauses, bindings, date);
  let before: DateValue | null = null;
  return clauses.map((sentence, index) => {
    const dates = statedDates(sentence, bindings[index] ?? []);
    const narrative = narratives[index] ?? { published: null, story: null };
    const timeOf = timesIn(sentence, dates, narrative, before);
    before = mainDate(sentence, dates) ?? (goesOn(sentence) ? before : null);
    return timeOf;
  });
}

/** The date that the sentence gives the phrase at `at` itself. */
type DateOf = (at: number) => DateValue | null;

/** How many phrases a date is looked for upwards. */
const longestClimb = 12;

function timesIn(
  clauses: Clauses,
  dateOf: DateOf,
  { story, published }: Narrative,
  before: DateValue | null,
): TimeOf {
  const { phrases, sentence } = clauses;
  const continued = before !== null && goesOn(clauses) ? before : null;
  const opening = openingDate(phrases);
  const upcoming = before !== null && isAfter(before, published) ? before : null;
  const assume = (at: number): EventTime | null => {
    const phrase = phrases[at];
    const verb = isVerb(phrase) && phrase.form === "finite" ? phrase : null;
    // "had closed": before what the text tells of, unless it is reported ("said it had closed").
    if (verb !== null && isPluperfect(verb) && clauseTree(phrases).roles[at] !== "content") return null;
    if (opening !== null) return { value: opening, basis: "sentence" };
    const carried = verb?.tense === "future" ? upcoming : verb?.tense === "past" ? continued : null;
    if (carried !== null) return { value: carried, basis: "sentence before" };
    // Who speaks speaks to the reporter, and what is so is so when the article appears; headlines tell the past in the present.
    const isCurrent = verb !== null && (isReport(phrases, at) || verb.tense !== "past");
    if (story !== null && (!isCurrent || sentence.role === "heading"))
      return { value: story, basis: "story" };
    return published === null ? null : { value: published, basis: "publication" };
  };
  const find = (at: number): EventTime | null => {
    let keeper = at;
    for (let steps = 0; steps < longestClimb; steps++) {
      const own = dateOf(keeper);
      if (own !== null) return { value: withinDay(own), basis: keeper === at ? "stated" : "sentence" };
      // "**When** it sank **in May**, the owners sued": both at once.
      const beside = dateOf === noDate ? null : besideDate(phrases, keeper, dateOf);
      if (beside !== null) return { value: beside, basis: "sentence" };
      const next = timekeeper(phrases, keeper);
      if (next === null) break;
      keeper = next;
    }
    return assume(keeper);
  };
  // Several assertions ask about one phrase.
  const known: (EventTime | null | undefined)[] = [];
  return (at) => {
    const found = known[at];
    if (found !== undefined) return found;
    const time = find(at);
    known[at] = time;
    return time;
  };
}

function besideDate(phrases: readonly Phrase[], at: number, dateOf: DateOf): DateValue | null {
  const clause = childrenOf(clauseTree(phrases), at).find((child) => isSimultaneous(phrases, child));
  return clause === undefined ? null : dateOf(clause);
}

/** The dates that a sentence gives: those bound to what it tells of, in noun phrases, and those that hang on verbs. */
function statedDates({ phrases, predications }: Clauses, bindings: readonly Binding[]): DateOf {
  const bound = new Map<number, DateValue>();
  for (const { slot, trigger, mention } of bindings)
    if (slot === "when" && mention.value.kind === "date") bound.set(trigger.start, mention.value);
  if (bound.size === 0 && !phrases.some(holdsDate)) return noDate;
  const hasFreeValues = phrases.some(({ type }) => type === "value");
  return (at) => {
    const known = bound.get(predications.get(at)?.trigger.start ?? -1);
    if (known !== undefined) return known;
    const phrase = phrases[at];
    if (phrase?.type === "noun")
      for (const { value } of phrase.values) if (value.kind === "date" && isOfOneTime(value)) return value;
    if (!hasFreeValues) return null;
    for (const child of childrenOf(clauseTree(phrases), at)) {
      const hanging = phrases[child];
      const value = hanging?.type === "value" ? hanging.mention.value : null;
      if (value?.kind === "date" && isOfOneTime(value)) return value;
    }
    return null;
  };
}

/** "fell 3% **by 5 p.m.**": on that day. */
function withinDay(value: DateValue): DateValue {
  const { precision, min, max } = value;
  const clock = precision !== "time" || (min !== null && max !== null) ? null : (max ?? min);
  return (clock === null ? null : dayOfCalendar(clock.slice(0, 10), false)) ?? value;
}

/** Of a sentence without a date, which most are. */
const noDate: DateOf = () => null;

function holdsDate(phrase: Phrase): boolean {
  if (phrase.type === "value") return phrase.mention.value.kind === "date";
  return phrase.type === "noun" && phrase.values.some(({ value }) => value.kind === "date");
}

/** "**On Monday** the mayor resigned and two aides left": a date that opens a sentence dates all that it tells. */
function openingDate(phrases: readonly Phrase[]): DateValue | null {
  const first = phrases.find(({ type }) => type !== "preposition" && type !== "quotation" && type !== "mark");
  if (first?.type !== "value" || first.mention.value.kind !== "date") return null;
  return isOfOneTime(first.mention.value) ? first.mention.value : null;
}

/** Not "every Monday", "recently" or "since 2011". */
function isOfOneTime({ type, precision, boundary }: DateValue): boolean {
  return type !== "SET" && precision !== "vague" && boundary === undefined;
}

/** The phrase that the one at `at` hangs on and shares its time with; null where it has a time of its own. */
function timekeeper(phrases: readonly Phrase[], at: number): number | null {
  const { heads, roles } = clauseTree(phrases);
  const head = heads[at] ?? -1;
  const phrase = phrases[at];
  if (phrase === undefined || phrases[head] === undefined) return null;
  if (!isVerb(phrase) || phrase.form === "infinitive" || roles[at] === "conjunct") return head;
  if (roles[at] === "adverbial") return phrase.form !== "finite" || isSimultaneous(phrases, at) ? head : null;
  return phrase.form === "gerund" && isVerb(phrases[head]) && !isReport(phrases, head) ? head : null;
}

/** Whether the verb at `at` is that of a clause with "when", "as" or "while". */
function isSimultaneous(phrases: readonly Phrase[], at: number): boolean {
  if (!isVerb(phrases[at]) || clauseTree(phrases).roles[at] !== "adverbial") return false;
  const opener = phrases.findLast(
    ({ type }, index) => index < at && (type === "subordinator" || type === "verb"),
  );
  return opener?.type === "subordinator" && simultaneous.has(opener.token.lower);
}

function isPluperfect({ tokens, head }: VerbGroup): boolean {
  return tokens.some((token) => token.lower === "had" && token !== head);
}

/** Whether a sentence tells what came of the one before: "**It** killed ten", "It **then** sank". */
function goesOn(clauses: Clauses): boolean {
  return pointsBack(clauses) || clauses.sentence.tokens.some(({ lower }) => successive.has(lower));
}

/** The date of the first verb that has one, else of the first noun; "since May" carries on to no other sentence. */
function mainDate({ phrases }: Clauses, dateOf: DateOf): DateValue | null {
  if (dateOf === noDate) return null;
  for (const wanted of ["verb", "noun"]) {
    for (let at = 0; at < phrases.length; at += 1) {
      const date = phrases[at]?.type === wanted ? dateOf(at) : null;
      if (date !== null && isOfOneTime(date)) return date;
    }
  }
  return null;
}

function isAfter({ min }: DateValue, day: DateValue | null): boolean {
  return min !== null && day?.max != null && min > day.max;
}
