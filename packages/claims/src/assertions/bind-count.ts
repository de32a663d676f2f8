import { contextualise } from "../context/contextualise.js";
import type { ValueMention } from "../kinds/index.js";
import type { Token } from "../model/sentence.js";
import { declaringVerbs, degreesOfHarm, tollWords } from "../predicates/lexicon.en.js";
import { isGoverned } from "../syntax/clause-links.js";
import { complementsOf, listFrom, objectOf, subjectOf, subjectsOf } from "../syntax/clause.js";
import { measuredNoun } from "../syntax/measured-noun.js";
import type { NounPhrase, Phrase, VerbGroup } from "../syntax/phrase.js";
import {
  answer,
  type Binding,
  type Clauses,
  createBinding,
  eventNear,
  eventOf,
  speaks,
  verbBefore,
} from "./binding.js";
import type { Predication } from "./predication.js";

/** "12 **dead**", "left 31,000 people **dead**", "the death toll rose **to 31**". */
export function bindToll(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const { sentence, phrases, hits, predications } = clauses;
  const words = phrase.tokens.filter((token) => token.start >= mention.end);
  const next = phrases[at + 1];
  const isAdjective = next?.type === "noun" && next.tokens.length === 1 && next.head.pos === "ADJ";
  const following = isAdjective
    ? [next.head]
    : next?.type === "other"
      ? [next.token]
      : // "five hurt" in a headline looks like a past tense that lacks its object.
        next?.type === "verb" &&
          (next.form === "participle" || (isLone(next) && !takesObject(phrases, at + 1)))
        ? [next.head]
        : [];
  const verdict = declaredWord(phrases, at);
  const word = [...words, ...following, ...verdict].find(({ lower }) => tollWords.has(lower));
  const id = word === undefined ? undefined : tollWords.get(word.lower);
  const toll = word === undefined ? rising(clauses, at) : null;
  if (toll !== null) {
    return answer(clauses, toll, mention, "howMany", "count/toll", {
      ...counted(mention),
      event: eventNear(clauses, at),
    });
  }
  if (word === undefined || id === undefined) return null;
  const governing = verbBefore(phrases, at);
  const agent = governing === null ? null : subjectOf(phrases, governing);
  return createBinding({
    mention,
    slot: "howMany",
    id,
    subject: null,
    event: eventNear(clauses, at),
    agent: agent === phrase ? null : agent,
    patient: phrase,
    ...counted(mention),
    ...degreeOf(sentence.tokens, word, mention),
    trigger: word,
    complements: complementsOf(phrases, at),
    context: predications.get(governing ?? -1)?.context ?? contextualise(sentence, hits, word, [phrase]),
    rule: "count/toll-word",
  });
}

/** "five **badly** hurt": the word that sets them apart from all who were hurt. */
function degreeOf(tokens: readonly Token[], word: Token, mention: ValueMention): Pick<Binding, "modifiers"> {
  const { modifiers } = counted(mention);
  const before = tokens[tokens.indexOf(word) - 1];
  return before !== undefined && degreesOfHarm.has(before.lower) && !modifiers.includes(before.lower)
    ? { modifiers: [...modifiers, before.lower] }
    : { modifiers };
}

/** Whether a verb group has no auxiliary: "hurt", "slightly hurt". */
function isLone({ tokens }: VerbGroup): boolean {
  return tokens.slice(0, -1).every(({ pos }) => pos === "ADV");
}

/** Whether a verb has an object of its own, which no comma parts from it: not "two hurt, the mayor said". */
function takesObject(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at + 1]?.type !== "comma" && objectOf(phrases, at) !== null;
}

/** "two women were pronounced **dead**": the word after such a verb in the passive, whose subject is the phrase at `at`. */
function declaredWord(phrases: readonly Phrase[], at: number): readonly Token[] {
  const verb = phrases[at + 1];
  const word = phrases[at + 2];
  if (verb?.type !== "verb" || verb.voice !== "passive" || !declaringVerbs.has(verb.lemma)) return [];
  if (word?.type === "noun" && word.tokens.length === 1) return [word.head];
  return word?.type === "other" ? [word.token] : [];
}

/** "the toll **rose to**", "the death toll **stood at**": the noun that the number measures. */
function rising({ phrases, predications }: Clauses, at: number): Predication | null {
  const before = phrases[at - 1];
  if (before?.type !== "preposition" || !["to", "at", "of"].includes(before.token.lower)) return null;
  const verb = phrases[at - 2];
  const subject = verb?.type === "verb" ? subjectOf(phrases, at - 2) : verb?.type === "noun" ? verb : null;
  if (subject === null || !/toll|count/.test(subject.head.lemma)) return null;
  return predications.get(phrases.indexOf(subject)) ?? null;
}

