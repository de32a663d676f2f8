import { decodeScoreTable, type ScoreTable } from "../annotate/score-table.js";
import { bodyDescriptions, personNouns, sayingVerbs } from "../entities/descriptions.en.js";
import { statusOf } from "../kinds/status/status-of.js";
import { peopleNouns, spokespeople } from "../predicates/lexicon.en.js";
import { captionVerbs, fates, neverPassive, objectPronouns, subjectPronouns } from "./lexicon.en.js";
import { isAmbiguous, participleFeatures, readParticiple } from "./participle-features.js";
import type { NounPhrase, Phrase, VerbGroup } from "./phrase.js";
import { reread } from "./read-verb.js";
import { isAuxiliary } from "./word-tests.js";
import { participleWeights } from "./weights/participles.js";

/** Columns of the weights: a past tense, a participle. */
export const participleColumns = 4;

/** Settles whether the verb at an index of the phrases is a past tense or a participle. */
export type SettleParticiple = (verb: VerbGroup, at: number, phrases: readonly Phrase[]) => VerbGroup;

/**
 * A bare "-ed" form is a past tense or a participle: "rebels **toppled** the president", "the man **killed** in the raid was", "Tom Hale, 32,
 * **resigned**". The tagger looks at the words beside it only; a small linear model looks at the phrases and verbs around it as well.
 */
export function decodeSettler(weights: string): SettleParticiple {
  let table: ScoreTable | undefined;
  const features = new Int32Array(participleFeatures);
  const found = new Int32Array(participleFeatures);
  const scores = new Int32Array(participleColumns);
  const isParticiple = (phrases: readonly Phrase[], verb: VerbGroup, at: number): boolean => {
    table ??= decodeScoreTable(weights, participleColumns);
    readParticiple(phrases, verb, at, features);
    let number = 0;
    for (const feature of features) {
      const row = table.find(feature);
      if (row >= 0) found[number++] = row;
    }
    table.add(found, number, scores);
    return (scores[1] ?? 0) > (scores[0] ?? 0);
  };
  return (verb, at, phrases) => {
    if (!isAmbiguous(verb)) return verb;
    if (narrowsSubject(phrases, verb, at) || tellsFate(phrases, verb, at))
      return verb.form === "participle" ? verb : asPassive(verb);
    const isDone =
      !neverPassive.has(verb.lemma) &&
      !followsSubject(phrases, at) &&
      !isOnlyVerb(phrases, at) &&
      !isMainVerb(phrases, at) &&
      !goesOnFromPerfect(phrases, at) &&
      !tellsSource(phrases, verb, at) &&
      !tellsChange(phrases, verb, at) &&
      (followsObject(phrases, at) || isParticiple(phrases, verb, at));
    if (isDone) return verb.form === "participle" ? verb : asPassive(verb);
    return verb.form === "finite"
      ? verb
      : reread(verb, { voice: "active", form: "finite", tense: verb.tense });
  };
}

export const settleParticiple = decodeSettler(participleWeights);

/**
 * "Workers **walked out.**", "Dana Holt, who was born in Lund, **founded** Orbit.": the only verb of a whole sentence, beside those of an
 * aside before it. Headlines have no stop: "Ten killed in raid".
 */
function isOnlyVerb(phrases: readonly Phrase[], at: number): boolean {
  const aside = asideBefore(phrases, at);
  const after = phrases[at + 1];
  const last = phrases.at(-1);
  if (aside < 0 && phrases[at - 1]?.type !== "noun") return false;
  if (last?.type !== "mark" || last.token.text !== ".") return false;
  if (after?.type === "preposition" && after.token.lower === "by") return false;
  const isInAside = (index: number): boolean => aside >= 0 && index > aside && index < at;
  // "A bomb **exploded** in Lund, killing two.", but under a picture "A bus pictured in Lund, waiting for help."
  const verb = phrases[at];
  const isCaption = verb?.type === "verb" && captionVerbs.has(verb.lemma);
  const isOutcome = (index: number, { form }: VerbGroup): boolean =>
    form === "gerund" && index > at && phrases[index - 1]?.type === "comma" && !isCaption;
  return phrases.every(
    (phrase, index) => phrase.type !== "verb" || index === at || isInAside(index) || isOutcome(index, phrase),
  );
}

/** "Ann Lee **found guilty** of theft": what somebody was found to be, of the one before. */
function tellsFate(phrases: readonly Phrase[], { lemma }: VerbGroup, at: number): boolean {
  if (lemma !== "find" || phrases[at - 1]?.type !== "noun") return false;
  const state = phrases[at + 1];
  if (state === undefined || state.type === "value" || state.type === "verb") return false;
  if (state.type !== "noun") return fates.has(state.token.lower);
  return state.tokens.length === 1 && fates.has(state.head.lower);
}

/** "have arrested **and charged** her": a form that "and" joins to an active perfect. */
function goesOnFromPerfect(phrases: readonly Phrase[], at: number): boolean {
  if (phrases[at - 1]?.type !== "coordinator") return false;
  const first = phrases.slice(0, at).findLast(isVerb);
  if (first === undefined || first.form !== "finite" || first.tokens.length < 2) return false;
  return first.tokens[0]?.lemma === "have" && first.tokens.every(({ lemma }) => lemma !== "be");
}

/**
 * "miners **trapped** since Tuesday were rescued": a form behind a noun, with nothing between it and another finite verb that could be the
 * subject of that one. Not "the firm **said** prices were high", "the firm **said** on Monday that".
 */
