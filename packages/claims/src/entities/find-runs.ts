import { genderOfName } from "./gender.js";
import type { Habits } from "./habits.js";
import { entryAt } from "./known-name.js";
import { firmNouns } from "./descriptions.en.js";
import { opensSentence } from "./line.js";
import { isCommonWord } from "../annotate/index.js";
import { ordinaryWords, sentenceOpeners } from "./ordinary-words.en.js";
import { organisationEndings, possessiveBeginnings } from "./organisations.en.js";
import { generations, particles } from "./particles.en.js";
import { regnalTitles, titleModifiers } from "./titles.en.js";
import {
  isAcronym,
  isHonorific,
  isOffice,
  isPossessive,
  isTitleWord,
  isUnknown,
  takesOf,
} from "./word-classes.js";
import type { Word } from "./word.js";

/** Words of a line that stand together as names do: indices, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Word classes that hold no names; a capital on them comes from the place in the sentence. */
const closedClasses: ReadonlySet<string> = new Set(
  "DET PRON ADP SCONJ CCONJ AUX PART INTJ NUM ADV".split(" "),
);
const longestRun = 12;

/** Marks around a nickname inside a name, with those that close them. */
const closingMarks: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["(", ")"],
  ["``", "''"],
  ["‘", "’"],
  ["'", "'"],
]);

/** The runs of capitalised words of a line, with the small words that names hold. In order, not overlapping. */
export function findRuns(text: string, words: readonly Word[], habits: Habits): readonly Run[] {
  const runs: Run[] = [];
  let index = 0;
  while (index < words.length) {
    if (!begins(text, words, index, habits)) {
      index += 1;
      continue;
    }
    const end = runEnd(words, index);
    runs.push({ from: index, to: end });
    index = end;
  }
  return runs;
}

function begins(text: string, words: readonly Word[], index: number, habits: Habits): boolean {
  const word = words[index];
  if (word === undefined || !word.capital) return false;
  if (entryAt(text, words, index) !== null) return true;
  if (ordinaryWords.has(word.lower) && !isHonorific(word.lower)) return false;
  if (!opensSentence(words, index)) return true;
  if (firmNouns.has(word.lower) && words[index + 1]?.capital === true) return false;
  if (habits.isName(word)) return true;
  // "Gunmen attacked", "Bold plans followed": a word of the lexicon that stands alone has its capital from the sentence.
  if (words[index + 1]?.capital !== true && isCommonWord(word.lower)) return false;
  return !sentenceOpeners.has(word.lower) && !closedClasses.has(word.pos);
}

function runEnd(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (end < words.length && end - from < longestRun) {
    const next = continuation(words, from, end);
    if (next === null) break;
    end = next;
  }
  return Math.min(end, words.length);
}

/** Where the run goes on to if the word at `at` belongs to it; null when it does not. */
function continuation(words: readonly Word[], from: number, at: number): number | null {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !word.spaced) return null;
  if (generations.has(word.lower)) return at + 1;
  if (word.text === "I") return isNumeral(words, from, at) ? at + 1 : null;
  if (word.capital) return ordinaryWords.has(word.lower) && !isHonorific(word.lower) ? null : at + 1;
  const next = words[at + 1];
  const third = words[at + 2];
  // "John Doe, Jr."
  if (word.text === "," && /^[JS]r\.?$/u.test(next?.text ?? "")) return at + 2;
  const goesOn = next?.capital === true && next.spaced && !ordinaryWords.has(next.lower);
  if (goesOn) {
    if (word.text === "&" || (word.lower === "of" && takesOf(before))) return at + 2;
    // "Secretary of State", "Chief of Staff"
    if (word.lower === "of" && isOffice(before.lower) && titleModifiers.has(next.lower)) return at + 2;
    if (particles.has(word.lower) && !(word.lower === "la" && isAcronym(before.text))) return at + 2;
    if (word.lower === "and" && takesAnd(words, from, at)) return at + 2;
    if (isPossessive(word.text) && possessiveBeginnings.has(before.lower)) return at + 2;
  }
  if (third?.capital === true && next !== undefined) {
    // "Nora van der Meer", "Bank of the West"
    if (particles.has(word.lower) && particles.has(next.lower)) return at + 3;
    if (word.lower === "of" && next.lower === "the" && takesOf(before)) return at + 3;
  }
  const person = words.slice(from, at).some(({ text }) => genderOfName(text) !== null);
  return person ? nicknameEnd(words, at) : null;
}

/** "King James **I**", "Nicholas **I** of Russia", "Elizabeth **I** ruled" at the head of a sentence: a number, and nobody who speaks. */
function isNumeral(words: readonly Word[], from: number, at: number): boolean {
  if (words.slice(from, at).some(({ lower }) => regnalTitles.has(lower))) return true;
  const [next, third] = [words[at + 1], words[at + 2]];
  if (next?.lower === "of") return third?.capital === true;
  const isName =
    at - from === 1 && opensSentence(words, from) && genderOfName(words[from]?.text ?? "") !== null;
  return (
    isName &&
    next !== undefined &&
    (isPossessive(next.text) || (next.pos === "VERB" && !next.lower.endsWith("ing")))
  );
}

/** `"The Cat" Moretti`, `(Jerry) Moretti`: the end of a nickname and the surname after it; null when there is none. */
export function nicknameEnd(words: readonly Word[], from: number): number | null {
  const closing = closingMarks.get(words[from]?.text ?? "");
  if (closing === undefined) return null;
  for (let at = from + 1; at < from + 5; at += 1) {
    const word = words[at];
    if (word === undefined) return null;
    if (word.text === closing) {
      const surname = words[at + 1];
      const fits = surname?.capital === true && !isAcronym(surname.text) && !isTitleWord(surname.lower);
      return at > from + 1 && fits ? at + 2 : null;
    }
    if ((!word.capital && word.lower !== "the") || isAcronym(word.text)) return null;
  }
  return null;
}

/** "Ministry of Defence and Aviation", "Arts and Sciences": after "of", with an unknown word on both sides. */
function takesAnd(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (before === undefined || next === undefined) return false;
  const hasOf = words.slice(from, at).some(({ lower }) => lower === "of");
  if (!hasOf && before.lower !== "arts" && before.lower !== "securities") return false;
  return (
    isUnknown(before) && isUnknown(next) && !isOffice(next.lower) && !organisationEndings.has(before.lower)
  );
}
