import { isHyphen, lowerAt, type Word } from "../date/words.js";
import {
  allowingVerbs,
  confinement,
  givingVerbs,
  planning,
  runningVerbs,
  settingPrepositions,
  settingVerbs,
  termNouns,
} from "./fixed-term.en.js";

/**
 * Whether the length of time from one word up to another is that of a term that somebody set ("a sentence of eight years", "banned for 12
 * months"): it is exact, where lengths that were measured round ("the talks lasted eight hours").
 */
export function isFixedTerm(words: readonly Word[], at: number, next: number): boolean {
  return (
    isTerm(headBehind(words, next)) ||
    (lowerAt(words, at - 1) === "of" && isTerm(words[at - 2])) ||
    isSet(words, at) ||
    isGiven(words, at, next) ||
    isLimit(words, at, next) ||
    isRunning(words, at)
  );
}

function isTerm(word: Word | undefined): boolean {
  return word !== undefined && word.pos === "NOUN" && termNouns.has(word.lemma);
}

/** So many words may stand between a length and the noun that it belongs to. */
const mostBetween = 3;

/** "a 10-year prison **sentence**" */
function headBehind(words: readonly Word[], next: number): Word | undefined {
  // "a 10-year-old ban" has been in force so long.
  if (lowerAt(words, next - 1) === "old") return undefined;
  const from = isHyphen(words, next) ? next + 1 : next;
  let end = from;
  while (end - from <= mostBetween && isOfNoun(words[end])) end += 1;
  const head = words[end - 1];
  return end > from && head?.sentence === words[from - 1]?.sentence ? head : undefined;
}

/** "**prison** sentence", "**driving** ban" */
function isOfNoun(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "NOUN" || word.pos === "ADJ" || word.lower.endsWith("ing"));
}

/** So many words may stand between a verb and the length that it sets. */
const reach = 14;

/** The verb before a word in its sentence, unless too far away. */
function verbBefore(words: readonly Word[], at: number): number {
  const sentence = words[at]?.sentence;
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const word = words[index];
    if (word?.sentence !== sentence) return -1;
    if (word?.pos === "VERB" || word?.lemma === "be") return index;
  }
  return -1;
}

/** "**banned** from driving **for** two years", where "driving" is no verb of its own. */
function isSet(words: readonly Word[], at: number): boolean {
  if (!settingPrepositions.has(lowerAt(words, at - 1))) return false;
  let verb = verbBefore(words, at - 1);
  while (verb > 0 && words[verb]?.lower.endsWith("ing") === true && lowerAt(words, verb - 1) === "from")
    verb = verbBefore(words, verb - 1);
  return settingVerbs.has(words[verb]?.lemma ?? "");
}

/** "got **six years** for fraud", "was given **seven years** in prison" */
function isGiven(words: readonly Word[], at: number, next: number): boolean {
  const verb = verbBefore(words, at);
  if (!givingVerbs.has(words[verb]?.lemma ?? "")) return false;
  const isPrison = /^(?:in|behind)$/u.test(lowerAt(words, next)) && confinement.has(lowerAt(words, next + 1));
  return isPrison || (verb === at - 1 && lowerAt(words, next) === "for");
}

/** "have **ten days** to leave" */
function isLimit(words: readonly Word[], at: number, next: number): boolean {
  const isToDo = lowerAt(words, next) === "to" && words[next + 1]?.pos === "VERB";
  return isToDo && verbBefore(words, at) >= 0 && allowingVerbs.has(words[verbBefore(words, at)]?.lemma ?? "");
}

/** "her **term is** six years", "the **loan runs** for 16 years" */
function isRunning(words: readonly Word[], at: number): boolean {
  const end = lowerAt(words, at - 1) === "for" ? at - 1 : at;
  const verb = words[end - 1];
  if (verb === undefined || verb.sentence !== words[at]?.sentence || !runningVerbs.has(verb.lemma))
    return false;
  if (verb.lemma === "last" && !planning.has(lowerAt(words, end - 2))) return false;
  const subject = words.slice(Math.max(0, end - mostBetween - 1), end - 1);
  return isTerm(subject.findLast(({ pos }) => pos === "NOUN"));
}
