import { secondsIn } from "./lexicon.en.js";
import type { DurationValue } from "./value.js";

const hedgeWords: Readonly<Record<NonNullable<DurationValue["mod"]>, string>> = {
  APPROX: "about ",
  LESS_THAN: "less than ",
  MORE_THAN: "more than ",
  EQUAL_OR_LESS: "at most ",
  EQUAL_OR_MORE: "at least ",
  START: "",
  MID: "",
  END: "",
};

/** A length of time in plain English: "14 years", "nearly 14 years", "more than 2 hours", "several months", "years". */
export function format(value: DurationValue): string {
  const { amount, unit, mod, min } = value;
  const plural = unit === "century" ? "centuries" : `${unit}s`;
  if (amount === null) return formatUnknown(value, plural);
  // "nearly 14 years" has a floor, "less than 14 years" has none.
  const hedge = mod === undefined ? "" : mod === "LESS_THAN" && (min ?? 0) > 0 ? "nearly " : hedgeWords[mod];
  return hedge + (formatParts(value.timex) ?? `${formatNumber(amount)} ${amount === 1 ? unit : plural}`);
}

/** "1 hour and 20 minutes" for `PT1H20M`; null where there is only one part. */
function formatParts(timex: string): string | null {
  const [days = "", hours = ""] = timex.slice(1).split("T");
  const parts = [...partsOf(days, dayUnits), ...partsOf(hours, clockUnits)];
  return parts.length < 2 ? null : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

const dayUnits: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",

  W: "week",
  D: "day",
};
const clockUnits: Readonly<Record<string, string>> = { H: "hour", M: "minute", S: "second" };

function partsOf(text: string, units: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, number = "", letter = ""]) => {
    return `${number} ${units[letter] ?? ""}${number === "1" ? "" : "s"}`;
  });
}

function formatNumber(amount: number): string {
  return Number.isInteger(amount) ? String(amount) : String(Number(amount.toFixed(4)));
}

/** "several months", "2 to 3 weeks", "for years". */
function formatUnknown({ min, max, unit }: DurationValue, plural: string): string {
  if (min !== null && max === null && min / secondsIn[unit] === 3) return `many ${plural}`;
  if (min === null || max === null) return `for ${plural}`;
  const [low, high] = [min / secondsIn[unit], max / secondsIn[unit]];
  if (low === 3 && high === 9) return `several ${plural}`;
  if (low === 2 && high === 6) return `a few ${plural}`;
  if (low === 2 && high === 3) return `a couple of ${plural}`;
  return `${formatNumber(low)} to ${formatNumber(high)} ${plural}`;
}
