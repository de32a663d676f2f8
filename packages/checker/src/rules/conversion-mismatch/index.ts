import { compareValues, formatValue, type QuantityValue } from "@gainsay/claims";
import type { Clash } from "../rule.js";
import {
  clashIn,
  defineSentenceRule,
  matchesOf,
  type Figure,
  type Reading,
  type Stated,
} from "../sentence/reading.js";
import {
  atSea,
  choosing,
  differences,
  oldPence,
  sameAmountTwice,
  sameSumTwice,
  temperatures,
} from "./words.en.js";

export const conversionMismatch = defineSentenceRule(
  {
    id: "conversion-mismatch",
    finds: "One amount in two units that do not convert into each other.",
    why: "Readers of one unit are told something else than readers of the other.",
    fix: "Convert again from the figure of the source.",
  },
  (reading) => [
    ...matchesOf(reading, sameAmountTwice, 2).flatMap(({ named: [a, b] }) => {
      if (a !== undefined && b !== undefined && areAlternatives(reading, a, b)) return [];
      if (a?.value.kind !== "quantity" || b?.value.kind !== "quantity") return [];
      if (!areTwoUnits(a.value, b.value)) return [];
      const gap = gapOf(a.value, b.value);
      if (gap === null) return [];
      const sides = [a, b].map((figure): Stated => ({
        at: figure,
        value: figure.value,
        display: figure.text,
      }));
      return clash(reading, sides, gap);
    }),
    ...[...reading.sentence.text.matchAll(temperatures)].flatMap((match) => {
      const [words, first = "", firstScale = "", second = "", secondScale = ""] = match;
      if (firstScale.charAt(0) === secondScale.charAt(0) || differences.test(reading.sentence.text))
        return [];
      const [a, b] = [temperature(first, firstScale), temperature(second, secondScale)];
      const gap = gapOf(a, b);
      if (gap === null) return [];
      const at = { start: match.index, end: match.index + words.length };
      const sides = [a, b].map((value): Stated => ({ at, value, display: formatValue(value) }));
      return clash(reading, sides, { ...gap, share: gap.degrees / 10 });
    }),
    ...oldMoney(reading),
  ],
);

/** "Is that 7 miles **or** 7 metres?", "**whether** 5 miles or 8 yards": of which one holds, which nobody converts. */
function areAlternatives({ sentence: { text } }: Reading, a: Figure, b: Figure): boolean {
  if (!/^,? or\b/u.test(text.slice(a.end, b.start))) return false;
  const isSameNumber = /^\S+/u.exec(a.text)?.[0] === /^\S+/u.exec(b.text)?.[0];
  return isSameNumber || choosing.test(text.slice(0, a.start));
}

/** "10 pounds or 200 shillings": where shillings are, a pound has twenty of them. */
function oldMoney(reading: Reading): readonly Clash[] {
  return [...reading.sentence.text.matchAll(sameSumTwice)].flatMap((match) => {
    const [words, first = "", firstCoin = "", second = "", secondCoin = ""] = match;
    if (firstCoin === secondCoin || ![firstCoin, secondCoin].includes("shilling")) return [];
    const [a, b] = [inPence(first, firstCoin), inPence(second, secondCoin)];
    if (a.min === b.min || a.min === null || b.min === null) return [];
    const split = words.length - words.replace(/^[\d,]+ \p{L}+/u, "").length;
    const start = match.index;
    const end = start + words.length;
    const sides = [
      { at: { start, end: start + split }, value: a, display: `${first} ${firstCoin}s` },
      {
        at: { start: end - words.length + words.lastIndexOf(second), end },
        value: b,
        display: `${second} ${secondCoin}s`,
      },
    ];
    return [
      clashIn(reading, {
        question: {
          text: `How much is ${first} ${firstCoin}s in ${secondCoin}s?`,
          subject: `${first} ${firstCoin}s`,
          predicate: "to convert",
          slot: "howMuch",
        },
        sides,
        confidence: 0.95,
        reason: `${first} ${firstCoin}s are ${a.min / (oldPence.get(secondCoin) ?? 1)} ${secondCoin}s, not ${second}.`,
      }),
    ];
  });
}

function inPence(number: string, coin: string): QuantityValue {
  const pence = Number(number.replaceAll(",", "")) * (oldPence.get(coin) ?? 1);
  return {
    kind: "quantity",
    dimension: "money",
    unit: "penny",
    min: pence,
    max: pence,
    amount: Number(number.replaceAll(",", "")),
    statedUnit: coin,
    hedge: null,
    measure: null,
    modifiers: [],
  };
}

