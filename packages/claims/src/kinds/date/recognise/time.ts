import type { CalendarWhen, Clock, PartOfDay, When } from "../expression.js";
import {
  approximations,
  edgeAdjectives,
  edgeNouns,
  nightJoints,
  partsOfDay,
  weekdays,
} from "../lexicon.en.js";
import { unitWords } from "../../duration/lexicon.en.js";
import { isHyphen, lowerAt, type Word } from "../words.js";
import { readCentury, readDecade } from "./decade-century.js";
import { readHoliday } from "./holiday.js";
import { readMonthDay, readWeekdayDate, yearAt } from "./month-day.js";
import { readQuarter, readSeason } from "./season-quarter.js";
import { readClock } from "./clock.js";
import { readFigures } from "./figures.js";
import { longest, type Found, type Page, type Reader } from "./reader.js";
import {
  readAgo,
  readDayBefore,
  readDeicticDay,
  readEarlierOrder,
  readLastButOne,
  readOrderedUnit,
  readPartAfter,
  readPartAlone,
  readSameLastYear,
  readTheUnitAlone,
  readWeekday,
  readWeekend,
  readYearEarlier,
} from "./relative.js";
import { readSet } from "./sets.js";
import { readVague } from "./vague.js";
import { readEraYear, readYear } from "./year.js";

/** Every wording of a stretch of the calendar, without its modifiers and clock times. */
const stretchReaders: readonly Reader[] = [
  readFigures,
  readWeekdayDate,
  readMonthDay,
  readSeason,
  readQuarter,
  readDecade,
  readCentury,
  readEraYear,
  readYear,
  readDeicticDay,
  readOrderedUnit,
  readEarlierOrder,
  readDayBefore,
  readLastButOne,
  readSameLastYear,
  readTheUnitAlone,
  readYearEarlier,
  readAgo,
  readWeekday,
  readWeekend,
  readHoliday,
  readPartAlone,
];

/** A stretch with all that stands around it, or null. */
export function readTime(page: Page, at: number): Found | null {
  return longest(timeReaders, page, at);
}

const readStretch: Reader = (page, at) => {
  const known = page.stretches.get(at);
  if (known !== undefined) return known;
  const found = longest(stretchReaders, page, at);
  page.stretches.set(at, found);
  return found;
};

/** Whether a clock time or a part of the day can follow it. */
function isDay(when: When): boolean {
  switch (when.is) {
    case "ambiguous":
    case "weekday":
      return true;
    case "calendar":
      return when.day !== undefined || when.holiday !== undefined;
    case "offset":
      return when.unit === "day" && when.count !== null;
    default:
      return false;
  }
}

/** A stretch, and for days what follows: "Friday morning", "March 22 at 10:30 a.m.", "Monday night". */
const readDated: Reader = (page, at) => {
  const found = readStretch(page, at);
  if (found === null || !isDay(found.when) || found.part !== undefined || found.clock !== undefined)
    return found;
  const { words } = page;
  // A day that is a heading is not followed by the clock time of the next line.
  if (words[found.next]?.sentence !== words[at]?.sentence) return found;
  const part = readPartAfter(words, found.next);
  const dayAndPart: Found = part === null ? found : { ...found, ...part, recogniser: "part-of-day" };
  let from = dayAndPart.next;
  if (lowerAt(words, from) === ",") from += 1;
  if (/^(?:at|around|about|by)$/.test(lowerAt(words, from))) from += 1;
  const clock = readClock(page, from);
  // After a day "19:00" is a time; a bare hour is not.
  if (clock === null || !(clock.sure || clock.clock.minute !== null)) return dayAndPart;
  const { part: dayPart, ...day } = dayAndPart;
  return { ...day, next: clock.next, clock: inPart(clock.clock, dayPart), recogniser: "clock" };
};

/** "10:30" is 22:30 on Friday night. */
function inPart(clock: Clock, part: PartOfDay | undefined): Clock {
  const afternoon = part === "AF" || part === "EV" || (part === "NI" && clock.hour >= 5);
  return clock.halfOpen === true && afternoon ? { ...clock, hour: (clock.hour % 12) + 12 } : clock;
}

/** "10:30 a.m. EST on Friday", "15:00 GMT Saturday", "noon", "8 a.m. Monday, Sept. 12". */
const readClocked: Reader = (page, at) => {
  const clock = readClock(page, at);
  if (clock === null) return null;
  const day = readDayAfter(page, clock.next);
  if (day !== null) return { ...day, clock: clock.clock, recogniser: "clock" };
  if (!clock.sure) return null;
  return { next: clock.next, when: { is: "implied-day" }, clock: clock.clock, recogniser: "clock" };
};

