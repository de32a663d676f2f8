import {
  lookUpName,
  monthNames,
  weekdayNames,
  type DocumentSummary,
  type Extraction,
  type Value,
} from "@gainsay/claims";
import { happeningLines } from "./happenings.en.js";
import { newsDay, weekdayOf } from "./news-days.js";
import { isName, isTellingName } from "./telling-names.js";
import { byWord, readTable } from "../wordings/read-table.js";

/** A text of a few sentences that tells one piece of news, with what shows which. */
export interface Bulletin {
  /** The days of the week on which it says that something happened. */
  readonly days: ReadonlySet<number>;
  /** The sorts of happening that it has words for. */
  readonly kinds: ReadonlySet<string>;
  /** All that it is about, in lower case, each with what it weighs, and what they weigh together. */
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
  /** Those of the terms that are names that few texts have. */
  readonly rareNames: ReadonlySet<string>;
  /** Its figures that hardly stand in news of something else: amounts of money, large counts, years. */
  readonly figures: ReadonlySet<string>;
}

/** A text of more sentences tells of more than one thing. */
const longest = 6;

const kinds = byWord(readTable(happeningLines), ({ name }) => name);
const months = monthNames.map((name) => name.toLowerCase());
/** "March 3" is no march. */
const namedMonth = new RegExp(`\\b(?:${monthNames.join("|")})\\b`, "gu");
const weekdays: ReadonlySet<string> = new Set(weekdayNames.map((name) => name.toLowerCase()));

/** Whether a text is short enough to tell of one thing. */
export function isBrief({ sentences }: DocumentSummary): boolean {
  return sentences <= longest;
}

/** A text as a bulletin; null for a longer one, and for one without a name. */
export function bulletinOf({ document, sentences = [] }: Extraction): Bulletin | null {
  if (!isBrief(document)) return null;
  const terms = document.terms.filter(([term]) => !weekdays.has(term.toLowerCase()));
  const words = sentences.flatMap(
    ({ text }) =>
      text
        .replace(namedMonth, " ")
        .toLowerCase()
        .match(/\p{L}[\p{L}-]*/gu) ?? [],
  );
  const values = sentences.flatMap((sentence) => sentence.values.map(({ value }) => value));
  if (!terms.some(([term]) => isName(term))) return null;
  const known = wordsOfKnownNames(document);
  const isRare = (term: string): boolean => isTellingName(term) && !known.has(term.toLowerCase());
  const weights = new Map(terms.map(([term]) => [term.toLowerCase(), isRare(term) ? rare : 1]));
  return {
    days: new Set(
      values.flatMap((value) => {
        const day = newsDay(value, document.date);
        return (day === null ? null : weekdayOf(day)) ?? [];
      }),
    ),
    kinds: new Set([...words, ...terms.map(([term]) => term)].flatMap((word) => kinds.get(word) ?? [])),
    terms: weights,
    weight: sum(weights.values()),
    rareNames: new Set([...weights].flatMap(([term, weight]) => (weight === rare ? term : []))),
    figures: new Set(values.flatMap((value) => figureOf(value) ?? [])),
  };
}

/** A name that no table knows says so much more than another word of what a text is about. */
const rare = 2.5;
/** "los", "angeles": large places are in the news of many things. */
function wordsOfKnownNames({ entities }: Extraction["document"]): ReadonlySet<string> {
  const known = entities.flatMap(({ names }) => names.filter((name) => lookUpName(name) !== null));
  return new Set([...known.flatMap((name) => name.toLowerCase().split(/[\s-]+/u)), ...months]);
}

/** Up to so many, a count stands in news of many things. */
const smallCount = 20;

/** A figure that hardly stands in news of something else, for comparing; null for other values. */
export function figureOf(value: Value): string | null {
  if (value.kind === "date") return value.known.includes("year") ? value.timex : null;
  if (value.kind !== "quantity" || value.amount === null) return null;
  const { dimension, amount } = value;
  const isSmall = (dimension === "count" || dimension === "number") && amount <= smallCount;
  return isSmall || amount === 0 ? null : `${dimension} ${amount}`;
}

/** What two bulletins have in common. */
interface Likeness {
  readonly common: readonly string[];
  /** What the common terms weigh. */
  readonly weight: number;
  /** … of what the terms of the shorter one do. */
  readonly share: number;
}

/** Whether what two bulletins have in common is enough for a sort of evidence. */
type Evidence = (likeness: Likeness) => boolean;

/** A figure in common with the name: two pieces of news hardly share both. */
const byFigure: Evidence = ({ weight, share }) => weight >= 3.5 && share >= 0.3;
/** The day and the sort of what happened. */
const byDayAndKind: Evidence = ({ weight, share }) => weight >= 4.5 && share >= 0.25;
/** One of them tells the day. */
const byWords: Evidence = ({ weight, share }) => weight >= 6 && share >= 0.45;
/** Each tells another day, one of which may be wrong. */
const acrossDays: Evidence = ({ weight, share }) => weight >= 7 && share >= 0.5;

/**
 * What two bulletins have in common that shows that they tell of one happening: a name that few texts have and, with it, a figure, the day
 * and the sort of the happening, or much of their words. Null where it does not. Tuned on the first sentences of 486 articles about 44
 * events in 22 pairs of similar ones.
 */
export function oneHappening(a: Bulletin, b: Bulletin): readonly string[] | null {
  // Without a day, a text may tell what is so at any time, and of any of many things of one sort.
  if (!meet(a.rareNames, b.rareNames) || (a.days.size === 0 && b.days.size === 0)) return null;
  const likeness = likenessOf(a, b);
  const evidence = evidenceBetween(a, b);
  return evidence.some((isEnough) => isEnough(likeness)) ? likeness.common : null;
}

function evidenceBetween(a: Bulletin, b: Bulletin): readonly Evidence[] {
  if (a.days.size > 0 && b.days.size > 0 && !meet(a.days, b.days)) return [acrossDays];
  return [
    ...(meet(a.figures, b.figures) ? [byFigure] : []),
    ...(meet(a.days, b.days) && meet(a.kinds, b.kinds) ? [byDayAndKind] : []),
    byWords,
  ];
}

function likenessOf(a: Bulletin, b: Bulletin): Likeness {
  const common = [...a.terms.keys()].filter((term) => b.terms.has(term));
  const weight = sum(common.map((term) => Math.min(a.terms.get(term) ?? 0, b.terms.get(term) ?? 0)));
  return { common, weight, share: weight / Math.min(a.weight, b.weight) };
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}

/** Whether two sets have a member in common. */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}
