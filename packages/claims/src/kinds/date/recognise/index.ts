import type { Candidate, KindContext } from "../../kind.js";
import { amountAdjectives, hedges, unitWords } from "../../duration/lexicon.en.js";
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
  holidays,
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
} from "../lexicon.en.js";
import { lowerAt, wordsOf, type Word } from "../words.js";
import { withEntries } from "./entries.js";
import { readBareRange, readRange, type FoundRange } from "./range.js";
import type { Found, Page } from "./reader.js";
import { readTime } from "./time.js";

/** Words that a wording can start with, an article apart. Numbers start one too. */
const starters: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...weekdayAbbreviations.keys(),
  ...weekdayPlurals.keys(),
  ...seasons.keys(),
  ...partsOfDay.keys(),
  ...orders.keys(),
  ...earlierOrders.keys(),
  ...deicticDays.keys(),
  ...edgeAdjectives.keys(),
  ...edgeNouns.keys(),
  ...approximations,
  ...vagueWords.keys(),
  ...vagueAdjectives.keys(),
  ...vaguePhrases.map(({ words }) => words[0] ?? ""),
  ...setWords.keys(),
  ...decadeWords.keys(),
  ...holidays.map(({ name }) => name.split(/[^a-z]/)[0] ?? ""),
  ...unitWords.keys(),
  ...hedges.map(({ words }) => words[0] ?? ""),
  ..."tonight tonite overnight every each once twice thrice per noon midday midnight fiscal q h ad weekdays weekends ' ’ ‘".split(
    " ",
  ),
]);

/** Words that can follow an article at the start of a wording, beside those that start one themselves. */
const afterArticles: ReadonlySet<string> = new Set([
  ...amountAdjectives,
  ...vaguePhrases.map(({ words }) => words[1] ?? ""),
  ..."first second third fourth fifth last opening final closing latter small few couple half quarter weekend".split(" "),
]);

const articles: ReadonlySet<string> = new Set(["the", "a", "an", "another"]);

/** Whether a wording may start at a word: the cheap question before the readers are asked. */
function canStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.number !== null || /^\d/.test(word.text)) return true;
  if (!articles.has(word.lower)) return starters.has(word.lower);
  const next = words[at + 1];
  if (next === undefined) return false;
  return (
    next.number !== null || /^\d/.test(next.text) || starters.has(next.lower) || afterArticles.has(next.lower)
  );
}

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
  const words = wordsOf(context);
  const year = context.reference === null ? null : Number(context.reference.slice(0, 4));
  const page: Page = { text: context.text, words, year, stretches: new Map() };
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
  const dates = candidates.filter(({ parts }) => parts.when.is !== "impossible");
  return withEntries(context.text, dates);
}

/** Both ends of a range, which look the same way from the article: "It has been closed from April until June." */
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