/** The day of a clock time: "on Friday", ", March 4", "Wednesday evening" (the part says no more than the clock). */
const readDayAfter: Reader = (page, at) => {
  const { words } = page;
  let from = at;
  if (lowerAt(words, from) === ",") from += 1;
  if (lowerAt(words, from) === "on" || lowerAt(words, from) === "of") from += 1;
  const day = readStretch(page, from);
  if (day === null || !isDay(day.when) || day.clock !== undefined || day.part !== undefined) return null;
  if (words[at - 1]?.sentence !== words[day.next - 1]?.sentence) return null;
  return { ...day, next: readPartAfter(words, day.next)?.next ?? day.next };
};

/** "early 2012", "mid-August", "late last year", "earlier this month", "the early 1990s", "the end of June", "year-end". */
const readEdged: Reader = (page, at) => {
  const { words } = page;
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const word = lowerAt(words, at + the);
  const adjective = edgeAdjectives.get(word);
  if (adjective !== undefined) {
    let from = at + the + 1;
    if (isHyphen(words, from)) from += 1;
    const within = /^(?:in|on)$/.test(lowerAt(words, from));
    if (within) from += 1;
    const part = partsOfDay.get(lowerAt(words, from));
    if (part !== undefined && the === 0) return null;
    const found = (within ? readTheUnit(words, from, true) : null) ?? readDated(page, from);
    if (found === null || found.mod !== undefined || !canHaveEdge(found)) return null;
    // "earlier this month" and "later in the year" may be any day of it.
    const comparative = word === "earlier" || word === "later";
    return { ...found, ...(comparative ? {} : { mod: adjective }), recogniser: `${found.recogniser}-edge` };
  }
  if (word === "year" && isHyphen(words, at + the + 1) && lowerAt(words, at + the + 2) === "end") {
    return {
      next: at + the + 3,
      when: { is: "calendar", yearShift: 0 },
      mod: "END",
      recogniser: "year-edge",
    };
  }
  const noun = edgeNouns.get(word);
  const edge = noun === undefined ? readEndUnit(words, at + the) : { mod: noun, next: at + the + 1 };
  if (edge === null || lowerAt(words, edge.next) !== "of") return null;
  const from = edge.next + 1;
  const found = readTheUnit(words, from, false) ?? readDated(page, from);
  if (found === null || found.mod !== undefined || found.when.is === "weekday" || !canHaveEdge(found))
    return null;
  // "the start of Friday's game" speaks of the game.
  if (/^['’]$/.test(lowerAt(words, found.next))) return null;
  return { ...found, mod: edge.mod, recogniser: `${found.recogniser}-edge` };
};

/** "the first days of May", "the closing weeks of 2021". Counted ones, "the first nine months of 2012", are lengths. */
function readEndUnit(words: readonly Word[], at: number): { next: number; mod: "START" | "END" } | null {
  const adjective = lowerAt(words, at);
  const first = adjective === "first" || adjective === "opening" || adjective === "early";
  if (!first && !/^(?:last|final|closing|late)$/.test(adjective)) return null;
  const unit = unitWords.get(lowerAt(words, at + 1));
  if (unit === undefined || !unit.plural || !/^(?:day|week|month)$/.test(unit.unit)) return null;
  return { next: at + 2, mod: first ? "START" : "END" };
}

const nths: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5 | -1> = new Map([
  ["first", 1],
  ["1", 1],
  ["second", 2],
  ["2", 2],
  ["third", 3],
  ["3", 3],
  ["fourth", 4],
  ["4", 4],
  ["fifth", 5],
  ["5", 5],
  ["last", -1],
  ["final", -1],
]);

/** "the second week of March", "the last weekend of May", "the first Tuesday in November", "the final week of 2021". */
const readNth: Reader = (page, at) => {
  const { words } = page;
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const word = words[at + the];
  const nth = nths.get(word?.lower ?? "");
  if (word === undefined || nth === undefined) return null;
  // "3rd" is two words here, a figure and its ending.
  const figure = /^\d$/.test(word.text);
  if (figure && word.number?.form !== "ordinal") return null;
  const nounAt = at + the + (figure ? 2 : 1);
  const noun = lowerAt(words, nounAt);
  const weekday = weekdays.get(noun);
  if (noun !== "week" && noun !== "weekend" && weekday === undefined) return null;
  if (!/^(?:of|in)$/.test(lowerAt(words, nounAt + 1))) return null;
  const found = readTheUnit(words, nounAt + 2, false) ?? readStretch(page, nounAt + 2);
  const of = found === null ? null : calendarOf(found.when);
  if (found === null || of === null || of.day !== undefined || of.weekday !== undefined) return null;
  const unit = noun === "week" || noun === "weekend" ? noun : "weekday";
  return {
    next: found.next,
    when: { is: "nth", nth, unit, of, ...(weekday === undefined ? {} : { weekday }) },
    // Weeks are counted from the first day or from the first Monday.
    ...(unit === "week" ? { mod: "APPROX" } : {}),
    recogniser: unit === "weekday" ? "weekday-nth" : "week",
  };
};

/** A stretch of a month, season or year by its own name; "last month" and "next year" as well. */
function calendarOf(when: When): CalendarWhen | null {
  if (when.is === "calendar" && when.holiday === undefined) return when;
  if (when.is !== "offset" || when.from !== "article" || when.count === null) return null;
  return when.unit === "year" ? { is: "calendar", yearShift: when.count } : null;
}

function canHaveEdge(found: Found): boolean {
  if (found.clock !== undefined) return false;
  const { when } = found;
  return when.is !== "vague" && when.is !== "set" && when.is !== "impossible";
}

/** "the year", "the week": the article's, where an edge is named before it. "The end of the day" is an idiom. */
function readTheUnit(words: readonly Word[], at: number, dayIsMeant: boolean): Found | null {
  if (lowerAt(words, at) !== "the") return null;
  const unit = lowerAt(words, at + 1);
  if (unit === "day" && dayIsMeant)
    return { next: at + 2, when: { is: "implied-day" }, recogniser: "ordered-unit" };
  if (unit !== "year" && unit !== "month" && unit !== "week" && unit !== "decade" && unit !== "century")
    return null;
  return {
    next: at + 2,
    when: { is: "offset", unit, count: 0, from: "article" },
    recogniser: "ordered-unit",
  };
}

/** The end of the day that a night runs into: "the night between Monday and **Tuesday**"; null where the next day is not told. */
function readMorningAfter(page: Page, evening: Found, joint: string): number | null {
  if (lowerAt(page.words, evening.next) !== joint) return null;
  const morning = readStretch(page, evening.next + 1);
  if (evening.when.is !== "weekday" || morning?.when.is !== "weekday") return null;
  return morning.when.weekday === (evening.when.weekday % 7) + 1 ? morning.next : null;
}

/**
 * "the morning of 22 March 2013", "the night of December 7", "the early morning hours of Friday", "the early hours of
 * Sunday", "late afternoon Friday".
 */
const readPartOf: Reader = (page, at) => {
  const { words } = page;
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const edge =
    edgeAdjectives.get(lowerAt(words, at + the)) ??
    (lowerAt(words, at + the) === "small" ? "START" : undefined);
  let from = at + the + (edge === undefined ? 0 : 1);
  if (isHyphen(words, from)) from += 1;
  const named = partsOfDay.get(lowerAt(words, from));
  if (named !== undefined) from += 1;
  const hours = lowerAt(words, from) === "hours";
  if (hours) from += 1;
  const part = named ?? (hours && edge === "START" ? "MO" : undefined);
  const of = lowerAt(words, from) === "of" || lowerAt(words, from) === "on";
  const joint = part === "NI" ? nightJoints.get(lowerAt(words, from)) : undefined;
  // Without "of" only an edged part goes before its day.
  if (part === undefined || (!of && joint === undefined && (edge === undefined || the === 1))) return null;
  const found = readStretch(page, of || joint !== undefined ? from + 1 : from);
  if (found === null || !isDay(found.when) || found.part !== undefined || found.clock !== undefined)
    return null;
  const morning = joint === undefined ? null : readMorningAfter(page, found, joint);
  if (joint !== undefined && morning === null && !of) return null;
  return {
    ...found,
    ...(morning === null ? {} : { next: morning }),
    part,
    ...(edge === undefined ? {} : { mod: edge }),
    recogniser: "part-of-day",
  };
};

/** "the week of 11 March 2013", "the weekend of March 23". */
const readWeekOf: Reader = (page, at) => {
  const { words } = page;
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const unit = lowerAt(words, at + the);
  if ((unit !== "week" && unit !== "weekend") || lowerAt(words, at + the + 1) !== "of") return null;
  const found = readMonthDay(page, at + the + 2);
  if (found === null || found.when.is !== "calendar" || found.when.day === undefined) return null;
  return { next: found.next, when: { is: "week-of", unit, of: found.when }, recogniser: "week" };
};

const approximable: readonly Reader[] = [readClocked, readWeekOf, readDated];

/** "about 10 a.m.", "around 2011", "circa 1500", "c. 1200". */
const readApproximate: Reader = (page, at) => {
  const { words } = page;
  const word = lowerAt(words, at);
  if (!approximations.has(word)) return null;
  let from = at + 1;
  if (word === "c") {
    if (lowerAt(words, from) !== ".") return null;
    from += 1;
  }
  const found = longest(approximable, page, from);
  if (found !== null) {
    const { when } = found;
    const fits =
      found.clock !== undefined ||
      when.is === "years" ||
      when.is === "week-of" ||
      (when.is === "calendar" && when.season === undefined);
    return fits ? { ...found, mod: "APPROX", recogniser: `${found.recogniser}-about` } : null;
  }
  const year = word === "circa" || word === "c" ? yearAt(words, from) : null;
  if (year === null) return null;
  return { next: from + 1, when: { is: "calendar", year }, mod: "APPROX", recogniser: "year-about" };
};

/** Every wording of a time, with its modifiers and clock times. */
const timeReaders: readonly Reader[] = [
  readApproximate,
  readClocked,
  readEdged,
  readNth,
  readPartOf,
  readWeekOf,
  readDated,
  readSet,
  readVague,
];
