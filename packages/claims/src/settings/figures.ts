import { read } from "../kinds/kind.js";
import { kinds, type Value, type ValueMention } from "../kinds/index.js";
import { secondsIn } from "../kinds/duration/lexicon.en.js";
import { numbersIn, readNumber } from "../kinds/number/read-number.js";
import { possible } from "../kinds/quantity/rounding.js";
import { unitNamed } from "../kinds/quantity/units.js";
import type { QuantityValue } from "../kinds/quantity/value.js";
import type { DurationUnit } from "../kinds/duration/value.js";
import { overlaps, type Span } from "../model/span.js";
import type { Setting } from "../predicates/predicate.js";
import type { Line } from "./line.js";

/** A value that may state a setting, with the bound that the words around put on it. */
export interface Figure {
  readonly mention: ValueMention;
  /** The number itself: what a bound is a bound on. */
  readonly value: Value;
  readonly bound: "most" | "least" | "over" | null;
}

/** "30 s", "500ms", "5 min": units that only technical texts abbreviate. */
const abbreviated =
  /(?<![\w.,-])(\d{1,6}(?:\.\d{1,3})?)\s?(ms|milliseconds?|msecs?|secs?|s|mins?|m|hrs?|h)(?![\w/-])/gu;

const units: Readonly<
  Record<string, { readonly unit: DurationUnit; readonly letter: string; readonly factor: number }>
> = {
  m: { unit: "minute", letter: "M", factor: 1 },
  h: { unit: "hour", letter: "H", factor: 1 },
  s: { unit: "second", letter: "S", factor: 1 },
  ms: { unit: "second", letter: "S", factor: 0.001 },
};

/** All figures of a line, in order: what the kinds read there, lengths of time in short, and bare numbers. */
export function figuresOf(line: Line, text: string): readonly Figure[] {
  const { start, end } = line.sentence;
  const source = text.slice(start, end);
  const known = line.values.filter(({ value }) => !(value.kind === "date" && value.precision === "vague"));
  const short = shortLengths(source, start).filter((each) => !known.some((other) => overlaps(each, other)));
  const versions = labelledVersions(line, text);
  const stated = [
    ...known.filter((each) => !versions.some((other) => overlaps(each, other))),
    ...short,
    ...versions,
  ];
  const bare = bareNumbers(source, start).filter((each) => !stated.some((other) => overlaps(each, other)));
  return [...stated, ...bare]
    .sort((a, b) => a.start - b.start)
    .flatMap((mention) => withoutBound(mention) ?? [])
    .map((figure) => (isDeniedAbove(figure, source, start) ? { ...figure, bound: "most" } : figure));
}

/** "must not exceed **64 characters**", "cannot be longer than **64 characters**": what denies more is a bound. */
function isDeniedAbove({ mention }: Figure, source: string, start: number): boolean {
  const number = mention.text.replace(/^\D+/u, "");
  return deniedAbove.test(source.slice(0, mention.end - start - number.length));
}

const deniedAbove =
  /\b(?:not|cannot|never)(?: be)? (?:exceed|(?:longer|larger|bigger|greater|higher|more) than) $/iu;

function shortLengths(source: string, offset: number): readonly ValueMention[] {
  return [...source.matchAll(abbreviated)].map((match) => {
    const [words, number = "", written = ""] = match;
    const key = written.startsWith("ms") || written.startsWith("milli") ? "ms" : written.charAt(0);
    return {
      ...placed(match.index, words, offset),
      recogniser: "duration/short",
      value: lengthOf(Number(number), key),
    };
  });
}

/** A length of time of `count` hours ("h"), minutes ("m"), seconds ("s") or milliseconds ("ms"). */
export function lengthOf(count: number, key: string): Extract<Value, { kind: "duration" }> {
  const { unit, letter, factor } = units[key] ?? { unit: "second", letter: "S", factor: 1 };
  const amount = Number((count * factor).toPrecision(9));
  const seconds = amount * secondsIn[unit];
  return { kind: "duration", timex: `PT${amount}${letter}`, min: seconds, max: seconds, amount, unit };
}

/** "Node.js: 20 or later", a cell "20+" in a row "Node.js": the product stands in the label. */
function labelledVersions({ words, sentence, keyed }: Line, text: string): readonly ValueMention[] {
  if (!keyed) return [];
  const source = text.slice(sentence.start, sentence.end);
  const number = /^(?:[^:]*:\s*)?((?:>=|≥|v)?\s?\d[^:]*)$/u.exec(source)?.[1];
  const own = words.findIndex(({ start }) => start >= sentence.end - (number?.length ?? 0));
  if (number === undefined || own < 1) return [];
  const at = sentence.end - number.length;
  for (const { start, end } of words.slice(0, own).toReversed()) {
    const label = `${text.slice(start, end)} `;
    const [found] = read(kinds.version, {
      text: label + number,
      sentences: [],
      tokens: [],
      reference: null,
      entities: [],
    });
    if (found === undefined || found.start !== 0 || found.end <= label.length) continue;
    // "Version | 20 or later"
    if (found.value.kind === "version" && found.value.product === null) continue;
    const stop = at + found.end - label.length;
    return [
      {
        start: at,
        end: stop,
        text: text.slice(at, stop),
        recogniser: "version/labelled",
        value: found.value,
      },
    ];
  }
  return [];
}

