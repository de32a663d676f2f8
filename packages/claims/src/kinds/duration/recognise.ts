import { mayHave, trait } from "../../annotate/traits.js";
import type { Candidate, KindContext } from "../kind.js";
import type { DateParts } from "../date/expression.js";
import { recognise as recogniseDates } from "../date/recognise/index.js";
import { isRate } from "../date/recognise/sets.js";
import { standards } from "../number/lexicon.en.js";
import { indexAfter, isDash, isHyphen, lowerAt, runsOf, type Word } from "../date/words.js";
import { readAmount, readOne, readSimple, timexOf, type Amount } from "./amount.js";
import { isFixedTerm } from "./fixed-term.js";
import { looksTimed, readStopwatch } from "./stopwatch.js";
import {
  barePluralLeads,
  dateFollowers,
  hedges,
  hedgesByFirstWord,
  hedgesAfter,
  lastingNouns,
  secondsIn,
  livingNouns,
  livingSuffixes,
  longWords,
  stretchAdjectives,
  thingsLikePersons,
  unitWords,
  type Hedge,
} from "./lexicon.en.js";

/** What one wording says of a length of time. */
export interface DurationParts {
  readonly amount: Amount;
  readonly hedge: Hedge | "nearly" | null;
  /** Whether somebody set it; see `isFixedTerm`. */
  readonly isFixed: boolean;
}

/** A wording found at a word. */
interface Found {
  readonly next: number;
  readonly parts: Omit<DurationParts, "isFixed">;
  readonly recogniser: string;
  /** Where the span starts, if not at the word asked about. */
  readonly from?: number;
}

/** Words that a length of time can start with; all others are passed over. Numbers start one too. */
const starters: ReadonlySet<string> = new Set([
  ...unitWords.keys(),
  ...longWords.keys(),
  ...stretchAdjectives,
  ...hedges.map(({ words }) => words[0] ?? ""),
  ..."the these those a an another between many half".split(" "),
]);

/**
 * Finds every length of time in the document, in order, not overlapping, and outside the dates: the amounts in "two
 * weeks ago" and "the first two months of the year" are parts of those. Linear in the length of the text.
 */
export function recognise(context: KindContext): readonly Candidate<DurationParts>[] {
  const dates = recogniseDates(context);
  return runsOf(context).flatMap((words) => (mayLast(context, words) ? durationsIn(words, dates) : []));
}

/** That of a word which a length of time cannot do without: its unit, be it part of a word. */
const namesUnit = trait(
  (word) => word.match(/[a-z]+/g)?.some((piece) => unitWords.has(piece) || longWords.has(piece)) ?? false,
);

function mayLast({ sentences }: KindContext, words: readonly Word[]): boolean {
  const last = words.at(-1)?.sentence ?? -1;
  for (let at = words[0]?.sentence ?? 0; at <= last; at += 1)
    if (mayHave(sentences[at] ?? {}, namesUnit | looksTimed)) return true;
  return false;
}

function durationsIn(
  words: readonly Word[],
  dates: readonly Candidate<DateParts>[],
): readonly Candidate<DurationParts>[] {
  let nextDate = firstFrom(dates, words[0]?.start ?? 0);
  const candidates: Candidate<DurationParts>[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined || (word.number === null && !starters.has(word.lower))) {
      at += 1;
      continue;
    }
    const found = readDuration(words, at);
    if (found === null || standards.includes(lowerAt(words, at - 1))) {
      at += 1;
      continue;
    }
    const { next, parts, recogniser, from = at } = found;
    const start = words[from]?.start ?? 0;
    const end = words[next - 1]?.end ?? 0;
    while ((dates[nextDate]?.end ?? Infinity) <= start) nextDate += 1;
    const date = dates[nextDate];
    if (date !== undefined && date.start < end) {
      at = indexAfter(words, at + 1, date.start < start ? date.end : date.start);
      continue;
    }
    const isFixed = isFixedTerm(words, from, next);
    candidates.push({ start, end, recogniser: `duration/${recogniser}`, parts: { ...parts, isFixed } });
    at = next;
  }
  return candidates;
}

