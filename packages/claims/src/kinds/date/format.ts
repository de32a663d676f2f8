import { fromDay, mondayOfWeek, two } from "./calendar.js";
import { monthNames, weekdayNames } from "./lexicon.en.js";
import type { DateValue } from "./value.js";

const seasonNames: Readonly<Record<string, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
};
const ordinalWords = ["first", "second", "third", "fourth"] as const;
const partNames: Readonly<Record<string, string>> = {
  MO: "morning",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
};
const vagueNames: Readonly<Record<string, string>> = {
  PAST_REF: "in the past",
  PRESENT_REF: "now",
  FUTURE_REF: "in the future",
};

/**
 * A date in plain English: "22 March 2013", "December 2024", "the third quarter of 2013", "early 2012", "since 2011",
 * "10:30 on 22 March 2013". Where the value has an interval, reading the words again gives the value back, save that all
 * its parts are then known. An ambiguous date is given by its likelier reading in figures.
 */
export function format(value: DateValue): string {
  if (value.type === "SET") return formatSet(value.timex);
  const words = value.alternatives === undefined ? modify(value, formatTimex(value)) : formatAmbiguous(value);
  if (value.boundary === undefined) return words;
  return `${value.boundary === "start" ? "since" : "until"} ${words}`;
}

function modify({ mod, precision }: DateValue, words: string): string {
  const bare = words.replace(/^the /, "");
  const the = bare === words ? "" : "the ";
  switch (mod) {
    case "START":
      return precision === "day" ? `early on ${words}` : `${the}early ${bare}`;
    case "MID":
      return `${the}mid-${bare}`;
    case "END":
      return precision === "day" ? `late on ${words}` : `${the}late ${bare}`;
    case "APPROX":
      return `about ${words}`;
    case "BEFORE":
      return `before ${words}`;
    case "AFTER":
      return `after ${words}`;
    case "ON_OR_BEFORE":
      return `by ${words}`;
    case "ON_OR_AFTER":
    case undefined:
      return words;
  }
}

/** "03/04/2024": month first, as the likelier reading has it. */
function formatAmbiguous({ timex }: DateValue): string {
  const [year, month, day] = timex.split("-");
  return `${month}/${day}/${year}`;
}

const century = /^(\d{2})$/;
const decade = /^(\d{3})$/;
const year = /^(\d{4}|[+-]\d{6})$/;
const beforeChrist = /^BC(\d{4})$/;
const quarter = /^(\d{4})-Q([1-4])$/;
const half = /^(\d{4})-H([12])$/;
const season = /^(\d{4})-(SP|SU|FA|WI)$/;
const week = /^(\d{4})-W(\d{2})(-WE)?$/;
const month = /^(\d{4})-(\d{2})$/;
const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const openMonth = /^XXXX-(\d{2})(?:-(\d{2}))?$/;
const openWeekday = /^XXXX-WXX-([1-7])$/;

function formatTimex({ timex, zone }: DateValue): string {
  const vague = vagueNames[timex];
  if (vague !== undefined) return vague;
  const [stretch = timex, time] = timex.includes("T") ? timex.split("T") : [timex];
  const words = formatStretch(stretch);
  if (time === undefined) return words;
  const part = partNames[time];
  return part === undefined ? `${time}${formatZone(zone)} on ${words}` : `the ${part} of ${words}`;
}

