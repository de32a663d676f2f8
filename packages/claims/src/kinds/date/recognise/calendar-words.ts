import { exists } from "../calendar.js";
import type { CalendarWhen, Season } from "../expression.js";
import {
  ambiguousMonths,
  decadeWords,
  edgeAdjectives,
  holidays,
  months,
  orders,
  seasons,
  weekdayAbbreviations,
  weekdays,
} from "../lexicon.en.js";
import {
  indexAfter,
  isCapitalised,
  isDash,
  isHyphen,
  lowerAt,
  skipHyphen,
  skipPeriod,
  type Word,
} from "../words.js";
import type { Found, Reader } from "./reader.js";

/** A year written as four digits that stands for itself: "2013", not "2013.5", "$2013" or "2,013". */
export function yearAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || !/^[12]\d{3}$/.test(word.text)) return null;
  const { number } = word;
  if (number !== null && number.end !== word.end) return null;
  return Number(word.text);
}

/** Year words after a month or season: "2013", ", 2013", "of 2013", "last year", "of this year", "'13". */
export function readYearAfter(
  words: readonly Word[],
  at: number,
): { next: number; year?: number; yearShift?: number } | null {
  let from = at;
  if (lowerAt(words, from) === ",") from += 1;
  else if (lowerAt(words, from) === "of" || lowerAt(words, from) === "in") from += 1;
  const year = yearAt(words, from);
  if (year !== null) return { next: from + 1, year };
  if (lowerAt(words, from) === "the" && lowerAt(words, from + 1) === "year") {
    const named = yearAt(words, from + 2);
    return named === null ? { next: from + 2, yearShift: 0 } : { next: from + 3, year: named };
  }
  const order = orders.get(lowerAt(words, from));
  if (order !== undefined && lowerAt(words, from + 1) === "year") return { next: from + 2, yearShift: order };
  return null;
}

/** A day of the month: "3", "3rd", "third", "twenty-first". */
function dayAt(words: readonly Word[], at: number): { next: number; day: number } | null {
  const number = words[at]?.number;
  if (number === null || number === undefined || number.value === null) return null;
  if (number.form !== "figure" && number.form !== "ordinal" && number.form !== "word") return null;
  const day = number.value;
  if (!Number.isInteger(day) || day < 1 || day > 31) return null;
  const word = words[at];
  // "May 3.5", "June 2,500", "May 3:30".
  const next = indexAfter(words, at, number.end);
  if (word !== undefined && /^\d{3,}/.test(word.text)) return null;
  const after = words[next];
  if (after !== undefined && !after.spaced && /^[:/%]$/.test(after.text)) return null;
  return { next, day };
}

/** "September", "Sept.", "Sep". */
function monthAt(words: readonly Word[], at: number): { next: number; month: number; full: boolean } | null {
  const word = words[at];
  const month = months.get(word?.lower ?? "");
  if (word === undefined || month === undefined) return null;
  const full = word.lower.length > 4 || ["may", "june", "july"].includes(word.lower);
  return { next: full ? at + 1 : skipPeriod(words, at + 1), month, full };
}

/** Words that let a month stand alone. */
const monthLeads: ReadonlySet<string> = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "from",
  "before",
  "after",
  "during",
  "through",
  "throughout",
  "of",
  "last",
  "next",
  "this",
  "every",
  "each",
  "early",
  "late",
  "mid",
  "between",
  "for",
  "on",
  "to",
  "and",
  "or",
  "previous",
  "following",
  "past",
]);

/**
 * "September 12, 2025", "Sept. 12", "September 2025", "September of last year", "September", "May the 3rd".
 * "May 3-5" ends at "3"; the second day is read by the range.
 */
