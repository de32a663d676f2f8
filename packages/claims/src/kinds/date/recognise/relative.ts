import { readAmount, type Amount } from "../../duration/amount.js";
import { dateFollowers, type hedges, hedgesByFirstWord, unitWords } from "../../duration/lexicon.en.js";
import type { Anchor, OffsetUnit, Order, PartOfDay } from "../expression.js";
import {
  deicticDays,
  earlierOrders,
  orders,
  namedDays,
  partsOfDay,
  weekdayAbbreviations,
  weekdays,
} from "../lexicon.en.js";
import { isCapitalised, isHyphen, lowerAt, skipPeriod, type Word } from "../words.js";
import type { Found, Reader } from "./reader.js";

/** Units that "last", "this" and "next" count in. */
function offsetUnit(word: string): OffsetUnit | null {
  if (word === "weekend") return "weekend";
  const unit = unitWords.get(word);
  if (
    unit === undefined ||
    unit.plural ||
    unit.unit === "second" ||
    unit.unit === "minute" ||
    unit.times !== 1
  )
    return null;
  return unit.unit;
}

/** "today", "yesterday", "tomorrow", "tonight", "the day before yesterday", "the day after tomorrow". */
export const readDeicticDay: Reader = ({ words }, at) => {
  const shift = deicticDays.get(lowerAt(words, at));
  // "Today" as a name ("USA Today", "the Today show") is no day.
  if (
    shift !== undefined &&
    !(words[at]?.pos === "PROPN" && isCapitalised(words[at]) && words[at - 1]?.pos === "PROPN")
  ) {
    return offset(at + 1, "day", shift, "article", "deictic-day");
  }
  if (lowerAt(words, at) === "tonight" || lowerAt(words, at) === "tonite") {
    return {
      next: at + 1,
      when: { is: "offset", unit: "day", count: 0, from: "article" },
      part: "NI",
      recogniser: "part-of-day",
    };
  }
  // "Troops moved in overnight", not "an overnight stay".
  if (lowerAt(words, at) === "overnight") {
    const next = words[at + 1];
    if (next?.pos === "NOUN" || next?.pos === "PROPN" || isHyphen(words, at + 1)) return null;
    return { ...offset(at + 1, "night", 0, "article", "part-of-day"), part: "NI" };
  }
  if (lowerAt(words, at) !== "the" || lowerAt(words, at + 1) !== "day") return null;
  const [side, day] = [lowerAt(words, at + 2), lowerAt(words, at + 3)];
  if (side === "before" && day === "yesterday") return offset(at + 4, "day", -2, "article", "deictic-day");
  if (side === "after" && day === "tomorrow") return offset(at + 4, "day", 2, "article", "deictic-day");
  return null;
};

function offset(
  next: number,
  unit: OffsetUnit,
  count: number | null,
  from: Anchor,
  recogniser: string,
): Found {
  return { next, when: { is: "offset", unit, count, from }, recogniser };
}

/** "last week", "this year", "the current month", "next quarter", "this past weekend", "last night", "this morning". */
export const readOrderedUnit: Reader = ({ words }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const first = lowerAt(words, at + the);
  const order = orders.get(first);
  if (order === undefined) return null;
  const doubled = first === "this" ? orders.get(lowerAt(words, at + 1)) : undefined;
  const nounAt =
    at +
    the +
    (doubled === undefined ? 1 : 2) +
    (/^(?:calendar|fiscal|financial|working|business|trading|academic|school)$/.test(
      lowerAt(words, at + the + 1),
    )
      ? 1
      : 0);
  const noun = lowerAt(words, nounAt);
  const count: Order = doubled ?? order;
  const part = partsOfDay.get(noun);
  if (part !== undefined && the === 0) {
    // "last night" is yesterday's; "this night" tonight's.
    return {
      next: nounAt + 1,
      when: { is: "offset", unit: "day", count, from: "article" },
      part,
      recogniser: "part-of-day",
    };
  }
  const unit = offsetUnit(noun);
  if (unit === null || unit === "hour" || unit === "day") return null;
  // "the past year", "over the last decade" are lengths; "the last week of May" is a part of it.
  if (the === 1 && first !== "current" && unit !== "weekend" && unit !== "quarter") return null;
  if (first === "past" && the === 0) return null;
  // "over the next week", "the last year of his life": read as lengths, or not at all.
  if (
    the === 0 &&
    first !== "this" &&
    lowerAt(words, at - 1) === "the" &&
    unit !== "weekend" &&
    unit !== "quarter"
  )
    return null;
  // "last week of May" and "this week of mourning" speak of another week.
  if (isHyphen(words, nounAt + 1) || lowerAt(words, nounAt + 1) === "of") return null;
  return offset(nounAt + 1, unit, count, "article", "ordered-unit");
};