/** Dimensions whose units have a fixed relation; the rates of currencies change, ages and counts have none. */
const convertible: ReadonlySet<QuantityValue["dimension"]> = new Set([
  "length",
  "area",
  "volume",
  "mass",
  "speed",
  "energy",
  "power",
  "pressure",
  "own",
]);

function areTwoUnits(a: QuantityValue, b: QuantityValue): boolean {
  return (
    convertible.has(a.dimension) &&
    a.dimension === b.dimension &&
    a.unit === b.unit &&
    a.statedUnit !== b.statedUnit &&
    a.per === b.per
  );
}

/** How far apart two intervals are, or null where they touch. */
interface Gap {
  /** In canonical units, for temperatures. */
  readonly degrees: number;
  /** As a share of the greater. */
  readonly share: number;
}

function gapOf(a: QuantityValue, b: QuantityValue): Gap | null {
  const [low, high] = (a.min ?? -Infinity) < (b.min ?? -Infinity) ? [a, b] : [b, a];
  if (low.max === null || high.min === null || high.min <= low.max) return null;
  // Tons and gallons are several units.
  if (compareValues(a, b).relation !== "disjoint") return null;
  return { degrees: high.min - low.max, share: (high.min - low.max) / Math.abs(high.min) };
}

/** Both figures are rounded: what is off by less than this is a matter of taste. */
const slack = 0.01;
/** What is off by more than this share is no matter of rounding. */
const plain = 0.05;
/** A nautical mile in miles: at sea "miles" may be either. */
const nautical = 1852 / 1609.344;

function clash(reading: Reading, sides: readonly Stated[], { share }: Gap): readonly Clash[] {
  const [a, b] = sides;
  if (a === undefined || b === undefined || share < slack) return [];
  if (atSea.test(reading.sentence.text) && couldBeNautical(a, b, false)) return [];
  return [
    clashIn(reading, {
      question: {
        text: `How much is ${a.display} in the other unit?`,
        subject: a.display,
        predicate: "to convert",
        slot: "howMuch",
      },
      sides,
      confidence: share < plain || couldBeNautical(a, b, true) ? 0.8 : 0.97,
      reason: `${a.display} is not ${b.display}, however both are rounded${inUnitOf(a.value, b.value)}.`,
    }),
  ];
}

/** " (it is about 16.1 kilometres)". */
function inUnitOf(a: Stated["value"], b: Stated["value"]): string {
  if (a.kind !== "quantity" || b.kind !== "quantity") return "";
  if (a.amount === null || b.amount === null || a.min === null || a.max === null) return "";
  if (a.dimension === "temperature") {
    const other = a.statedUnit === "degree Celsius" ? a.amount * 1.8 + 32 : (a.amount - 32) / 1.8;
    return `; it is about ${Math.round(other)} ${b.statedUnit.replace("degree", "degrees")}`;
  }
  if (b.min === null || b.max === null || b.amount === 0) return "";
  const factor = (b.min + b.max) / 2 / b.amount;
  return `; it is about ${Number(((a.min + a.max) / 2 / factor).toPrecision(3))} in ${b.own?.plural ?? `${b.statedUnit}s`}`;
}

/** Whether miles as at sea make the two one: within their rounding, or exactly. */
function couldBeNautical({ value: a }: Stated, { value: b }: Stated, exactly: boolean): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity") return false;
  const longer = (mile: QuantityValue, other: QuantityValue): boolean => {
    if (!/^mile\b/.test(mile.statedUnit)) return false;
    const { min, max } = mile;
    if (min === null || max === null || other.min === null || other.max === null) return false;
    if (exactly) return Math.abs(((min + max) * nautical) / (other.min + other.max) - 1) < plain / 2;
    return gapOf({ ...mile, min: min * nautical, max: max * nautical }, other) === null;
  };
  return longer(a, b) || longer(b, a);
}

/** A point on one of the two scales, rounded to its last digit. */
function temperature(number: string, scale: string): QuantityValue {
  const amount = Number(number.replace("−", "-"));
  const slack = 0.5 * 10 ** -(number.split(".")[1]?.length ?? 0);
  const celsius = (degrees: number): number => (scale.startsWith("F") ? (degrees - 32) / 1.8 : degrees);
  return {
    kind: "quantity",
    dimension: "temperature",
    unit: "degree Celsius",
    min: celsius(amount - slack),
    max: celsius(amount + slack),
    amount,
    statedUnit: scale.startsWith("F") ? "degree Fahrenheit" : "degree Celsius",
    hedge: null,
    measure: null,
    modifiers: [],
  };
}