const readMonthFirst: Reader = ({ words }, at) => {
  const ordered = readOrderedMonth(words, at);
  if (ordered !== null) return ordered;
  const month = monthAt(words, at);
  const word = words[at];
  if (month === null || word === undefined) return null;
  let afterMonth = month.next;
  const lowercase = !isCapitalised(word);
  if (lowerAt(words, afterMonth) === "the" && words[afterMonth + 1]?.number?.form === "ordinal")
    afterMonth += 1;
  const separator = words[afterMonth];
  if (separator !== undefined && !separator.spaced && /^[-/]$/.test(separator.text)) afterMonth += 1;
  const day = dayAt(words, afterMonth);
  const led = monthLeads.has(lowerAt(words, at - 1));
  if (
    day !== null &&
    (!lowercase ||
      led ||
      yearAt(words, skipComma(words, day.next)) !== null ||
      !ambiguousMonths.has(word.lower))
  ) {
    const year = readYearAfter(words, day.next);
    if (year !== null && !isAmountYear(words, year.next)) {
      const { next, ...rest } = year;
      if (year.year !== undefined && !exists(year.year, month.month, day.day)) return impossible(next);
      return {
        next,
        when: { is: "calendar", month: month.month, day: day.day, ...rest },
        recogniser: "month-day-year",
      };
    }
    if (!exists(2000, month.month, day.day)) return impossible(day.next);
    if (!countsThings(words, day.next)) {
      return {
        next: day.next,
        when: { is: "calendar", month: month.month, day: day.day },
        recogniser: "month-day",
      };
    }
  }
  const year = readYearAfter(words, afterMonth);
  if (year !== null && (!lowercase || led || !/^(?:may|march|mar)$/.test(word.lower))) {
    const { next, ...rest } = year;
    return { next, when: { is: "calendar", month: month.month, ...rest }, recogniser: "month-year" };
  }
  // Abbreviations and words with another meaning need more to stand alone.
  const inRange = !lowercase && startsMonthRange(words, month.next);
  if (!month.full && !inRange && !(led && !lowercase)) return null;
  if (lowercase && !(led && word.pos !== "AUX" && word.pos !== "VERB")) return null;
  if (ambiguousMonths.has(word.lower) && !inRange) {
    const before = words[at - 1];
    const next = words[at + 1];
    if (!led && !isHyphen(words, at - 1)) return null;
    if (lowerAt(words, at - 1) === "to" && word.pos === "VERB") return null;
    if (before?.pos === "PROPN" && !orders.has(before.lower) && isCapitalised(before)) return null;
    // "by April Jones", "of May Day".
    const named = next?.pos === "PROPN" && isCapitalised(next) && !weekdays.has(next.lower);
    if (named && lowerAt(words, at - 1) !== "in") return null;
  }
  return { next: month.next, when: { is: "calendar", month: month.month }, recogniser: "month" };
};

/** "last March", "this September", "next May". */
function readOrderedMonth(words: readonly Word[], at: number): Found | null {
  const order = orders.get(lowerAt(words, at));
  const month = order === undefined ? null : monthAt(words, at + 1);
  if (order === undefined || month === null || !isCapitalised(words[at + 1])) return null;
  const day = dayAt(words, month.next);
  if (day !== null) return null;
  return { next: month.next, when: { is: "calendar", month: month.month, order }, recogniser: "month" };
}

/** "June" in "June to August" and "Jan" in "Jan-Feb 2017". */
function startsMonthRange(words: readonly Word[], next: number): boolean {
  const join = words[next];
  if (join === undefined || !(isDash(join) || join.lower === "to" || join.lower === "through")) return false;
  return monthAt(words, next + 1) !== null && isCapitalised(words[next + 1]);
}

/** A date that the calendar does not have swallows its words, so that no part of it is read for itself. */
function impossible(next: number): Found {
  return { next, when: { is: "impossible" }, recogniser: "impossible" };
}

function skipComma(words: readonly Word[], at: number): number {
  return lowerAt(words, at) === "," ? at + 1 : at;
}

/** "June 5 2000 people": never a year when a plural noun follows. */
function isAmountYear(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next !== undefined && (next.text === "%" || /^(?:people|percent|troops)$/.test(next.lower));
}

/** "March 3 million", "May 5 percent": the number is not a day. */
function countsThings(words: readonly Word[], at: number): boolean {
  return /^(?:%|percent|million|billion|people|points|years?|days|months|weeks|hours|minutes)$/.test(
    lowerAt(words, at),
  );
}

