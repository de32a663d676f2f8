import type { Context } from "../context/contextualise.js";
import { asideStart } from "../context/attribute.js";
import { isLocal } from "../context/find-context.js";
import { contextualise, type ContextHit } from "../context/contextualise.js";
import {
  activeVerbs,
  actorNouns,
  chargingVerbs,
  copulas,
  definite,
  emptyVerbs,
  holders,
  idioms,
  occurrenceVerbs,
  periodNouns,
  personHolders,
  phaseNouns,
  phaseVerbs,
  predicativeAdverbs,
  raisingAdjectives,
  supportVerbs,
} from "../predicates/lexicon.en.js";
import { familyOfNoun } from "../predicates/happening-family.js";
import { fitsPatient, fitsWords } from "../predicates/match-predicate.js";
import { takesMeasure } from "../predicates/takes-measure.js";
import type { Predicate, Property } from "../predicates/predicate.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { nameBeside, namedSubjectOf } from "../syntax/apposition.js";
import { possessivePronouns } from "../syntax/lexicon.en.js";
import { complementsOf, objectOf, subjectOf, type PrepositionalPhrase } from "../syntax/clause.js";
import { measuredNoun } from "../syntax/measured-noun.js";
import type { NounPhrase, Phrase, VerbGroup } from "../syntax/phrase.js";
import { builtInVocabulary, type Vocabulary } from "../vocabulary/vocabulary.js";

/** A word that says something, who takes part in it, and how real the text makes it. */
export interface Predication {
  /** Index of its phrase in the sentence. */
  readonly at: number;
  /** Id of the catalogue entry; for open predicates the verb's infinitive, "to confiscate". */
  readonly id: string;
  readonly predicate: Predicate | null;
  readonly form: "verb" | "noun";
  /** The word or words that carry it, in clean text. */
  readonly trigger: Span;
  readonly agent: NounPhrase | null;
  readonly patient: NounPhrase | null;
  /** The phrase that names the happening, for nouns. */
  readonly event: NounPhrase | null;
  readonly complements: readonly PrepositionalPhrase[];
  readonly context: Context;
}

/** All predications of a sentence, by the index of their phrase. */
export function findPredications(
  sentence: Sentence,
  phrases: readonly Phrase[],
  hits: readonly ContextHit[],
  vocabulary: Vocabulary = builtInVocabulary,
): ReadonlyMap<number, Predication> {
  const found = new Map<number, Predication>();
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    const predication =
      phrase?.type === "verb"
        ? fromVerb(sentence, phrases, hits, phrase, at, vocabulary)
        : phrase?.type === "noun"
          ? fromNoun(sentence, phrases, hits, phrase, at, vocabulary)
          : null;
    if (predication !== null) found.set(at, predication);
  }
  return found;
}

function fromVerb(
  sentence: Sentence,
  phrases: readonly Phrase[],
  hits: readonly ContextHit[],
  verb: VerbGroup,
  at: number,
  vocabulary: Vocabulary,
): Predication | null {
  if (closesPeriod(phrases, at) || opensTime(phrases, at)) return null;
  if (emptyVerbs.has(verb.lemma)) return fromCopula(sentence, phrases, hits, verb, at);
  const complements = complementsOf(phrases, at);
  const grammaticalSubject = measuredNoun(phrases, namedSubjectOf(phrases, at));
  const passive = verb.voice === "passive";
  const actor = passive ? actorAmong(complements) : grammaticalSubject;
  const direct = measuredNoun(phrases, nameBeside(phrases, objectOf(phrases, at)));
  const object = passive ? grammaticalSubject : direct;
  // "is **bound** to fail" only tells how sure the rest is.
  const next = phrases[at + 1];
  if (passive && activeVerbs.has(verb.lemma)) return null;
  if (
    passive &&
    raisingAdjectives.has(verb.head.lower) &&
    next?.type === "verb" &&
    next.form === "infinitive"
  )
    return null;
  const told = tellingOf(
    verb,
    { subject: grammaticalSubject, actor, object, direct, complements },
    vocabulary,
  );
  const around = [verb, grammaticalSubject, direct].filter((phrase) => phrase !== null);
  // "rain **could** be expected, they **said**": what reaches what was said does not reach who said it.
  const aside = asideStart(phrases, at);
  const own =
    aside === null ? hits : hits.filter(({ first }) => (sentence.tokens[first]?.start ?? 0) >= aside);
  return {
    at,
    id: told?.predicate.id ?? `to ${verb.lemma}`,
    predicate: told?.predicate ?? null,
    form: "verb",
    trigger: { start: verb.head.start, end: verb.end },
    agent: told === null ? actor : told.agent,
    patient: told === null ? object : told.patient,
    event: null,
    complements,
    context: contextualise(sentence, own, verb.head, around),
  };
}