function narrowsSubject(phrases: readonly Phrase[], verb: VerbGroup, at: number): boolean {
  const noun = phrases[at - 1];
  if (noun?.type !== "noun" || noun.head.pos === "PRON" || neverPassive.has(verb.lemma)) return false;
  for (let next = at + 1; next < phrases.length; next++) {
    const phrase = phrases[next];
    const isTime = phrase?.type === "subordinator" && phrases[next + 1]?.type === "value";
    if (phrase?.type === "verb")
      return (
        next > at + 1 &&
        phrase.form === "finite" &&
        !isAmbiguous(phrase) &&
        phrase.tokens[0] !== undefined &&
        isAuxiliary(phrase.tokens[0])
      );
    if (phrase?.type === "noun" && phrases[next - 1]?.type !== "preposition") return false;
    if (phrase?.type !== "noun" && phrase?.type !== "value" && phrase?.type !== "preposition" && !isTime)
      return false;
  }
  return false;
}

/**
 * "A bid to buy the mill **failed** after it rained.": the verb behind a subject that holds an infinitive, where every other finite verb has
 * a clause of its own.
 */
function isMainVerb(phrases: readonly Phrase[], at: number): boolean {
  const last = phrases.at(-1);
  const after = phrases[at + 1];
  if (phrases[at - 1]?.type !== "noun" || last?.type !== "mark" || last.token.text !== ".") return false;
  if (after?.type === "preposition" && after.token.lower === "by") return false;
  const before = phrases.slice(0, at).filter(isVerb);
  if (before.length === 0 || phrases[0]?.type !== "noun") return false;
  if (before.some(({ form }) => form !== "infinitive")) return false;
  const next = phrases.findIndex((phrase, index) => index > at && isVerb(phrase) && phrase.form === "finite");
  return next < 0 || phrases.slice(at, next).some(({ type }) => clauseJoints.has(type));
}

const clauseJoints: ReadonlySet<Phrase["type"]> = new Set([
  "subordinator",
  "relative",
  "coordinator",
  "quotation",
]);

function isVerb(phrase: Phrase): phrase is VerbGroup {
  return phrase.type === "verb";
}

/**
 * "the mill was sold, **owners confirmed** on Monday.", "the mill, **the bank announced**, was sold": who says so, and at most when,
 * behind a comma. Not "saw Tom Hale, **a clerk accused** of theft".
 */
function tellsSource(phrases: readonly Phrase[], { lemma }: VerbGroup, at: number): boolean {
  const speaker = phrases[at - 1];
  const joint = phrases[at - 2]?.type;
  if (!sayingVerbs.has(lemma) || speaker?.type !== "noun" || !maySpeak(speaker)) return false;
  if (joint !== "comma" && joint !== "quotation") return false;
  let end = at + 1;
  if (phrases[end]?.type === "preposition" && phrases[end + 1]?.type === "value") end += 1;
  if (phrases[end]?.type === "value") end += 1;
  const edge = phrases[end];
  const isClosing = edge === undefined || (edge.type === "mark" && edge.token.text === ".");
  if (!isClosing && !(edge.type === "comma" && end === at + 1)) return false;
  return phrases.some((phrase, index) => phrase.type === "verb" && index !== at && phrase.form === "finite");
}

function maySpeak({ head, entity }: NounPhrase): boolean {
  if (entity?.form === "name") return entity.entity.type !== "place";
  const { lemma } = head;
  return [personNouns, peopleNouns, bodyDescriptions, spokespeople].some((nouns) => nouns.has(lemma));
}

/** "shares **dropped by 5%**", "the index **plunged by 40 points** on Friday.": how far something went, with no other verb behind it. */
function tellsChange(phrases: readonly Phrase[], { lemma }: VerbGroup, at: number): boolean {
  const by = phrases[at + 1];
  const much = phrases[at + 2];
  if (by?.type !== "preposition" || by.token.lower !== "by" || much?.type !== "noun") return false;
  if (!much.values.some(({ value }) => value.kind === "quantity")) return false;
  if (statusOf(lemma, "VERB")?.scale !== "trend") return false;
  for (let next = at + 3; next < phrases.length; next++) {
    const phrase = phrases[next];
    if (phrase?.type === "coordinator" || phrase?.type === "subordinator") return true;
    if (phrase?.type === "verb" && phrase.form === "finite") return false;
  }
  return true;
}

/** Where the relative clause between commas begins that ends right before `at`, behind the noun that opens the sentence; -1 without one. */
function asideBefore(phrases: readonly Phrase[], at: number): number {
  const opens =
    phrases[0]?.type === "noun" && phrases[1]?.type === "comma" && phrases[2]?.type === "relative";
  return opens && phrases[at - 1]?.type === "comma" && at > 4 ? 2 : -1;
}

/** "ordered **him held**": what stands before is no subject. */
function followsObject(phrases: readonly Phrase[], at: number): boolean {
  return objectPronouns.has(pronounAt(phrases, at - 1));
}

/** "**he set** a trap", "said **it set** money aside": what stands before is a subject, but not in "left **it broken**". */
function followsSubject(phrases: readonly Phrase[], at: number): boolean {
  const pronoun = pronounAt(phrases, at - 1);
  if (pronoun !== "it") return subjectPronouns.has(pronoun);
  const before = phrases[at - 2];
  if (before?.type === "verb") return sayingVerbs.has(before.lemma);
  return before?.type !== "preposition" && before?.type !== "noun";
}

/** The pronoun that a phrase consists of; "" for another. */
function pronounAt(phrases: readonly Phrase[], at: number): string {
  const phrase = phrases[at];
  return phrase?.type === "noun" && phrase.tokens.length === 1 ? phrase.head.lower : "";
}

export function asPassive(verb: VerbGroup): VerbGroup {
  return reread(verb, { voice: "passive", form: "participle", tense: verb.tense });
}
