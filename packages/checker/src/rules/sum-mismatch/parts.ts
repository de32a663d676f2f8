import type { QuantityValue } from "@gainsay/claims";
import { numberValue, type Figure } from "../sentence/reading.js";

/** A part of a breakdown: its number and the words behind it. */
export interface Part {
  readonly figure: Figure | null;
  readonly value: QuantityValue;
  readonly words: string;
}

/** Whether a value can be a total or a part. */
export function isCounted({ dimension, per, part, additional }: QuantityValue): boolean {
  return (
    (dimension === "count" || dimension === "number" || dimension === "money") &&
    per === undefined &&
    part !== true &&
    additional !== true
  );
}

const one = numberValue({ value: 1, min: 1, max: 1, form: "word", decimals: 0, step: 1 });

/** The parts of a list in an outline; null where one is no count. */
export function partsOf(list: string, figures: readonly Figure[]): readonly Part[] | null {
  const items = list.split(/,? and |, as well as | as well as |; and |; |, | plus /);
  const parts = items.map((item): Part | null => {
    const [, index, words = ""] = /^‹q(\d+)›(?: (?:were|are|was|is)(?= ))?(.*)$/.exec(item) ?? [];
    if (index === undefined) {
      const rest = /^an? (.*)$/.exec(item)?.[1];
      return rest === undefined ? null : { figure: null, value: one, words: rest };
    }
    const figure = figures[Number(index)];
    if (figure?.value.kind !== "quantity" || !isCounted(figure.value)) return null;
    // "minus 4 to plus 4": a range.
    if (words.endsWith(" to")) return null;
    return { figure, value: figure.value, words: words.trim() };
  });
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? known : null;
}

function add(ends: readonly (number | null)[]): number | null {
  return ends.reduce((sum, end) => (sum === null || end === null ? null : sum + end), 0);
}

/** The sum of intervals: the value of "so many and so many". */
export function sumOf(values: readonly QuantityValue[]): QuantityValue {
  return {
    kind: "quantity",
    dimension: "number",
    unit: "one",
    min: add(values.map(({ min }) => min)),
    max: add(values.map(({ max }) => max)),
    amount: add(values.map(({ amount }) => amount)),
    statedUnit: "one",
    hedge: null,
    measure: null,
    modifiers: [],
  };
}
