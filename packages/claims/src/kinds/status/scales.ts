import { outcomeScales, scaleLines } from "./scales.en.js";

export type WordClass = "noun" | "verb" | "adjective" | "adverb";

/** Where a word stands. */
export interface Place {
  readonly scale: string;
  readonly pole: string;
  /** What the scale keeps the word to; null for any. */
  readonly only: WordClass | null;
}

const classes: Readonly<Record<string, WordClass>> = { n: "noun", v: "verb", a: "adjective", r: "adverb" };
const places = new Map<string, Place[]>();
const trends = new Set<string>();
/** The words of which a longer name of the tables begins with this one: "not" for "not guilty". */
const longer = new Map<string, string[]>();

for (const line of scaleLines.trim().split("\n")) {
  const colon = line.indexOf(":");
  const scale = line.slice(0, colon).replace(/[[\]]/gu, "");
  if (line.startsWith("[")) trends.add(scale);
  for (const part of line.slice(colon + 1).split(";")) {
    const [pole = "", words = ""] = part.split("=").map((each) => each.trim());
    for (const item of words.split(", ")) {
      const [word = "", only = ""] = item.split("/");
      const place: Place = { scale, pole, only: classes[only] ?? null };
      places.set(word, [...(places.get(word) ?? []), place]);
      const space = word.indexOf(" ");
      if (space > 0) {
        const first = word.slice(0, space);
        longer.set(first, [...(longer.get(first) ?? []), word]);
      }
    }
  }
}

/** Where a word in dictionary form stands on the scales of news; null when on none. */
export function placeOnScale(lemma: string, word: WordClass | null): Place | null {
  return places.get(lemma)?.find(({ only }) => only === null || only === word) ?? null;
}

/** All words that stand on some scale. */
export function wordsOnScales(): Iterable<string> {
  return places.keys();
}

/** Names of several words that begin with this one. */
export function phrasesFrom(first: string): readonly string[] {
  return longer.get(first) ?? [];
}

/** Whether a scale tells a trend or an outlook rather than a fact. */
export function isTrend(scale: string): boolean {
  return trends.has(scale);
}

/** Whether a scale tells how something came out: its poles do not follow each other. */
export function isOutcome(scale: string): boolean {
  return outcomeScales.has(scale);
}