/** "sales for the six months **ended** 30 June": the last day of a length of time, and nothing that happened. */
function closesPeriod(phrases: readonly Phrase[], at: number): boolean {
  const [period, verb, day] = phrases.slice(Math.max(0, at - 1), at + 2);
  if (verb?.type !== "verb" || verb.lemma !== "end" || verb.tokens.length > 1 || day?.type !== "value")
    return false;
  if (period?.type === "value") return true;
  return period?.type === "noun" && periodNouns.has(period.head.lemma);
}

/** "will add it **come May**": when it will be, and nothing that comes. */
function opensTime(phrases: readonly Phrase[], at: number): boolean {
  const [before, verb, day] = [phrases[at - 1], phrases[at], phrases[at + 1]];
  const isBare = verb?.type === "verb" && verb.tokens.length === 1 && verb.head.lower === "come";
  return isBare && day?.type === "value" && before?.type !== "verb";
}

/** "was toppled **by rebels**" */
function actorAmong(complements: readonly PrepositionalPhrase[]): NounPhrase | null {
  for (const { preposition, object } of complements)
    if (preposition === "by" && object.type === "noun") return object;
  return null;
}

/** What stands around a verb: its grammatical subject, who acts, whom it is done to, and the rest. */
interface Company {
  readonly subject: NounPhrase | null;
  readonly actor: NounPhrase | null;
  readonly object: NounPhrase | null;
  /** The grammatical object. */
  readonly direct: NounPhrase | null;
  readonly complements: readonly PrepositionalPhrase[];
}

/** The entry of the catalogue that a verb carries in its company, and who takes which part in it; null where none fits. */
function tellingOf(
  verb: VerbGroup,
  company: Company,
  { matchVerb }: Vocabulary,
): { predicate: Predicate; agent: NounPhrase | null; patient: NounPhrase | null } | null {
  const passive = verb.voice === "passive";
  const { subject, actor, object, complements } = company;
  for (const { predicate, trigger } of matchVerb(verb.lemma)) {
    if (predicate.property !== undefined) {
      const bearer = bearerOf(predicate.property, passive, company);
      if (bearer === null || !fitsWords(trigger, subject, object, complements)) continue;
      return { predicate, agent: null, patient: bearer };
    }
    const roles = { agent: null as NounPhrase | null, patient: null as NounPhrase | null };
    if (passive && trigger.object === undefined) continue;
    if (trigger.object !== undefined && object !== null) roles[trigger.object] = object;
    if (trigger.object === undefined || trigger.subject !== trigger.object || object === null) {
      if (actor !== null) roles[trigger.subject] = actor;
    } else {
      // "the navy **sank** the ship": of verbs that need nobody, the subject beside an object acts.
      roles.agent = actor;
    }
    if (!fitsPatient(trigger, roles.patient)) continue;
    if (!fitsWords(trigger, passive ? actor : subject, object, complements)) continue;
    return { predicate, agent: roles.agent, patient: roles.patient };
  }
  return null;
}