function formatZone(zone: number | undefined): string {
  if (zone === undefined) return "";
  const minutes = Math.abs(zone);
  return zone === 0
    ? " UTC"
    : ` UTC${zone < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function formatStretch(timex: string): string {
  const groups = (pattern: RegExp): readonly string[] | null => pattern.exec(timex)?.slice(1) ?? null;
  const inDay = groups(day);
  if (inDay !== null) return `${Number(inDay[2])} ${monthName(inDay[1])} ${inDay[0]}`;
  const inMonth = groups(month);
  if (inMonth !== null) return `${monthName(inMonth[1])} ${inMonth[0]}`;
  const inYear = groups(year);
  if (inYear !== null) return inYear[0] ?? timex;
  const inBeforeChrist = groups(beforeChrist);
  if (inBeforeChrist !== null) return `${Number(inBeforeChrist[0])} BC`;
  const inDecade = groups(decade);
  if (inDecade !== null) return `the ${inDecade[0]}0s`;
  const inCentury = groups(century);
  if (inCentury !== null) return `the ${ordinal(Number(inCentury[0]) + 1)} century`;
  const inQuarter = groups(quarter);
  if (inQuarter !== null) return `the ${ordinalWords[Number(inQuarter[1]) - 1]} quarter of ${inQuarter[0]}`;
  const inHalf = groups(half);
  if (inHalf !== null) return `the ${ordinalWords[Number(inHalf[1]) - 1]} half of ${inHalf[0]}`;
  const inSeason = groups(season);
  if (inSeason !== null) return `the ${seasonNames[inSeason[1] ?? ""]} of ${inSeason[0]}`;
  const inWeek = groups(week);
  if (inWeek !== null) return formatWeek(Number(inWeek[0]), Number(inWeek[1]), inWeek[2] !== undefined);
  const inOpenMonth = groups(openMonth);
  if (inOpenMonth !== null) {
    return inOpenMonth[1] === undefined
      ? monthName(inOpenMonth[0])
      : `${Number(inOpenMonth[1])} ${monthName(inOpenMonth[0])}`;
  }
  const inOpenWeekday = groups(openWeekday);
  if (inOpenWeekday !== null) return weekdayNames[Number(inOpenWeekday[0]) - 1] ?? timex;
  return "an unstated time";
}

function monthName(number: string | undefined): string {
  return monthNames[Number(number) - 1] ?? "";
}

function ordinal(number: number): string {
  const ending =
    number % 100 >= 11 && number % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

function formatWeek(weekYear: number, number: number, weekend: boolean): string {
  const monday = mondayOfWeek(weekYear, number);
  const date = fromDay(weekend ? monday + 5 : monday);
  return `the ${weekend ? "weekend" : "week"} of ${date.day} ${monthNames[date.month - 1]} ${date.year}`;
}

const setUnits: Readonly<Record<string, string>> = {
  D: "day",
  W: "week",
  M: "month",
  Y: "year",
  H: "hour",
  S: "second",
};

function formatSet(timex: string): string {
  const weekday = openWeekday.exec(timex)?.[1];
  if (weekday !== undefined) return `every ${weekdayNames[Number(weekday) - 1]}`;
  if (timex === "XXXX-WXX-WE") return "every weekend";
  if (timex === "XXXX-WXX-WD") return "every weekday";
  const inMonth = openMonth.exec(timex)?.[1];
  if (inMonth !== undefined) return `every ${monthName(inMonth)}`;
  const inSeason = /^XXXX-(SP|SU|FA|WI)$/.exec(timex)?.[1];
  if (inSeason !== undefined) return `every ${seasonNames[inSeason]}`;
  const part = /^XXXX-XX-XXT(MO|AF|EV|NI)$/.exec(timex)?.[1];
  if (part !== undefined) return `every ${partNames[part]}`;
  const dayAndPart = /^XXXX-WXX-([1-7])T(MO|AF|EV|NI)$/.exec(timex);
  if (dayAndPart !== null)
    return `every ${weekdayNames[Number(dayAndPart[1]) - 1]} ${partNames[dayAndPart[2] ?? ""]}`;
  const length = /^P(T?)([\d.]+|X)([DWMYHS])$/.exec(timex);
  if (length === null) return "at times";
  const unit = length[1] === "T" && length[3] === "M" ? "minute" : setUnits[length[3] ?? ""];
  if (length[2] === "1") return `every ${unit}`;
  return `every ${length[2] === "X" ? "few" : length[2]} ${unit}s`;
}
