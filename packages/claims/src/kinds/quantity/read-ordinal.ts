import type { Amount } from "./amount.js";
import { candidate, type QuantityCandidate } from "./candidate.js";
import { counted } from "./counted.js";
import { notRanked, statusWords, timeNouns } from "./lexicon.en.js";
import { isMonth } from "./not-a-quantity.js";
import { isPlural } from "./plural.js";
import type { Place } from "./place.js";

/** "the third attack", "the 81st annual festival", "the world's fourth-largest producer". */
export function readOrdinal(
  amount: Amount,
  { text, tokens, after, previous }: Place,
): QuantityCandidate | null {
  if (amount.form !== "ordinal" || isMonth(previous)) return null;
  if (/[\p{L}\p{N}][-–'’/]$/u.test(text.slice(Math.max(0, amount.start - 2), amount.start))) return null;
  const compound = tokens[after]?.start === amount.end && /^[-‐‑]$/.test(tokens[after]?.text ?? "");
  const superlative =
    compound && /(?:est|most)$/.test(tokens[after + 1]?.lower ?? "") ? tokens[after + 1] : undefined;
  // "first-degree murder", "seventh-grade pupils".
  if (compound && superlative === undefined) return null;
  const at = compound ? after + 2 : after;
  const next = tokens[at];
  // Names: "Fifth Avenue", "82nd Airborne", "the First World War".
  if (
    next === undefined ||
    /^\p{Lu}/u.test(next.text) ||
    notRanked.has(next.lower) ||
    timeNouns.has(next.lower)
  )
    return null;
  const of = counted(tokens, at, "singular");
  if (of.head === null || of.measure === null || of.additional) return null;
  // "the first five people" chooses, and ranks none of them.
  if (isPlural(of.head.lower) || statusWords.has(of.measure)) return null;
  if (timeNouns.has(of.measure) || notRanked.has(of.measure)) return null;
  return candidate("ordinal", amount, amount, {
    dimension: "ordinal",
    unit: null,
    measure: of.measure,
    modifiers: [...(superlative === undefined ? [] : [superlative.lower]), ...of.modifiers],
  });
}
