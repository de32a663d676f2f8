import type { Sentence } from "../model/sentence.js";
import { objectPronouns, opinionForms } from "./lexicon.en.js";
import { isAuxiliary, isParticiple } from "./word-tests.js";
import { markTokens, type SentenceMentions } from "./marks.js";
import type { Phrase, VerbGroup } from "./phrase.js";
import { readJoint } from "./read-joint.js";
import { readNoun } from "./read-noun.js";
import { readValue } from "./read-value.js";
import { inflection, readVerb } from "./read-verb.js";

/**
 * Cuts a sentence into noun phrases, verb groups, free-standing dates and durations, and the joints between them: a
 * shallow parse after Abney (1991). Covers every token, in order.
 */
export function findPhrases(sentence: Sentence, mentions: SentenceMentions): readonly Phrase[] {
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
      : isSaidOf(phrase, index, phrases)
        ? asPassive(phrase)
        : settleParticiple(phrase, index, phrases),
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

/**
 * A bare "-ed" form is a past tense or a participle: "rebels **toppled** the president", "the man **killed** in the raid
 * was". It is a participle before "by", where the clause has another finite verb, and where it repeats a passive: "ten
 * were killed and fifty **injured**".
 */
function settleParticiple(verb: VerbGroup, at: number, phrases: readonly Phrase[]): VerbGroup {
  const before = phrases[at - 1];
  // "ordered **him held**": what stands before is no subject.
  const isDone = verb.tokens.length === 1 && isParticiple(verb.head) && verb.head.lower !== verb.lemma;
  if (
    isDone &&
    before?.type === "noun" &&
    before.tokens.length === 1 &&
    objectPronouns.has(before.head.lower)
  )
    return asPassive(verb);
  if (verb.form !== "participle") return verb;
  const finite = asFinite(verb);
  const next = phrases[at + 1];
  if (next?.type === "noun") return finite;
  if (phrases[at - 2]?.type === "coordinator" || before?.type === "coordinator") {
    let earlier = at - 1;
    while (earlier >= 0 && phrases[earlier]?.type !== "verb") earlier -= 1;
    const group = phrases[earlier];
    if (group?.type === "verb" && group.voice === "passive") return verb;
  }
  if (verb.head.form === "past") {
    const isNarrow = next?.type === "preposition" || next?.type === "value";
    return before?.type === "noun" && isNarrow && narrowsSubject(phrases, at) ? verb : finite;
  }
  if (verb.head.form === "participle" && before !== undefined) return verb;
  if (next?.type === "preposition" && next.token.lower === "by") return verb;
  if (before?.type === "comma" || before?.type === "preposition" || before === undefined) return verb;
  for (let index = at + 1; index < phrases.length; index++) {
    const phrase = phrases[index];
    if (phrase?.type === "verb" && phrase.form === "finite") return verb;
    if (
      phrase?.type !== "noun" &&
      phrase?.type !== "preposition" &&
      phrase?.type !== "value" &&
      phrase?.type !== "other"
    )
      break;
  }
  return finite;
}

function asFinite(verb: VerbGroup): VerbGroup {
  return reread(verb, { voice: "active", form: "finite", tense: verb.tense });
}

function asPassive(verb: VerbGroup): VerbGroup {
  return reread(verb, { voice: "passive", form: "participle", tense: verb.tense });
}

/** Field by field, and not by a spread: the phrases of a sentence are read most, and fastest while each type has one shape. */
function reread(
  { type, start, end, tokens, head, lemma }: VerbGroup,
  { voice, form, tense }: Pick<VerbGroup, "voice" | "form" | "tense">,
): VerbGroup {
  return { type, start, end, tokens, head, lemma, voice, form, tense };
}

/**
 * "the man **accused** of setting the fires denied": whether another finite verb follows the one at `at` with nothing that could join
 * the two or open a clause between them. But "lived in a house | his father built".
 */
function narrowsSubject(phrases: readonly Phrase[], at: number): boolean {
  for (let index = at + 1; index < phrases.length; index++) {
    const phrase = phrases[index];
    if (phrase?.type === "verb") {
      const isFinite = phrase.form === "finite" || phrase.head.form === "past";
      if (isFinite) return phrases[index - 1]?.type !== "preposition";
    } else if (phrase?.type === "noun" || phrase?.type === "value") {
      const before = phrases[index - 1]?.type;
      if (before === "noun" || before === "value") return false;
    } else if (phrase?.type !== "preposition") return false;
  }
  return false;
}