/** "**the bridge** carries 40 tonnes", "rated **the bridge** at 40 kN": what has a property that a verb takes a measure of; null without one. */
function bearerOf(
  property: Property,
  passive: boolean,
  { subject, direct, complements }: Company,
): NounPhrase | null {
  const isMeasure = ({ values }: NounPhrase) => values.some(({ value }) => takesMeasure(property, value));
  if (direct !== null && isMeasure(direct)) return subject;
  const isBeside = complements.some(({ object }) =>
    object.type === "noun" ? isMeasure(object) : takesMeasure(property, object.mention.value),
  );
  if (!isBeside) return null;
  return passive ? subject : (direct ?? subject);
}

/** "was **available**", "were **students**": the word after a copula says it; null after a verb that is empty without one. */
function fromCopula(
  sentence: Sentence,
  phrases: readonly Phrase[],
  hits: readonly ContextHit[],
  verb: VerbGroup,
  at: number,
): Predication | null {
  const predicative = copulas.has(verb.lemma) ? predicativeOf(phrases, at) : null;
  if (predicative === null) return null;
  const { word, preposition } = predicative;
  // "was down **more** than 7%"
  if (word.lemma === "more" || word.lemma === "less") return null;
  // "got **the crowd** on his side": "get" tells of its subject only what an adjective says.
  if (verb.lemma === "get" && word.pos !== "ADJ") return null;
  // "is **likely** to be slow" only tells how sure the rest is.
  const next = phrases.find(({ start }) => start >= word.end);
  if (raisingAdjectives.has(word.lemma) && next?.type === "verb" && next.form === "infinitive") return null;
  const subject = namedSubjectOf(phrases, at);
  if (subject?.head === word) return null;
  return {
    at,
    id: ["to be", ...preposition, word.lemma].join(" "),
    predicate: null,
    form: "verb",
    trigger: word,
    agent: subject,
    patient: null,
    event: null,
    complements: complementsOf(phrases, at),
    context: contextualise(sentence, hits, word, [verb, ...(subject === null ? [] : [subject])]),
  };
}

/**
 * The adjective or common noun that a copula at `at` says of its subject, past adverbs: "were **severely disrupted**", "are in
 * **use**".
 */
function predicativeOf(
  phrases: readonly Phrase[],
  at: number,
): { readonly word: Token; readonly preposition: readonly string[] } | null {
  let next = at + 1;
  for (let word = phrases[next]; word !== undefined && "token" in word && isAdverb(word.token);)
    word = phrases[++next];
  const adverb = phrases[next - 1];
  if (adverb !== undefined && "token" in adverb && predicativeAdverbs.has(adverb.token.lower))
    return { word: adverb.token, preposition: [] };
  const first = phrases[next];
  // "were **up** by 2%": however the tagger took it.
  const isAlone = first?.type === "preposition" && phrases[next + 1]?.type === "preposition";
  if (isAlone && predicativeAdverbs.has(first.token.lower)) return { word: first.token, preposition: [] };
  const preposition = first?.type === "preposition" ? [first.token.lower] : [];
  const phrase = phrases[next + preposition.length];
  if (phrase?.type === "noun") {
    // "was 77", "were 12 men", "is Ann Lee", "was in Oslo": a value or a name is no property.
    const { head, entity, values } = phrase;
    if (
      entity !== null ||
      values.length > 0 ||
      head.pos === "PRON" ||
      head.pos === "DET" ||
      head.pos === "NUM"
    )
      return null;
    if (head.lower === "own") return null;
    return { word: phrase.head, preposition };
  }
  const isAdjective = phrase !== undefined && "token" in phrase && phrase.token.pos === "ADJ";
  return isAdjective ? { word: phrase.token, preposition } : null;
}

/** "was **not** closed", "was **severely** disrupted". */
function isAdverb({ pos, lemma }: Token): boolean {
  return pos === "ADV" || lemma === "not";
}