function bareNumbers(source: string, offset: number): readonly ValueMention[] {
  return numbersIn(source).flatMap((number) => {
    const { start, end, value } = number;
    if (value === null || number.form !== "figure" || /[\w.]$/u.test(source.slice(0, start))) return [];
    // "64 * 1024", "8 KiB"
    if (/[*×]\s?$/u.test(source.slice(0, start))) return [];
    if (/^(?:\.\d|[\w%]|\s?[*×]\s?[\w(]|\s?[kKMGT]i?(?:B|[bB]ytes?)\b)/u.test(source.slice(end, end + 8)))
      return [];
    return [
      {
        ...placed(start, source.slice(start, end), offset),
        recogniser: "number/bare",
        value: bareNumber(value),
      },
    ];
  });
}

/** A number that counts and measures nothing. */
export function bareNumber(amount: number): QuantityValue {
  return {
    kind: "quantity",
    dimension: "number",
    unit: "one",
    min: amount,
    max: amount,
    amount,
    statedUnit: "one",
    hedge: null,
    measure: null,
    modifiers: [],
  };
}

function placed(start: number, text: string, offset: number): Span & { readonly text: string } {
  return { start: offset + start, end: offset + start + text.length, text };
}

const bounds: Readonly<Record<string, Figure["bound"]>> = {
  "at-most": "most",
  "at-least": "least",
  "more-than": "over",
  EQUAL_OR_LESS: "most",
  EQUAL_OR_MORE: "least",
  MORE_THAN: "over",
};

/** Whether the words around a value put a bound on it, which some settings are named by. */
export function isBounded({ value }: ValueMention): boolean {
  if (value.kind === "quantity") return value.hedge !== null && value.hedge in bounds;
  return value.kind === "duration" && value.mod !== undefined && value.mod in bounds;
}

/** A setting of a minute is one of 60 seconds; a month may have 30 days or 31. */
const exactUnits: ReadonlySet<DurationUnit> = new Set(["second", "minute", "hour", "day", "week"]);

/** The number with its bound taken off; null for "about 30" and "several", which state nothing. */
function withoutBound(mention: ValueMention): Figure | null {
  const { value } = mention;
  if (value.kind === "quantity") {
    const { hedge, amount } = value;
    if (amount === null) return null;
    // "At least one of them" states that there is one.
    if (hedge !== null && amount <= 1) return null;
    if (hedge === null) return { mention, value, bound: null };
    const bound = bounds[hedge] ?? null;
    return bound === null ? null : { mention, value: { ...value, hedge: null, ...plainEnds(value) }, bound };
  }
  if (value.kind === "duration") {
    const { mod, amount, unit } = value;
    if (amount === null) return null;
    const seconds = amount * secondsIn[unit];
    if (mod === undefined) {
      const isExact = exactUnits.has(unit);
      return { mention, value: isExact ? { ...value, min: seconds, max: seconds } : value, bound: null };
    }
    const bound = bounds[mod] ?? null;
    if (bound === null) return null;
    const { mod: _, ...rest } = value;
    return {
      mention,
      value: { ...rest, min: seconds, max: seconds },
      bound,
    };
  }
  return { mention, value, bound: null };
}

/** What an amount leaves open that no bound is put on, in the canonical unit. */
function plainEnds({ amount, dimension, statedUnit }: QuantityValue): Pick<QuantityValue, "min" | "max"> {
  const number = readNumber(String(amount), 0);
  const unit = unitNamed(dimension, statedUnit);
  if (number === null || amount === null) return { min: amount, max: amount };
  const { min, max } = possible({ low: amount, high: amount, step: number.step }, dimension, null);
  const convert = (end: number | null) =>
    end === null ? null : end * (unit?.factor ?? 1) + (unit?.offset ?? 0);
  return { min: convert(min), max: convert(max) };
}

/** Whether a figure may state a setting. */
export function isOf({ value }: Figure, { values: sorts, least = -Infinity }: Setting): boolean {
  if (value.kind === "quantity") return sorts.includes(value.dimension) && (value.amount ?? least) >= least;
  if (value.kind === "version")
    return value.product !== null && value.from !== null && sorts.includes("version");
  if (value.kind === "date")
    return value.precision !== "time" && value.boundary !== "start" && sorts.includes("date");
  return value.kind === "duration" && sorts.includes("duration");
}
