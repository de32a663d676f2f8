import type { Clock, DateParts, PartOfDay, When } from "../expression.js";
import type { Word } from "../words.js";

/** The text as the readers see it. */
export interface Page {
  readonly text: string;
  readonly words: readonly Word[];
  /** The article's year, or null. */
  readonly year: number | null;
  /** What the readers of stretches found so far, by word: several wordings begin or go on with one. */
  readonly stretches: Map<number, Found | null>;
}

/** A wording that a reader found at the word it was asked about. */
export interface Found {
  /** The first word after it. */
  readonly next: number;
  readonly when: When;
  readonly part?: PartOfDay;
  readonly clock?: Clock;
  readonly mod?: NonNullable<DateParts["mod"]>;
  readonly boundary?: NonNullable<DateParts["boundary"]>;
  /** The name of the wording, for provenance. */
  readonly recogniser: string;
}

/** Reads the wording that starts exactly at `words[at]`, or gives null. Looks a bounded number of words ahead. */
export type Reader = (page: Page, at: number) => Found | null;

/** The longest of what the readers find; the first of equals. */
export function longest(readers: readonly Reader[], page: Page, at: number): Found | null {
  let best: Found | null = null;
  for (const read of readers) {
    const found = read(page, at);
    if (found !== null && found.next > (best?.next ?? 0)) best = found;
  }
  return best;
}
