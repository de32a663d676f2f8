import type { Value, ValueMention } from "@gainsay/claims";
import { agesAsDurations, isTimeMl } from "./ages.js";
import { calendarDate } from "./calendar-date.js";
import { hasSpan, speaksOf } from "./quantity-labels.js";
import type { ExpectedValue, NormaliserRecord } from "./records.js";
import { accuracy, byName, proportion, type Accuracy, type Proportion } from "./scores.js";
import { isForAssistants, isNewsWording, suitsNews } from "./suits-news.js";
import type { Tool } from "./tool.js";
import { joinValues, valueMatches } from "./value-matches.js";

export interface NormaliserScores {
  readonly family: "normalisers";
  readonly records: number;
  /**
   * The kinds that the set is about. Mentions of other kinds are predicted, but neither right nor wrong; nor are those of
   * dimensions that the record's types do not speak of.
   */
  readonly kinds: readonly Value["kind"][];
  /** A mention has the expected span, but for units and bounds that sets of bare numbers write otherwise. Values expected without a span are left out. */
  readonly strict: Accuracy;
  /** A mention shares a character with the expected span. */
  readonly overlapping: Accuracy;
  /** As `overlapping`, and the value is right (the "value F1" of TempEval-3). */
  readonly value: Accuracy;
  /** Of a set made for assistants, how many of the values are right that are written as news writes them; else null. */
  readonly news: Proportion | null;
  /** Expected values that are written in no known way; they are never right. */
  readonly unknown: number;
  readonly types: readonly {
    readonly type: string;
    readonly strict: Proportion;
    readonly overlapping: Proportion;
    readonly value: Proportion;
  }[];
}

export interface NormaliserPrediction {
  readonly id: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: Value["kind"];
    /** The TIMEX3 value of dates, times, durations and sets. */
    readonly timex?: string;
    readonly value: Value;
  }[];
}

/** Reads the values in each text and compares them with those expected, each with one mention at most. */
export function evaluateNormalisers(
  records: readonly NormaliserRecord[],
  tool: Pick<Tool, "recognise">,
): { readonly scores: NormaliserScores; readonly predictions: readonly NormaliserPrediction[] } {
  const readings = records.map((record) => {
    const mentions = tool.recognise(record.text, calendarDate(record.reference));
    return { record, mentions: isTimeMl(record) ? agesAsDurations(mentions) : mentions };
  });
  const kinds = kindsOf(records.flatMap(({ expect }) => expect));
  const aligned = readings.map(({ record, mentions }) =>
    align(
      record,
      mentions.filter(({ value }) => kinds.includes(value.kind) && isLabelled(record, value)),
    ),
  );
  const results = aligned.flatMap((alignment) => alignment.results);
  const spurious = aligned.reduce((sum, alignment) => sum + alignment.spurious, 0);
  const [anywhere, placed] = [results.filter(isAnywhere), results.filter((result) => !isAnywhere(result))];
  const predicted = spurious + results.filter(({ overlapping }) => overlapping).length;
  const predictedPlaced = predicted - anywhere.filter(({ overlapping }) => overlapping).length;
  return {
    scores: {
      family: "normalisers",
      records: records.length,
      kinds,
      strict: accuracy(count(placed, "strict"), predictedPlaced, placed.length),
      overlapping: accuracy(count(results, "overlapping"), predicted, results.length),
      value: accuracy(count(results, "value"), predicted, results.length),
      news: newsOf(records, results),
      unknown: results.filter(({ isUnknown }) => isUnknown).length,
      types: byName(results, ({ expected }) => expected.type).map(({ name, items }) => ({
        type: name,
        strict: proportion(count(items, "strict"), items.filter((item) => !isAnywhere(item)).length),
        overlapping: proportion(count(items, "overlapping"), items.length),
        value: proportion(count(items, "value"), items.length),
      })),
    },
    predictions: readings.map(({ record: { id }, mentions }) => ({
      id,
      mentions: mentions.map(predictMention),
    })),
  };
}

/** Whether the record would say so if the value stood in it. A record without any says that none does. */
function isLabelled({ expect }: NormaliserRecord, value: Value): boolean {
  return expect.length === 0 || expect.some((expected) => speaksOf(expected, value));
}

function newsOf(records: readonly NormaliserRecord[], results: readonly Result[]): Proportion | null {
  if (!records.some(({ expect }) => expect.some(isForAssistants))) return null;
  const suited = new Set(records.filter(suitsNews).flatMap(({ expect }) => expect.filter(isNewsWording)));
  const among = results.filter(({ expected }) => suited.has(expected));
  return proportion(count(among, "value"), among.length);
}

function predictMention({ start, end, text, value }: ValueMention): NormaliserPrediction["mentions"][number] {
  const { kind } = value;
  return value.kind === "date" || value.kind === "duration"
    ? { start, end, text, kind, timex: value.timex, value }
    : { start, end, text, kind, value };
}

