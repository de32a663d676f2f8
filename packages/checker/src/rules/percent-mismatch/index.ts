import { formatValue, type QuantityValue } from "@gainsay/claims";
import type { Clash } from "../rule.js";
import {
  clashIn,
  defineSentenceRule,
  matchesOf,
  spanOf,
  type Figure,
  type Reading,
} from "../sentence/reading.js";
import { changes, changesFrom, multiples, otherBases } from "./words.en.js";

export const percentMismatch = defineSentenceRule(
  {
    id: "percent-mismatch",
    finds: "A change told by its two ends and by a percentage that does not fit them.",
    why: "One of three numbers is wrong, and the percentage is what gets quoted.",
    fix: "Work the percentage out again, from the first figure; take care with percentage points.",
  },
  (reading) => {
    if (!changesFrom.test(reading.outline)) return [];
    if (otherBases.test(reading.sentence.text)) return [];
    const found = changes.flatMap(({ pattern, order }) =>
      matchesOf(reading, pattern, 3).flatMap(({ named }) => {
        const [from, to, by] = (["from", "to", "by"] as const).map((role) => named[order.indexOf(role)]);
        return from === undefined || to === undefined || by === undefined
          ? []
          : (mismatch(reading, from, to, by) ?? []);
      }),
    );
    return [...found.slice(0, 1), ...multiplied(reading)];
  },
);

/** "doubled from 500 to 750" */
function multiplied(reading: Reading): readonly Clash[] {
  return multiples.flatMap(([pattern, least, most]) =>
    matchesOf(reading, pattern, 2).flatMap(({ match, named: [from, to] }) => {
      if (from?.value.kind !== "quantity" || to?.value.kind !== "quantity") return [];
      const [a, b] = [from.value, to.value];
      if (!areComparable(a, b) || a.min === null || a.max === null || b.min === null || b.max === null)
        return [];
      const [low, high] = [b.min / a.max, b.max / a.min];
      if (a.min <= 0 || (high >= least && low <= most)) return [];
      const [word = ""] = match[0].split(" ");
      const [before, after] = [formatValue(a), formatValue(b)];
      const at = spanOf([from, to]);
      return [
        clashIn(reading, {
          question: {
            text: `How great is the change from ${before} to ${after}?`,
            subject: `${before} to ${after}`,
            predicate: "to change",
            slot: "howMuch",
          },
          sides: [
            { at, value: a, display: word },
            { at, value: b, display: `from ${before} to ${after}` },
          ],
          confidence: 0.85,
          reason: `From ${before} to ${after} is ${Number(((low + high) / 2).toPrecision(2))} times as much; the text says ${word}.`,
        }),
      ];
    }),
  );
}

/** The least and greatest that a change may be, in percent or in points, without its direction. */
interface Change {
  readonly min: number;
  readonly max: number;
}

/** How far a percentage may be off by the rounding of what it was worked out from, beyond that of the figures stated. */
const slack = { points: 0.6, share: 0.03 };

function mismatch(reading: Reading, from: Figure, to: Figure, by: Figure): Clash | null {
  const [a, b, share] = [from.value, to.value, by.value];
  if (a.kind !== "quantity" || b.kind !== "quantity" || share.kind !== "quantity") return null;
  if (!areComparable(a, b) || share.hedge !== null || share.min === null || share.max === null) return null;
  const relative = relativeChange(a, b);
  const points = pointChange(a, b);
  const readings =
    a.dimension === "percent" ? [points, share.dimension === "percent" ? relative : null] : [relative];
  const possible = readings.filter((change) => change !== null);
  if (possible.length === 0 || (share.dimension !== "percent" && a.dimension !== "percent")) return null;
  const [low, high] = [share.min, share.max];
  const gaps = possible.map(({ min, max }) => Math.max(low - max, min - high));
  const gap = Math.min(...gaps);
  const tolerance = a.dimension === "percent" ? slack.points / 3 : slack.points + slack.share * high;
  const swapped = gap <= tolerance && isOfLater(a, b, share);
  if (gap <= tolerance && !swapped) return null;
  if ((a.dimension === "percent" ? points : relative) === null) return null;
  const [before, after] = [formatValue(a), formatValue(b)];
  const at = spanOf([from, to]);
  const right = `${rounded(changeOf(a, b))} ${a.dimension === "percent" ? "percentage points" : "percent"}`;
  return clashIn(reading, {
    question: {
      text: `How great is the change from ${before} to ${after}?`,
      subject: `${before} to ${after}`,
      predicate: "to change",
      slot: "howMuch",
    },
    sides: [
      { at: by, value: share, display: formatValue(share) },
      { at, value: b, display: `from ${before} to ${after}: ${right}` },
    ],
    confidence: swapped ? 0.7 : gap > Math.max(3, 0.15 * high) && a.dimension !== "percent" ? 0.97 : 0.8,
    reason: `From ${before} to ${after} is a change of about ${right}, not of ${formatValue(share)}.`,
    ...slipOf(a, b, share),
  });
}

