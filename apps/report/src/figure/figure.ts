import type { AnswerView, FindingView } from "../view.js";
import { dateAxis, numberAxis, type Axis } from "./axis.js";
import { formatAmount, formatDate } from "./format.js";
import type { Range } from "./range.js";

/** One answer in a figure. */
export interface Lane {
  /** Which answer of the finding it is, from 0. */
  readonly answer: number;
  readonly display: string;
  /** From the left (0) to the right (1); an open end reaches the edge. */
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A picture of answers on one scale. */
export interface Figure {
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  /** Under the picture: what the scale is. */
  readonly caption: string;
  /** The picture in words: "A, December 2024: 1 December 2024 to 31 December 2024. B, …". */
  readonly description: string;
}

type Placed = { readonly answer: number; readonly view: AnswerView; readonly range: Range };

/** The answers of `finding` on one scale; null unless two or more of them have a place on it. */
export function figureOf(finding: FindingView): Figure | null {
  const all = finding.answers.flatMap((view, answer): readonly Placed[] =>
    view.range === null ? [] : [{ answer, view, range: view.range }],
  );
  const first = all[0]?.range;
  if (first === undefined) return null;
  const placed = all.filter(({ range }) => sameScale(first, range));
  if (placed.length < 2) return null;
  const unit = unitOf(placed.map(({ range }) => range));
  const ranges = placed.map(({ range }) => ({ ...range, ...scaled(range, unit) }));
  const bounds = ranges.flatMap(({ min, max }) => [min, max].filter((bound) => bound !== null));
  const open = {
    left: ranges.some(({ min }) => min === null),
    right: ranges.some(({ max }) => max === null),
  };
  const axis = first.scale === "date" ? dateAxis(bounds, open) : numberAxis(bounds, open);
  return {
    axis,
    lanes: placed.map(({ answer, view }, index) => {
      const { min = null, max = null } = ranges[index] ?? {};
      return {
        answer,
        display: view.display,
        start: min === null ? 0 : axis.position(min),
        end: max === null ? 1 : axis.position(max),
        openStart: min === null,
        openEnd: max === null,
      };
    }),
    caption: captionOf(first.scale, unit.name, axis),
    description: placed
      .map(({ answer, view }, index) => {
        const { min = null, max = null } = ranges[index] ?? {};
        const words = first.scale === "date" ? describeDates(min, max) : describeNumbers(min, max, unit.name);
        return `${letterOf(answer)}, ${view.display}: ${words}.`;
      })
      .join(" "),
  };
}

/** How an answer is called on the page: A, B, … Z, then 27 and on. */
export function letterOf(answer: number): string {
  return answer < 26 ? String.fromCharCode(65 + answer) : String(answer + 1);
}

function sameScale(a: Range, b: Range): boolean {
  return a.scale === b.scale && (a.scale !== "quantity" || a.unit === b.unit);
}

interface Unit {
  readonly name: string;
  /** How many of the range's own unit it holds. */
  readonly size: number;
}

const secondsInYear = 31_556_952;
const timeUnits: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: secondsInYear / 12,
  quarter: secondsInYear / 4,
  year: secondsInYear,
  decade: secondsInYear,
  century: secondsInYear,
};

/** The unit to label the axis in: for durations the coarsest stated one, but decades and centuries in years. */
function unitOf(ranges: readonly Range[]): Unit {
  const [first] = ranges;
  if (first === undefined || first.scale !== "duration") return { name: plural(first?.unit ?? ""), size: 1 };
  const size = Math.max(...ranges.map(({ unit }) => timeUnits[unit] ?? 1));
  const name = Object.keys(timeUnits).find((unit) => timeUnits[unit] === size) ?? "second";
  return { name: plural(name), size };
}

/** Counting needs no unit; currency codes, percent and units that end in a hiss take no plural. */
function plural(unit: string): string {
  if (unit === "" || unit === "one") return "";
  if (unit === "percent" || unit === "magnitude") return unit;
  if (/^percentage.point$/.test(unit)) return "percentage points";
  return unit.replace(/^((?:square|cubic) )?([a-z]*[a-rt-y])(?= |$)/, "$1$2s");
}

function scaled({ min, max }: Range, { size }: Unit): { min: number | null; max: number | null } {
  return { min: min === null ? null : min / size, max: max === null ? null : max / size };
}

function captionOf(scale: Range["scale"], unit: string, axis: Axis): string {
  if (scale === "date") return "Each bar spans the days that the answer allows.";
  const inUnit = unit === "" ? "" : ` In ${unit}.`;
  return `Each bar spans the amounts that the answer allows.${inUnit}${axis.logarithmic ? " Logarithmic scale." : ""}`;
}

/** `max` is the first minute after the range; a day is named by its own date. */
function describeDates(min: number | null, max: number | null): string {
  const last = max === null ? null : max % 1440 === 0 ? max - 1440 : max - 1;
  if (min === null) return last === null ? "any time" : `until ${formatDate(last)}`;
  if (last === null) return `from ${formatDate(min)} on`;
  return last <= min ? formatDate(min) : `${formatDate(min)} to ${formatDate(last)}`;
}

function describeNumbers(min: number | null, max: number | null, unit: string): string {
  const named = (text: string): string => (unit === "" ? text : `${text} ${unit}`);
  if (min === null) return max === null ? "any amount" : named(`up to ${formatAmount(max)}`);
  if (max === null) return named(`${formatAmount(min)} or more`);
  return named(min === max ? formatAmount(min) : `${formatAmount(min)} to ${formatAmount(max)}`);
}
