import type { Clock, PartOfDay } from "../expression.js";
import { partsOfDay, zonePhrases, zones } from "../lexicon.en.js";
import { readStopwatch } from "../../duration/stopwatch.js";
import { indexAfter, lowerAt, type Word } from "../words.js";
import type { Page } from "./reader.js";

const twelveHours =
  /(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)?[ \u00a0]?([ap])[ \u00a0]?\.?[ \u00a0]?m\b(\.?)/iy;
const twentyFourHours = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:]|\.\d)(?:[ \u00a0](?:hours|hrs)\b)?/y;
const military =
  /(\d{2})(\d{2})(?:[ \u00a0]?(?:hours|hrs|h)\b|(?=[ \u00a0]?(?:GMT|UTC|EST|EDT|PST|PDT|CET|CEST|BST|local time)))/y;
const oClock = /o['’]?clock/iy;

/** Words before "10:30" without "a.m." that make it a time of day, not a score or a ratio. */
const clockLeads: ReadonlySet<string> = new Set([
  "at",
  "by",
  "until",
  "till",
  "from",
  "around",
  "about",
  "since",
  "before",
  "after",
  "to",
  "between",
  "and",
  "noon",
  "early",
  "approximately",
  "roughly",
  "shortly",
  "just",
  ",",
]);

export interface FoundClock {
  readonly next: number;
  readonly clock: Clock;
  /** Whether the words alone make it a time: "10:30 a.m.", not "10:30" or "ten". */
  readonly sure: boolean;
}

/**
 * A time of day: "10:30 a.m. EST", "5pm", "15:00 GMT", "1400 GMT", "0730 hours", "noon", "midnight", "five o'clock",
 * and "10:30" after a word that tells the time.
 */
export function readClock(page: Page, at: number): FoundClock | null {
  const { words, text } = page;
  const word = words[at];
  if (word === undefined) return null;
  if (word.lower === "noon" || word.lower === "midday") return done(page, at + 1, 12, 0, true);
  if (word.lower === "midnight") return done(page, at + 1, 0, 0, true);
  if (word.number !== null && word.number.value !== null && word.number.value <= 12) {
    const next = indexAfter(words, at, word.number.end);
    const start = words[next]?.start ?? text.length;
    oClock.lastIndex = start;
    const match = oClock.exec(text);
    if (match !== null)
      return done(page, indexAfter(words, next, start + match[0].length), word.number.value, null, true);
  }
  const spoken = readSpokenClock(page, at);
  if (spoken !== null) return spoken;
  if (!/^\d/.test(word.text) || /[\d.,:/$£€]$/.test(text.slice(Math.max(0, word.start - 1), word.start)))
    return null;
  const run = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = word.start;
    return pattern.exec(text);
  };
  const half = run(twelveHours);
  if (half !== null) {
    const hour = Number(half[1]);
    const minute = half[2] === undefined ? null : Number(half[2]);
    if (hour < 1 || hour > 12 || (minute ?? 0) > 59) return null;
    const second = half[3] === undefined ? null : Number(half[3]);
    const hour24 = (hour % 12) + (half[4]?.toLowerCase() === "p" ? 12 : 0);
    return done(page, indexAfter(words, at, word.start + half[0].length), hour24, minute, true, second);
  }
  const full = run(twentyFourHours);
  if (full !== null) {
    const [hour, minute] = [Number(full[1]), Number(full[2])];
    if (hour > 24 || minute > 59) return null;
    const second = full[3] === undefined ? null : Number(full[3]);
    const next = indexAfter(words, at, word.start + full[0].length);
    // "stopped the clock at 1:04:12" tells how long it took.
    const led = clockLeads.has(lowerAt(words, at - 1)) && readStopwatch(words, at) === null;
    const found = done(page, next, hour % 24, minute, true, second);
    return {
      ...found,
      clock: hour >= 1 && hour <= 12 ? { ...found.clock, halfOpen: true } : found.clock,
      sure: found.clock.zone !== undefined || (led && !/^(?:odds|win|ratio)$/.test(lowerAt(words, next))),
    };
  }
  const army = run(military);
  if (army !== null && word.text.length === 4) {
    const [hour, minute] = [Number(army[1]), Number(army[2])];
    if (hour > 24 || minute > 59) return null;
    return done(page, indexAfter(words, at, word.start + army[0].length), hour % 24, minute, true);
  }
  return null;
}

const halves: ReadonlyMap<string, number> = new Map([
  ["half", 30],
  ["quarter", 15],
]);
/** Minutes that are told to or past an hour in words: "twenty to nine". */
const spokenMinutes: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** "half past seven", "a quarter to nine", "at twenty to nine", "ten minutes before eleven", "3 in the morning". */
function readSpokenClock(page: Page, at: number): FoundClock | null {
  const { words } = page;
  const article = lowerAt(words, at) === "a" ? 1 : 0;
  const minutes = halves.get(lowerAt(words, at + article));
  const joint = lowerAt(words, at + article + 1);
  if (minutes !== undefined && (joint === "past" || (joint === "to" && minutes === 15))) {
    const hour = wholeHour(words, at + article + 2);
    if (hour === null) return null;
    const clock = done(page, hour.next, (hour.hour + (joint === "to" ? 23 : 0)) % 24, 0, true);
    return {
      ...clock,
      clock: { ...clock.clock, minute: joint === "to" ? 60 - minutes : minutes, halfOpen: true },
    };
  }
  const counted = readMinutesAround(page, at);
  if (counted !== null) return counted;
  const hour = wholeHour(words, at);
  if (hour === null || lowerAt(words, hour.next) !== "in") return null;
  const found = done(page, hour.next, hour.hour, null, true);
  // "won 3 in the morning session"
  return found.next === hour.next || words[found.next]?.pos === "NOUN" ? null : found;
}