/**
 * "killed **five people**", "**six rifles** were found and seized", "arrested 14 men and two women": what the number counts is
 * the object of a verb, or the subject of one or more.
 */
export function bindCount(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): readonly Binding[] {
  if (phrase.possessor !== null && mention.end <= phrase.possessor.end) return [];
  const first = wholeOf(clauses.phrases, listStart(clauses.phrases, at));
  if (isGoverned(clauses.phrases, first)) return [];
  const asObject = bindObject(clauses, phrase, at, first, mention);
  return asObject === null ? bindSubject(clauses, phrase, at, first, mention) : [asObject];
}

/** As object of the verb before it, or as a later member of a list of objects. */
function bindObject(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  first: number,
  mention: ValueMention,
): Binding | null {
  const { phrases, predications } = clauses;
  const verb = phrases[first - 1];
  const predication = predications.get(first - 1);
  // "two of the officials said": a number of voices is no number of things.
  if (predication === undefined || verb?.type !== "verb" || verb.voice === "passive" || speaks(predication))
    return null;
  return answer(clauses, predication, mention, "howMany", "count/object", {
    ...counted(mention),
    patient: phrase,
    subject: predication.predicate === null ? predication.agent : null,
    event: eventOf(clauses, predication.agent) ?? eventNear(clauses, at),
  });
}

/** As subject: of what is done to it if the sentence says that, else of the first verb. */
function bindSubject(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  first: number,
  mention: ValueMention,
): readonly Binding[] {
  const { phrases, predications } = clauses;
  // "**nine times** already the ferry was late" says how often, not who.
  if (phrase.head.lemma === "time") return [];
  const members = new Set(listFrom(phrases, first).map((member) => member.phrase));
  const bound: Binding[] = [];
  for (let index = at + 1; index < phrases.length; index++) {
    const subjects = phrases[index]?.type === "verb" ? subjectsOf(phrases, index) : [];
    const predication = predications.get(index);
    if (predication === undefined || !subjects.some((subject) => members.has(subject)) || speaks(predication))
      continue;
    const undergoes = predication.patient === measuredNoun(phrases, subjects[0] ?? null);
    if (predication.predicate === null ? bound.length > 0 && !undergoes : !undergoes) continue;
    bound.push(
      answer(clauses, predication, mention, "howMany", undergoes ? "count/passive" : "count/subject", {
        ...counted(mention),
        patient: undergoes ? phrase : null,
        subject: null,
        event:
          eventOf(clauses, predication.agent) ??
          eventOf(clauses, predication.patient) ??
          (predication.predicate === null ? eventIn(clauses, predication) : eventNear(clauses, index)),
      }),
    );
  }
  return bound;
}

/**
 * "90 homes were flattened **in the flood**": the happening that an open verb is part of. Not "30 divers tried to reach it before
 * **the flood**".
 */
function eventIn(clauses: Clauses, { complements }: Predication): Predication | null {
  for (const { preposition, object } of complements) {
    const event = object.type === "noun" && partOf.has(preposition) ? eventOf(clauses, object) : null;
    if (event !== null) return event;
  }
  return null;
}

const partOf: ReadonlySet<string> = new Set(["in", "by", "during", "from", "at"]);

/** "**a total** of 26 people died": the noun that stands for the number in the clause, else the phrase itself. */
function wholeOf(phrases: readonly Phrase[], at: number): number {
  const of = phrases[at - 1];
  const noun = phrases[at - 2];
  const isTotal = noun?.type === "noun" && noun.head.lemma === "total" && of?.type === "preposition";
  return isTotal && of.token.lower === "of" ? at - 2 : at;
}

/** The first member of the list of noun phrases that the one at `at` belongs to. */
function listStart(phrases: readonly Phrase[], at: number): number {
  let first = at;
  for (;;) {
    let before = first - 1;
    const joint = phrases[before];
    if (joint?.type !== "comma" && joint?.type !== "coordinator") return first;
    if (phrases[before - 1]?.type === "comma") before -= 1;
    let member = before - 1;
    while (
      phrases[member]?.type === "noun" &&
      phrases[member - 1]?.type === "preposition" &&
      phrases[member - 2]?.type === "noun"
    )
      member -= 2;
    const previous = phrases[member];
    if (previous?.type !== "noun" || !previous.values.some(({ value }) => value.kind === "quantity"))
      return first;
    first = member;
  }
}

/** What the number counts. */
function counted({ value }: ValueMention): Pick<Binding, "measure" | "modifiers"> {
  return value.kind === "quantity"
    ? { measure: value.measure, modifiers: value.modifiers }
    : { measure: null, modifiers: [] };
}
