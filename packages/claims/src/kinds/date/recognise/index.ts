import type { Candidate, KindContext } from "../../kind.js";
import { amountAdjectives, dateFollowers, hedges, unitWords } from "../../duration/lexicon.en.js";
import { directionAt } from "../direction.js";
import type { DateParts } from "../expression.js";
import {
  approximations,
  decadeWords,
  deicticDays,
  earlierOrders,
  edgeAdjectives,
  edgeNouns,
  endWords,
  months,
  orders,
  partsOfDay,
  seasons,
  setWords,
  startWords,
  vagueAdjectives,
  vaguePhrases,
  vagueWords,
  weekdayAbbreviations,
  weekdayPlurals,
  weekdays,
  zones,
} from "../lexicon.en.js";
import { isFigure, lowerAt, runsOf, type Word } from "../words.js";
import { holidayWords } from "./holiday.js";
import { withEntries } from "./entries.js";
import { readBareRange, readRange, type FoundRange } from "./range.js";
import type { Found, Page } from "./reader.js";
import { readTime } from "./time.js";

/** Words that a wording can start with whatever follows, an article apart. Numbers start one too. */
const starters: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...weekdayAbbreviations.keys(),
  ...weekdayPlurals.keys(),
  ...seasons.keys(),
  ...partsOfDay.keys(),
  ...deicticDays.keys(),
  ...edgeAdjectives.keys(),
  ...edgeNouns.keys(),
  ...approximations,
  ...vagueWords.keys(),
  ...vagueAdjectives.keys(),
  ...setWords.keys(),
  ...decadeWords.keys(),
  ...holidayWords.filter((name) => name.length === 1).map(([name = ""]) => name),
  ..."tonight tonite overnight every each once twice thrice per noon midday midnight fiscal q h ad weekdays weekends quarter half".split(
    " ",
  ),
]);

/** What "last", "this" and "that" pick: units, days and parts of the year or the day. */
const picked: readonly string[] = [
  ...unitWords.keys(),
  ...weekdays.keys(),
  ...weekdayAbbreviations.keys(),
  ...months.keys(),
  ...seasons.keys(),
  ...partsOfDay.keys(),
  ...orders.keys(),
  ...amountAdjectives,
  ..."weekend fiscal financial academic school trading quarter half".split(" "),
];

/** Words that start a wording only before certain others, which spares the readers most of "to", "that" and "as". */
const openers: ReadonlyMap<string, ReadonlySet<string>> = byFirst([
  ...[...orders.keys(), ...earlierOrders.keys()].flatMap((order) => picked.map((noun) => [order, noun])),
  ...holidayWords.flatMap((name) => [
    name,
    ...[...orders.keys(), "previous"].map((order) => [order, ...name]),
  ]),
  ...[...unitWords.keys()].flatMap((unit) =>
    [...dateFollowers, "ago", "from", "-"].map((next) => [unit, next]),
  ),
  ...vaguePhrases.map(({ words }) => words),
]);

function byFirst(phrases: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const [first = "", second = ""] of phrases)
    seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  return seconds;
}

/** Words that can follow an article at the start of a wording, beside those that start one themselves. */
const afterArticles: ReadonlySet<string> = new Set([
  ...amountAdjectives,
  ...orders.keys(),
  ...earlierOrders.keys(),
  ...unitWords.keys(),
  ...vaguePhrases.map(({ words }) => words[1] ?? ""),
  ..."first second third fourth fifth last opening final closing latter small few couple half quarter weekend".split(
    " ",
  ),
]);

const articles: ReadonlySet<string> = new Set(["the", "a", "an", "another"]);

/** Whether a wording may start at a word: the cheap question before the readers are asked. */
function canStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || (word.number === null && !firstWords.has(word.lower) && !isFigure(word)))
    return false;
  const next = words[at + 1];
  if (articles.has(word.lower))
    return next !== undefined && (canOpen(next, words[at + 2]) || afterArticles.has(next.lower));
  if (word.number !== null || isFigure(word))
    return (isFigure(word) && word.text.length === 4) || isNearTime(words, at);
  if (canOpen(word, next)) return true;
  // "more than two weeks ago", "some years ago"
  return (
    next !== undefined &&
    hedgeWords.has(word.lower) &&
    (hedgeFollowers.has(next.lower) || next.number !== null)
  );
}

/** Words and marks of which one stands close after a number that is part of a date or a time of day. */
const nearNumbers: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...unitWords.keys(),
  ...weekdays.keys(),
  ...deicticDays.keys(),
  ...zones.keys(),
  ...partsOfDay.keys(),
  ..."- ‐ ‑ – — ~ / . : a p am pm o oclock past to or and through until times weekend noon bc bce ad ce s hours hrs local".split(
    " ",
  ),
]);

/** Whether one of the next words goes with a number in a time: "5 to 6 p.m.", "the twenty-first of March", "3/22/13". */
function isNearTime(words: readonly Word[], at: number): boolean {
  const end = words[at]?.number?.end ?? 0;
  let left = 4;
  for (let next = at + 1; next < words.length && left > 0; next += 1) {
    const word = words[next];
    if (word === undefined) return false;
    if (nearNumbers.has(word.lower)) return true;
    if (word.start >= end) left -= 1;
  }
  return (words[at]?.text.length ?? 0) >= 8;
}

