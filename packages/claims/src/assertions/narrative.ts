import type { DateValue } from "../kinds/date/value.js";
import type { Qualifiers } from "../model/assertion.js";
import type { Phrase } from "../syntax/phrase.js";
import { reportingVerbs } from "../predicates/lexicon.en.js";
import type { Binding } from "./binding.js";

/** The time that a document tells from. */
export interface Narrative {
  /** The day of the article; null when it is not dated. */
  readonly published: DateValue | null;
  /** The day that its first sentences give their news, where that is a day or two before the article: "yesterday". */
  readonly story: DateValue | null;
  /** How many sentences have been read. */
  readonly read: number;
}

/** The day of an article as a date of which nothing is stated. `date` is `YYYY-MM-DD`. */
export function publicationDay(date: string | undefined): DateValue | null {
  if (date === undefined) return null;
  return {
    kind: "date",
    type: "DATE",
    min: date,
    max: date,
    timex: date,
    edtf: date,
    precision: "day",
    known: [],
    implied: ["year", "month", "day"],
  };
}

/**
 * When what a binding says most likely happened, where the sentence gives no date: news in the past tense tells what happened
 * on the day that its first sentences give, or else when it appeared. Null for what is not said to have happened.
 */
export function assumeTime(
  { context }: Binding,
  phrase: Phrase | undefined,
  { published, story }: Narrative,
): Qualifiers["assumedTime"] | null {
  if (context.modality !== "asserted" || context.polarity !== "affirmed") return null;
  if (phrase?.type === "verb" && phrase.tense === "future") return null;
  // Who speaks speaks to the reporter: "said" is of the day of the article.
  const speaks = phrase?.type === "verb" && reportingVerbs.has(phrase.lemma);
  if (story !== null && !speaks) return { value: story, basis: "story" };
  return published === null ? null : { value: published, basis: "publication" };
}

/** Sentences at the head of an article that can say on which day its news happened. */
const headLength = 4;

/** How many days before the article the news that it brings may have happened. */
const freshness = 4;

/** The narrative after one more sentence, with what that says. */
export function advance(bindings: readonly Binding[], narrative: Narrative): Narrative {
  const read = narrative.read + 1;
  if (narrative.story !== null || narrative.read >= headLength) return { ...narrative, read };
  const day = bindings.find(({ slot, mention: { value }, context, phase }) => {
    const isNews = slot === "when" && phase === null && context.modality === "asserted";
    return isNews && value.kind === "date" && isFresh(value, narrative.published);
  })?.mention.value;
  return { ...narrative, read, story: day?.kind === "date" ? day : null };
}

function isFresh({ min, max, precision }: DateValue, published: DateValue | null): boolean {
  if (precision !== "day" && precision !== "part-of-day" && precision !== "time") return false;
  if (min === null || max === null || published?.min == null) return false;
  const age = (Date.parse(published.min) - Date.parse(min.slice(0, 10))) / 86_400_000;
  return age >= 0 && age <= freshness;
}
