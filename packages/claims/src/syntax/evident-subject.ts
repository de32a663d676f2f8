import { isFinite, isGoverned, isJoint } from "./clause-links.js";
import type { ClauseTree } from "./clause-tree.js";
import { abilityAdjectives, askingAdverbs } from "./lexicon.en.js";
import type { Phrase } from "./phrase.js";

/** The subject of the verb group at `at` where the words beside it show it, whatever the parser took for one; -1 where they do not. */
export function evidentSubject(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  return Math.max(
    nounBeside(phrases, at),
    nounBeforeBrackets(phrases, at),
    openingNoun(phrases, tree, at),
    personFrom(phrases, at),
    nounOfRegion(phrases, at),
    nounBeforeInfinitive(phrases, at),
    nounBeforeAdjective(phrases, at),
    nounBehindQuestion(phrases, at),
  );
}

/**
 * Where no parse is needed: "Jonas Berg (**born** in 1950)", "Ann Lee (**died** 1547)" and, after a passive, "ten people were killed
 * and several **injured**", and "with prices **falling**".
 */
function nounBeside(phrases: readonly Phrase[], at: number): number {
  const verb = phrases[at];
  const before = phrases[at - 1];
  if (verb?.type !== "verb") return -1;
  const opener = phrases[at - 2];
  const isWith = opener?.type === "preposition" && opener.token.lower === "with";
  if (verb.form === "gerund" && before?.type === "noun" && isWith) return at - 1;
  const isBracketed =
    before?.type === "mark" && before.token.text === "(" && phrases[at - 2]?.type === "noun";
  if (isBracketed && (verb.form === "participle" || verb.form === "finite")) return at - 2;
  if (verb.form !== "participle") return -1;
  return before?.type === "noun" && isJoint(phrases[at - 2], "coordinator") ? at - 1 : -1;
}

/** "**Orva Bank** (orva . com) announced on Monday": the noun that opens the sentence, of the finite verb behind what stands in brackets. */
function nounBeforeBrackets(phrases: readonly Phrase[], at: number): number {
  const isMark = (index: number, text: string): boolean => {
    const phrase = phrases[index];
    return phrase?.type === "mark" && phrase.token.text === text;
  };
  const verb = phrases[at];
  const opens = phrases[0]?.type === "noun" && isMark(1, "(") && isMark(at - 1, ")");
  if (!opens || verb?.type !== "verb" || verb.form !== "finite") return -1;
  return phrases.slice(2, at - 1).some((_, index) => isMark(index + 2, ")")) ? -1 : 0;
}

/**
 * The noun that opens the clause of a finite verb behind a comma: "**Gina Vale**, whose films made her famous, died", "**Tom Hale**,
 * one of its stars, left".
 */
function openingNoun(phrases: readonly Phrase[], tree: ClauseTree, at: number): number {
  const verb = phrases[at];
  if (verb?.type !== "verb" || verb.form !== "finite") return -1;
  let before = at - 1;
  while (isJoint(phrases[before], "mark", "quotation")) before -= 1;
  if (!isJoint(phrases[before], "comma")) return -1;
  // A quotation that ends before the verb opens no clause.
  const quotes = phrases.slice(0, before).filter(({ type }) => type === "quotation").length;
  const opens = (index: number): boolean =>
    quotes % 2 === 0 && isJoint(phrases[index], "quotation") ? false : opensClause(phrases, index);
  let start = isAsideFrom(phrases, 1, before) ? 0 : before;
  while (start > 0 && !opens(start - 1)) start -= 1;
  while (start < before && phrases[start]?.type !== "noun") start += 1;
  const role = tree.roles[start];
  if (isGoverned(phrases, start)) return -1;
  let next = start + 1;
  while (isJoint(phrases[next], "preposition") && phrases[next + 1]?.type === "noun") next += 2;
  if (!isJoint(phrases[next], "comma") || next >= before) return -1;
  return isJoint(phrases[next + 1], "relative") || role !== "object" ? start : -1;
}

