import type { DateValue } from "../kinds/date/value.js";
import type { Qualifiers } from "../model/assertion.js";
import type { Phrase } from "../syntax/phrase.js";
import type { Binding } from "./binding.js";

/** The time that a document tells from, at one sentence: its own date, and the date that the narrative stands at. */
export interface Narrative {
  /** The day of the article; null when it is not dated. */
  readonly published: DateValue | null;
  /** The date that the sentence before states, if that lies before the article. */
  readonly told: DateValue | null;
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
 * when it appeared, unless the sentence before is about an earlier time. Null for what is not said to have happened.
 */
export function assumeTime(
  { context }: Binding,
  phrase: Phrase | undefined,
  { published, told }: Narrative,
): Qualifiers["assumedTime"] | null {
  if (context.modality !== "asserted" || context.polarity !== "affirmed") return null;
  if (phrase?.type === "verb" && phrase.tense === "future") return null;
  if (told !== null) return { value: told, basis: "narrative" };
  return published === null ? null : { value: published, basis: "publication" };
}

/** Where the narrative stands after a sentence with these bindings: at the one date that it states of something that happened. */
export function advance(bindings: readonly Binding[], narrative: Narrative, goesOn: boolean): Narrative {
  const dates = bindings.flatMap(({ slot, mention: { value }, context }) =>
    slot === "when" && value.kind === "date" && context.modality === "asserted" ? [value] : [],
  );
  const [first] = dates;
  if (first === undefined) return goesOn ? narrative : { ...narrative, told: null };
  const { published } = narrative;
  const before =
    published === null || (first.max !== null && published.min !== null && first.max < published.min);
  return { ...narrative, told: before && dates.length === 1 ? first : null };
}
