import { isHyphen, lowerAt, skipHyphen, indexAfter, type Word } from "../date/words.js";
import { amountAdjectives, secondsIn, unitWords } from "./lexicon.en.js";
import type { DurationUnit } from "./value.js";

/** A number of units of time: "two and a half weeks", "several months", "a year", "1 hour and 30 minutes". */
export interface Amount {
  /** The first word after it. */
  readonly next: number;
  readonly unit: DurationUnit;
  /** The stated number of `unit`; null for "several months", "two or three years", "years". */
  readonly amount: number | null;
  /** The least and greatest number it can mean; null is unknown ("years"). */
  readonly min: number | null;
  readonly max: number | null;
  /** TIMEX3 value. */
  readonly timex: string;
  /** The last and smallest of several parts, to which it is exact: "12 seconds" of "1 hour, 4 minutes and 12 seconds". */
  readonly smallest?: { readonly amount: number; readonly unit: DurationUnit };
  /** Whether the number is the article: "a year", "an hour". */
  readonly byArticle: boolean;
  /** Whether the unit stands alone: "years". */
  readonly bare: boolean;
}

/** Letters of ISO 8601 for the units, with a factor where the standard has none for the unit. */
const designators: Readonly<Record<DurationUnit, { readonly letter: string; readonly times: number }>> = {
  second: { letter: "S", times: 1 },
  minute: { letter: "M", times: 1 },
  hour: { letter: "H", times: 1 },
  day: { letter: "D", times: 1 },
  weekend: { letter: "WE", times: 1 },
  week: { letter: "W", times: 1 },
  month: { letter: "M", times: 1 },
  quarter: { letter: "M", times: 3 },
  year: { letter: "Y", times: 1 },
  decade: { letter: "Y", times: 10 },
  century: { letter: "Y", times: 100 },
};

/** Letters of TIMEX3 for an unknown number of units: "decades" is `PXDE`. */
const unknownLetters: Partial<Readonly<Record<DurationUnit, string>>> = {
  quarter: "Q",
  decade: "DE",
  century: "CE",
};

const clockUnits: ReadonlySet<DurationUnit> = new Set(["second", "minute", "hour"]);

/** `P14Y`, `PT5H`, `PXM`; null is an unknown number. */
export function timexOf(amount: number | null, unit: DurationUnit): string {
  const { letter, times } = designators[unit];
  const prefix = clockUnits.has(unit) ? "PT" : "P";
  if (amount === null) return `${prefix}X${unknownLetters[unit] ?? letter}`;
  // Annotators write half an hour in minutes.
  if (unit === "hour" && !Number.isInteger(amount) && Number.isInteger(amount * 60) && amount < 1)
    return `PT${amount * 60}M`;
  return `${prefix}${Number((amount * times).toPrecision(12))}${letter}`;
}

/**
 * Reads an amount of time whose first word is `words[at]`, or null. Accepts "14 years", "fourteen years", "14-year",
 * "a year", "half an hour", "a year and a half", "three quarters of an hour", "two to three weeks", "several months",
 * "a couple of days", "five consecutive days", "an hour and 20 minutes", and with `bare` "years".
 */
export function readAmount(words: readonly Word[], at: number): Amount | null {
  const first = readSimple(words, at);
  if (first === null || first.amount === null) return first;
  return addHalf(words, first) ?? addSmaller(words, first) ?? first;
}

/** The first part of an amount: "5 years" of "5 years and 3 weeks". */
export function readSimple(words: readonly Word[], at: number): Amount | null {
  return (
    readRange(words, at) ??
    readCounted(words, at) ??
    readOneOrTwo(words, at) ??
    readArticle(words, at) ??
    readBare(words, at)
  );
}

