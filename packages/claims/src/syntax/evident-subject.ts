import { isFinite, isGoverned, isJoint } from "./clause-links.js";
import type { ClauseTree } from "./clause-tree.js";
import { reportingVerbs } from "../predicates/lexicon.en.js";
import {
  abilityAdjectives,
  askingAdverbs,
  objectControl,
  subordinators,
  tellingVerbs,
} from "./lexicon.en.js";
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
    nounBehindSubordinator(phrases, at),
    nounBeforeRelative(phrases, at),
    nounBeforeParticiple(phrases, tree, at),
    nounBehindHearer(phrases, at),
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

/**
 * "moments after **the employee**, Rita Cole, was dismissed", "until **relatives** of the dead are told": the noun right behind a word that opens
 * a clause, of the finite verb behind what belongs to it; -1 without one.
 */
function nounBehindSubordinator(phrases: readonly Phrase[], at: number): number {
  if (!isFinite(phrases[at])) return -1;
  const isNamed = isNameAside(phrases, at - 1);
  let opener = isNamed ? at - 4 : at - 1;
  while (phrases[opener]?.type === "noun" || isInnerPreposition(phrases, opener, isNamed)) {
    if (phrases[opener]?.type === "noun" && phrases[opener + 1]?.type === "noun") return -1;
    opener -= 1;
  }
  const joint = phrases[opener];
  if (!isJoint(joint, "subordinator", "preposition") || joint === undefined || !("token" in joint)) return -1;
  const noun = phrases[opener + 1];
  // "that **there** were losses": what there is comes behind.
  const isSubject = noun?.type === "noun" && noun.head.lower !== "there";
  return isSubject && isClauseOpener(joint.token.lower) ? opener + 1 : -1;
}

const isClauseOpener = (word: string): boolean => word === "that" || subordinators.has(word);

/** "the head **of** the firm": a preposition within what stands before a verb, and not the "after" that may open a clause before a name aside. */
function isInnerPreposition(phrases: readonly Phrase[], at: number, isNamed: boolean): boolean {
  const joint = phrases[at];
  return joint?.type === "preposition" && !(isNamed && isClauseOpener(joint.token.lower));
}

/** "the clerk**, Rita Cole,**": whether the comma at `at` closes a name beside a noun. */
function isNameAside(phrases: readonly Phrase[], at: number): boolean {
  const name = phrases[at - 1];
  return (
    isJoint(phrases[at], "comma") &&
    isJoint(phrases[at - 2], "comma") &&
    name?.type === "noun" &&
    name.entity?.form === "name"
  );
}

/**
 * "said **the firm** that made the pump had closed": the noun at the beginning of a clause that a relative clause narrows, of the finite verb
 * behind all that the relative clause takes; -1 without one.
 */
function nounBeforeRelative(phrases: readonly Phrase[], at: number): number {
  if (!isFinite(phrases[at]) || goesOnWithVerb(phrases, at)) return -1;
  const inner = lastBeside(phrases, at - 1);
  if (!isFinite(phrases[inner]) || inner === at - 1 || !isJoint(phrases[inner - 1], "relative")) return -1;
  if (phrases[inner - 2]?.type !== "noun") return -1;
  // "a case that **saw** the clerk represent himself": the verb behind is of its object.
  const verb = phrases[inner];
  const isBare =
    phrases[at]?.type === "verb" && phrases[at].tokens.length === 1 && phrases[at].tense === "present";
  if (isBare && verb?.type === "verb" && objectControl.has(verb.lemma)) return -1;
  const noun = firstOfChain(phrases, inner - 2);
  const opener = phrases[noun - 1];
  const isTold = opener?.type === "verb" && reportingVerbs.has(opener.lemma);
  return opener === undefined || isTold || isJoint(opener, "subordinator", "quotation") ? noun : -1;
}

/** "joined **the band** founded in 1931 by Hale" with a preposition before: the noun that a participle right behind it narrows; -1 without one. */
function nounBeforeParticiple(phrases: readonly Phrase[], { heads }: ClauseTree, at: number): number {
  const verb = phrases[at];
  const isPassive = verb?.type === "verb" && verb.form === "participle" && verb.voice === "passive";
  if (!isPassive || phrases[at - 1]?.type !== "noun" || !isGoverned(phrases, at - 1)) return -1;
  return phrases[heads[at] ?? -1]?.type === "verb" && isJoint(phrases[at + 1], "preposition") ? at - 1 : -1;
}

/** "told the agency **four villages** had burned": the noun between who was told and a finite verb; -1 without one. */
function nounBehindHearer(phrases: readonly Phrase[], at: number): number {
  const [telling, hearer, noun] = phrases.slice(Math.max(0, at - 3), at);
  const isTold =
    telling?.type === "verb" &&
    telling.voice === "active" &&
    hearer?.type === "noun" &&
    noun?.type === "noun";
  return isTold && isFinite(phrases[at]) && tellingVerbs.has(telling.lemma) ? at - 1 : -1;
}

/** The phrase that nouns, values and their prepositions up to `at` stand behind. */
function lastBeside(phrases: readonly Phrase[], at: number): number {
  let index = at;
  while (
    isJoint(phrases[index], "preposition") ||
    phrases[index]?.type === "noun" ||
    phrases[index]?.type === "value"
  )
    index -= 1;
  return index;
}

/** "who bought the house **built** in 1990 died": whether another finite verb follows in the clause, so that the one at `at` may be a participle. */
function goesOnWithVerb(phrases: readonly Phrase[], at: number): boolean {
  let next = at + 1;
  while (
    isJoint(phrases[next], "preposition") ||
    phrases[next]?.type === "noun" ||
    phrases[next]?.type === "value"
  )
    next += 1;
  return isFinite(phrases[next]);
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
