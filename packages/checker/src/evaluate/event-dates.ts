import { formatValue, type DatedPhrase, type DateValue, type Span } from "@gainsay/claims";
import { calendarDate } from "./calendar-date.js";
import { locateMention } from "./locate-mention.js";
import type { DocumentsRecord, EventMention } from "./records.js";
import { proportion, type Proportion } from "./scores.js";

/**
 * Where a mention has its date from, best first: it is said of it, or of what it hangs on in the sentence; or the time is assumed
 * from the sentence before, the head of the article, or the article's date.
 */
const bases = [
  "stated",
  "sentence",
  "sentence before",
  "story",
  "publication",
] as const satisfies readonly Basis[];
type Basis = DatedPhrase["basis"];

export interface EventDateScores {
  /** Event mentions with a labelled date, each once, however many timelines have it. */
  readonly mentions: number;
  /** Of those, the mentions whose date lies within the labelled one: on the labelled day, in the labelled month or year. */
  readonly agreeing: Proportion;
  /** Of those, the mentions whose date shares a day with the labelled one. */
  readonly overlapping: Proportion;
  /** The same of the mentions that are dated on each basis. */
  readonly bases: readonly {
    readonly basis: Basis;
    readonly agreeing: Proportion;
    readonly overlapping: Proportion;
  }[];
  /** Mentions that have no date, or none on the calendar ("recently"). */
  readonly undated: number;
  /** Mentions that are not in the text, and so cannot be found; they count among those without a date. */
  readonly lost: number;
}

/** What is said of one event mention. */
export interface PredictedDate {
  readonly doc: string;
  /** Where the word stands: UTF-16 offsets into the text of the doc, half-open; null when it is not in the text. */
  readonly span: Span | null;
  readonly word: string;
  /** As labelled: `2004-03-XX`. */
  readonly label: string;
  /** Null where the mention has no date. */
  readonly answer: { readonly display: string; readonly basis: Basis } | null;
  /** How the answer stands to the label; null without an answer. */
  readonly relation: "agreeing" | "overlapping" | "disjoint" | null;
}

/**
 * Looks up the date of each event mention of the records' timelines: that of the phrase in the mention's document that the mention's
 * word stands in. Null when no record has timelines. `datesIn` gives the phrases of a document of a record with their dates.
 */
export function evaluateEventDates(
  records: readonly DocumentsRecord[],
  datesIn: (record: string, doc: string) => readonly DatedPhrase[],
): {
  readonly scores: EventDateScores | null;
  readonly datesOf: (record: string) => readonly PredictedDate[];
} {
  const predictions = new Map(
    records.flatMap((record) => {
      const mentions = mentionsOf(record);
      if (mentions === null) return [];
      const dates = new Map(record.docs.map(({ id }) => [id, datesIn(record.id, id)]));
      return [
        [
          record.id,
          mentions.map((mention) => lookUp(mention, record, dates.get(mention.doc) ?? [])),
        ] as const,
      ];
    }),
  );
  return {
    scores: predictions.size === 0 ? null : scoresOf([...predictions.values()].flat()),
    datesOf: (record) => predictions.get(record) ?? [],
  };
}

interface LabelledMention extends EventMention {
  readonly date: string;
}

/** The event mentions of a record, each once; those whose label leaves even the year open say nothing and are left out. */
function mentionsOf({ timelines }: DocumentsRecord): readonly LabelledMention[] | null {
  if (timelines === undefined) return null;
  const mentions = timelines.flatMap(({ events }) =>
    events
      .filter(({ date }) => !date.startsWith("XXXX"))
      .flatMap(({ date, mentions }) => mentions.map((mention) => ({ ...mention, date }))),
  );
  const keyOf = ({ doc, quote, word, date }: LabelledMention): string =>
    JSON.stringify([doc, quote, word, date]);
  return [...new Map(mentions.map((mention) => [keyOf(mention), mention])).values()];
}

function lookUp(
  mention: LabelledMention,
  { docs }: DocumentsRecord,
  dates: readonly DatedPhrase[],
): PredictedDate {
  const { doc, word, date: label } = mention;
  const text = docs.find((each) => each.id === doc)?.text ?? "";
  const places = locateMention(text, mention);
  const answer = bestOf(
    dates.filter(({ start, end }) => places.some((place) => start < place.end && place.start < end)),
  );
  return {
    doc,
    span: places[0] ?? null,
    word,
    label,
    answer: answer === null ? null : { display: formatValue(answer.value), basis: answer.basis },
    relation: answer === null ? null : relationOf(daysOf(answer.value), daysOfLabel(label)),
  };
}

/** The first date on the best basis. */
function bestOf(dates: readonly DatedPhrase[]): DatedPhrase | null {
  const onCalendar = dates.filter(({ value }) => value.min !== null || value.max !== null);
  for (const basis of bases) {
    const found = onCalendar.find((date) => date.basis === basis);
    if (found !== undefined) return found;
  }
  return null;
}

/** Days as `YYYY-MM-DD`, both ends inclusive, which sort as text; before and after all of them is "" and "~". */
interface Days {
  readonly min: string;
  readonly max: string;
}

function daysOf({ min, max }: DateValue): Days {
  return { min: calendarDate(min ?? undefined) ?? "", max: calendarDate(max ?? undefined) ?? "~" };
}

/** "2004-02-XX" → 1 to 29 February 2004. */
function daysOfLabel(label: string): Days {
  const [year = "", month = "XX", day = "XX"] = label.split("-");
  const [first, last] = [year.replaceAll("X", "0"), year.replaceAll("X", "9")];
  if (month === "XX" || first !== last) return { min: `${first}-01-01`, max: `${last}-12-31` };
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return day === "XX"
    ? { min: `${year}-${month}-01`, max: `${year}-${month}-${end}` }
    : { min: label, max: label };
}

function relationOf(ours: Days, label: Days): PredictedDate["relation"] {
  if (label.min <= ours.min && ours.max <= label.max) return "agreeing";
  return ours.min <= label.max && label.min <= ours.max ? "overlapping" : "disjoint";
}

function scoresOf(predictions: readonly PredictedDate[]): EventDateScores {
  return {
    mentions: predictions.length,
    ...countRelations(predictions),
    bases: bases.flatMap((basis) => {
      const answered = predictions.filter(({ answer }) => answer?.basis === basis);
      return answered.length === 0 ? [] : [{ basis, ...countRelations(answered) }];
    }),
    undated: predictions.filter(({ answer }) => answer === null).length,
    lost: predictions.filter(({ span }) => span === null).length,
  };
}

function countRelations(
  predictions: readonly PredictedDate[],
): Pick<EventDateScores, "agreeing" | "overlapping"> {
  const agreeing = predictions.filter(({ relation }) => relation === "agreeing").length;
  const overlapping = predictions.filter(({ relation }) => relation === "overlapping").length;
  return {
    agreeing: proportion(agreeing, predictions.length),
    overlapping: proportion(agreeing + overlapping, predictions.length),
  };
}