/** How great the change is from one stated figure to the other: in points between percentages, else in percent. */
function changeOf(a: QuantityValue, b: QuantityValue): Change {
  const [before, after] = [a.amount ?? 0, b.amount ?? 0];
  const change = Math.abs(a.dimension === "percent" ? after - before : (after / before - 1) * 100);
  return { min: change, max: change };
}

/** Numbers of the same thing, with both ends known; "from 2 to 3 million" leaves a million out. */
function areComparable(a: QuantityValue, b: QuantityValue): boolean {
  const counted: ReadonlySet<string> = new Set(["count", "number"]);
  const alike = a.dimension === b.dimension || (counted.has(a.dimension) && counted.has(b.dimension));
  if (!alike || a.unit !== b.unit || a.amount === null || b.amount === null) return false;
  if (a.hedge !== null || b.hedge !== null || a.amount <= 0 || b.amount <= 0) return false;
  return a.amount / b.amount < 100 && b.amount / a.amount < 100;
}

function relativeChange(a: QuantityValue, b: QuantityValue): Change | null {
  if (a.min === null || a.max === null || b.min === null || b.max === null || a.min <= 0) return null;
  return magnitude((b.min / a.max - 1) * 100, (b.max / a.min - 1) * 100);
}

function pointChange(a: QuantityValue, b: QuantityValue): Change | null {
  if (a.min === null || a.max === null || b.min === null || b.max === null) return null;
  return magnitude(b.min - a.max, b.max - a.min);
}

function magnitude(low: number, high: number): Change {
  if (low >= 0) return { min: low, max: high };
  return high <= 0 ? { min: -high, max: -low } : { min: 0, max: Math.max(-low, high) };
}

function rounded({ min, max }: Change): string {
  const middle = (min + max) / 2;
  return String(Number(middle.toPrecision(middle < 10 ? 2 : 3)));
}

/**
 * "from 40 million to 50 million, an increase of 20 percent": rounded ends leave room for it, but it is to the point what comes out from
 * the later figure.
 */
function isOfLater(a: QuantityValue, b: QuantityValue, share: QuantityValue): boolean {
  if (a.amount === null || b.amount === null || share.amount === null || a.dimension === "percent")
    return false;
  const [ofFirst, ofLater] = [a.amount, b.amount].map(
    (base) => (Math.abs((b.amount ?? 0) - (a.amount ?? 0)) / base) * 100,
  );
  return Math.abs((ofLater ?? 0) - share.amount) < 0.06 && Math.abs((ofFirst ?? 0) - share.amount) > 3;
}

/** "worked out from the later figure" */
function slipOf(a: QuantityValue, b: QuantityValue, { min, max }: QuantityValue): { readonly slip?: string } {
  if (a.amount === null || b.amount === null || min === null || max === null) return {};
  const ofLater = Math.abs(1 - a.amount / b.amount) * 100;
  return ofLater >= min - slack.points && ofLater <= max + slack.points
    ? { slip: "worked out from the later figure instead of the first" }
    : {};
}
