import { formatValue, type DateValue, type Span, type Value } from "@gainsay/claims";
import type { Clash } from "../rule.js";
import { clashIn, defineSentenceRule, matchesOf, type Figure, type Reading } from "../sentence/reading.js";
import {
  betweenAmounts,
  betweenDates,
  betweenYears,
  bracketed,
  bracketedDates,
  dashed,
  fromDates,
  fromYears,
  lasting,
  otherSenses,
} from "./words.en.js";

export const reversedRange = defineSentenceRule(
  {
    id: "reversed-range",
    finds: "A range that ends before it begins.",
    why: "One end is wrong or the two are swapped, and nobody can tell which.",
    fix: "Look both ends up; swap them or correct the wrong one.",
  },
  (reading, { sentences }) => {
    const { text } = reading.sentence;
    // A range has two ends.
    if (reading.figures.length < 2 && !/\d\D+\d/u.test(text)) return [];
    if (otherSenses.test(text)) return [];
    const certain = lasting.test(text) ? 0.95 : 0.8;
    const inBrackets = [
      ...yearsIn(reading, bracketed, 0.95),
      ...datesIn(reading, bracketedDates, 0.95),
      ...yearsIn(reading, dashed, 0.95),
    ];
    // Years before Christ count down, and need not say so each time.
    const isAncient =
      inBrackets.length > 0 &&
      (sentences ?? []).some(({ text: other }) => /\bB\.?C\.?(?:E\.?)?(?!\p{L})/u.test(other));
    return [
      ...yearsIn(reading, fromYears, certain),
      ...yearsIn(reading, betweenYears, 0.75),
      ...(isAncient ? [] : inBrackets),
      ...datesIn(reading, fromDates, certain),
      ...datesIn(reading, betweenDates, 0.75),
      ...amountsIn(reading),
    ];
  },
);

/** Years of which the greater is likelier a mark of some other thing. */
const latestYear = 2100;

function yearsIn(reading: Reading, pattern: RegExp, confidence: number): readonly Clash[] {
  return [...reading.sentence.text.matchAll(pattern)].flatMap((match) => {
    const [first, last] = match.slice(1).filter((year) => year !== undefined);
    if (first === undefined || last === undefined) return [];
    const [from, to] = [Number(first), Number(last)];
    if (from <= to || from > latestYear || from - to > 150) return [];
    const start = match.index + match[0].indexOf(first);
    const end = match.index + match[0].lastIndexOf(last);
    const ends = [
      { at: { start, end: start + 4 }, value: yearValue(from), display: first },
      { at: { start: end, end: end + 4 }, value: yearValue(to), display: last },
    ] as const;
    // In the centuries of kings and pharaohs a range may lack its "BC".
    return [clash(reading, ends, to < 1700 ? Math.min(confidence, 0.7) : confidence)];
  });
}

function datesIn(reading: Reading, pattern: RegExp, confidence: number): readonly Clash[] {
  return matchesOf(reading, pattern, 2).flatMap(({ named: [from, to] }) => {
    if (from?.value.kind !== "date" || to?.value.kind !== "date") return [];
    if (![from.value, to.value].every(isDated) || isYearAlone(from.value, to.value)) return [];
    if (
      from.value.min === null ||
      to.value.max === null ||
      from.value.min.slice(0, 10) <= to.value.max.slice(0, 10)
    )
      return [];
    return [clash(reading, [endOf(from), endOf(to)], confidence)];
  });
}

function isDated({ known, implied, alternatives, mod }: DateValue): boolean {
  return known.includes("year") && implied.length === 0 && alternatives === undefined && mod === undefined;
}

/** Two bare years are found by their digits. */
function isYearAlone(a: DateValue, b: DateValue): boolean {
  return a.precision === "year" && b.precision === "year";
}

function amountsIn(reading: Reading): readonly Clash[] {
  return matchesOf(reading, betweenAmounts, 2).flatMap(({ named: [from, to] }) => {
    if (from?.value.kind !== "quantity" || to?.value.kind !== "quantity") return [];
    const [a, b] = [from.value, to.value];
    const bare = a.dimension === "number";
    if (a.amount === null || b.amount === null || a.amount < 0 || b.amount < 0 || a.amount <= b.amount)
      return [];
    // What nothing says the unit of may be hours of the clock; scales of temperature and angle have two ends.
    if (
      !ordered.has(b.dimension) ||
      (!bare && (a.dimension !== b.dimension || a.statedUnit !== b.statedUnit))
    )
      return [];
    // "between 2 million and 3"
    if (/\p{L}{3}/u.test(from.text) || a.hedge !== null || b.hedge !== null) return [];
    return [clash(reading, [endOf(from), endOf(to)], 0.75)];
  });
}

const ordered: ReadonlySet<string> = new Set([
  "percent",
  "money",
  "count",
  "mass",
  "length",
  "area",
  "volume",
  "speed",
]);

function endOf(figure: Figure): { readonly at: Span; readonly value: Value; readonly display: string } {
  return {
    at: figure,
    value: figure.value,
    display:
      figure.value.kind === "date" ? formatValue({ ...figure.value, boundary: undefined }) : figure.text,
  };
}

function clash(
  reading: Reading,
  ends: readonly [ReturnType<typeof endOf>, ReturnType<typeof endOf>],
  confidence: number,
): Clash {
  const [from, to] = ends;
  return clashIn(reading, {
    question: {
      text: `Which comes first, ${from.display} or ${to.display}?`,
      subject: `${from.display} to ${to.display}`,
      predicate: "to range",
      slot: from.value.kind === "date" ? "when" : "howMuch",
    },
    sides: [
      { ...from, display: `begins: ${from.display}` },
      { ...to, display: `ends: ${to.display}` },
    ],
    confidence,
    reason: `The range begins with ${from.display} and ends with ${to.display}, which is ${from.value.kind === "date" ? "earlier" : "less"}.`,
    slip: "both ends swapped",
  });
}

function yearValue(year: number): DateValue {
  return {
    kind: "date",
    type: "DATE",
    min: `${year}-01-01`,
    max: `${year}-12-31`,
    timex: String(year),
    edtf: String(year),
    precision: "year",
    known: ["year"],
    implied: [],
  };
}
