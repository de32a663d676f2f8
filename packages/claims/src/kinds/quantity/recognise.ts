import type { KindContext } from "../kind.js";
import { readAge, readDecadesOfAge } from "./read-age.js";
import { amountsOf, range, single, type Amount } from "./amount.js";
import { inOrder, type QuantityCandidate } from "./candidate.js";
import { Locator, type Place } from "./place.js";
import { readAnother, readCount, readNone } from "./read-count.js";
import { readMagnitude } from "./read-magnitude.js";
import { readMeasurement, readSide } from "./read-measurement.js";
import { readOrdinal } from "./read-ordinal.js";
import { readShare } from "./read-share.js";
import { builtInUnits } from "./unit-table.js";

/** What an amount may be, the most telling first: "36-year-old" is an age before it is a count of years. */
const readers: readonly ((amount: Amount, place: Place) => QuantityCandidate | null)[] = [
  readOrdinal,
  readAge,
  readMeasurement,
  readMagnitude,
  readSide,
  readShare,
  readCount,
];

/**
 * All quantities of a document. The span is the number with its unit, without hedge and without what is counted: "5" in
 * "at least 5 people", "US$ 27.5 billion", "36-year-old".
 */
export function recognise(context: KindContext): readonly QuantityCandidate[] {
  const { text, sentences, tokens, units = builtInUnits } = context;
  const numbers = amountsOf(context);
  const locator = new Locator(text, sentences, units);
  const found: QuantityCandidate[] = [...readDecadesOfAge(text), ...readNone(tokens), ...readAnother(tokens)];
  let end = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const first = numbers[index];
    if (first === undefined || first.start < end) continue;
    const second = numbers[index + 1];
    const third = numbers[index + 2];
    const ranged = range(text, first, second);
    const candidate =
      (ranged === null ? null : readAmount(ranged, locator.locate(ranged, end, third))) ??
      readAmount(single(first), locator.locate(first, end, second));
    if (candidate === null) continue;
    found.push(candidate);
    end = candidate.end;
  }
  return inOrder(found);
}

function readAmount(amount: Amount, place: Place): QuantityCandidate | null {
  for (const read of readers) {
    const candidate = read(amount, place);
    if (candidate !== null) return candidate;
  }
  return null;
}
