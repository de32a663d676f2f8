import type { Span } from "../../model/span.js";
import { hedgingBefore, type Amount } from "./amount.js";
import { candidate, type QuantityCandidate } from "./candidate.js";
import { counted, type Counted } from "./counted.js";
import { timeNouns } from "./lexicon.en.js";
import { tokenFrom, type Place } from "./place.js";
import { unitNamed } from "./units.js";

const percent = unitNamed("percent", "percent");
const point = unitNamed("percentage-point", "percentage point");
/** "a fifth **of a percent**", "half **a percentage point**". */
const percentWords = /^\s+(?:of\s+)?(?:a|one)\s+(?:percent|per\s+cent|percentage(\s+point))(?!\p{L})/iu;
const longestUnit = 28;
/** What makes a half one of two parts. */
const beforePart: ReadonlySet<string> = new Set([
  "first",
  "second",
  "last",
  "other",
  "top",
  "latter",
  "each",
]);
const ofParts = /^\s+(?:in|out\s+of)\s+(?:every\s+)?$/i;
/** Wholes that shares are told of; "killed 12 in 20 attacks" tells two counts. */
const wholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000]);

/** A part of a whole, read as a percentage: "a third of residents", "3 in 10 voters", "half the crew". */
export function readShare(amount: Amount, place: Place): QuantityCandidate | null {
  return readRatio(amount, place) ?? readFraction(amount, place);
}

function readRatio(
  amount: Amount,
  { text, tokens, after, previous, following }: Place,
): QuantityCandidate | null {
  if (amount.value === null || following === undefined || following.value === null) return null;
  if (!wholes.has(following.value) || amount.value >= following.value || following.form === "ordinal")
    return null;
  const gap = text.slice(amount.end, following.start);
  if (!ofParts.test(gap) || (previous?.pos === "VERB" && !/out/i.test(gap))) return null;
  const of = counted(tokens, tokenFrom(tokens, after, following.end), "plural");
  if (timeNouns.has(of.measure ?? "")) return null;
  const part = percentage(amount.value / following.value);
  const span = { start: amount.start, end: following.end };
  return share(text, span, { ...amount, value: part, low: part, high: part }, of);
}

function readFraction(
  amount: Amount,
  { text, tokens, after, previous, beforePrevious, next }: Place,
): QuantityCandidate | null {
  if (amount.form !== "fraction" || amount.low <= 0 || amount.high > 1) return null;
  // "the first half of 2021", "the northern half of the city": a part, not a share.
  const isNamed = previous?.pos === "ADJ" && beforePrevious?.pos === "DET";
  if (isNamed || beforePart.has(previous?.lower ?? "")) return null;
  const ofPercent = percentWords.exec(text.slice(amount.end, amount.end + longestUnit));
  if (ofPercent !== null) {
    const isPoint = ofPercent[1] !== undefined;
    const { hedge } = hedgingBefore(text, amount.start);
    const span = { start: amount.start, end: amount.end + ofPercent[0].length };
    return candidate("part-of-percent", span, amount, {
      dimension: isPoint ? "percentage-point" : "percent",
      unit: isPoint ? point : percent,
      hedge,
    });
  }
  const halfThe = amount.value === 0.5 && next?.lower === "the";
  if (next?.lower !== "of" && !halfThe) return null;
  const of = counted(tokens, halfThe ? after + 1 : after, "either");
  if (timeNouns.has(of.measure ?? "")) return null;
  const value = amount.value === null ? null : percentage(amount.value);
  return share(
    text,
    amount,
    { ...amount, value, low: percentage(amount.low), high: percentage(amount.high) },
    of,
  );
}

/** A share told as a fraction is rough by this many points: a third may be 32 or 35 percent. */
const rough = 2;

function share(text: string, span: Span, amount: Amount, of: Counted): QuantityCandidate {
  const { hedge } = hedgingBefore(text, span.start);
  const wide = hedge === null && amount.numbers === 1 ? rough : 0;
  const ends = { low: Math.max(0, amount.low - wide), high: Math.min(100, amount.high + wide), step: 0 };
  return candidate(
    "share",
    span,
    { ...amount, ...ends },
    {
      dimension: "percent",
      unit: percent,
      statedUnit: "fraction",
      hedge,
      measure: of.measure,
      modifiers: of.modifiers,
    },
  );
}

function percentage(part: number): number {
  return Number((part * 100).toPrecision(12));
}
