import type { Amount } from "./amount.js";
import { secondsIn, widths } from "./lexicon.en.js";
import type { DurationParts } from "./recognise.js";
import type { DurationValue } from "./value.js";

interface Ends {
  readonly min: number | null;
  readonly max: number | null;
}

/** The value of a candidate. */
export function normalise({ parts }: { readonly parts: DurationParts }): DurationValue {
  const { amount, hedge, isFixed } = parts;
  const mod = hedge === "nearly" ? "LESS_THAN" : hedge;
  const { min, max } = ends(parts);
  const seconds = (number: number | null): number | null =>
    number === null ? null : Math.round(number * secondsIn[amount.unit] * 1000) / 1000;
  return {
    kind: "duration",
    timex: amount.timex,
    ...(mod === null ? {} : { mod }),
    min: seconds(min),
    max: seconds(max),
    amount: amount.amount === null ? null : Number(amount.amount.toPrecision(12)),
    unit: amount.unit,
    ...(isFixed && hedge === null && amount.amount !== null ? { fixed: true } : {}),
  };
}

/** Possible amounts in the unit, by the hedge and the rounding of the number. */
function ends({ amount: told, hedge }: DurationParts): Ends {
  const { amount, min, max, bare, unit } = told;
  if (bare) return { min: unit === "decade" || unit === "century" ? 1.5 : 1, max: null };
  if (amount === null) return hedged(hedge, min, max, 0);
  const { nearly, about } = widths;
  switch (hedge) {
    case "nearly":
      return {
        min: amount - Math.min(Math.max(nearly.units, amount * nearly.share), amount * nearly.atMostShare),
        max: amount,
      };
    case "APPROX": {
      const width = Math.min(Math.max(about.units, amount * about.share), amount * about.atMostShare);
      return { min: amount - width, max: amount + width };
    }
    default:
      return hedged(hedge, amount, amount, slackOf(told, amount));
  }
}

/** How far an amount may be off, in its unit: by as much as its smallest part may. */
function slackOf({ unit, smallest }: Amount, amount: number): number {
  return smallest === undefined
    ? roundingOf(amount)
    : (roundingOf(smallest.amount) * secondsIn[smallest.unit]) / secondsIn[unit];
}

/** How far a plain number may be off, in its unit. */
function roundingOf(amount: number): number {
  const { units, roundShare, half, decimal } = widths.rounding;
  if (!Number.isInteger(amount)) return Number.isInteger(amount * 2) ? half : decimal;
  return amount % 10 === 0 ? Math.max(units, amount * roundShare) : units;
}

function hedged(hedge: DurationParts["hedge"], min: number | null, max: number | null, slack: number): Ends {
  switch (hedge) {
    case "MORE_THAN":
    case "EQUAL_OR_MORE":
      return { min, max: null };
    case "LESS_THAN":
    case "EQUAL_OR_LESS":
      return { min: 0, max };
    default:
      return { min: min === null ? null : Math.max(0, min - slack), max: max === null ? null : max + slack };
  }
}
