import type { Sentence } from "../model/sentence.js";
import { objectlessBefore, opinionForms, subjectPronouns } from "./lexicon.en.js";
import { isAuxiliary } from "./word-tests.js";
import { markTokens, type SentenceMentions } from "./marks.js";
import type { Phrase, VerbGroup } from "./phrase.js";
import { readJoint } from "./read-joint.js";
import { readNoun } from "./read-noun.js";
import { readValue } from "./read-value.js";
import { inflection, readVerb, reread } from "./read-verb.js";
import { asPassive, settleParticiple, type SettleParticiple } from "./settle-participle.js";

/**
 * Cuts a sentence into noun phrases, verb groups, free-standing dates and durations, and the joints between them: a
 * shallow parse after Abney (1991). Covers every token, in order.
 */
export function findPhrases(
  sentence: Sentence,
  mentions: SentenceMentions,
  settle: SettleParticiple = settleParticiple,
): readonly Phrase[] {
  const { tokens } = sentence;
  const marks = markTokens(tokens, mentions);
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase =
      readValue(tokens, at, marks) ??
      readVerb(tokens, at, marks, phrases.at(-1)) ??
      readNoun(tokens, at, marks, phrases.at(-1)) ??
      readJoint(tokens, at);
    if (phrase === null) break;
    phrases.push(phrase);
    const { end } = phrase;
    at += 1;
    for (let token = tokens[at]; token !== undefined && token.start < end; token = tokens[at]) at += 1;
  }
  return rejoin(phrases).map((phrase, index, phrases) =>
    phrase.type !== "verb"
      ? phrase
      : isSaidOf(phrase, index, phrases) || lacksObject(phrase, index, phrases)
        ? asPassive(phrase)
        : settle(phrase, index, phrases),
  );
}

/** "**has** today **gone** up": an auxiliary that a date parts from its verb goes to the verb, and leaves a word behind. */
function rejoin(phrases: readonly Phrase[]): readonly Phrase[] {
  let joined: Phrase[] | null = null;
  for (let at = 0; at + 2 < phrases.length; at++) {
    const verb = phrases[at];
    const behind = phrases[at + 2];
    const token = verb?.type === "verb" && verb.tokens.length === 1 ? verb.head : null;
    if (token === null || phrases[at + 1]?.type !== "value" || behind?.type !== "verb") continue;
    if (!isAuxiliary(token) || token.pos === "VERB" || behind.tokens[0] !== behind.head) continue;
    const { form } = behind.head;
    if (form !== "participle" && form !== "gerund" && form !== "past" && form !== "base") continue;
    joined ??= [...phrases];
    joined[at] = { type: "other", start: token.start, end: token.end, token };
    joined[at + 2] = reread(behind, inflection([token, behind.head], behind.head, undefined));
  }
  return joined ?? phrases;
}

/** "a battery **said** to last eight hours": a bare form of a verb of opinion behind a noun and before an infinitive. */
function isSaidOf(verb: VerbGroup, at: number, phrases: readonly Phrase[]): boolean {
  if (verb.tokens.length > 1 || !opinionForms.has(verb.head.lower)) return false;
  const before = phrases[at - 1];
  const next = phrases[at + 1];
  return (
    before?.type === "noun" &&
    before.head.pos !== "PRON" &&
    next?.type === "verb" &&
    next.form === "infinitive"
  );
}

/** "a clerk **accused** of theft": a past form without the object that it needs. Not "the man **they accused** of theft". */
function lacksObject(verb: VerbGroup, at: number, phrases: readonly Phrase[]): boolean {
  const preposition = objectlessBefore.get(verb.head.lower);
  const next = phrases[at + 1];
  if (preposition === undefined || next?.type !== "preposition" || next.token.lower !== preposition)
    return false;
  const before = phrases[at - 1];
  const isSubject = before?.type === "noun" && subjectPronouns.has(before.head.lower);
  return !isSubject && !verb.tokens.some(isAuxiliary);
}
