import type { Context, ContextHit } from "../context/contextualise.js";
import { isLocal } from "../context/nest.js";
import type { ValueMention } from "../kinds/index.js";
import type { KindContext } from "../kinds/kind.js";
import type { Role } from "../predicates/predicate.js";
import type { Slot } from "../model/slot.js";
import type { Sentence } from "../model/sentence.js";
import { overlaps } from "../model/span.js";
import {
  causingVerbs,
  clausalReports,
  definite,
  reportingVerbs,
  supportVerbs,
} from "../predicates/lexicon.en.js";
import { complementsOf, objectOf, subjectOf, type PrepositionalPhrase } from "../syntax/clause.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Predicate } from "../predicates/predicate.js";
import { delegate, type Predication } from "./predication.js";
import { kindOfProperty } from "./property-kind.js";

/** A value that answers a question about a predication. */
export interface Binding {
  readonly mention: ValueMention;
  readonly slot: Slot;
  /** Catalogue id or open verb. */
  readonly id: string;
  /** Who or what the answer is about. Null: the happening that the document tells of, unnamed here. */
  readonly subject: NounPhrase | null;
  /** The happening that the answer belongs to, if the sentence names it. */
  readonly event: Predication | null;
  readonly agent: NounPhrase | null;
  readonly patient: NounPhrase | null;
  readonly phase: "start" | "end" | null;
  readonly measure: string | null;
  readonly modifiers: readonly string[];
  /** Words that narrow what is said, in dictionary form; see `narrowing.ts`. */
  readonly narrowing: readonly string[];
  /** The preposition between predicate and value: "fell **by** 5%", "fell **to** 5%". */
  readonly relation: string | null;
  /** For `who`: what the one who answers does in it. */
  readonly role: Role | null;
  readonly trigger: { readonly start: number; readonly end: number };
  readonly complements: readonly PrepositionalPhrase[];
  readonly context: Context;
  /** The name of the wording that bound it, for `explain`. */
  readonly rule: string;
}

/** One sentence, cut and read, with what binding needs to know of it. */
export interface Clauses {
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
  readonly predications: ReadonlyMap<number, Predication>;
  readonly hits: readonly ContextHit[];
  /** The offices that the sentence names, in order. */
  readonly roles: readonly ValueMention[];
  /** The clean text of the document, and all entities that it mentions, in order. */
  readonly document: Pick<KindContext, "text" | "entities">;
  readonly vocabulary: Vocabulary;
}

/** What a binding cannot do without. */
type Essentials = Pick<Binding, "mention" | "slot" | "id" | "subject" | "trigger" | "context" | "rule">;

/** A binding that no predication of the sentence carries: nobody takes part, and nothing narrows it, but what is given. */
export function createBinding(given: Essentials & Partial<Binding>): Binding {
  return {
    event: null,
    agent: null,
    patient: null,
    phase: null,
    measure: null,
    modifiers: [],
    narrowing: [],
    relation: null,
    role: null,
    complements: [],
    ...given,
  };
}

const none: readonly never[] = [];
const noChange = {};

/** The answer `mention` to `slot` of a predication. */
export function answer(
  clauses: Clauses,
  predication: Predication,
  mention: ValueMention,
  slot: Slot,
  rule: string,
  override: Partial<Omit<Binding, "mention" | "slot" | "rule">> = noChange,
): Binding {
  const { phrases, predications } = clauses;
  const delegated = delegate(predication, phrases, predications);
  const own = delegated.predication;
  const { predicate } = own;
  const about = aboutOf(own);
  // Field by field: a spread of as many takes several times as long.
  const {
    id = own.id,
    subject = about ?? own.event,
    event = predicate?.subject === "event" ? own : null,
    agent = own.agent,
    patient = own.patient,
    phase = delegated.phase,
    measure = null,
    modifiers = none,
    narrowing = none,
    relation = null,
    role = null,
    trigger = own.trigger,
    complements = own.complements,
    // "will hold **a vote** on Friday": as real as the verb that speaks of it.
    context = (own.form === "noun" ? (causedAs(clauses, own) ?? stagedAs(clauses, own.at)) : null) ??
      own.context,
  } = override;
  const noun = predicate?.property === undefined ? undefined : phrases[own.at];
  const kind =
    noun?.type === "noun" && (slot === "howMany" || slot === "howMuch")
      ? kindOfProperty(noun, own.trigger.start, subject).filter((word) => !isInName(word, own.predicate))
      : none;
  return {
    mention,
    slot,
    id,
    subject,
    event,
    agent,
    patient,
    phase,
    measure,
    modifiers: kind.length === 0 ? modifiers : [...modifiers, ...kind],
    narrowing,
    relation,
    role,
    trigger,
    complements,
    context,
    rule,
  };
}

/** "the **load** rating": whether a word is part of what the property itself is called. */
function isInName(word: string, predicate: Predicate | null): boolean {
  return (predicate?.nouns ?? []).some(({ lemmas }) =>
    lemmas.some((lemma) => lemma.split(" ").includes(word)),
  );
}

/** Who or what a predication answers questions about. "paid **£2m**": of a sum, who pays. */
function aboutOf({ predicate, agent, patient, event }: Predication): NounPhrase | null {
  if (predicate === null) return agent ?? patient;
  if (predicate.subject === "event") return event;
  return predicate.subject === "agent" || (patient !== null && isSum(patient)) ? agent : patient;
}