/** "at **twenty to nine**", "**ten minutes before eleven**"; "ten to twelve" weeks are a range. */
function readMinutesAround(page: Page, at: number): FoundClock | null {
  const { words } = page;
  const number = words[at]?.number;
  if (number?.value == null || !spokenMinutes.has(number.value) || number.form !== "word") return null;
  let next = indexAfter(words, at, number.end);
  const isCounted = lowerAt(words, next) === "minutes";
  if (isCounted) next += 1;
  const joint = lowerAt(words, next);
  const isBefore = joint === "to" || (isCounted && joint === "before");
  if (!isBefore && joint !== "past" && !(isCounted && joint === "after")) return null;
  if (!isCounted && joint === "to" && lowerAt(words, at - 1) !== "at") return null;
  const hour = wholeHour(words, next + 1);
  if (hour === null) return null;
  const found = done(page, hour.next, (hour.hour + (isBefore ? 23 : 0)) % 24, 0, true);
  // "five minutes after two goals"
  if (found.next === hour.next && ["NOUN", "ADJ", "NUM"].includes(words[hour.next]?.pos ?? "")) return null;
  const minute = isBefore ? 60 - number.value : number.value;
  return { ...found, clock: { ...found.clock, minute, halfOpen: true } };
}

/** "seven", "7": an hour of twelve. */
function wholeHour(
  words: readonly Word[],
  at: number,
): { readonly next: number; readonly hour: number } | null {
  const number = words[at]?.number;
  if (number == null || (number.form !== "figure" && number.form !== "word")) return null;
  const { value } = number;
  if (value === null || !Number.isInteger(value) || value < 1 || value > 12) return null;
  return { next: indexAfter(words, at, number.end), hour: value };
}

function done(
  page: Page,
  next: number,
  hour: number,
  minute: number | null,
  sure: boolean,
  second: number | null = null,
): FoundClock {
  const part = readInPart(page.words, next);
  if (part !== null) {
    const inAfternoon = part.part !== "MO" && hour < 12 && !(part.part === "NI" && hour < 5);
    return { next: part.next, clock: { hour: inAfternoon ? hour + 12 : hour, minute, second }, sure };
  }
  const zone = readZone(page.words, next);
  const clock = { hour, minute, second };
  return zone === null
    ? { next, clock, sure }
    : { next: zone.next, clock: { ...clock, zone: zone.offset }, sure };
}

/** "in the morning", "in the afternoon", "at night": which half of the day. */
function readInPart(words: readonly Word[], at: number): { next: number; part: PartOfDay } | null {
  if (lowerAt(words, at) === "at" && lowerAt(words, at + 1) === "night") return { next: at + 2, part: "NI" };
  if (lowerAt(words, at) !== "in" || lowerAt(words, at + 1) !== "the") return null;
  const part = partsOfDay.get(lowerAt(words, at + 2));
  return part === undefined ? null : { next: at + 3, part };
}

/** "GMT", "EST", "local time", "Eastern time", "(1400 GMT)" is left alone. */
function readZone(words: readonly Word[], at: number): { next: number; offset: number | null } | null {
  const word = words[at];
  if (word === undefined) return null;
  const numeric = readOffset(words, at);
  if (numeric !== null) return numeric;
  const offset = zones.get(word.lower);
  if (offset !== undefined && word.text === word.text.toUpperCase()) return { next: at + 1, offset };
  for (const phrase of zonePhrases) {
    if (phrase.every((part, index) => lowerAt(words, at + index) === part))
      return { next: at + phrase.length, offset: null };
  }
  return null;
}

/** "UTC-05:00", "GMT +8". */
function readOffset(words: readonly Word[], at: number): { next: number; offset: number } | null {
  const sign = lowerAt(words, at + 1);
  const hours = words[at + 2];
  if (!/^(?:utc|gmt)$/.test(lowerAt(words, at)) || !/^[-+−]$/.test(sign)) return null;
  if (hours === undefined || hours.spaced || !/^\d{1,2}$/.test(hours.text) || Number(hours.text) > 14)
    return null;
  const minutes =
    lowerAt(words, at + 3) === ":" && /^\d{2}$/.test(lowerAt(words, at + 4)) ? lowerAt(words, at + 4) : null;
  const size = Number(hours.text) * 60 + Number(minutes ?? 0);
  return { next: minutes === null ? at + 3 : at + 5, offset: sign === "+" ? size : -size };
}