/** "12 September 2025", "the 12th of September", "12th Sept". */
const readDayFirst: Reader = ({ words, text }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const word = words[at + the];
  if (word === undefined || /[$£€.,:/#]$/.test(text.slice(Math.max(0, word.start - 1), word.start)))
    return null;
  const day = dayAt(words, at + the);
  if (day === null) return null;
  let monthFrom = day.next;
  const isOrdinal = word.number?.form === "ordinal";
  if (lowerAt(words, monthFrom) === "day" && isOrdinal) monthFrom += 1;
  if (lowerAt(words, monthFrom) === "of") monthFrom += 1;
  monthFrom = skipHyphen(words, monthFrom);
  const month = monthAt(words, monthFrom);
  const monthWord = words[monthFrom];
  if (month === null || monthWord === undefined) return null;
  // "two may come", "one March in three": in words only ordinals, or with a year after it.
  const year = readYearAfter(words, month.next);
  if (word.number?.form === "word" && year?.year === undefined) return null;
  if (
    !isCapitalised(monthWord) &&
    ambiguousMonths.has(monthWord.lower) &&
    year?.year === undefined &&
    !isOrdinal
  )
    return null;
  // "killed 10 April 5": the number after the month is its day.
  const otherDay = dayAt(words, month.next);
  if (otherDay !== null && !isOrdinal && lowerAt(words, month.next - 1) !== "," && year === null) return null;
  if (year !== null) {
    const { next, ...rest } = year;
    if (year.year !== undefined && !exists(year.year, month.month, day.day)) return impossible(next);
    return {
      next,
      when: { is: "calendar", month: month.month, day: day.day, ...rest },
      recogniser: "day-month-year",
    };
  }
  if (!exists(2000, month.month, day.day)) return impossible(month.next);
  return {
    next: month.next,
    when: { is: "calendar", month: month.month, day: day.day },
    recogniser: "day-month",
  };
};

/** A date by its month, in either order. */
export const readMonthDay: Reader = (page, at) => readMonthFirst(page, at) ?? readDayFirst(page, at);

/** "Monday, 12 September 2025", "Fri., March 22", "Friday the 13th of June"; a weekday alone is read elsewhere. */
export const readWeekdayDate: Reader = (page, at) => {
  const { words } = page;
  const word = words[at];
  if (word === undefined) return null;
  const weekday = weekdays.get(word.lower) ?? weekdayAbbreviations.get(word.lower);
  if (weekday === undefined || !isCapitalised(word)) return null;
  let next = skipPeriod(words, at + 1);
  const parenthesis = lowerAt(words, next) === "(";
  if (lowerAt(words, next) === "," || parenthesis) next += 1;
  const found = readMonthDay(page, next);
  // "Friday the 13th" leaves the month open.
  if (found === null && lowerAt(words, next) === "the" && words[next + 1]?.number?.form === "ordinal") {
    const ordinal = dayAt(words, next + 1);
    return ordinal === null ? null : impossible(ordinal.next);
  }
  if (found === null || found.when.is !== "calendar" || found.when.day === undefined) return null;
  const end = parenthesis && lowerAt(words, found.next) === ")" ? found.next + 1 : found.next;
  return { ...found, next: end, when: { ...found.when, weekday } };
};

/** Words before a season's name that make it a time: "in spring", "the summer of", not "spring to mind", "Winter Olympics". */
const seasonLeads: ReadonlySet<string> = new Set([
  "in",
  "the",
  "since",
  "until",
  "by",
  "during",
  "through",
  "early",
  "late",
  "mid",
  "of",
  "every",
  "each",
]);

/** "the summer of 2012", "spring 2025", "last fall", "this winter", "in the spring", "summer". */
export const readSeason: Reader = ({ words }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const order = the === 0 ? orders.get(lowerAt(words, at)) : undefined;
  const nounAt = at + the + (order === undefined ? 0 : 1);
  const season: Season | undefined = seasons.get(lowerAt(words, nounAt));
  const word = words[nounAt];
  if (season === undefined || word === undefined || word.pos === "VERB" || word.pos === "AUX") return null;
  if (order !== undefined) {
    return { next: nounAt + 1, when: { is: "calendar", season, order }, recogniser: "season" };
  }
  const year = readYearAfter(words, nounAt + 1);
  const ofYear = lowerAt(words, nounAt + 1) !== "in" || year?.year !== undefined;
  if (year !== null && ofYear) {
    const { next, ...rest } = year;
    return { next, when: { is: "calendar", season, ...rest }, recogniser: "season-year" };
  }
  // "the fall of Assad", "the spring of a watch", "Summer Games", "fall season": not a time, or not by itself.
  const next = words[nounAt + 1];
  if (lowerAt(words, nounAt + 1) === "of" || next?.pos === "PROPN" || next?.pos === "NOUN") return null;
  if (isHyphen(words, nounAt + 1) || isCapitalised(word)) return null;
  const lead = the === 1 ? lowerAt(words, at - 1) : lowerAt(words, at - 1);
  const inTime = the === 1 ? seasonLeads.has(lead) : seasonLeads.has(lead) && lead !== "the" && lead !== "of";
  if (!inTime) return null;
  return { next: nounAt + 1, when: { is: "calendar", season }, recogniser: "season" };
};

const quarterOrdinals: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
]);

