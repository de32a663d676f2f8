import type { Span } from "../model/span.js";
import type { Clause } from "./clause.js";
import type { Figure } from "./figures.js";
import type { Word } from "./line.js";
import { payers, perWords, timeUnits } from "./words.en.js";

/** What a figure is for each of: "$12 **per user a month**", "60 requests **a minute**". */
export interface Rate {
  /** Units of time, and for prices who pays, sorted. */
  readonly per: readonly string[];
  /** What else it is for each of, which says of what it is the limit: "10 keys **per workspace**". */
  readonly each: readonly string[];
  /** The words that say so, with those that say what is counted. */
  readonly words: readonly Word[];
  /** Of these, the units. */
  readonly units: readonly Word[];
}

/** Reads what stands right behind a figure, and its noun. */
export function readRate({ words }: Clause, { mention, value }: Figure): Rate {
  const own = words.filter((word) => isIn(word, mention));
  const per = new Set<string>();
  const each: string[] = [];
  const units: Word[] = [];
  let at = words.findIndex(({ start }) => start >= mention.end);
  if (at < 0) return { per: [], each: [], words: own, units: [] };
  const from = at;
  if (value.kind === "quantity" && value.measure !== null) {
    const noun = words.findIndex(({ lemma, start }) => start >= mention.end && lemma === value.measure);
    if (noun >= 0 && noun - at <= value.modifiers.length + 1) at = noun + 1;
  }
  while (at < words.length) {
    const [word, noun] = [words[at], words[at + 1]];
    if (word === undefined) break;
    const adverb = word.lower.endsWith("ly") ? timeUnits.get(word.lower) : undefined;
    if (adverb !== undefined) {
      per.add(adverb);
      at += 1;
    } else if (perWords.has(word.lower) && noun !== undefined && value.kind === "quantity") {
      const unit = timeUnits.get(noun.lower);
      const pays = value.dimension === "money" && payers.has(noun.lemma);
      if (unit !== undefined || pays) per.add(unit ?? noun.lemma);
      else each.push(noun.lemma);
      units.push(noun);
      at += 2;
    } else break;
  }
  return { per: [...per].sort(), each, words: [...own, ...words.slice(from, at)], units };
}

function isIn({ start, end }: Span, span: Span): boolean {
  return start < span.end && span.start < end;
}