/** "the previous day", "the following week", "the next morning", "the same year", "that night". */
export const readEarlierOrder: Reader = ({ words }, at) => {
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  const word = lowerAt(words, at + the);
  const order = earlierOrders.get(word);
  if (order === undefined) return null;
  // "previous week" without its article is of headlines and lists; "her previous year" is hers.
  const bare = word === "previous" && !/^(?:DET|PRON|ADJ|PART)$/.test(words[at - 1]?.pos ?? "");
  if (the === 0 && word !== "that" && !bare) return null;
  const noun = lowerAt(words, at + the + 1);
  const end = at + the + 2;
  const part = partsOfDay.get(noun);
  if (part !== undefined) {
    return {
      next: end,
      when: { is: "offset", unit: "day", count: order, from: "earlier" },
      part,
      recogniser: "earlier-unit",
    };
  }
  const weekday = weekdays.get(noun);
  if (weekday !== undefined && order !== 0) return null;
  const unit = offsetUnit(noun);
  if (unit === null || unit === "hour") return null;
  // "the next week" may be the coming one; only days and years are told in a row.
  if (word === "next" && unit !== "day" && unit !== "year") return null;
  // "for the next year" is a length.
  if (word === "next" && /^(?:for|over|in|within|during)$/.test(lowerAt(words, at - 1)) && unit === "year")
    return null;
  return offset(end, unit, order, "earlier", "earlier-unit");
};

/** Words after "the quarter" that go on with the sentence and say nothing more of it. */
const unitFollowers = /^(?:[.,;:)]|and|but|as|while|when|with|on|from|despite|thanks|compared)?$/;

/** "the week before last", "the year after next". */
export const readLastButOne: Reader = ({ words }, at) => {
  const unit = lowerAt(words, at) === "the" ? offsetUnit(lowerAt(words, at + 1)) : null;
  if (unit === null) return null;
  const sides = `${lowerAt(words, at + 2)} ${lowerAt(words, at + 3)}`;
  if (sides !== "before last" && sides !== "after next") return null;
  return offset(at + 4, unit, sides === "before last" ? -2 : 2, "article", "ordered-unit");
};

/** "the same quarter last year", "the same period a year earlier": by a year from the quarter that the text speaks of. */
export const readSameLastYear: Reader = ({ words }, at) => {
  const from = lowerAt(words, at) === "the" ? at + 1 : at;
  if (lowerAt(words, from) !== "same") return null;
  const unit = offsetUnit(lowerAt(words, from + 1));
  if (unit !== "quarter" && unit !== "month") return null;
  const tail = lowerAt(words, from + 2) === "of" || lowerAt(words, from + 2) === "in" ? from + 3 : from + 2;
  const words3 = [0, 1, 2].map((offset) => lowerAt(words, tail + offset)).join(" ");
  const next = words3.startsWith("last year")
    ? tail + 2
    : /^a year (?:ago|earlier|before)$/.test(words3)
      ? tail + 3
      : null;
  return next === null
    ? null
    : offset(next, unit, unit === "quarter" ? -4 : -12, "earlier", "earlier-amount");
};

/** "in the quarter", "for the year": the one that the text spoke of. Not "man of the year", "the year of the dog". */
export const readTheUnitAlone: Reader = ({ words }, at) => {
  if (lowerAt(words, at) !== "the" || !/^(?:in|for|during|throughout)$/.test(lowerAt(words, at - 1)))
    return null;
  const unit = offsetUnit(lowerAt(words, at + 1));
  if (unit !== "quarter" && unit !== "year" && unit !== "month") return null;
  if (!unitFollowers.test(lowerAt(words, at + 2))) return null;
  return offset(at + 2, unit, 0, "earlier", "earlier-unit");
};

const periods: ReadonlySet<string> = new Set(["period", "quarter", "month", "week", "half"]);

/** "the year-earlier quarter", "year-ago levels", "the year-earlier period". */
export const readYearEarlier: Reader = ({ words }, at) => {
  const from = lowerAt(words, at) === "the" || lowerAt(words, at) === "a" ? at + 1 : at;
  if (!isHyphen(words, from + 1)) return null;
  const unit = offsetUnit(lowerAt(words, from));
  if (unit === null || !/^(?:earlier|ago)$/.test(lowerAt(words, from + 2))) return null;
  const noun = lowerAt(words, from + 3);
  const next = periods.has(noun) ? from + 4 : from + 3;
  if (unit === "year" && noun === "quarter") return offset(next, "quarter", -4, "earlier", "earlier-amount");
  return offset(next, unit, -1, "earlier", "earlier-amount");
};

