import { relativeOrdinals } from "../number/bounds.en.js";
import { readNumber } from "../number/read-number.js";
import { statusWords, undividedNouns } from "./lexicon.en.js";
import { plural } from "./plural.js";
import { possible } from "./rounding.js";
import { unitOf } from "./units.js";
import type { QuantityValue } from "./value.js";

/** The words put before an amount for each hedge; ranges and rough numbers have their own. */
const hedgeWords = {
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
  "more-than": "more than ",
  "less-than": "less than ",
  nearly: "nearly ",
} as const;

/** Rough numbers, most usual first: printing one picks the first that means the same. */
const roughWords: readonly string[] = [
  "several",
  "a few",
  "a couple",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "tens of thousands",
  "hundreds of thousands",
  "millions",
  ...["several", "a few", "a couple of"].flatMap((few) =>
    ["dozen", "hundred", "thousand", "hundred thousand", "million", "billion", "trillion"].map(
      (scale) => `${few} ${scale}`,
    ),
  ),
  "tens",
  "tens of millions",
  "hundreds of millions",
  "billions",
  "tens of billions",
  "hundreds of billions",
  "trillions",
];

/** A quantity in plain English: "about 500 rifles", "US$27.5 billion", "5.9 magnitude", "80% of residents". */
export function format(value: QuantityValue): string {
  const { hedge, amount, min, max } = value;
  // A unit without a number.
  if (amount === null && min === null && max === null) return unitOf(value)?.plural ?? value.statedUnit;
  const more = value.additional === true ? "another " : "";
  if (hedge === "several") {
    const words = roughNumber(value);
    return words === null
      ? range(value, more)
      : withUnit(
          value,
          more + words,
          / (?:thousand|[mbtr]+illion|dozen|hundred)$|^several$|^a few$/.test(words) ? "" : "of ",
        );
  }
  if (hedge === "between") return value.statedUnit === "fraction" ? share(value, "") : range(value, more);
  const prefix = hedge === null ? "" : hedgeWords[hedge];
  return `${prefix}${more}${withUnit(value, formatStated(value))}`.trim();
}