/** "14 years", "14-year", "half an hour", "three quarters of an hour", "several months". */
function readCounted(words: readonly Word[], at: number): Amount | null {
  const number = words[at]?.number;
  if (number === null || number === undefined || number.form === "ordinal") return null;
  // "14:20 hours", "3/2 weeks"
  if (/^[:/]$/.test(lowerAt(words, at - 1)) && words[at]?.spaced === false) return null;
  const afterNumber = indexAfter(words, at, number.end);
  const nounAt = skipAdjectives(words, afterNumber);
  // "300 last month" is not an amount: past an adjective the unit is plural.
  const described = amountAdjectives.has(lowerAt(words, nounAt - 1));
  if (described && number.min > 1 && unitAt(words, nounAt)?.plural === false) return null;
  // "two quarters" reads as a fraction, but with no whole to be of it counts quarters of a year.
  if (
    number.form === "fraction" &&
    lowerAt(words, nounAt - 1) === "quarters" &&
    unitAt(words, nounAt) === null
  ) {
    const count = number.min * 4;
    if (lowerAt(words, nounAt) === "of" || lowerAt(words, nounAt) === "past")
      return fractionOf(words, nounAt, number);
    return build(words, nounAt - 1, count, count, count);
  }
  if (number.form === "fraction") {
    const ofUnit = fractionOf(words, nounAt, number);
    if (ofUnit !== null) return ofUnit;
  }
  if (number.form === "rough") {
    const skipOf = lowerAt(words, nounAt) === "of" ? nounAt + 1 : nounAt;
    const unit = skipAdjectives(words, skipOf);
    // "several-hour delays", not "several hour"
    if (unitAt(words, unit)?.plural === false && !isHyphen(words, unit - 1)) return null;
    const rough = build(words, unit, null, number.min, number.max);
    // Annotators take "a couple" at its word.
    const isCouple = words[afterNumber - 1]?.lower === "couple";
    return rough !== null && isCouple ? { ...rough, timex: timexOf(2, rough.unit) } : rough;
  }
  return build(words, nounAt, number.value, number.min, number.max);
}

/** "half an hour", "a quarter of an hour", "quarter of a century". */
function fractionOf(
  words: readonly Word[],
  at: number,
  number: { readonly value: number | null; readonly min: number; readonly max: number },
): Amount | null {
  const of = lowerAt(words, at) === "of" ? at + 1 : at;
  if (lowerAt(words, of) !== "a" && lowerAt(words, of) !== "an") return null;
  return build(words, of + 1, number.value, number.min, number.max);
}

/** "two to three weeks", "10-15 minutes", "five or six months", "between 5 and 10 days". */
function readRange(words: readonly Word[], at: number): Amount | null {
  const between = lowerAt(words, at) === "between" ? 1 : 0;
  const low = words[at + between]?.number;
  if (low?.value === null || low === undefined || low === null || low.form === "ordinal") return null;
  const join = indexAfter(words, at + between, low.end);
  const joined = between === 1 ? lowerAt(words, join) === "and" : isRangeJoin(words, join);
  if (!joined) return null;
  const high = words[join + 1]?.number;
  if (high?.value === null || high === undefined || high === null || high.value <= low.value) return null;
  return build(words, indexAfter(words, join + 1, high.end), null, low.value, high.value);
}

function isRangeJoin(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at);
  return word === "to" || word === "or" || /^[-‐‑–—]$/.test(word);
}

/** "a day or two": one to two. "a year or so" is one, roughly. */
function readOneOrTwo(words: readonly Word[], at: number): Amount | null {
  const one = readArticle(words, at);
  if (one === null || lowerAt(words, one.next) !== "or") return null;
  const more = words[one.next + 1]?.number?.value;
  if (more !== 2 && more !== 3) return null;
  // "a day or two weeks" is a choice between two lengths.
  if (unitAt(words, one.next + 2) !== null) return null;
  return {
    ...one,
    next: one.next + 2,
    amount: null,
    max: more * (one.amount ?? 1),
    timex: timexOf(null, one.unit),
    byArticle: false,
  };
}

/** "a year", "an hour", "a full day", "another week". */
function readArticle(words: readonly Word[], at: number): Amount | null {
  const article = lowerAt(words, at);
  if (article !== "a" && article !== "an" && article !== "another") return null;
  const nounAt = skipAdjectives(words, at + 1);
  const unit = unitAt(words, nounAt);
  if (unit === null || unit.plural) return null;
  // "a second term", "a minute detail", "a quarter" of something.
  const ends = /^[.,;:!?]?$/.test(lowerAt(words, nounAt + 1));
  if (unit.unit === "quarter" || (unit.unit === "second" && !ends)) return null;
  const amount = build(words, nounAt, 1, 1, 1);
  return amount === null ? null : { ...amount, byArticle: true };
}