/** "the day before", "the year after", "the night before", at the end of a clause; "the day after the attack" hangs on an event. */
export const readDayBefore: Reader = ({ words }, at) => {
  const article = lowerAt(words, at);
  if (article !== "the" && article !== "a") return null;
  const part = partsOfDay.get(lowerAt(words, at + 1));
  const unit = part === undefined ? offsetUnit(lowerAt(words, at + 1)) : "day";
  const side = lowerAt(words, at + 2);
  if (unit === null || (side !== "before" && side !== "after")) return null;
  const next = words[at + 3];
  if (next !== undefined && !/^[.,;:?!)—–"”]$/.test(next.text)) return null;
  const found = offset(at + 3, unit, side === "before" ? -1 : 1, "earlier", "earlier-unit");
  return part === undefined ? found : { ...found, part };
};

/** "two weeks ago", "nearly two years ago", "a year earlier", "three days later", "10 years from now", "years ago". */
export const readAgo: Reader = (page, at) => {
  const { words } = page;
  const hedge = hedgesByFirstWord
    .get(lowerAt(words, at))
    ?.find((each) => each.words.every((word, index) => lowerAt(words, at + index) === word));
  if (hedge === undefined) return readPlainAgo(page, at);
  const found = readPlainAgo(page, at + hedge.words.length);
  if (found === null || !hedge.inside) return null;
  // "some years ago"
  if (found.when.is === "vague" && hedge.words[0] === "some") return found;
  if (found.when.is !== "offset" || found.when.count === null) return null;
  const back = found.when.count < 0;
  return { ...found, mod: modOfHedge(hedge.means, back) };
};

/** "more than two years ago" is before, "less than two years ago" after that year; ahead it is the other way round. */
function modOfHedge(hedge: (typeof hedges)[number]["means"], back: boolean): "BEFORE" | "AFTER" | "APPROX" {
  if (hedge === "MORE_THAN" || hedge === "EQUAL_OR_MORE") return back ? "BEFORE" : "AFTER";
  if (hedge === "LESS_THAN" || hedge === "EQUAL_OR_LESS") return back ? "AFTER" : "BEFORE";
  return "APPROX";
}

const readPlainAgo: Reader = ({ words }, at) => {
  const amount = readAmount(words, at);
  if (amount === null) return null;
  // "worked for the past five years and three weeks ago stopped": two times.
  if (/^(?:last|past)$/.test(lowerAt(words, at - 1)) && /\d[A-Z]+T?\d/.test(amount.timex)) return null;
  const follower = lowerAt(words, amount.next);
  const { unit, count: whole } = inWholeUnits(amount);
  if (follower === "ago" && whole !== null) return offset(amount.next + 1, unit, -whole, "article", "ago");
  // "in two weeks' time"
  if (
    /^['’]s?$/.test(follower) &&
    lowerAt(words, amount.next + 1) === "time" &&
    lowerAt(words, at - 1) === "in"
  )
    return whole === null ? null : offset(amount.next + 2, unit, whole, "article", "ago");
  if (follower === "from" && /^(?:now|today)$/.test(lowerAt(words, amount.next + 1))) {
    return whole === null ? null : offset(amount.next + 2, unit, whole, "article", "ago");
  }
  // "two days later than hoped" compares two days and is neither.
  if (!dateFollowers.has(follower) || lowerAt(words, amount.next + 1) === "than") return null;
  const later = follower === "later" || follower === "hence" || follower.startsWith("afterward");
  // "years ago", "several weeks later"
  if (whole === null) {
    const timex = later ? "FUTURE_REF" : "PAST_REF";
    return { next: amount.next + 1, when: { is: "vague", timex }, recogniser: "ago" };
  }
  return offset(amount.next + 1, unit, later ? whole : -whole, "earlier", "earlier-amount");
};

/** "half a century" counts 50 years. */
function inWholeUnits({ unit, amount }: Amount): {
  readonly unit: OffsetUnit;
  readonly count: number | null;
} {
  if (unit === "second") return { unit: "minute", count: amount === null ? null : amount / 60 };
  const years = unit === "decade" ? 10 : unit === "century" ? 100 : null;
  if (amount === null || Number.isInteger(amount) || years === null) return { unit, count: amount };
  return { unit: "year", count: amount * years };
}

const edgeWords: ReadonlySet<string> = new Set(["early", "late", "mid"]);

/** A part of the day after a day: "Friday morning", "yesterday evening", "early Monday morning". */
export function readPartAfter(words: readonly Word[], at: number): { next: number; part: PartOfDay } | null {
  const skip = edgeWords.has(lowerAt(words, at)) ? 1 : 0;
  const part = partsOfDay.get(lowerAt(words, at + skip));
  if (part === undefined || isHyphen(words, at + skip + 1)) return null;
  return { next: at + skip + 1, part };
}

/** "Friday", "last Friday", "next Monday", "this past Wednesday", "Tuesday of last week", "Sat. night". */
export const readWeekday: Reader = ({ words }, at) => {
  const first = lowerAt(words, at);
  const order = orders.get(first) ?? (first === "previous" ? -1 : first === "following" ? 1 : undefined);
  const doubled = first === "this" ? orders.get(lowerAt(words, at + 1)) : undefined;
  const dayAt = at + (order === undefined ? 0 : 1) + (doubled === undefined ? 0 : 1);
  const word = words[dayAt];
  if (word === undefined) return null;
  const weekday = weekdays.get(word.lower) ?? abbreviated(words, dayAt);
  if (weekday === undefined) return null;
  // "Black Monday", "Super Tuesday" and "Bloody Sunday" are names of one day long ago or to come.
  if (order === undefined && namedDays.has(lowerAt(words, at - 1)) && isCapitalised(words[at - 1]))
    return null;
  const end = weekdays.has(word.lower) ? dayAt + 1 : skipPeriod(words, dayAt + 1);
  // "the first Sunday of each month"
  const counted = words[at - 1]?.number?.form === "ordinal" || lowerAt(words, at) === "last";
  if (counted && lowerAt(words, end) === "of" && readWeekAfter(words, end) === null) return null;
  const strict = doubled !== undefined || first === "past" || first === "coming" || first === "upcoming";
  const week = readWeekAfter(words, end);
  const when = {
    is: "weekday",
    weekday,
    ...(order === undefined ? {} : { order: doubled ?? order }),
    ...(strict ? { strict } : {}),
    ...(week === null ? {} : { weekShift: week.shift }),
  } as const;
  return { next: week?.next ?? end, when, recogniser: "weekday" };
};

/** "Sat." and "Tues" are days only beside a part of the day or a clock time. */
function abbreviated(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined || !isCapitalised(word)) return undefined;
  const next = skipPeriod(words, at + 1);
  const timed = partsOfDay.has(lowerAt(words, next)) || /^(?:at|noon)$/.test(lowerAt(words, next));
  return timed ? weekdayAbbreviations.get(word.lower) : undefined;
}

/** "of last week", "next week", "this week" after a weekday. */
function readWeekAfter(words: readonly Word[], at: number): { next: number; shift: Order } | null {
  const from = lowerAt(words, at) === "of" ? at + 1 : at;
  const shift = orders.get(lowerAt(words, from));
  return shift !== undefined && lowerAt(words, from + 1) === "week" ? { next: from + 2, shift } : null;
}

/** "the weekend", "over the weekend". */
export const readWeekend: Reader = ({ words }, at) => {
  if (lowerAt(words, at) !== "the" || lowerAt(words, at + 1) !== "weekend") return null;
  const next = words[at + 2];
  if (next?.pos === "NOUN" || lowerAt(words, at + 2) === "of") return null;
  return offset(at + 2, "weekend", 0, "article", "weekend");
};

/** "in the morning", "early in the evening": the part of a day that the text has named, or the article's. */
export const readPartAlone: Reader = ({ words }, at) => {
  if (lowerAt(words, at) !== "the") return null;
  const edge = edgeWords.has(lowerAt(words, at + 1)) ? 1 : 0;
  const part = partsOfDay.get(lowerAt(words, at + 1 + edge));
  const lead = lowerAt(words, at - 1);
  if (part === undefined || !/^(?:in|during|by|of)$/.test(lead)) return null;
  const next = words[at + 2 + edge];
  if (lead === "of" && lowerAt(words, at - 2) !== "hours") return null;
  if (next?.pos === "NOUN" || next?.lower === "of" || isHyphen(words, at + 2 + edge)) return null;
  return { next: at + 2 + edge, when: { is: "implied-day" }, part, recogniser: "part-of-day" };
};