/** A number with thousands separators; scale words from a million on. */
export function formatAmount(amount: number): string {
  for (const [scale, name] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    const scaled = Number((amount / scale).toPrecision(12));
    if (
      Math.abs(scaled) >= 1 &&
      Math.abs(scaled) < 1000 &&
      Number.isInteger(Number((scaled * 1000).toPrecision(12)))
    ) {
      return `${scaled} ${name}`;
    }
  }
  const [whole = "", fraction] = plainDigits(amount).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Without an exponent, to twelve digits. */
function plainDigits(amount: number): string {
  const digits = Number(amount.toPrecision(12)).toString();
  if (!digits.includes("e")) return digits;
  return amount.toFixed(12).replace(/\.?0+$/, "");
}

/** The number as stated; "7.0" where "7" would be rounder than what the text said. */
function formatStated(value: QuantityValue): string {
  const plain = formatAmount(value.amount ?? 0);
  const [whole = "", ...scale] = plain.split(" ");
  const finer = ["", ...(whole.includes(".") ? ["0", "00"] : [".0", ".00"])].map((zeros) =>
    [whole + zeros, ...scale].join(" "),
  );
  return [...finer, ...inFractions(value.amount ?? 0)].find((words) => isAsWide(value, words)) ?? plain;
}

/** "7 1/2", "1/4". */
function inFractions(amount: number): readonly string[] {
  const whole = Math.trunc(amount);
  return ["1/2", "1/4", "3/4", "1/3", "2/3"].map((part) => (whole === 0 ? part : `${whole} ${part}`));
}

/** Whether a number written like this leaves open just what the value does. */
function isAsWide(value: QuantityValue, words: string): boolean {
  const number = readNumber(words, 0);
  if (number === null || number.value === null || number.end !== words.length) return false;
  const unit = unitOf(value);
  const { min, max } = possible(
    { low: number.value, high: number.value, step: number.step },
    value.dimension,
    value.hedge,
  );
  const agrees = (end: number | null, stated: number | null) =>
    end === null || stated === null
      ? end === stated
      : Math.abs(end * (unit?.factor ?? 1) + (unit?.offset ?? 0) - stated) <=
        1e-9 * Math.max(1, Math.abs(stated));
  return agrees(min, value.min) && agrees(max, value.max);
}

/** The two ends of a range in stated units. */
function range(value: QuantityValue, more: string): string {
  const [low, high] = [statedEnd(value, value.min), statedEnd(value, value.max)];
  return withUnit(value, `between ${more}${formatAmount(low)} and ${formatAmount(high)}`);
}

/** An end of an interval in the stated unit. */
function statedEnd(value: QuantityValue, end: number | null): number {
  const unit = unitOf(value);
  const amount = ((end ?? 0) - (unit?.offset ?? 0)) / (unit?.factor ?? 1);
  // Someone aged "between 30 and 39" may be almost 40.
  return value.dimension === "age" ? Math.floor(amount + 1e-9) : Number(amount.toPrecision(10));
}

function roughNumber(value: QuantityValue): string | null {
  const [min, max] = [statedEnd(value, value.min), statedEnd(value, value.max)];
  const meets = (words: string) => {
    // "scores" and "a couple" are numbers only before "of".
    const number = readNumber(`${words} of them`, 0);
    return number !== null && number.min === min && number.max === max;
  };
  return roughWords.find(meets) ?? null;
}

function withUnit(value: QuantityValue, number: string, of = ""): string {
  const per = value.per === undefined ? "" : ` per ${value.per}`;
  const one = number === "1";
  switch (value.dimension) {
    case "count":
      return `${number}${of !== "" || value.measure !== null || value.part === true ? " " : ""}${counted(value, of, one)}${per}`.trimEnd();
    case "number":
      return number;
    case "ordinal":
      if (value.countedFrom !== undefined) return place(value);
      return `${ordinal(number)} ${[...value.modifiers, value.measure ?? ""].join(" ")}`.trimEnd();
    case "percent":
      return `${value.statedUnit === "fraction" ? share(value, number) : `${number}%${whole(value)}`}${per}`;
    case "age":
      return `${number} ${one ? value.statedUnit : `${value.statedUnit}s`} old`;
    case "money":
      return `${money(value, number, of)}${per}`;
    case "magnitude":
      return `${number} magnitude`;
    case "angle":
      return `${number} ${one ? value.statedUnit : `${value.statedUnit}s`}${value.statedUnit === "degree" ? " of angle" : ""}`;
    default: {
      if (value.unit === "degree") return `${number} ${one ? "degree" : "degrees"} of temperature${per}`;
      const unit = unitOf(value);
      const smaller = isAsWide(value, number) ? null : inTwoUnits(value, unit?.plural ?? value.statedUnit);
      if (smaller !== null) return `${smaller}${per}`;
      return `${number} ${of}${one ? value.statedUnit : (unit?.plural ?? value.statedUnit)}${per}`;
    }
  }
}

/** Units that are told together with a smaller one, and how many of it they hold. */
const smaller: Readonly<Record<string, readonly [string, number]>> = {
  foot: ["inches", 12],
  stone: ["pounds", 14],
  pound: ["ounces", 16],
};

/** "6 feet 2 inches" for 6.1667 feet. */
function inTwoUnits({ amount, statedUnit }: QuantityValue, plural: string): string | null {
  const [name, size] = smaller[statedUnit] ?? ["", 0];
  if (amount === null || size === 0 || Number.isInteger(amount)) return null;
  const rest = (amount - Math.trunc(amount)) * size;
  const halves = Math.round(rest * 2);
  if (Math.abs(rest * 2 - halves) > 1e-6) return null;
  const small = `${halves > 1 ? Math.trunc(halves / 2) : ""}${halves % 2 === 1 ? " 1/2" : ""}`.trim();
  return `${Math.trunc(amount)} ${plural} ${small} ${name}`;
}

/** Words that count by themselves and have no plural: "12 dead". */
function counted({ measure, modifiers, amount, part }: QuantityValue, of: string, one: boolean): string {
  if (measure === null) return part === true ? "of them" : "";
  const many = statusWords.has(measure) ? measure.replace(/^other$/, "others") : plural(measure);
  const noun = one && amount === 1 && part !== true ? measure : many;
  return `${part === true ? "of the " : of}${[...modifiers, noun].join(" ")}`;
}

function money(value: QuantityValue, number: string, of: string): string {
  const unit = unitOf(value);
  const sign = unit?.prefixes[0];
  if (unit === null || sign === undefined || unit.factor !== 1 || !/\d/.test(number)) {
    return `${number} ${of}${number === "1" ? value.statedUnit : (unit?.plural ?? value.statedUnit)}`;
  }
  const gap = /[A-Za-z.]$/.test(sign) ? " " : "";
  // The sign stands before each end of a range.
  return number.replace(/\d[\d,.]*/g, (digits) => `${sign}${gap}${digits}`);
}

function ordinal(number: string): string {
  const value = Number(number.replaceAll(",", ""));
  const tens = value % 100;
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${number}${suffix}`;
}

/** "last", "second to last", "next". */
function place({ amount, countedFrom }: QuantityValue): string {
  const same = relativeOrdinals.find(
    ([, place]) => place.amount === amount && place.countedFrom === countedFrom,
  );
  return same?.[0] ?? "";
}

/** What a percentage is of. */
function whole({ measure, modifiers }: QuantityValue): string {
  if (measure === null) return "";
  return ` of ${[...modifiers, undividedNouns.has(measure) ? measure : plural(measure)].join(" ")}`;
}

/** Fractions that have a name. */
const namedShares: readonly (readonly [number, string])[] = [
  [1 / 2, "half"],
  [1 / 3, "a third"],
  [2 / 3, "two-thirds"],
  [1 / 4, "a quarter"],
  [3 / 4, "three-quarters"],
  [1 / 5, "a fifth"],
  [1 / 10, "a tenth"],
];

/** "a third of residents", "3 in 10 voters". */
function share(value: QuantityValue, number: string): string {
  const { amount, measure, modifiers, min, max } = value;
  if (amount === null) {
    const ends = [min, max].map((end) => shareWords((end ?? 0) / 100) ?? "");
    return `between ${ends.join(" and ")}${whole(value)}`;
  }
  const words = shareWords(amount / 100);
  if (words !== null && measure !== null) return `${words}${whole(value)}`;
  for (let parts = 2; parts <= 1000; parts += 1) {
    const share = (amount / 100) * parts;
    if (Math.abs(share - Math.round(share)) > 1e-6) continue;
    return [Math.round(share), "in", parts, ...modifiers, measure === null ? "" : plural(measure)]
      .join(" ")
      .trim();
  }
  return `${number}%${whole(value)}`;
}

function shareWords(part: number): string | null {
  return namedShares.find(([share]) => Math.abs(share - part) < 1e-9)?.[1] ?? null;
}
