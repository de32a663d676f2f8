import type { Arity, NounTrigger, Predicate, Property, Role, Setting, VerbTrigger } from "../predicate.js";

/** The shorthands in which the catalogue is written. Lists of words are written as one text, separated by commas. */

type VerbLimits = Partial<Record<"with" | "unless", string>> & Pick<VerbTrigger, "patient">;
type NounLimits = Partial<Record<"unless", string>> & Pick<NounTrigger, "patient" | "owned">;

const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

function verb(lemmas: string, subject: Role, object: Role | undefined, limits: VerbLimits): VerbTrigger {
  const { with: beside, unless, patient } = limits;
  return {
    lemmas: list(lemmas),
    subject,
    ...(object === undefined ? {} : { object }),
    ...(patient === undefined ? {} : { patient }),
    ...(beside === undefined ? {} : { with: list(beside) }),
    ...(unless === undefined ? {} : { unless: list(unless) }),
  };
}

/** The list, empty for no words at all. */
const listIn = (words: string): readonly string[] => (words === "" ? [] : list(words));

/** Verbs of one who does it to another: "the army **shelled** the town". */
export const does = (lemmas: string, limits: VerbLimits = {}): VerbTrigger =>
  verb(lemmas, "agent", "patient", limits);

/** Verbs of one who does it: "the mayor **resigned**". */
export const acts = (lemmas: string, limits: VerbLimits = {}): VerbTrigger =>
  verb(lemmas, "agent", undefined, limits);

/** Verbs of one it happens to: "five people **died**". */
export const befalls = (lemmas: string, limits: VerbLimits = {}): VerbTrigger =>
  verb(lemmas, "patient", undefined, limits);

/** Verbs of what happens or is made to: "the ship **sank**", "the navy **sank** the ship". */
export const turns = (lemmas: string, limits: VerbLimits = {}): VerbTrigger =>
  verb(lemmas, "patient", "patient", limits);

/** Nouns for it; "of" and a possessor name who undergoes it. */
export const noun = (lemmas: string, limits: NounLimits = {}): NounTrigger =>
  named(lemmas, "patient", limits);

/** Nouns for it; "of" and a possessor name who does it: "the mayor's **resignation**". */
export const deed = (lemmas: string, limits: NounLimits = {}): NounTrigger => named(lemmas, "agent", limits);

function named(lemmas: string, of: Role, { unless, patient, owned }: NounLimits): NounTrigger {
  return {
    lemmas: list(lemmas),
    of,
    ...(patient === undefined ? {} : { patient }),
    ...(owned === undefined ? {} : { owned }),
    ...(unless === undefined ? {} : { unless: list(unless) }),
  };
}

type Words = readonly (VerbTrigger | NounTrigger)[];

const isVerb = (trigger: VerbTrigger | NounTrigger): trigger is VerbTrigger => "subject" in trigger;
const isNoun = (trigger: VerbTrigger | NounTrigger): trigger is NounTrigger => "of" in trigger;

function entry(
  id: string,
  arity: Arity,
  subject: Predicate["subject"],
  words: Words,
  ask: Predicate["ask"],
): Predicate {
  return { id, arity, subject, verbs: words.filter(isVerb), nouns: words.filter(isNoun), ask };
}

/** What is done to its subject: questions from its participle ("killed") and its past tense, where that differs ("stole"). */
export function suffered(
  id: string,
  arity: Arity,
  participle: string,
  words: Words,
  ask: Predicate["ask"] = {},
  past = participle,
): Predicate {
  return entry(id, arity, "patient", words, {
    when: `When was {subject} ${participle}?`,
    where: `Where was {subject} ${participle}?`,
    who: `Who ${past} {subject}?`,
    howMany: `How many {measure} were ${participle}{event}?`,
    whether: `Was {subject} ${participle}?`,
    ...ask,
  });
}

/** What happens to its subject by itself: "die", "died". */
export function undergone(
  id: string,
  arity: Arity,
  base: string,
  past: string,
  words: Words,
  ask: Predicate["ask"] = {},
): Predicate {
  return entry(id, arity, "patient", words, deedQuestions(base, past, ask));
}

/** What its subject does: "resign", "resigned". */
export function done(
  id: string,
  arity: Arity,
  base: string,
  past: string,
  words: Words,
  ask: Predicate["ask"] = {},
): Predicate {
  return entry(id, arity, "agent", words, deedQuestions(base, past, ask));
}

function deedQuestions(base: string, past: string, ask: Predicate["ask"]): Predicate["ask"] {
  return {
    when: `When did {subject} ${base}?`,
    where: `Where did {subject} ${base}?`,
    howMany: `How many {measure} ${past}{event}?`,
    whether: `Did {subject} ${base}?`,
    ...ask,
  };
}

/** A happening that is known by its type, place, time and participants, and can come again. */
export function event(id: string, words: Words, ask: Predicate["ask"] = {}, askPatient?: string): Predicate {
  return {
    ...entry(id, "many", "event", words, {
      when: "When was {subject}?",
      howLong: "How long did {subject} last?",
      where: "Where was {subject}?",
      who: "Who took part in {subject}?",
      howMany: "How many {measure} took part in {subject}?",
      whether: "Did {subject} take place?",
      ...ask,
    }),
    ...(askPatient === undefined ? {} : { askPatient }),
  };
}

/** A value that its subject has. `question` asks for it. */
export function property(
  id: string,
  arity: "state" | "many",
  question: string,
  nouns: string,
  property: Property,
): Predicate {
  return {
    ...entry(id, arity, "patient", [noun(nouns)], {
      howMuch: question,
      howMany: question,
      howLong: question,
    }),
    property,
  };
}

/**
 * What documentation states. `words` name it ("timeout, time out"), `near` ones right beside the value; `idle` ones stand beside it without saying which one is meant.
 * `question` asks for it; `{subject}` is filled in as " (upload)", or not at all.
 */
export function setting(
  id: string,
  question: string,
  words: string,
  {
    idle = "",
    near = "",
    ...rest
  }: Omit<Setting, "words" | "idle" | "near"> & { readonly idle?: string; readonly near?: string },
): Predicate {
  return {
    ...entry(id, "state", "patient", [], {
      when: question,
      what: question,
      howLong: question,
      howMany: question,
      howMuch: question,
      whether: question,
    }),
    setting: { ...rest, words: listIn(words), near: listIn(near), idle: listIn(idle) },
  };
}
