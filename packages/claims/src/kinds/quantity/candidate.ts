import type { Span } from "../../model/span.js";
import type { Candidate } from "../kind.js";
import type { Amount } from "./amount.js";
import type { Unit } from "./unit.js";
import type { Dimension, QuantityValue } from "./value.js";

/** What was recognised of a quantity, in stated units; `normalise` makes a value of it. */
export interface QuantityParts {
  readonly dimension: Dimension;
  /** Null for counts and ordinals. */
  readonly unit: Unit | null;
  /** Overrides the unit's name: a percentage stated as a fraction. */
  readonly statedUnit?: string;
  /** Infinite at both ends: no amount is stated. */
  readonly low: number;
  readonly high: number;
  /** The stated number; null for ranges and rough numbers. */
  readonly amount: number | null;
  readonly step: number;
  readonly hedge: QuantityValue["hedge"];
  readonly measure: string | null;
  readonly modifiers: readonly string[];
  readonly additional: boolean;
  readonly part: boolean;
  readonly per: string | null;
  readonly countedFrom: "end" | "current" | null;
}

export type QuantityCandidate = Candidate<QuantityParts>;

/** Makes a candidate of an amount; `rest` says what the amount measures. */
export function candidate(
  recogniser: string,
  { start, end }: Span,
  amount: Pick<Amount, "low" | "high" | "value" | "step" | "form" | "numbers">,
  rest: Pick<QuantityParts, "dimension" | "unit"> & Partial<QuantityParts>,
): QuantityCandidate {
  const hedge = amount.numbers === 2 ? "between" : amount.form === "rough" ? "several" : (rest.hedge ?? null);
  return {
    start,
    end,
    recogniser: `quantity/${recogniser}`,
    parts: {
      low: amount.low,
      high: amount.high,
      amount: amount.value,
      step: amount.step,
      measure: null,
      modifiers: [],
      additional: false,
      part: false,
      per: null,
      countedFrom: null,
      ...rest,
      hedge,
    },
  };
}

/** In order of start; of two that overlap, the first stays, of two that start together, the longer. */
export function inOrder(found: readonly QuantityCandidate[]): readonly QuantityCandidate[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((candidate) => {
    if (candidate.start < end) return false;
    end = candidate.end;
    return true;
  });
}