/** The index of the first date that ends behind an offset; they are in order. */
function firstFrom(dates: readonly Candidate<DateParts>[], start: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readDuration(words: readonly Word[], at: number): Found | null {
  return (
    readTimed(words, at) ??
    readStretchOf(words, at) ??
    readPeriod(words, at) ??
    readHedged(words, at) ??
    readLong(words, at) ??
    readPlain(words, at, at)
  );
}

/** "won in 1:04:12" */
function readTimed(words: readonly Word[], at: number): Found | null {
  const found = readStopwatch(words, at);
  if (found === null) return null;
  const { next, seconds, timex } = found;
  const unit = timex.includes("H") ? "hour" : "minute";
  const number = seconds / secondsIn[unit];
  const smallest = { amount: seconds % 60, unit: "second" } as const;
  const amount = { ...amountOf(next, unit, number, number, number), timex, smallest };
  return { next, parts: { amount, hedge: null }, recogniser: "stopwatch" };
}

/** "the past two years", "the last few months", "the next 10 days", "the past year", "the first five years". */
function readStretchOf(words: readonly Word[], at: number): Found | null {
  const the =
    lowerAt(words, at) === "the" || lowerAt(words, at) === "these" || lowerAt(words, at) === "those" ? 1 : 0;
  const adjective = lowerAt(words, at + the);
  if (!stretchAdjectives.has(adjective)) return null;
  // "a day following two hours of rain": the rarer adjectives need an article.
  if (the === 0 && !/^(?:past|last|next|previous|coming)$/.test(adjective)) return null;
  // "will last 10 days"
  if (
    adjective === "last" &&
    the === 0 &&
    /^(?:will|to|would|can|may|could|should|might|not|t|ll)$/.test(lowerAt(words, at - 1))
  ) {
    return null;
  }
  const amountAt = at + the + 1;
  const longest = readAmount(words, amountAt) ?? readFew(words, amountAt);
  // "the past five years and three weeks ago": the three weeks are a date.
  const isDate = longest !== null && dateFollowers.has(lowerAt(words, longest.next));
  const amount = isDate ? readSimple(words, amountAt) : longest;
  if (amount !== null && !amount.byArticle && !amount.bare) {
    if (dateFollowers.has(lowerAt(words, amount.next))) return null;
    return { next: amount.next, parts: { amount, hedge: null }, recogniser: "stretch" };
  }
  // "the past year" is as long as a year; "the last week of May" and "the next day" are dates.
  const unit = unitWords.get(lowerAt(words, amountAt));
  if (unit === undefined || the === 0) return null;
  if (unit.plural) {
    return /^(?:past|last|following|previous|preceding)$/.test(adjective)
      ? whole(words, amountAt, "stretch")
      : null;
  }
  const lengthy =
    adjective === "past" ||
    (adjective === "last" && isLengthLead(lowerAt(words, at - 1)) && lowerAt(words, amountAt + 1) !== "of");
  const coming = (adjective === "next" || adjective === "coming") && isLengthLead(lowerAt(words, at - 1));
  if (!lengthy && !coming) return null;
  const one = readOne(words, amountAt);
  return one === null ? null : { next: one.next, parts: { amount: one, hedge: null }, recogniser: "stretch" };
}

/** "the year **ended** 31 December", "the quarter to March". */
function readPeriod(words: readonly Word[], at: number): Found | null {
  if (lowerAt(words, at) !== "the") return null;
  const noun =
    lowerAt(words, at + 1) === "fiscal" || lowerAt(words, at + 1) === "financial" ? at + 2 : at + 1;
  const one = /^(?:ended|ending)$/.test(lowerAt(words, noun + 1)) ? readOne(words, noun) : null;
  return one === null ? null : { next: one.next, parts: { amount: one, hedge: null }, recogniser: "period" };
}

function isLengthLead(word: string): boolean {
  return /^(?:over|during|in|within|for|of|through|throughout)$/.test(word);
}

/** "few months", "couple weeks" after "the past". */
function readFew(words: readonly Word[], at: number): Amount | null {
  const word = lowerAt(words, at);
  if (word !== "few" && word !== "couple" && word !== "several" && word !== "many") return null;
  const noun = lowerAt(words, at + 1) === "of" ? at + 2 : at + 1;
  const unit = unitWords.get(lowerAt(words, noun));
  if (unit === undefined || !unit.plural) return null;
  const [min, max] =
    word === "couple" ? [2, 3] : word === "few" ? [2, 6] : word === "several" ? [3, 9] : [3, null];
  const few = amountOf(noun + 1, unit.unit, null, min * unit.times, max === null ? null : max * unit.times);
  return word === "couple" ? { ...few, timex: timexOf(2 * unit.times, unit.unit) } : few;
}

function amountOf(
  next: number,
  unit: Amount["unit"],
  amount: number | null,
  min: number | null,
  max: number | null,
): Amount {
  return {
    next,
    unit,
    amount,
    min,
    max,
    timex: timexOf(amount, unit),
    byArticle: false,
    bare: amount === null && min === null,
  };
}

/** "the past **years**" */
function whole(words: readonly Word[], at: number, recogniser: string): Found | null {
  const unit = unitWords.get(lowerAt(words, at));
  if (unit === undefined) return null;
  return {
    next: at + 1,
    parts: { amount: amountOf(at + 1, unit.unit, null, null, null), hedge: null },
    recogniser,
  };
}

/** "nearly 14 years", "more than a decade", "at least two hours", "just over a week". */
function readHedged(words: readonly Word[], at: number): Found | null {
  for (const hedge of hedgesByFirstWord.get(lowerAt(words, at)) ?? []) {
    if (!hedge.words.every((word, index) => lowerAt(words, at + index) === word)) continue;
    const amountAt = at + hedge.words.length;
    const found = readPlain(words, amountAt, at);
    if (found === null || found.parts.amount.bare) return null;
    const recogniser = `${found.recogniser}-hedged`;
    const parts = { ...found.parts, hedge: hedge.means };
    return { ...found, parts, recogniser, from: hedge.inside ? at : amountAt };
  }
  return null;
}

/** "a year-long siege", "decades-long", "yearlong", "week-long". */
function readLong(words: readonly Word[], at: number): Found | null {
  const fused = longWords.get(lowerAt(words, at));
  if (fused !== undefined) {
    return {
      next: at + 1,
      parts: { amount: amountOf(at + 1, fused, 1, 1, 1), hedge: null },
      recogniser: "long",
    };
  }
  const unit = unitWords.get(lowerAt(words, at));
  if (unit === undefined || !isHyphen(words, at + 1) || words[at - 1]?.text === "-") return null;
  const tail = lowerAt(words, at + 2);
  if (
    tail !== "long" &&
    !(tail === "old" && (unit.plural || unit.unit === "century") && isThing(words, at + 3))
  )
    return null;
  const number = unit.plural ? null : unit.times;
  const next = tail === "long" ? at + 3 : at + 1;
  return {
    next,
    parts: { amount: amountOf(next, unit.unit, number, number, number), hedge: null },
    recogniser: "long",
  };
}

/** "14 years", "a five-hour talk", "several months", "a decade", "for years". `from` is where its hedge starts. */
function readPlain(words: readonly Word[], at: number, from: number): Found | null {
  const amount = readAmount(words, at) ?? (isMany(words, at) ? readFew(words, at) : null);
  if (amount === null || isDateOrAge(words, at, from, amount)) return null;
  const plain: Found = {
    next: amount.next + (isOfHappening(words, amount.next) ? 2 : 0),
    parts: { amount, hedge: null },
    recogniser: amount.byArticle ? "article" : "amount",
  };
  for (const { words: tail, means } of hedgesAfter) {
    if (tail.every((word, index) => lowerAt(words, amount.next + index) === word)) {
      return { ...plain, next: amount.next + tail.length, parts: { amount, hedge: means } };
    }
  }
  return plain;
}

/** "a 14-year-**old war**" has lasted that long; a tower or a firm has an age. */
function isOfHappening(words: readonly Word[], at: number): boolean {
  return isHyphen(words, at) && lowerAt(words, at + 1) === "old" && isHeadOf(words, at + 2, lastingNouns);
}

/** "many years", not "in as many weeks". */
function isMany(words: readonly Word[], at: number): boolean {
  return lowerAt(words, at) === "many" && lowerAt(words, at - 1) !== "as";
}

function isDateOrAge(words: readonly Word[], at: number, from: number, amount: Amount): boolean {
  const { next } = amount;
  const follower = lowerAt(words, next);
  if (dateFollowers.has(follower)) return true;
  if (follower === "from" && /^(?:now|today)$/.test(lowerAt(words, next + 1))) return true;
  // "36 years old", "36 years of age", "aged 36 years".
  if (follower === "old" || (follower === "of" && lowerAt(words, next + 1) === "age")) return true;
  if (/^(?:aged|age)$/.test(lowerAt(words, from - 1))) return true;
  if (isHyphen(words, next) && lowerAt(words, next + 1) === "old") return !isThing(words, next + 2);
  // "$5 million a year", "once a week", "5 days a week" ends in a rate.
  if (amount.byArticle && isRate(words, at)) return true;
  if (amount.byArticle && amount.unit === "day" && !isLongDay(words, from, next)) return true;
  // "she would one day return": some day
  if (isSomeDay(words, at, next)) return true;
  if (isRepeated(words, from)) return true;
  if (amount.bare && !isBareLength(words, at, next)) return true;
  // "three strikes in as many weeks"
  if (amount.bare && lowerAt(words, at - 1) === "many" && lowerAt(words, at - 2) === "as") return true;
  // "the day before yesterday" and "a year before" are dates.
  if (amount.byArticle && /^(?:before|after)$/.test(follower) && /^[.,;]?$/.test(lowerAt(words, next + 1)))
    return true;
  // "10 minutes" of a "12-10 minutes" score, "Day 5", and "seconds" that are helpings are not guarded: too rare.
  const number = words[at];
  return (
    number !== undefined &&
    /^\d/.test(number.text) &&
    isDash(words[at - 1]) &&
    words[at - 1]?.spaced === false &&
    number.spaced === false
  );
}

/** "in a day", "a day after", "more than a day", not "a day to remember" or "a day for song". */
function isLongDay(words: readonly Word[], from: number, next: number): boolean {
  if (
    /^(?:for|in|within|than|just|only|after|another|took|lasted|over|of|one|and)$/.test(
      lowerAt(words, from - 1),
    )
  )
    return true;
  if (/^(?:about|almost|nearly|more|less|another|at|roughly|around)$/.test(lowerAt(words, from))) return true;
  return /^(?:after|before|and|earlier|later|ahead)$/.test(lowerAt(words, next)) || isHyphen(words, next);
}

/** "one day" beside a verb, or before a clause: no length. */
function isSomeDay(words: readonly Word[], at: number, next: number): boolean {
  if (lowerAt(words, at) !== "one" || lowerAt(words, at + 1) !== "day" || next !== at + 2) return false;
  const [before, after] = [words[at - 1], words[next]];
  const opens = before === undefined || before.sentence !== words[at]?.sentence;
  if (opens) return after?.text === "," || after?.pos === "PRON" || after?.pos === "DET";
  return before.pos === "AUX" || ((before.pos === "PRON" || before.pos === "SCONJ") && after?.pos === "VERB");
}

/** "every three months", "each year". */
function isRepeated(words: readonly Word[], from: number): boolean {
  return /^(?:every|each)$/.test(lowerAt(words, from - 1));
}

/** "for years", "hours after the attack", "months of talks", not "the early years" or "school days". */
function isBareLength(words: readonly Word[], at: number, next: number): boolean {
  const lead = lowerAt(words, at - 1);
  // "in a matter of hours"
  if (lead === "of" && lowerAt(words, at - 2) === "matter") return true;
  const follower = lowerAt(words, next);
  if (follower === "'" || follower === "’") return false;
  if (barePluralLeads.has(lead) && lead !== "of" && lead !== "last") return words[next]?.pos !== "NOUN";
  if (/^(?:after|before)$/.test(follower))
    return words[at - 1]?.pos !== "NOUN" && words[at - 1]?.pos !== "ADJ";
  // "as many weeks" stand for a number said before; "Minutes of the council" are a record.
  if (follower !== "of" || words[at]?.lower === "minutes") return false;
  const before = words[at - 1];
  return before === undefined || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(before.pos);
}

function isHeadOf(words: readonly Word[], at: number, nouns: ReadonlySet<string>): boolean {
  const head = headFrom(words, at);
  return head !== null && (nouns.has(head.lower) || nouns.has(head.lemma));
}

/** The last noun of the phrase that goes on with the word at `at`. */
function headFrom(words: readonly Word[], at: number): Word | null {
  let head: Word | null = null;
  for (let next = at; next < at + 5 && next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined || word.sentence !== words[at]?.sentence) break;
    if (word.pos === "NOUN") head = word;
    else if (head !== null || (word.pos !== "ADJ" && word.text !== "-")) break;
  }
  return head;
}

/** Whether the head noun of "14-year-old …" is a thing; persons, animals and doubt are not. */
function isThing(words: readonly Word[], at: number): boolean {
  const head = headFrom(words, at);
  if (head === null) return false;
  const { lemma, lower } = head;
  if (thingsLikePersons.has(lower) || thingsLikePersons.has(lemma)) return true;
  if (livingNouns.has(lower) || livingNouns.has(lemma)) return false;
  return !livingSuffixes.some((suffix) => lemma.endsWith(suffix));
}