/** How one expected value fared. */
interface Result {
  readonly expected: ExpectedValue;
  readonly strict: boolean;
  readonly overlapping: boolean;
  readonly value: boolean;
  readonly isUnknown: boolean;
}

function isAnywhere({ expected }: Result): boolean {
  return spanOf(expected) === null;
}

function count(results: readonly Result[], score: "strict" | "overlapping" | "value"): number {
  return results.filter((result) => result[score]).length;
}

function spanOf({ start, end }: ExpectedValue): { readonly start: number; readonly end: number } | null {
  return start === undefined || end === undefined ? null : { start, end };
}

/**
 * Gives each expected value the mention that shares most characters with it, exact spans first. A value without a
 * span takes, after those, a mention of the right value or else the first that is left.
 */
function align(
  record: NormaliserRecord,
  found: readonly ValueMention[],
): { readonly results: readonly Result[]; readonly spurious: number } {
  const { expect, reference } = record;
  const mentions = joinMentions(record, found);
  const candidates = expect.flatMap((expected) =>
    mentions.flatMap((mention) => {
      const fit = fitOf(expected, mention, reference);
      return fit === null ? [] : [{ expected, mention, fit }];
    }),
  );
  const mentionOf = new Map<ExpectedValue, ValueMention>();
  const taken = new Set<ValueMention>();
  // Sorting is stable: equal fits stay in the order of the text.
  for (const { expected, mention } of candidates.sort((a, b) => b.fit - a.fit)) {
    if (mentionOf.has(expected) || taken.has(mention)) continue;
    mentionOf.set(expected, mention);
    taken.add(mention);
  }
  const results = expect.map((expected): Result => {
    const mention = mentionOf.get(expected);
    const span = spanOf(expected);
    const matches = mention === undefined ? false : valueMatches(mention.value, expected, reference);
    return {
      expected,
      strict: span !== null && mention !== undefined && hasSpan(mention, { ...expected, ...span }),
      overlapping: mention !== undefined,
      value: matches ?? false,
      isUnknown: matches === null,
    };
  });
  return { results, spurious: mentions.length - taken.size };
}

/** Two mentions within one expected span are one where their values are: "two weeks" and "Christmas", "3" and "5 May". */
function joinMentions(
  { text, expect, reference }: NormaliserRecord,
  mentions: readonly ValueMention[],
): readonly ValueMention[] {
  const spans = expect.map((expected) => spanOf(expected) ?? { start: 0, end: text.length });
  const joined: ValueMention[] = [];
  for (const mention of mentions) {
    const first = joined.at(-1);
    const within =
      first !== undefined && spans.some(({ start, end }) => start <= first.start && mention.end <= end);
    const between = text.slice(first?.end ?? 0, mention.start).toLowerCase();
    const value = within ? joinValues(first.value, between, mention.value, reference) : null;
    if (first === undefined || value === null) joined.push(mention);
    else joined[joined.length - 1] = { ...first, end: mention.end, value };
  }
  return joined;
}

/** How well a mention fits, the greater the better; null when not at all. */
function fitOf(expected: ExpectedValue, mention: ValueMention, reference: string | undefined): number | null {
  if (!kindsOf([expected]).includes(mention.value.kind)) return null;
  const span = spanOf(expected);
  // Below every shared character, so that mentions in their places are given away first.
  if (span === null) return valueMatches(mention.value, expected, reference) === true ? 0 : -1;
  const shared = Math.min(span.end, mention.end) - Math.max(span.start, mention.start);
  if (shared <= 0) return null;
  return hasSpan(mention, { ...expected, ...span }) ? Infinity : shared;
}

const timeKinds = ["date", "duration"] as const;
const everyKind = [...timeKinds, "quantity"] as const satisfies readonly Value["kind"][];

/** Types of labelled sets that are read as quantities, in lower case. */
const quantityTypes: ReadonlySet<string> = new Set([
  "age",
  "currency",
  "dimension",
  "money",
  "number",
  "numberrange",
  "ordinal",
  "ordinal.relative",
  "percent",
  "percentage",
  "quantity",
  "temperature",
  "unit",
]);
const timeTypes = /^(?:datetimev2\..*|date|time|duration|set)$/;

/** The kinds that values of the given types are read as; a type that is not known may be any. */
function kindsOf(expect: readonly Pick<ExpectedValue, "type">[]): readonly Value["kind"][] {
  const types = expect.map(({ type }) => type.toLowerCase());
  const isTime = types.some((type) => timeTypes.test(type));
  const isQuantity = types.some((type) => quantityTypes.has(type));
  const isOther = types.some((type) => !timeTypes.test(type) && !quantityTypes.has(type));
  if (isOther || (isTime && isQuantity)) return everyKind;
  if (isTime) return timeKinds;
  return isQuantity ? ["quantity"] : everyKind;
}