/** Words of sport, where quarters and halves are parts of a game. */
const gameWords: ReadonlySet<string> = new Set([
  "touchdown",
  "touchdowns",
  "yards",
  "points",
  "goal",
  "goals",
  "scored",
  "game",
  "halftime",
  "pass",
  "quarterback",
  "match",
  "innings",
  "coach",
]);

function inGame(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  for (let near = Math.max(0, at - 25); near < at + 25 && near < words.length; near += 1) {
    const word = words[near];
    if (word?.sentence === sentence && word !== undefined && gameWords.has(word.lower)) return true;
  }
  return false;
}

/** "the third quarter of 2025", "third-quarter", "Q3 2025", "2025 Q3", "the second half of 2025", "H1 2024". */
export const readQuarter: Reader = ({ words }, at) => {
  const coded = readCoded(words, at);
  if (coded !== null) return coded;
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const year = yearAt(words, at + the);
  const ordinalAt = at + the + (year === null ? 0 : 1);
  const ordinal = words[ordinalAt];
  // "3rd" is two words here, a figure and its ending.
  const fused = ordinal !== undefined && /^[1-4]$/.test(ordinal.text) && ordinal.number?.form === "ordinal";
  const index = quarterOrdinals.get(
    fused ? `${ordinal.text}${lowerAt(words, ordinalAt + 1)}` : (ordinal?.lower ?? ""),
  );
  if (index === undefined) return null;
  let nounAt = skipHyphen(words, ordinalAt + (fused ? 2 : 1));
  if (lowerAt(words, nounAt) === "fiscal" || lowerAt(words, nounAt) === "calendar") nounAt += 1;
  const noun = lowerAt(words, nounAt);
  if (noun !== "quarter" && noun !== "half") return null;
  const after = readYearAfter(words, nounAt + 1);
  const { next = nounAt + 1, ...rest } = after ?? {};
  const dated: Partial<CalendarWhen> = year === null ? rest : { year };
  const known = dated.year !== undefined || dated.yearShift !== undefined;
  if (noun === "half") {
    if (index > 2 || !known) return null;
    return { next, when: { is: "calendar", half: index === 1 ? 1 : 2, ...dated }, recogniser: "half" };
  }
  if (!known && inGame(words, at)) return null;
  return { next, when: { is: "calendar", quarter: index, ...dated }, recogniser: "quarter" };
};

/** "Q3", "Q3 2025", "2025 Q3", "2019-H2", "H1 2024". */
function readCoded(words: readonly Word[], at: number): Found | null {
  const before = yearAt(words, at);
  const codeAt = before === null ? at : skipHyphen(words, at + 1);
  const letter = lowerAt(words, codeAt);
  const digit = words[codeAt + 1];
  if (
    (letter !== "q" && letter !== "h") ||
    digit === undefined ||
    digit.spaced ||
    !/^[1-4]$/.test(digit.text)
  )
    return null;
  const index = Number(digit.text);
  const afterCode = skipHyphen(words, codeAt + 2);
  const year = before === null ? readYearAfter(words, afterCode) : null;
  const { next = codeAt + 2, ...rest } = year ?? {};
  const dated: Partial<CalendarWhen> = before === null ? rest : { year: before };
  if (letter === "q") {
    const quarter = index === 1 ? 1 : index === 2 ? 2 : index === 3 ? 3 : 4;
    return { next, when: { is: "calendar", quarter, ...dated }, recogniser: "quarter" };
  }
  if (index > 2 || (dated.year === undefined && dated.yearShift === undefined)) return null;
  return { next, when: { is: "calendar", half: index === 1 ? 1 : 2, ...dated }, recogniser: "half" };
}

