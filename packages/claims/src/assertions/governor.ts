import { clauseTree } from "../syntax/clause-tree.js";
import { isVerb, subjectOf } from "../syntax/clause.js";
import {
  anniversaries,
  comparing,
  datingPrepositions,
  deathCauses,
  embeddingAdverbs,
  legalVerbs,
} from "../predicates/lexicon.en.js";
import type { Phrase } from "../syntax/phrase.js";
import { isReport, type Clauses } from "./binding.js";
import type { Predication } from "./predication.js";

/** What a value modifies, and the preposition between the two: "sentenced **to** 12 years". */
export interface Governor {
  readonly predication: Predication;
  readonly preposition: string | null;
}

/**
 * What the phrase at `at` modifies: the nearest noun that names a happening in the chain of noun phrases before it, else the
 * verb before it in its clause, else the verb that follows: "**On Friday**, the two met", "the firm **on Monday** said". Null
 * where two readings are as good, and where the clause has neither.
 */
export function governorOf(clauses: Clauses, at: number): Governor | null {
  const { phrases } = clauses;
  const opener = phrases[at - 1];
  // "trapped **since** Tuesday", which the tagger may take for a conjunction.
  const isDating =
    opener?.type === "subordinator" &&
    phrases[at - 2]?.type !== "comma" &&
    datingPrepositions.has(opener.token.lower);
  const preposition = opener?.type === "preposition" || isDating ? opener.token.lower : null;
  const before = preposition === null ? at - 1 : at - 2;
  // "one of the stars **of the 1940s**": of the noun, which names no happening.
  const noun = phrases[before];
  if (preposition === "of" && noun?.type === "noun" && !clauses.predications.has(before)) return null;
  // "in the 1940s and 1950s": two dates say of neither that it was then.
  if (opener?.type === "coordinator" && phrases[at - 2]?.type === "value") return null;
  if (isGapped(clauses, before)) return null;
  const predication =
    isWedged(phrases, before, at) || isInsideVerb(phrases, before, at)
      ? verbAt(clauses, at + 1)
      : opensClause(phrases, before, at)
        ? (following(clauses, at) ?? (belongsBehind(phrases, at) ? null : preceding(clauses, before)))
        : preceding(clauses, before);
  if (predication === "unclear" || predication === null) return null;
  // "has grown since **its founding** in 2001": of the noun, though it names no happening that is known.
  if (preposition !== null && isDatedBy(phrases, before) && predication.form === "verb") return null;
  // "sued over his **firing** two weeks earlier"
  const isOfGerund = preposition === null && noun?.type === "noun" && noun.head.form === "gerund";
  if (isOfGerund && predication.form === "verb") return null;
  if (predication.at > at && (endsAside(phrases, before, at) || belongsBefore(phrases, before, at)))
    return null;
  return { predication, preposition };
}

/** "Hale, who left Orva **after 1957**, was poor": whether the value hangs on a verb before it, and nothing cuts it off from there. */
function belongsBefore(phrases: readonly Phrase[], before: number, at: number): boolean {
  const head = clauseTree(phrases).heads[at] ?? -1;
  const type = phrases[before]?.type;
  return head < at && isVerb(phrases[head]) && type !== "mark" && type !== "coordinator";
}

/** Whether the value at `at` hangs on a verb behind it. */
function belongsBehind(phrases: readonly Phrase[], at: number): boolean {
  const head = clauseTree(phrases).heads[at] ?? -1;
  return head > at && isVerb(phrases[head]);
}

/**
 * "Ann Lee won in 2004 and **her brother in 2006**": whether the phrases that end at `before` stand for a clause that leaves out its verb,
 * beside one that has a date. Not "a raid in 2004 and **a fire in 2006**", which names what was then.
 */
function isGapped({ phrases, predications }: Clauses, before: number): boolean {
  let noun = before;
  if (phrases[noun]?.type !== "noun") return false;
  while (phrases[noun - 1]?.type === "preposition" && phrases[noun - 2]?.type === "noun") noun -= 2;
  if (phrases[noun - 1]?.type !== "coordinator") return false;
  const last = phrases[phrases[noun - 2]?.type === "comma" ? noun - 3 : noun - 2];
  return last?.type === "value" && last.mention.value.kind === "date" && !predications.has(before);
}

/** "since **its founding** in 2001", "after **the fall** of the bank in May": whether a noun of time stands at `at`, or what it is of. */
function isDatedBy(phrases: readonly Phrase[], at: number): boolean {
  const opener = phrases[at - 1];
  if (phrases[at]?.type !== "noun" || opener?.type !== "preposition") return false;
  return (
    datingPrepositions.has(opener.token.lower) || (opener.token.lower === "of" && isDatedBy(phrases, at - 2))
  );
}

