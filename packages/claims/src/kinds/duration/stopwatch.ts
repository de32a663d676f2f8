import { trait } from "../../annotate/traits.js";
import { lowerAt, type Word } from "../date/words.js";
import { timedNouns, timedVerbs } from "./lexicon.en.js";

/** What a stopwatch says: "1:04:12", "3:26.41". */
export interface StopwatchTime {
  readonly next: number;
  readonly seconds: number;
  /** As in TIMEX3: "PT1H4M12S". */
  readonly timex: string;
}

const pattern = /^(?:\d{1,2}:[0-5]\d:[0-5]\d(?:\.\d{1,3})?|\d{1,2}:[0-5]\d\.\d{1,3})$/;

/** That of a word which looks like what a stopwatch says. */
export const looksTimed = trait((word) => /^\d{1,2}:[0-5]\d[:.]\d/.test(word));

/**
 * Reads what somebody took for something where words say so, for hours, minutes and seconds are written as a time of day is: "won **in** 1:04:12",
 * "stopped the **clock at** 1:04:12", "a **time of** 3:26.41".
 */
export function readStopwatch(words: readonly Word[], at: number): StopwatchTime | null {
  if (words[at + 1]?.text !== ":" || !isLed(words, at)) return null;
  const pieces = [words[at]];
  let next = at + 1;
  while (
    (words[next]?.text === ":" || words[next]?.text === ".") &&
    isGlued(words[next]) &&
    isGlued(words[next + 1])
  ) {
    pieces.push(words[next], words[next + 1]);
    next += 2;
  }
  const text = pieces.map((word) => word?.text ?? "").join("");
  if (!pattern.test(text)) return null;
  const [second = 0, minute = 0, hour = 0] = text.split(":").map(Number).toReversed();
  return {
    next,
    seconds: second + 60 * minute + 3600 * hour,
    timex: `PT${hour === 0 ? "" : `${String(hour)}H`}${String(minute)}M${String(second)}S`,
  };
}

function isGlued(word: Word | undefined): boolean {
  return word !== undefined && !word.spaced;
}

function isLed(words: readonly Word[], at: number): boolean {
  const [before, earlier] = [lowerAt(words, at - 1), lowerAt(words, at - 2)];
  return (
    before === "in" ||
    timedVerbs.has(words[at - 1]?.lemma ?? "") ||
    timedNouns.get(before)?.has(earlier) === true
  );
}