function fromNoun(
  sentence: Sentence,
  phrases: readonly Phrase[],
  hits: readonly ContextHit[],
  phrase: NounPhrase,
  at: number,
  { matchNoun }: Vocabulary,
): Predication | null {
  const verb = phrases[at - 1];
  const isStaged = verb?.type === "verb" && (supportVerbs.has(verb.lemma) || phaseVerbs.has(verb.lemma));
  const doer = isStaged ? subjectOf(phrases, at - 1) : null;
  const match = matchNoun(phrase, phrases[at + 1], phrases[at + 2], doer);
  // What the catalogue does not know is as open as the verb that it goes with: "a sale" as "to sell".
  const family = match === null && phrase.entity === null ? familyOfNoun(phrase.head.lemma) : null;
  if ((match === null && family === null) || isIdiom(phrase, phrases[at - 1])) return null;
  const complements = complementsOf(phrases, at);
  const direct = complements[0]?.at === at + 1 ? complements : [];
  const of = direct.find(({ preposition, object }) => preposition === "of" && !isMeasurement(object))?.object;
  const by = direct.find(({ preposition }) => preposition === "by")?.object;
  const possessor = phrase.possessor ?? ownerOf(phrase);
  // "the bureau**'s** inquiry", "the rebels**'** overthrow of the king": who does it, where something else tells whom it is done to.
  const acts =
    possessor !== null && (of?.type === "noun" || match === null || actorNouns.has(phrase.head.lemma));
  const named: NounPhrase | null = of?.type === "noun" ? of : acts ? null : possessor;
  const roles = { agent: acts ? possessor : null, patient: null as NounPhrase | null };
  if (named !== null) roles[match?.trigger.of ?? "patient"] = named;
  if (by?.type === "noun") roles.agent = by;
  if (match !== null && !fitsPatient(match.trigger, roles[match.trigger.of])) return null;
  return {
    at,
    id: match?.predicate.id ?? `to ${family ?? ""}`,
    predicate: match?.predicate ?? null,
    form: "noun",
    trigger: phrase.head,
    agent: roles.agent,
    patient: roles.patient,
    event: phrase,
    complements,
    context: contextualise(sentence, givenHits(sentence, phrases, hits, phrase, at), phrase.head, [phrase]),
  };
}

/** "**his** arrest": the pronoun that opens a noun phrase, as a phrase of its own; null where nobody known is meant. */
function ownerOf({ tokens, head, named }: NounPhrase): NounPhrase | null {
  const [first] = tokens;
  if (first === undefined || first === head || !possessivePronouns.has(first.lower)) return null;
  const { start, end } = first;
  const entity = named.find((mention) => mention.start === start && mention.end === end);
  if (entity === undefined) return null;
  return {
    type: "noun",
    start,
    end,
    tokens: [first],
    head: first,
    entity,
    possessor: null,
    named: [],
    values: [],
  };
}

/**
 * The hits that may reach a noun: "cannot mourn **for the loss** of life", "accused of being behind **the deaths**": what stands with an
 * article behind a preposition is taken as given, so that only words right before it deny or doubt it. A plan may still be one, but not
 * what somebody is to be charged with: "is expected to be charged **in the shooting**".
 */
function givenHits(
  { tokens }: Sentence,
  phrases: readonly Phrase[],
  hits: readonly ContextHit[],
  phrase: NounPhrase,
  at: number,
): readonly ContextHit[] {
  const before = phrases[at - 1];
  const first = phrase.tokens[0];
  const isDefinite = phrase.possessor !== null || (first !== undefined && definite.has(first.lower));
  if (hits.length === 0 || before?.type !== "preposition" || !isDefinite) return hits;
  const isOfCharge =
    before.token.lower !== "with" &&
    phrases
      .slice(Math.max(0, at - 4), at - 1)
      .some((each) => each.type === "verb" && chargingVerbs.has(each.lemma));
  return hits.filter(
    ({ trigger, end }) =>
      isLocal(trigger) ||
      (trigger.effects.includes("planned") && !isOfCharge) ||
      trigger.effects.includes("question") ||
      (tokens[end - 1]?.end ?? 0) >= before.start - 1,
  );
}

/** "a depth of **9 miles**", "a toll of **12**": the value of a property, not what has it. */
function isMeasurement(phrase: PrepositionalPhrase["object"]): boolean {
  if (phrase.type !== "noun") return true;
  return phrase.values.some(
    ({ value, start, end }) =>
      (value.kind === "quantity" && value.dimension !== "count") ||
      (start <= phrase.head.start && phrase.head.end <= end),
  );
}