/** Whether a phrase names nothing but an amount of money. */
function isSum({ values, head }: NounPhrase): boolean {
  return values.some(
    (mention) =>
      mention.value.kind === "quantity" && mention.value.dimension === "money" && overlaps(mention, head),
  );
}

/** "would **cause** an outage": how real the verb makes what it brings about; null where that is as the noun has it. */
function causedAs({ phrases, predications }: Clauses, { at, event }: Predication): Context | null {
  const verb = verbBefore(phrases, at);
  const group = phrases[verb ?? -1];
  if (verb === null || group?.type !== "verb" || !causingVerbs.has(group.lemma)) return null;
  const context = predications.get(verb)?.context ?? null;
  return objectOf(phrases, verb) === event && context?.modality !== "asserted" ? context : null;
}

/** Whether a verb reports what somebody says. */
export function speaks({ id }: Predication): boolean {
  return reportingVerbs.has(id.startsWith("to ") ? id.slice(3) : id);
}

/** Whether the verb at `at` reports something: "**said** that", "he **added**", not "**posted** a loss". */
export function isReport(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at];
  if (verb?.type !== "verb" || !reportingVerbs.has(verb.lemma)) return false;
  return !clausalReports.has(verb.lemma) || objectOf(phrases, at) === null;
}

export function verbBefore(phrases: readonly Phrase[], at: number): number | null {
  for (let index = at - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase?.type === "verb") return index;
    if (phrase?.type === "subordinator" || phrase?.type === "relative" || phrase?.type === "quotation")
      return null;
  }
  return null;
}

/** The happening that a phrase names. */
export function eventOf({ phrases, predications }: Clauses, phrase: NounPhrase | null): Predication | null {
  if (phrase === null) return null;
  const predication = predications.get(phrases.indexOf(phrase));
  return predication?.predicate?.subject === "event" ? predication : null;
}

/** The one happening that the sentence names, if it names exactly one; the nearest before `at` in its clause otherwise. */
export function eventNear(clauses: Clauses, at: number): Predication | null {
  const events = [...clauses.predications.values()].filter(({ predicate }) => predicate?.subject === "event");
  if (events.length <= 1) return events[0] ?? null;
  const after = complementsOf(clauses.phrases, at).map(({ object }) =>
    object.type === "noun" ? eventOf(clauses, object) : null,
  );
  const inComplement = after.find((event) => event !== null);
  if (inComplement !== undefined) return inComplement;
  return new Set(events.map(({ id }) => id)).size === 1 ? (events[0] ?? null) : null;
}

/**
 * How real the sentence makes the phrase at `at`: as its verb has it where it is the subject or object of one that plans, doubts or
 * denies ("a quake **can** cause damage"), else null.
 */
export function doubtOf(clauses: Clauses, at: number): Context | null {
  const { phrases, predications } = clauses;
  const phrase = phrases[at];
  for (const { at: verb, form, context } of predications.values()) {
    if (form !== "verb" || (context.modality === "asserted" && context.polarity === "affirmed")) continue;
    if (embeds(clauses, verb)) continue;
    if (subjectOf(phrases, verb) === phrase) return context;
    if (objectOf(phrases, verb) === phrase && !isGiven(phrases, phrase, verb, context)) return context;
  }
  return null;
}

/** "has not **ruled out** a merger": whether a verb itself tells how real what it takes is, so that it is not as real as the verb. */
function embeds({ phrases, sentence: { tokens }, hits }: Clauses, at: number): boolean {
  const verb = phrases[at];
  if (verb?.type !== "verb") return false;
  return hits.some(({ first, end, trigger }) => {
    if (isLocal(trigger) || first === end) return false;
    return (tokens[first]?.start ?? 0) <= verb.head.start && verb.head.start < (tokens[end - 1]?.end ?? 0);
  });
}

/** "will hold **a vote** on Friday", "a vote may be **held**": how real a verb that only says that it was held makes the phrase at `at`; null without doubt. */
function stagedAs({ phrases, predications }: Clauses, at: number): Context | null {
  const phrase = phrases[at];
  for (const { at: verb, form, context } of predications.values()) {
    const group = phrases[verb];
    if (form !== "verb" || group?.type !== "verb" || !supportVerbs.has(group.lemma)) continue;
    if (context.modality === "asserted" && context.polarity === "affirmed") continue;
    const staged = group.voice === "passive" ? subjectOf(phrases, verb) : objectOf(phrases, verb);
    if (staged === phrase) return context;
  }
  return null;
}

/** "did not attend **the meeting**": a known happening that somebody does nothing to. A plan may still be one. */
function isGiven(
  phrases: readonly Phrase[],
  phrase: Phrase | undefined,
  verb: number,
  context: Context,
): boolean {
  const group = phrases[verb];
  if (phrase?.type !== "noun" || group?.type !== "verb" || context.modality === "planned") return false;
  const opener = phrase.tokens[0]?.lower ?? "";
  const isDefinite = phrase.possessor !== null || definite.has(opener);
  return isDefinite && !supportVerbs.has(group.lemma);
}
