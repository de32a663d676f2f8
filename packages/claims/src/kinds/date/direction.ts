import type { Direction } from "./expression.js";
import {
  futureGovernors,
  futureLeads,
  pastGovernors,
  futureMarkers,
  pastAuxiliaries,
  startingVerbs,
  verbalPrepositions,
} from "./direction.en.js";
import { months } from "./lexicon.en.js";
import { lowerAt, type Word } from "./words.js";

/** How many words a verb may stand away from the date that it dates. */
const reach = 40;

/**
 * Which way from the article's date the clause around `words[at]` looks: the nearest verb to the left within the
 * sentence decides, else the nearest to the right.
 */
export function directionAt(words: readonly Word[], at: number, next: number): Direction {
  const sentence = words[at]?.sentence;
  // "July harvest figures": the noun, not the verb, has the date.
  if (months.has(lowerAt(words, at)) && words[next]?.pos === "NOUN" && words[at - 1]?.pos !== "ADP")
    return "unknown";
  if (lowerAt(words, at - 1) === "since") return "past";
  for (let left = at - 1; left >= 0 && left > at - reach; left -= 1) {
    const word = words[left];
    if (word === undefined || word.sentence !== sentence) break;
    if (isVerb(word)) return ofVerb(words, left, lowerAt(words, at - 1));
  }
  for (let right = next; right < words.length && right < next + reach; right += 1) {
    const word = words[right];
    if (word === undefined || word.sentence !== sentence) break;
    if (!isVerb(word)) continue;
    // "Monday's flood follows a dry spring": of what has been; "Friday's game starts at 8" is to be.
    const isTold = word.pos === "VERB" && !futureGovernors.has(word.lower) && !startingVerbs.has(word.lemma);
    if (isTold && isPossessive(words, next)) return "past";
    return ofVerb(words, lastOfGroup(words, right), "");
  }
  return "unknown";
}

function isPossessive(words: readonly Word[], at: number): boolean {
  return /^['’]$/.test(lowerAt(words, at)) && lowerAt(words, at + 1) === "s";
}

function isVerb(word: Word): boolean {
  if (verbalPrepositions.has(word.lower)) return false;
  return word.pos === "VERB" || word.pos === "AUX" || futureGovernors.has(word.lower);
}

/** From the first auxiliary of a verb group to its main verb: "will be held", "has not been". */
function lastOfGroup(words: readonly Word[], at: number): number {
  let last = at;
  for (let next = at + 1; next < at + 5 && next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined) break;
    if (word.pos === "VERB" || word.pos === "AUX") last = next;
    else if (word.pos !== "ADV" && word.pos !== "PART") break;
  }
  return last;
}

/** The tense of the verb group that ends at `at`; `lead` is the preposition before the date. */
function ofVerb(words: readonly Word[], at: number, lead: string): Direction {
  const verb = words[at];
  if (verb === undefined) return "unknown";
  // "shut until Friday" looks ahead, "was shut until Friday" back.
  if (/^(?:until|till)$/.test(lead) && !/^(?:was|were|had)$/.test(lowerAt(words, at - 1))) return "future";
  if (
    futureGovernors.has(verb.lower) &&
    (futureLeads.has(lead) || !pastAuxiliaries.has(lowerAt(words, at - 1)))
  )
    return "future";
  let past = isPastForm(verb);
  for (let left = at - 1; left >= 0 && left > at - 6; left -= 1) {
    const word = words[left];
    if (word === undefined || word.sentence !== verb.sentence) break;
    if (word.lower === "to" && (word.pos === "PART" || left === at - 1)) return ofInfinitive(words, left);
    if (futureMarkers.has(word.lower)) return "future";
    if (pastAuxiliaries.has(word.lower))
      return futureLeads.has(lead) && word.lower === "has" ? "future" : "past";
    if (word.lower === "is" || word.lower === "are" || word.lower === "am" || word.lower === "re") {
      return verb.lower.endsWith("ing") ? "future" : past ? "unknown" : "future";
    }
    if (!["AUX", "ADV", "PART", "VERB"].includes(word.pos) && word.lower !== "'" && word.lower !== "’") break;
    if (word.pos === "VERB") past ||= isPastForm(word);
  }
  if (past) return "past";
  if (futureMarkers.has(verb.lower)) return "future";
  return verb.lower.endsWith("ing") ? "unknown" : "future";
}

/** "to run through June" looks ahead, "failed to appear Tuesday" back. */
function ofInfinitive(words: readonly Word[], to: number): Direction {
  for (let left = to - 1; left >= 0 && left > to - 4; left -= 1) {
    const word = words[left];
    if (word === undefined || word.sentence !== words[to]?.sentence) break;
    if (pastGovernors.has(word.lemma) && isPastForm(word)) return "past";
  }
  return "future";
}

/** "killed", "began", "was": not the dictionary form, nor "-s" or "-ing". */
function isPastForm(word: Word): boolean {
  if (pastAuxiliaries.has(word.lower)) return true;
  if (futureMarkers.has(word.lower)) return false;
  if (word.lower.endsWith("ed")) return true;
  // "sales hit a low", "snow cut power"
  if (word.lower === word.lemma) return word.form === "past";
  return (
    word.lower !== word.lemma && !/(?:ing|s)$/.test(word.lower) && !/^(?:am|are|re|m|ve)$/.test(word.lower)
  );
}
