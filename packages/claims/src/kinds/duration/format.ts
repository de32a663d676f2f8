import type { DurationUnit, DurationValue } from "./value.js";

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
  return `${hedge}${formatNumber(amount)} ${amount === 1 ? unit : plural}`;
}

function formatNumber(amount: number): string {
  return Number.isInteger(amount) ? String(amount) : String(Number(amount.toFixed(4)));
}

const secondsOf: Readonly<Record<DurationUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  quarter: 7_889_238,
  year: 31_556_952,
  decade: 315_569_520,
  century: 3_155_695_200,
};

/** "several months", "2 to 3 weeks", "for years". */
function formatUnknown({ min, max, unit }: DurationValue, plural: string): string {
  if (min === null || max === null) return `for ${plural}`;
  const [low, high] = [min / secondsOf[unit], max / secondsOf[unit]];
  if (low === 3 && high === 9) return `several ${plural}`;
  if (low === 2 && high === 6) return `a few ${plural}`;
  if (low === 2 && high === 3) return `a couple of ${plural}`;
  return `${formatNumber(low)} to ${formatNumber(high)} ${plural}`;
}