/** "the firm **on Monday** said": what stands before is the subject of the verb right behind. */
function isWedged(phrases: readonly Phrase[], before: number, at: number): boolean {
  const verb = phrases[at + 1];
  if (verb?.type !== "verb" || verb.form !== "finite") return false;
  const noun = phrases[before];
  return noun?.type === "noun" && subjectOf(phrases, at + 1) === noun;
}

/** "Tom Hale, mayor **since 2004**, resigned": whether the value stands at the end of what a pair of commas sets apart. */
function endsAside(phrases: readonly Phrase[], before: number, at: number): boolean {
  let noun = before;
  while (phrases[noun]?.type === "noun" && phrases[noun - 1]?.type === "preposition") noun -= 2;
  const isNoun = phrases[noun]?.type === "noun" && phrases[noun - 2]?.type === "noun";
  return isNoun && phrases[noun - 1]?.type === "comma" && phrases[at + 1]?.type === "comma";
}

/** "have **this morning** charged him": between an auxiliary and its verb. */
function isInsideVerb(phrases: readonly Phrase[], before: number, at: number): boolean {
  const auxiliary = phrases[before];
  return (
    auxiliary?.type === "verb" &&
    (auxiliary.lemma === "have" || auxiliary.lemma === "be") &&
    phrases[at + 1]?.type === "verb"
  );
}

/** Whether the value stands at the beginning of a clause: of the sentence, after a mark, or before a subject and its verb. */
function opensClause(phrases: readonly Phrase[], before: number, at: number): boolean {
  const opener = phrases[before];
  if (opener === undefined || opener.type === "quotation") return true;
  // "**Yesterday** in Oslo, Ann Lee resigned"
  if (opener.type === "value" && phrases[at - 1]?.type === "preposition")
    return phrases[before - 1]?.type === "preposition" ? before === 1 : before === 0;
  // "explained how**, in 2009,** the mill closed"
  if (opener.type === "comma" && phrases[at + 1]?.type === "comma") return opensEmbedded(phrases[before - 1]);
  // "won it for doing **so** in 2005"
  if (opener.type === "subordinator")
    return !comparing.has(opener.token.lower) && opener.token.lower !== "so";
  if (opener.type === "mark") return !/^[-–—()]$/.test(opener.token.text);
  if (opener.type !== "coordinator") return false;
  // "but **in 2005**, at the age of 91, Hale told", "and **last month** was named"
  if (belongsBehind(phrases, at)) return true;
  // "and **in 2011** it reopened"
  const next = phrases[at + 1]?.type === "comma" ? at + 2 : at + 1;
  const verb = phrases.findIndex((phrase, index) => index > next && phrase.type === "verb");
  return phrases[next]?.type === "noun" && verb > 0 && subjectOf(phrases, verb) === phrases[next];
}

/** Whether a word opens a clause within another: "that", "because", "how". */
function opensEmbedded(word: Phrase | undefined): boolean {
  if (word?.type === "subordinator") return !comparing.has(word.token.lower);
  return word?.type === "other" && embeddingAdverbs.has(word.token.lower);
}

function preceding({ phrases, predications }: Clauses, from: number): Predication | "unclear" | null {
  let crossedComma = false;
  let noun: Predication | null = null;
  for (let index = beforeAside(phrases, from); index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase === undefined) break;
    if (phrase.type === "verb") {
      const verb = verbAt({ phrases, predications }, index);
      // "announced the launch on Monday": which of the two was on Monday, the text does not say.
      if (noun !== null && verb !== null && isReport(phrases, verb.at)) return "unclear";
      return noun ?? verb;
    }
    if (phrase.type === "noun" && noun === null && !crossedComma) {
      const candidate = predications.get(index);
      const isHappening = candidate !== undefined && candidate.predicate?.arity !== "state";
      // "the first anniversary of the founding **in 1782**": the year of either, and they are not of one year.
      if (isHappening && isCelebrated(phrases, index)) return "unclear";
      if (isHappening && !isCrimeOf(phrases, index) && !isCauseOfDeath({ phrases, predications }, index))
        noun = candidate;
    }
    if (noun !== null && phrase.type !== "noun" && phrase.type !== "preposition") return noun;
    if (phrase.type === "comma") crossedComma = true;
    if (phrase.type === "relative" || phrase.type === "quotation") break;
    if (phrase.type === "subordinator" && !comparing.has(phrase.token.lower)) break;
    if (phrase.type === "mark" && !/^[-–—()]$/.test(phrase.token.text)) break;
  }
  return noun ?? following({ phrases, predications }, from + 1, true);
}