const hedgeWords: ReadonlySet<string> = new Set(hedges.map(({ words }) => words[0] ?? ""));
const hedgeFollowers: ReadonlySet<string> = new Set([
  ...hedges.map(({ words }) => words[1] ?? ""),
  ...unitWords.keys(),
  ...articles,
  "half",
]);

function canOpen(word: Word, next: Word | undefined): boolean {
  if (word.number !== null || isFigure(word) || starters.has(word.lower)) return true;
  if (next === undefined) return false;
  if (openers.get(word.lower)?.has(next.lower) === true) return true;
  // "the '60s", "year 2011"
  return isFigure(next) && (/^['’‘]$/.test(word.text) || word.lower === "year");
}

/** The words and marks that are worth a closer look, numbers and figures apart. */
const firstWords: ReadonlySet<string> = new Set([
  ...articles,
  ...starters,
  ...openers.keys(),
  ...hedgeWords,
  ..."' ’ ‘ year".split(" "),
]);

const cache = new WeakMap<KindContext, readonly Candidate<DateParts>[]>();

/**
 * Finds every wording of a time in the document, in order, not overlapping. Linear in the length of the text.
 * Remembered by context: durations are looked for where no date is.
 */
export function recognise(context: KindContext): readonly Candidate<DateParts>[] {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const found = scan(context);
  cache.set(context, found);
  return found;
}

function scan(context: KindContext): readonly Candidate<DateParts>[] {
  const year = context.reference === null ? null : Number(context.reference.slice(0, 4));
  const candidates = runsOf(context).flatMap((words) =>
    datesIn({ text: context.text, words, year, stretches: new Map() }),
  );
  const dates = candidates.filter(({ parts }) => parts.when.is !== "impossible");
  return withEntries(context.text, dates);
}

function datesIn(page: Page): readonly Candidate<DateParts>[] {
  const { words } = page;
  const candidates: Candidate<DateParts>[] = [];
  let at = 0;
  while (at < words.length) {
    if (!canStart(words, at)) {
      at += 1;
      continue;
    }
    const bareRange = readBareRange(page, at, readTime);
    if (bareRange !== null) {
      candidates.push(...endsOf(words, at, bareRange));
      at = bareRange.second.next;
      continue;
    }
    const found = readTime(page, at);
    if (found === null) {
      at += 1;
      continue;
    }
    const range = readRange(page, at, found, readTime);
    if (range === null) {
      candidates.push(candidate(words, at, found, boundaryOf(words, at, found)));
      at = found.next;
    } else {
      candidates.push(...endsOf(words, at, range));
      at = range.second.next;
    }
  }
  return candidates;
}

/** Both ends of a range, which look the same way from the article: "The lock stayed shut from March to July." */
function endsOf(
  words: readonly Word[],
  at: number,
  { first, second, secondAt, isList }: FoundRange,
): readonly Candidate<DateParts>[] {
  const start = candidate(words, at, first, isList ? undefined : "start");
  const end = candidate(words, secondAt, second, isList ? undefined : "end");
  const { direction } = start.parts;
  return [start, isList ? end : { ...end, parts: { ...end.parts, direction } }];
}

/** What the words before and after a wording make of it. */
interface Bounds {
  readonly boundary?: NonNullable<DateParts["boundary"]>;
  readonly mod?: NonNullable<DateParts["mod"]>;
}

/** Verbs with which "through" is no end: "got through". */
const particleVerbs: ReadonlySet<string> = new Set([
  "go",
  "come",
  "get",
  "push",
  "break",
  "live",
  "follow",
  "carry",
]);

const bounding: ReadonlyMap<string, NonNullable<DateParts["mod"]>> = new Map([
  ["before", "BEFORE"],
  ["after", "AFTER"],
  ["by", "ON_OR_BEFORE"],
]);

/** "since 2011", "until Friday", "starting in May", "before 2011", "by June", "2011 onwards". */
function boundaryOf(words: readonly Word[], at: number, found: Found): DateParts["boundary"] | Bounds {
  const preposition = /^(?:in|on|at|the)$/.test(lowerAt(words, at - 1)) ? at - 2 : at - 1;
  const lead = lowerAt(words, preposition);
  if (lead !== "from" && startWords.has(lead) && words[preposition]?.pos !== "NOUN") return "start";
  // "got through last winter", "went through 1999"
  const particle = lowerAt(words, at - 1) === "through" && particleVerbs.has(words[at - 2]?.lemma ?? "");
  if (endWords.has(lowerAt(words, at - 1)) && !particle) return "end";
  if (/^onwards?$/.test(lowerAt(words, found.next))) return "start";
  const mod = bounding.get(lowerAt(words, at - 1));
  if (mod === undefined || found.mod !== undefined || found.when.is === "vague" || found.when.is === "set")
    return undefined;
  // "after Friday's attack" and "before May elections" bound by the event.
  const next = words[found.next];
  const owned =
    next !== undefined &&
    (/^['’]$/.test(next.text) || next.pos === "NOUN" || next.pos === "PROPN" || next.lower === "s");
  return owned ? undefined : { mod };
}

function candidate(
  words: readonly Word[],
  at: number,
  found: Found,
  bounds: DateParts["boundary"] | Bounds,
): Candidate<DateParts> {
  const { next, recogniser, ...said } = found;
  const boundary = typeof bounds === "string" ? { boundary: bounds } : (bounds ?? {});
  return {
    start: words[at]?.start ?? 0,
    end: words[next - 1]?.end ?? 0,
    recogniser: `date/${recogniser}`,
    parts: { ...said, ...boundary, direction: directionAt(words, at, next) },
  };
}