/** "opened **fire**" names no fire. */
function isIdiom({ head, tokens }: NounPhrase, before: Phrase | undefined): boolean {
  const words = idioms.get(head.lemma);
  if (words === undefined || tokens.length > 1 || before === undefined) return false;
  return before.type === "verb"
    ? words.includes(before.lemma)
    : "token" in before && words.includes(before.token.lower);
}

/** A predication that another verb talks about, and whether it talks about its beginning or end. */
export interface Delegation {
  readonly predication: Predication;
  readonly phase: "start" | "end" | null;
}

/**
 * Verbs that only say that something happened, began, ended or was held hand their dates over to the noun that names the
 * happening: "the war **erupted** in 2011", "the army **conducted** strikes on Monday". Other verbs keep them.
 */
export function delegate(
  predication: Predication,
  phrases: readonly Phrase[],
  predications: ReadonlyMap<number, Predication>,
): Delegation {
  const verb = phrases[predication.at];
  if (verb?.type !== "verb") return { predication, phase: phaseOf(predication, phrases) };
  const named = (phrase: NounPhrase | null): Predication | null => {
    const at = phrase === null ? -1 : phrases.indexOf(phrase);
    const candidate = predications.get(at);
    return candidate?.form === "noun" && candidate.predicate?.arity !== "state" ? candidate : null;
  };
  const phase = phaseVerbs.get(verb.lemma) ?? null;
  const supports = supportVerbs.has(verb.lemma);
  if (phase === null && !supports && !occurrenceVerbs.has(verb.lemma)) return { predication, phase };
  const subject = subjectOf(phrases, predication.at);
  if (phase !== null || occurrenceVerbs.has(verb.lemma)) {
    const event = named(subject);
    if (event !== null) return { predication: merge(event, predication), phase };
  }
  if (supports) {
    const event = named(verb.voice === "passive" ? subject : objectOf(phrases, predication.at));
    if (event !== null) return { predication: merge(event, predication), phase: null };
  }
  return { predication, phase: null };
}

/** The happening, as real as the verb that speaks of it, with the places and participants of both. */
function merge(event: Predication, verb: Predication): Predication {
  const real = verb.context.modality === "asserted" && verb.context.polarity === "affirmed";
  return {
    ...event,
    agent: event.agent ?? (verb.agent === event.event ? null : verb.agent),
    patient: event.patient ?? (verb.patient === event.event ? null : verb.patient),
    complements: [...event.complements, ...verb.complements],
    context: real ? event.context : verb.context,
  };
}

/** "the **outbreak** of war", "the **end** of the siege": the noun before "of". */
function phaseOf(predication: Predication, phrases: readonly Phrase[]): "start" | "end" | null {
  const before = phrases[predication.at - 1];
  const noun = phrases[predication.at - 2];
  if (before?.type !== "preposition" || before.token.lower !== "of" || noun?.type !== "noun") return null;
  return phaseNouns.get(noun.head.lemma) ?? null;
}

/** The entity behind a phrase: its own name, or the one that a word such as "regime" stands for. */
export function entityOf(phrase: NounPhrase | null): NonNullable<NounPhrase["entity"]> | null {
  if (phrase === null) return null;
  if (phrase.entity !== null) return phrase.entity;
  if (!holders.has(phrase.head.lemma)) return null;
  const holder = phrase.possessor?.entity ?? phrase.named.at(-1) ?? null;
  return holder?.entity.type === "place" && personHolders.has(phrase.head.lemma) ? null : holder;
}

/** Whether a phrase says who or what it means: no pronoun that stands for nobody known, and no number without its noun. */
export function isKnown(phrase: NounPhrase | null): boolean {
  if (phrase === null) return false;
  return phrase.entity !== null || (phrase.head.pos !== "PRON" && phrase.head.pos !== "NUM");
}
