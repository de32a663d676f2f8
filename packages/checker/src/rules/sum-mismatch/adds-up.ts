import { formatValue, type Value } from "@gainsay/claims";
import type { Clash } from "../rule.js";
import { clashIn, spanOf, type Figure, type Reading } from "../sentence/reading.js";

/** The clash of a total and the sum of its parts. */
export function addsUp(
  reading: Reading,
  total: Figure,
  sum: Value,
  parts: readonly Figure[],
  confidence: number,
): Clash {
  const stated =
    total.value.kind === "quantity" && total.value.amount !== null ? formatValue(total.value) : total.text;
  const added = sum.kind === "quantity" ? String(sum.amount ?? sum.min ?? "") : "";
  const at = spanOf(parts);
  const words = reading.sentence.text.slice(at.start, at.end);
  return clashIn(reading, {
    question: {
      text: `Do the parts add up to ${stated}?`,
      subject: stated,
      predicate: "to add up",
      slot: "howMany",
    },
    sides: [
      { at: total, value: total.value, display: stated },
      { at, value: sum, display: `${words} = ${added}` },
    ],
    confidence,
    reason: `The parts (${words}) add up to ${added}, not to ${stated}.`,
  });
}