/** "the 1990s", "1990s", "the '60s", "the nineties", "the 1900s" (the decade only where the text says so). */
export const readDecade: Reader = ({ words }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  let from = at + the;
  const named = decadeWords.get(lowerAt(words, from));
  if (named !== undefined && the === 1) {
    return {
      next: from + 1,
      when: { is: "years", first: 1900 + named, span: 10, centuryKnown: false },
      recogniser: "decade",
    };
  }
  const apostrophe = /^['’‘]$/.test(words[from]?.text ?? "");
  if (apostrophe) from += 1;
  const digits = words[from];
  const s = words[from + 1];
  if (digits === undefined || s === undefined || s.spaced) return null;
  const ends =
    s.lower === "s" ||
    (/^['’]$/.test(s.text) && lowerAt(words, from + 2) === "s" && apostrophe === false && the === 1);
  if (!ends) return null;
  const next = s.lower === "s" ? from + 2 : from + 3;
  if (/^[12]\d{2}0$/.test(digits.text)) {
    const first = Number(digits.text);
    // "the 1900s" may be ten years or a hundred.
    if (first % 100 === 0) {
      return { next, when: { is: "years", first, span: 100, centuryKnown: true }, recogniser: "century" };
    }
    return { next, when: { is: "years", first, span: 10, centuryKnown: true }, recogniser: "decade" };
  }
  if (
    /^[2-9]0$/.test(digits.text) &&
    (the === 1 || apostrophe || edgeAdjectives.has(lowerAt(words, at - 1)))
  ) {
    // "his 30s", "in the 80s and sunny" is left to the words before it.
    if (/^(?:high|low|upper|lower|temperatures?)$/.test(lowerAt(words, at - 1))) return null;
    return {
      next,
      when: { is: "years", first: 1900 + Number(digits.text), span: 10, centuryKnown: false },
      recogniser: "decade",
    };
  }
  return null;
};

/** "the 20th century", "the nineteenth century", "21st-century". */
export const readCentury: Reader = ({ words }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const ordinal = words[at + the]?.number;
  if (ordinal?.form !== "ordinal" || ordinal.value === null || ordinal.value > 30) return null;
  const nounAt = skipHyphen(words, indexAfter(words, at + the, ordinal.end));
  if (lowerAt(words, nounAt) !== "century") return null;
  const era = readEra(words, nounAt + 1);
  if (era !== null && era.before) return null;
  const first = (ordinal.value - 1) * 100;
  return {
    next: era?.next ?? nounAt + 1,
    when: { is: "years", first, span: 100, centuryKnown: true },
    recogniser: "century",
  };
};

/** "BC", "B.C.", "BCE", "AD", "CE". */
export function readEra(words: readonly Word[], at: number): { next: number; before: boolean } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (/^(?:BC|BCE)$/.test(word.text)) return { next: at + 1, before: true };
  if (/^(?:AD|CE)$/.test(word.text)) return { next: at + 1, before: false };
  const dotted = [0, 1, 2, 3].map((offset) => words[at + offset]?.text ?? "").join("");
  if (dotted === "B.C.") return { next: at + 4, before: true };
  if (dotted === "A.D.") return { next: at + 4, before: false };
  return null;
}

const holidaysByFirstWord = new Map<string, { readonly name: string; readonly parts: readonly string[] }[]>();
for (const { name } of holidays) {
  const parts = name.match(/[a-z]+|\S/g) ?? [];
  const first = parts[0] ?? "";
  holidaysByFirstWord.set(first, [...(holidaysByFirstWord.get(first) ?? []), { name, parts }]);
}

/** "Christmas Day", "New Year's Eve 2019", "last Easter", "Good Friday", "July 4" is read as a date. */
export const readHoliday: Reader = ({ words }, at) => {
  const order = orders.get(lowerAt(words, at));
  const from = at + (order === undefined ? 0 : 1);
  const word = words[from];
  if (word === undefined || !isCapitalised(word)) return null;
  for (const { name, parts } of holidaysByFirstWord.get(word.lower) ?? []) {
    const fits = parts.every((part, index) => {
      const lower = lowerAt(words, from + index);
      return lower === part || (part === "'" && lower === "’");
    });
    if (!fits) continue;
    const end = from + parts.length;
    const next = words[end];
    const year = readYearAfter(words, end);
    // "Christmas tree", "Easter Island", "Thanksgiving turkey".
    const alone = parts.length === 1;
    if (alone && year === null && (next?.pos === "NOUN" || next?.pos === "PROPN" || isHyphen(words, end)))
      return null;
    const dated = year !== null && lowerAt(words, end) !== "in" ? year : null;
    const { next: yearEnd = end, ...rest } = dated ?? {};
    const when: CalendarWhen = {
      is: "calendar",
      holiday: name,
      ...rest,
      ...(order === undefined ? {} : { order }),
    };
    return { next: yearEnd, when, recogniser: "holiday" };
  }
  return null;
};
