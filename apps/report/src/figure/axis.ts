import { minutesOfDay } from "./range.js";
import { formatAmount, formatDay, formatMinute, formatMonth, formatYear } from "./format.js";

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A scale to draw on: where a number stands between the left end (0) and the right end (1). */
export interface Axis {
  readonly logarithmic: boolean;
  readonly position: (at: number) => number;
  /** Ascending, all within the axis. */
  readonly ticks: readonly Tick[];
}

/** An axis from `from` to `to` has at most this many ticks, so that their labels keep clear of each other. */
const mostTicks = 6;

/** Numbers on a line, or on a logarithmic one if they lie more than a hundredfold apart. */
export function numberAxis(bounds: readonly number[], open: { left: boolean; right: boolean }): Axis {
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  if (low > 0 && high / low > 100) return logarithmicAxis(low, high, open);
  const span = high - low || Math.abs(low) || 1;
  const left = low - span * (open.left ? 0.5 : 0.1);
  const from = low >= 0 ? Math.max(0, left) : left;
  const to = high + span * (open.right ? 0.5 : 0.1);
  return linearAxis(from, to, numberTicks(from, to));
}

/** Points in time, in minutes since 1970. */
export function dateAxis(bounds: readonly number[], open: { left: boolean; right: boolean }): Axis {
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  const span = high - low || 1440;
  const from = low - span * (open.left ? 0.5 : 0.08);
  const to = high + span * (open.right ? 0.5 : 0.08);
  return linearAxis(from, to, dateTicks(from, to));
}

function linearAxis(from: number, to: number, ticks: readonly Tick[]): Axis {
  return { logarithmic: false, position: (at) => clamp((at - from) / (to - from)), ticks };
}

function logarithmicAxis(low: number, high: number, open: { left: boolean; right: boolean }): Axis {
  const span = Math.log10(high / low);
  const from = Math.log10(low) - span * (open.left ? 0.5 : 0.1);
  const to = Math.log10(high) + span * (open.right ? 0.5 : 0.1);
  const step = Math.ceil((to - from) / mostTicks);
  const ticks: Tick[] = [];
  for (let power = Math.ceil(from / step) * step; power <= to; power += step) {
    ticks.push({ at: 10 ** power, label: formatAmount(10 ** power) });
  }
  return {
    logarithmic: true,
    position: (at) => (at <= 0 ? 0 : clamp((Math.log10(at) - from) / (to - from))),
    ticks,
  };
}

/** Also takes what is no number, from amounts too large to reckon with, to the left end. */
const clamp = (share: number): number => (share > 0 ? Math.min(1, share) : 0);

/** Round numbers between `from` and `to`: steps of 1, 2 or 5 times a power of ten. */
export function numberTicks(from: number, to: number): readonly Tick[] {
  const step = roundStep((to - from) / mostTicks);
  // Numbers too close together, or too large, to tell apart have no round numbers between them.
  if (!(step > Math.max(Math.abs(from), Math.abs(to)) * 1e-9) || step === Infinity) return [];
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const at = Number(((first + index) * step).toPrecision(15));
    return { at, label: formatAmount(at) };
  });
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((factor) => factor * power >= least) ?? 10;
  return factor * power;
}

const minutesInDay = 1440;
const minutesInMonth = minutesInDay * 30.436875;
/** Steps of a calendar axis, from fine to coarse: [how many, of what]. Coarser steps are round numbers of years. */
const fineSteps = [1, 5, 15, 30, 60, 180, 360, 720];
const daySteps = [1, 2, 7];
const monthSteps = [1, 3, 6];

/** Round calendar times between `from` and `to`. */
export function dateTicks(from: number, to: number): readonly Tick[] {
  const least = (to - from) / mostTicks;
  const minutes = fineSteps.find((step) => step >= least);
  if (minutes !== undefined)
    return multiples(from, to, minutes).map((at) => ({ at, label: formatMinute(at) }));
  const days = daySteps.find((step) => step * minutesInDay >= least);
  if (days !== undefined) {
    return multiples(from, to, days * minutesInDay).map((at) => ({ at, label: formatDay(at) }));
  }
  const months =
    monthSteps.find((step) => step * minutesInMonth >= least) ??
    Math.max(1, roundStep(least / (12 * minutesInMonth))) * 12;
  return monthStarts(from, to, months).map((at) => ({
    at,
    label: months < 12 ? formatMonth(at) : formatYear(at),
  }));
}

function multiples(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

function monthStarts(from: number, to: number, months: number): readonly number[] {
  const ticks: number[] = [];
  const start = new Date(from * 60_000);
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
  for (let month = first; ticks.length <= mostTicks; month += months) {
    const year = Math.floor(month / 12);
    // There is no year 0: years before Christ are round when their own number is.
    const at = minutesOfDay(months > 12 && year <= 0 ? year + 1 : year, month - year * 12 + 1, 1);
    if (at === null || at > to) break;
    if (at >= from) ticks.push(at);
  }
  return ticks;
}
