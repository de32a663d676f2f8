import type { Value } from "@gainsay/claims";
import type { Unit } from "../sentences/unit.js";
import { fillersAt, isOfNoun, nounsBefore } from "./noun-phrases.js";
import type { Phrase, Slot, Step, Wording } from "./wording.js";

/** What may stand in wordings beside their own words: it depends on what their table is for. */
export interface Manner {
  /** So many words may stand between two of a wording, and which ones. */
  readonly between: number;
  readonly mayStandBetween: (unit: Unit) => boolean;
  /** Whether a gap that began some units before ends at one, so that the wording does not go on behind it. */
  readonly endsGap: (units: readonly Unit[], at: number, skipped: number) => boolean;
}

/** Where a wording stands. */
export interface Match {
  /** The units of its words, and the index behind the last of them. */
  readonly words: readonly Unit[];
  readonly to: number;
  /** The index behind all of it, with what fills its slots. */
  readonly end: number;
  readonly filled: Partial<Record<Slot, readonly Unit[]>>;
}

/** So many words may lie in a gap. */
const widest = 8;

/**
 * The wording that begins at a unit; null where it is not told there. What an `{of}` at its beginning stands for lies before that unit, as the
 * first word of the wording stands there.
 */
export function matchAt(units: readonly Unit[], at: number, wording: Wording, manner: Manner): Match | null {
  const [first, ...rest] = wording;
  const start: Match = { words: [], to: at, end: at, filled: {} };
  if (first?.sort !== "slot" || first.slot !== "of") return goOn(units, wording, start, manner, 0);
  const of = nounsBefore(units, at);
  return of.length === 0 ? null : goOn(units, rest, { ...start, filled: { of } }, manner, 0);
}

/** Goes on from the end of what was found so far; `between`: how many words may stand there before the next word of the wording. */
function goOn(
  units: readonly Unit[],
  [step, ...rest]: readonly Step[],
  found: Match,
  manner: Manner,
  between = manner.between,
): Match | null {
  if (step === undefined) return found;
  if (step.sort === "words") return behindWord(units, step, rest, found, manner, between);
  if (step.sort === "slot") {
    for (const { filler, end } of fillersAt(units, found.end, step.slot)) {
      const filled = { ...found.filled, [step.slot]: filler };
      const match = goOn(units, rest, { ...found, end, filled }, manner);
      if (match !== null) return match;
    }
    return null;
  }
  for (let skipped = 0; skipped <= widest; skipped += 1) {
    const end = found.end + skipped;
    const match = goOn(units, rest, { ...found, end }, manner, 0);
    if (match !== null) return match;
    const unit = units[end];
    if (unit === undefined || manner.endsGap(units, end, skipped)) return null;
    if (step.sort === "nouns" && !isOfNoun(unit)) return null;
  }
  return null;
}

function behindWord(
  units: readonly Unit[],
  { phrases, isOptional }: Extract<Step, { sort: "words" }>,
  rest: readonly Step[],
  found: Match,
  manner: Manner,
  between: number,
): Match | null {
  for (let at = found.end; at <= found.end + between; at += 1) {
    for (const phrase of phrases) {
      const end = endOf(units, at, phrase);
      if (end === null) continue;
      const words = [...found.words, ...units.slice(at, end)];
      const match = goOn(units, rest, { ...found, words, to: end, end }, manner);
      if (match !== null) return match;
    }
    const unit = units[at];
    if (unit === undefined || !manner.mayStandBetween(unit)) break;
  }
  return isOptional ? goOn(units, rest, found, manner, between) : null;
}

/** What stands in a wording for values of a sort. */
const valueWords: Readonly<Record<string, (value: Value) => boolean>> = {
  AMOUNT: (value) => value.kind === "quantity" && value.dimension !== "ordinal" && value.dimension !== "age",
  LENGTH: (value) => value.kind === "duration",
};

/** Whether a word of a wording stands for values of a sort. */
export function isValueWord(word: string): boolean {
  return Object.hasOwn(valueWords, word);
}

/** Where the words of a phrase end that stand at a place; null where they do not. */
function endOf(units: readonly Unit[], at: number, { words, pos }: Phrase): number | null {
  const isHere = words.every((word, index) => {
    const unit = units[at + index];
    if (unit === undefined || (pos !== null && unit.pos !== pos)) return false;
    if (unit.lower === word || unit.lemma === word) return true;
    return unit.value !== null && valueWords[word]?.(unit.value) === true;
  });
  return isHere ? at + words.length : null;
}
