import { hedgingBefore, sharedEnd, type Amount } from "./amount.js";
import { candidate, type QuantityCandidate } from "./candidate.js";
import { quakeCues } from "./lexicon.en.js";
import type { Place } from "./place.js";
import { magnitude } from "./units.js";

/** Quakes stronger or weaker are not told of. */
const strongest = 10;
const weakest = 1;
/** How far around an amount a quake is looked for. */
const window = 200;

/** "6.1-magnitude", "6.7-strength quake", "6.7 degree quake", "5.9 on the Richter scale", "5.9 Richter". */
const after =
  /(?:[\s-]{0,2}magnitude(?!\p{L})|[\s-](?:strength|degrees?)(?=[\s,]+(?:\p{L}+\s+)?(?:quake|earthquake|tremor|temblor|aftershock))|\s+(?:degrees?\s+|points?\s+)?on\s+the\s+(?:open-ended\s+)?Richter(?:\s+scale)?|[\s-]Richter(?:\s+scale)?)/iuy;
/** "magnitude of 6.1", "magnitude-6.1", "magnitude: 6.1", "magnitude was estimated at 6.1". */
const before = /\bmagnitudes?[\s-]?(?:(?:of|was|is|at|:|put|estimated|measured|reading|Mw)\s*){0,4}$/i;
/** "measuring 5.9", "registered a 6.1", "put its strength at 5.4", with a quake nearby. */
const cueBefore =
  /\b(?:measur\w+|regist\w+|strength|rated|recorded|upgraded|downgraded|revised|estimated)\s+(?:(?:at|of|to|as|with|a|was|is|up|down|from|between)\s+){0,3}$/i;
const quakeAfter = /^[\s-]+(?:\p{L}+\s+)?(?:quake|earthquake|tremor|temblor|aftershock)(?!s)/iu;

/** "a 6.1-magnitude quake", "magnitude of 5.9", "a 5.9 quake", "5.9 on the Richter scale". */
export function readMagnitude(amount: Amount, { text, following }: Place): QuantityCandidate | null {
  if (!isPlausible(amount)) return null;
  const { start, end } = amount;
  const shared = sharedEnd(text, amount, following);
  after.lastIndex = shared ?? end;
  const unit = after.exec(text);
  if (unit !== null) return magnitudeOf(text, amount, start, shared === null ? end + unit[0].length : end);
  const inner = hedgingBefore(text, start);
  const left = text.slice(Math.max(0, inner.start - 60), inner.start);
  const stated = before.exec(left);
  if (stated !== null) return magnitudeOf(text, amount, inner.start - (left.length - stated.index), end);
  if (amount.first.decimals === 1 && quakeAfter.test(text.slice(end, end + 40))) {
    return magnitudeOf(text, amount, start, end);
  }
  return null;
}

/** A number that no unit and no noun follows, near a quake: "measuring 7.6", "put its strength at 5.4", "a 4.1". */
export function readMagnitudeOfQuake(amount: Amount, { text }: Place): QuantityCandidate | null {
  const { start, end, first } = amount;
  if (!isPlausible(amount) || amount.form !== "figure") return null;
  const inner = hedgingBefore(text, start);
  const left = text.slice(Math.max(0, inner.start - 60), inner.start);
  if (first.decimals !== 1 && !cueBefore.test(left)) return null;
  if (!quakeCues.test(text.slice(Math.max(0, start - window), end + window))) return null;
  return magnitudeOf(text, amount, start, end);
}

function isPlausible({ form, low, high }: Amount): boolean {
  return (form === "figure" || form === "word") && low >= weakest && high < strongest;
}

function magnitudeOf(text: string, amount: Amount, start: number, end: number): QuantityCandidate {
  const inner = hedgingBefore(text, amount.start).hedge;
  const outer = hedgingBefore(text, start).hedge;
  // "the area around magnitude 4.9" does not hedge.
  const hedge = inner ?? (outer === "about" && start < amount.start ? null : outer);
  return candidate("magnitude", { start, end }, amount, { dimension: "magnitude", unit: magnitude, hedge });
}