/** "**Ray Cole**, 32, of Mill Road, Orva was arrested": the person of an age and a home right before the verb. */
function personFrom(phrases: readonly Phrase[], at: number): number {
  let index = at - 1;
  if (isJoint(phrases[index], "comma")) index -= 1;
  while (phrases[index]?.type === "noun" && isJoint(phrases[index - 1], "comma")) index -= 2;
  const age = phrases[index - 3];
  const person = phrases[index - 5];
  const isHome = phrases[index]?.type === "noun" && isJoint(phrases[index - 1], "preposition");
  if (!isHome || age?.type !== "noun" || age.values.length === 0 || person?.type !== "noun") return -1;
  const isAside = isJoint(phrases[index - 2], "comma") && isJoint(phrases[index - 4], "comma");
  const isPerson = person.entity?.entity.type === "person";
  return isAside && isPerson && !isGoverned(phrases, index - 5) ? index - 5 : -1;
}

/** "**a woman** from Brooklyn, New York was killed": the noun that the place before the one right before the verb belongs to. */
function nounOfRegion(phrases: readonly Phrase[], at: number): number {
  const [noun, from, town, comma, region] = phrases.slice(Math.max(0, at - 5), at);
  const areInTurn = noun?.type === "noun" && from?.type === "preposition" && comma?.type === "comma";
  const areNamed = [town, region].every(
    (each) => each?.type === "noun" && each.entity?.entity.type === "place",
  );
  return areInTurn && areNamed && !isGoverned(phrases, at - 5) ? at - 5 : -1;
}

/**
 * "**a bid** to buy the mill failed", "**talks** on a plan to sell the mill to the town ended": the noun at the beginning of a clause that an
 * infinitive narrows, of the finite verb behind all that the infinitive takes; -1 without one.
 */
function nounBeforeInfinitive(phrases: readonly Phrase[], at: number): number {
  if (!isFinite(phrases[at])) return -1;
  let infinitive = at - 1;
  while (phrases[infinitive]?.type === "noun" || phrases[infinitive]?.type === "preposition") infinitive -= 1;
  const verb = phrases[infinitive];
  if (verb?.type !== "verb" || verb.form !== "infinitive" || phrases[infinitive - 1]?.type !== "noun")
    return -1;
  const noun = firstOfChain(phrases, infinitive - 1);
  const opener = phrases[noun - 1];
  const opens =
    opener === undefined ||
    isJoint(opener, "comma", "subordinator") ||
    isJoint(opener, "coordinator", "quotation");
  return opens ? noun : -1;
}

/** "left **him** unable to walk": the object of which an adjective says what it can or will do; -1 without one. */
function nounBeforeAdjective(phrases: readonly Phrase[], at: number): number {
  const [verb, noun, adjective] = phrases.slice(Math.max(0, at - 3), at);
  const isObject = verb?.type === "verb" && verb.voice === "active" && noun?.type === "noun";
  const isSaidOf = adjective?.type === "noun" && abilityAdjectives.has(adjective.head.lower);
  const next = phrases[at];
  return isObject && isSaidOf && next?.type === "verb" && next.form === "infinitive" ? at - 2 : -1;
}

/** "an inquiry into **how the guard** was able to leave": the noun between a word that asks and a finite verb; -1 without one. */
function nounBehindQuestion(phrases: readonly Phrase[], at: number): number {
  const asks = phrases[at - 2];
  if (!isFinite(phrases[at]) || phrases[at - 1]?.type !== "noun" || asks === undefined) return -1;
  return "token" in asks && askingAdverbs.has(asks.token.lower) ? at - 1 : -1;
}

/** Whether the joint at `at` opens a clause: "when", a quotation mark, "**, but**". */
function opensClause(phrases: readonly Phrase[], at: number): boolean {
  if (isJoint(phrases[at], "subordinator", "quotation")) return true;
  return isJoint(phrases[at], "coordinator") && isJoint(phrases[at - 1], "comma");
}

/** Whether a relative clause fills the words between the commas at `from` and `to`, whatever opens within it. */
function isAsideFrom(phrases: readonly Phrase[], from: number, to: number): boolean {
  const inside = phrases.slice(from + 1, to);
  return (
    isJoint(phrases[from], "comma") &&
    isJoint(inside[0], "relative") &&
    !inside.some(({ type }) => type === "comma")
  );
}

/** Before a noun with "of" and its like, the noun that they belong to: "**talks** on a plan". */
function firstOfChain(phrases: readonly Phrase[], at: number): number {
  let first = at;
  while (isGoverned(phrases, first) && phrases[first - 2]?.type === "noun") first -= 2;
  return first;
}
