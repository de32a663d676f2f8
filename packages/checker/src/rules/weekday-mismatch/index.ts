import {
  formatValue,
  isoDate,
  parseIsoDate,
  weekdayOf,
  type DateValue,
  type DocumentSummary,
  type Extraction,
  weekdayNames,
} from "@gainsay/claims";
import type { Clash } from "../rule.js";
import {
  clashIn,
  defineSentenceRule,
  matchesOf,
  spanOf,
  type Figure,
  type Reading,
} from "../sentence/reading.js";
import { weekdayAfter, weekdayBefore, weekly } from "./words.en.js";

export const weekdayMismatch = defineSentenceRule(
  {
    id: "weekday-mismatch",
    finds: "A calendar day with a weekday that it did not fall on.",
    why: "One of the two is wrong, and readers who go by it come on another day.",
    fix: "Look the day up in a calendar; correct the day, the weekday or the year.",
  },
  (reading, extraction) =>
    [
      ...reading.figures.flatMap(({ value, ...at }) =>
        value.kind === "date" && value.weekday !== undefined
          ? (mismatch(reading, extraction, { at: [at], value, weekday: value.weekday }) ?? [])
          : [],
      ),
      ...[
        ...matchesOf(reading, weekdayAfter, 2).map(({ named }) => named),
        ...matchesOf(reading, weekdayBefore, 2).map(({ named }) => named.toReversed()),
      ].flatMap(([day, name]) => {
        if (day?.value.kind !== "date" || name === undefined || day.value.weekday !== undefined) return [];
        const weekday = weekdayAlone(name);
        if (weekday === null) return [];
        return mismatch(reading, extraction, { at: [day, name], value: day.value, weekday }) ?? [];
      }),
      // Both ends of "9 a.m. to 5 p.m., Tuesday, 20 May" are of one day.
    ].filter(
      ({ question }, index, all) => all.findIndex((other) => other.question.text === question.text) === index,
    ),
);

/** 1 for Monday to 7 for Sunday, of "Friday" and nothing more. */
function weekdayAlone({ value, text }: Figure): number | null {
  if (value.kind !== "date" || value.known.join() !== "weekday" || !/^\p{L}+$/u.test(text)) return null;
  const day = value.min === null ? null : parseIsoDate(value.min);
  return day === null ? Number(/^XXXX-WXX-([1-7])$/.exec(value.timex)?.[1] ?? 0) || null : weekdayOf(day);
}

/** A day with the weekday that is said of it. */
interface Said {
  readonly at: readonly Pick<Figure, "start" | "end">[];
  readonly value: DateValue;
  readonly weekday: number;
}

function mismatch(reading: Reading, { document, sentences }: Extraction, said: Said): Clash | null {
  const { value, weekday } = said;
  const from = Math.min(...said.at.map(({ start }) => start));
  if (weekly.test(reading.sentence.text.slice(0, from))) return null;
  const day = value.min === null ? null : parseIsoDate(value.min);
  if (day === null || value.precision === "vague" || !isDay(value)) return null;
  const yearStated = value.known.includes("year");
  const readings = [day, ...(value.alternatives ?? []).flatMap(({ min }) => parseIsoDate(min ?? "") ?? [])];
  const weekdays = readings.flatMap(calendarWeekdays);
  if (weekdays.includes(weekday)) return null;
  const confidence = yearStated ? 0.97 : confidenceByYear(day, said, document, sentences ?? []);
  if (confidence === null) return null;
  const [name, fell] = [weekdayNames[weekday - 1] ?? "", weekdayNames[weekdayOf(day) - 1] ?? ""];
  const words = formatValue({
    ...value,
    type: "DATE",
    timex: value.timex.slice(0, 10),
    boundary: undefined,
    mod: undefined,
  });
  const at = spanOf(said.at);
  const slip = slipOf(day, weekday);
  return clashIn(reading, {
    question: { text: `Which weekday was ${words}?`, subject: words, predicate: "to fall on", slot: "when" },
    sides: [
      { at, value, display: name },
      { at, value, display: `${words} was a ${fell}` },
    ],
    confidence,
    reason: `The text says ${name}; ${words}${yearStated ? "" : ", the year being that of the article,"} was a ${fell}.`,
    ...(slip === null ? {} : { slip }),
  });
}

function isDay({ precision, known, min, max }: DateValue): boolean {
  const fine = precision === "day" || precision === "part-of-day" || precision === "time";
  return fine && min !== null && max !== null && (known.includes("day") || known.join() === "year");
}

/** The weekdays that a date had: before 1924 perhaps those of the Julian calendar, before 1583 of that alone. */
function calendarWeekdays(day: number): readonly number[] {
  const year = Number(isoDate(day).slice(0, 4));
  if (year >= 1924) return [weekdayOf(day)];
  const century = Math.floor((isoDate(day).slice(5) < "03-01" ? year - 1 : year) / 100);
  const julian = weekdayOf(day + century - Math.floor(century / 4) - 2);
  return year < 1583 ? [julian] : [weekdayOf(day), julian];
}

/** How far from the article's day a date without a year is taken to be of the article's time. */
const nearDays = 60;

/**
 * How sure a mismatch is where the year is not stated: if no year that the text may mean fits, quite; if only another than the
 * likeliest does, not at all, unless the article was written within weeks of the day.
 */
function confidenceByYear(
  day: number,
  { weekday }: Said,
  { date }: DocumentSummary,
  sentences: readonly { readonly text: string }[],
): number | null {
  const article = date === undefined ? null : parseIsoDate(date);
  if (article === null) return null;
  const [year = "", rest = ""] = [isoDate(day).slice(0, 4), isoDate(day).slice(4)];
  const stated = sentences.flatMap(({ text }) => text.match(/\b(?:1[89]|20)\d\d\b/g) ?? []).map(Number);
  const fits = (candidate: number): boolean => {
    const other = parseIsoDate(`${candidate}${rest}`);
    return other !== null && calendarWeekdays(other).includes(weekday);
  };
  const near = Math.abs(day - article) <= nearDays;
  if (stated.some((candidate) => candidate !== Number(year) && fits(candidate))) return null;
  if (fits(Number(year) - 1) || fits(Number(year) + 1)) return near ? 0.75 : null;
  return near ? 0.95 : 0.8;
}

/** "one day off", "the weekday of 2024". */
function slipOf(day: number, weekday: number): string | null {
  const iso = isoDate(day);
  const other = [-1, 1]
    .map((shift) => Number(iso.slice(0, 4)) + shift)
    .find((year) => weekdayOf(parseIsoDate(`${year}${iso.slice(4)}`) ?? day) === weekday);
  if (other !== undefined) return `the weekday that it has in ${other}`;
  return (weekday - weekdayOf(day) + 7) % 7 === 1 || (weekdayOf(day) - weekday + 7) % 7 === 1
    ? "one day off"
    : null;
}