/** "year", "year and a half" behind "the past": as much as with an article. */
export function readOne(words: readonly Word[], at: number): Amount | null {
  const one = unitAt(words, at)?.plural === false ? build(words, at, 1, 1, 1) : null;
  return one === null ? null : (addHalf(words, one) ?? one);
}

/** "years", "decades". */
function readBare(words: readonly Word[], at: number): Amount | null {
  const unit = unitAt(words, at);
  if (unit === null || !unit.plural || unit.unit === "quarter") return null;
  const amount = build(words, at, null, null, null);
  return amount === null ? null : { ...amount, bare: true };
}

/** "a year and a half", "one hour and a half". */
function addHalf(words: readonly Word[], first: Amount): Amount | null {
  if (lowerAt(words, first.next) !== "and" || first.amount === null) return null;
  const article = lowerAt(words, first.next + 1) === "a" ? 1 : 0;
  const half = first.next + 1 + article;
  if (lowerAt(words, half) !== "half" || words[half + 1]?.pos === "NOUN") return null;
  const amount = first.amount + 0.5;
  return {
    ...first,
    next: half + 1,
    amount,
    min: amount,
    max: amount,
    timex: timexOf(amount, first.unit),
  };
}

const order: readonly DurationUnit[] = [
  "century",
  "decade",
  "year",
  "quarter",
  "month",
  "week",
  "weekend",
  "day",
  "hour",
  "minute",
  "second",
];

/** "an hour and 20 minutes", "two years, three months and five days": counted in the first unit. */
function addSmaller(words: readonly Word[], first: Amount): Amount | null {
  let sum = first;
  for (;;) {
    let at = sum.next;
    if (lowerAt(words, at) === ",") at += 1;
    if (lowerAt(words, at) === "and") at += 1;
    const part = words[at]?.number?.value === undefined ? null : readCounted(words, at);
    const { unit } = sum.smallest ?? sum;
    if (part?.amount == null || order.indexOf(part.unit) <= order.indexOf(unit)) break;
    const timex = joinTimex(sum.timex, part.timex);
    const amount = (sum.amount ?? 0) + part.amount * ratio(part.unit, first.unit);
    const smallest = { amount: part.amount, unit: part.unit };
    sum = { ...sum, next: part.next, amount, min: amount, max: amount, timex, smallest };
  }
  return sum === first ? null : sum;
}

/** `PT1H` and `PT20M` make `PT1H20M`. */
function joinTimex(left: string, right: string): string {
  return left + (left.includes("T") ? right.replace(/^PT?/, "") : right.replace(/^P/, ""));
}

function ratio(unit: DurationUnit, to: DurationUnit): number {
  return secondsIn[unit] / secondsIn[to];
}

function skipAdjectives(words: readonly Word[], at: number): number {
  let next = skipHyphen(words, at);
  for (let skipped = 0; skipped < 2 && amountAdjectives.has(lowerAt(words, next)); skipped += 1) {
    next = skipHyphen(words, next + 1);
  }
  return next;
}

function unitAt(words: readonly Word[], at: number) {
  return unitWords.get(lowerAt(words, at)) ?? null;
}

function build(
  words: readonly Word[],
  nounAt: number,
  amount: number | null,
  min: number | null,
  max: number | null,
): Amount | null {
  const found = unitAt(words, nounAt);
  if (found === null) return null;
  const { unit, times } = found;
  const next = nounAt + 1;
  // "$5 a year's", "second-hand", "day-to-day" and "week-end" are not amounts.
  if (
    found.plural === false &&
    isHyphen(words, next) &&
    /^(?:hand|to|in|by|on)$/.test(lowerAt(words, next + 1))
  )
    return null;
  const scaled = (value: number | null): number | null => (value === null ? null : value * times);
  return {
    next,
    unit,
    amount: scaled(amount),
    min: scaled(min),
    max: scaled(max),
    timex: timexOf(scaled(amount), unit),
    byArticle: false,
    bare: false,
  };
}