/** "the **anniversary of** the founding": whether the noun at `at` is what the noun before it comes back to every so many years. */
function isCelebrated(phrases: readonly Phrase[], at: number): boolean {
  const [noun, of] = [phrases[at - 2], phrases[at - 1]];
  return (
    noun?.type === "noun" &&
    anniversaries.has(noun.head.lemma) &&
    of?.type === "preposition" &&
    of.token.lower === "of"
  );
}

/** "charged with **murder** on Monday", "found guilty of **theft** in 2011": a crime by its bare name is not when the court sits. */
function isCrimeOf(phrases: readonly Phrase[], at: number): boolean {
  const crime = phrases[at];
  if (crime?.type !== "noun" || phrases[at - 1]?.type !== "preposition") return false;
  if (crime.possessor !== null || crime.values.length > 0 || crime.tokens[0]?.pos === "DET") return false;
  const before = phrases[at - 2];
  const isGuilty =
    (before?.type === "noun" && before.head.lower === "guilty") ||
    (before?.type === "other" && before.token.lower === "guilty");
  const verb = phrases[isGuilty ? at - 3 : at - 2];
  return verb?.type === "verb" && (isGuilty || legalVerbs.has(verb.lemma));
}

/** "died **of heart failure** at home", "died on Monday **from a fall**": whether the noun at `at` tells what somebody died of. */
export function isCauseOfDeath(
  { phrases, predications }: Pick<Clauses, "phrases" | "predications">,
  at: number,
): boolean {
  const opener = phrases[at - 1];
  if (opener?.type !== "preposition" || !deathCauses.has(opener.token.lower)) return false;
  let verb = at - 2;
  while (phrases[verb]?.type === "value" || (phrases[verb]?.type === "preposition" && verb < at - 2))
    verb -= 1;
  return isVerb(phrases[verb]) && predications.get(verb)?.id === "death";
}

/**
 * "arrested Tom Hale**, who lives in Orva,** on Monday": where the clause goes on before an aside that a comma at `at` closes; `at` itself
 * where there is none.
 */
function beforeAside(phrases: readonly Phrase[], at: number): number {
  if (phrases[at]?.type !== "comma") return at;
  for (let index = at - 1; index > 0; index--) {
    const type = phrases[index]?.type;
    if (type === "relative") return phrases[index - 1]?.type === "comma" ? index - 2 : at;
    if (type === "comma" || type === "mark" || type === "quotation" || type === "subordinator") return at;
  }
  return at;
}

/**
 * The first verb after `at` in its clause. `here`: only if its clause is the one that `at` stands in: not "this winter**, two
 * people told**".
 */
function following(
  clauses: Pick<Clauses, "phrases" | "predications">,
  at: number,
  here = false,
): Predication | null {
  const { phrases } = clauses;
  let depth = 0;
  for (let index = at + 1; index < phrases.length; index++) {
    const phrase = phrases[index];
    if (phrase?.type === "mark") depth += phrase.token.text === "(" ? 1 : phrase.token.text === ")" ? -1 : 0;
    // "On Monday Ann Lee (born 1950) resigned": what brackets tell is told aside.
    if (depth > 0) continue;
    // "3:40pm: read it", "closed this morning; Hale said"
    if (phrase?.type === "mark" && /^[;:]$/.test(phrase.token.text)) return null;
    // "In 1991, **intrigued** by a poster, Ann Lee wrote"
    if (phrase?.type === "verb" && isAside(phrases, index, at)) continue;
    if (phrase?.type === "verb") {
      const subject = here ? subjectOf(phrases, index) : null;
      const from = subject === null ? -1 : phrases.indexOf(subject);
      return from > at && phrases[from - 1]?.type === "comma" ? null : verbAt(clauses, index);
    }
    if (phrase?.type === "relative" || phrase?.type === "subordinator" || phrase?.type === "quotation")
      return null;
  }
  return null;
}

/** Whether the verb at `verb` is a participle, and a value that stands at `at` before it hangs on a finite verb further on. */
function isAside(phrases: readonly Phrase[], verb: number, at: number): boolean {
  const participle = phrases[verb];
  if (!isVerb(participle) || (participle.form !== "participle" && participle.form !== "gerund")) return false;
  const head = clauseTree(phrases).heads[at] ?? -1;
  const keeper = phrases[head];
  return head > verb && isVerb(keeper) && keeper.form === "finite";
}

/** What the verb at `at` says; an empty one ("The meeting **was** on Friday") hands over to its subject. */
function verbAt({ phrases, predications }: Pick<Clauses, "phrases" | "predications">, at: number) {
  const verb = predications.get(at) ?? null;
  if (verb !== null) return verb;
  const subject = subjectOf(phrases, at);
  const event = subject === null ? undefined : predications.get(phrases.indexOf(subject));
  return event?.form === "noun" ? event : null;
}
