import type { Locator } from "../document/locate.js";
import type { EntityMention } from "../entities/entity.js";
import type { Value } from "../kinds/index.js";
import type { Assertion, EntityReference, Qualifiers, Subject } from "../model/assertion.js";
import { hash } from "../model/hash.js";
import { attribute } from "../context/attribute.js";
import type { NounPhrase } from "../syntax/phrase.js";
import type { Binding, Clauses } from "./binding.js";
import { distinguishing, locative, placeNouns, shareWords, totalWords } from "../predicates/lexicon.en.js";
import { predicateById } from "../predicates/match-predicate.js";
import { entityOf } from "./predication.js";

/**
 * Makes an assertion of a binding, complete with evidence from the original text. Null when the evidence is not a verbatim
 * slice of it; the caller counts those.
 */
export function assemble(
  binding: Binding,
  clauses: Clauses,
  text: string,
  locator: Locator,
): Assertion | null {
  const { sentence, phrases } = clauses;
  const { mention, slot, id } = binding;
  const evidence = locator.evidence(mention, sentence);
  const trigger = locator.evidence(binding.trigger, sentence);
  if (evidence === null || trigger === null) return null;
  const at = phrases.findIndex(
    (phrase) => phrase.start <= binding.trigger.start && binding.trigger.start < phrase.end,
  );
  const attribution = attribute(phrases, at, text);
  const subject = subjectOf(binding, text);
  return {
    id: hash(
      evidence.document,
      JSON.stringify(subject),
      id,
      slot,
      JSON.stringify(mention.value),
      evidence.sentence,
      String(evidence.start - evidence.sentenceStart),
    ),
    subject,
    predicate: id,
    slot,
    value: mention.value,
    qualifiers: qualifiersOf(binding, clauses),
    polarity: binding.context.polarity,
    modality: binding.context.modality,
    attribution: binding.context.alleged
      ? { speaker: attribution?.speaker ?? "", stance: "alleged" }
      : attribution,
    evidence,
    trigger: { text: trigger.quote, start: trigger.start, end: trigger.end },
    provenance: { recogniser: mention.recogniser, binding: binding.rule },
  };
}

function subjectOf(binding: Binding, text: string): Subject {
  const entity = entityOf(binding.subject);
  const { event } = binding;
  // "the Lowland War" is a name; "the American attack" is not, though an entity stands in it.
  if (
    entity !== null &&
    (event === null || event.event !== binding.subject || entity.entity.type === "event")
  ) {
    return { type: "entity", entity: reference(entity) };
  }
  if (event !== null) {
    const { start, end } = event.event ?? event.trigger;
    return { type: "event", event: event.id, name: text.slice(start, end) };
  }
  const bearer = predicateById(binding.id)?.of;
  if (bearer !== undefined && binding.subject === null) return { type: "event", event: bearer, name: "" };
  if (binding.subject !== null) return { type: "noun", name: dictionaryForm(binding.subject) };
  return { type: "event", event: "", name: "" };
}

function qualifiersOf(binding: Binding, { phrases, sentence }: Clauses): Qualifiers {
  const { event, measure, modifiers, mention, slot } = binding;
  const complements = [...binding.complements, ...(event?.complements ?? [])];
  const places = complements.flatMap(({ preposition, object }, index) => {
    if (!locative.has(preposition) || object.type !== "noun") return [];
    const next = complements[index + 1];
    // "in the city of Zarand": the name follows.
    const name =
      placeNouns.has(object.head.lemma) && next?.preposition === "of" && next.object.type === "noun"
        ? next.object
        : object;
    return name.entity?.entity.type === "place" || (name !== object && name.entity !== null)
      ? [name.entity]
      : [];
  });
  const struck = event === null ? null : struckPlace(binding, phrases);
  const place = places[0] ?? struck;
  const agent = entityOf(binding.agent) ?? (event === null ? null : entityOf(event.agent));
  const patient = entityOf(binding.patient) ?? (event === null ? null : entityOf(event.patient));
  const time = slot === "when" ? null : timeOf(binding, phrases);
  const which = event?.event === null || event === null ? [] : distinguishingWords(event.event);
  const named = namedIn(phrases, binding);
  const part = isShare(phrases, mention);
  const total = totalWords.some((words) => includesWords(sentence, words));
  return {
    ...(place === null ? {} : { place: reference(place) }),
    ...(time === null ? {} : { time }),
    ...(agent === null ? {} : { agent: reference(agent) }),
    ...(patient === null ? {} : { patient: reference(patient) }),
    ...(named.length === 0 ? {} : { named }),
    ...(measure === null ? {} : { measure }),
    ...(modifiers.length === 0 ? {} : { modifiers }),
    ...(binding.relation === null ? {} : { relation: binding.relation }),
    ...(binding.phase === null ? {} : { phase: binding.phase }),
    ...(part ? { scope: "part" as const } : total && slot === "howMany" ? { scope: "total" as const } : {}),
    ...(introduces(event?.event ?? null) ? { introduced: true as const } : {}),
    ...(which.length === 0 ? {} : { which }),
  };
}

/** "the quake **hit Iran**": a place that is the object of a happening. */
function struckPlace(binding: Binding, phrases: Clauses["phrases"]): EntityMention | null {
  const at = binding.event === null ? -1 : binding.event.at;
  const verb = phrases.findIndex((phrase, index) => index > at && phrase.type === "verb");
  const object = phrases[verb + 1];
  return verb > 0 && object?.type === "noun" && object.entity?.entity.type === "place" ? object.entity : null;
}

/**
 * The date of the happening of a number: what its noun or verb is dated with, else the only date of the sentence. "The toll rose
 * on Thursday" dates the count, not the happening.
 */
function timeOf(binding: Binding, phrases: Clauses["phrases"]): Value | null {
  const within = binding.event?.event?.values.find(({ value }) => value.kind === "date");
  if (within !== undefined) return within.value;
  if (binding.rule === "count/toll") return null;
  const attached = [...binding.complements, ...(binding.event?.complements ?? [])].flatMap(({ object }) =>
    dateOf(object),
  );
  const [first] = attached;
  if (first !== undefined) return first;
  const dates = phrases.flatMap(dateOf);
  if (dates.length <= 1) return dates[0] ?? null;
  // Of several, the one in the same stretch between commas and conjunctions.
  const at = phrases.findIndex(
    (phrase) => phrase.start <= binding.mention.start && binding.mention.start < phrase.end,
  );
  const from = phrases.slice(0, at).findLastIndex(endsStretch) + 1;
  const to = phrases.findIndex((phrase, index) => index > at && endsStretch(phrase));
  const near = phrases.slice(from, to < 0 ? phrases.length : to).flatMap(dateOf);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function endsStretch(phrase: Clauses["phrases"][number]): boolean {
  return phrase.type === "comma" || phrase.type === "coordinator" || phrase.type === "mark";
}

function dateOf(phrase: Clauses["phrases"][number]): readonly Value[] {
  const isDate =
    phrase.type === "value" &&
    phrase.mention.value.kind === "date" &&
    phrase.mention.value.precision !== "vague";
  return isDate ? [phrase.mention.value] : [];
}

function includesWords({ tokens }: Clauses["sentence"], words: readonly string[]): boolean {
  return tokens.some((_, at) => words.every((word, index) => tokens[at + index]?.lower === word));
}

/** "15 **of them**", "two **of the three** victims", "**including** two children": a number out of another. */
function isShare(phrases: Clauses["phrases"], mention: { readonly start: number }): boolean {
  const at = phrases.findIndex((phrase) => phrase.start <= mention.start && mention.start < phrase.end);
  const before = phrases[at - 1];
  if (before?.type === "preposition" && shareWords.has(before.token.lower)) return true;
  const of = phrases[at + 1];
  const whole = phrases[at + 2];
  if (of?.type !== "preposition" || of.token.lower !== "of") return false;
  if (whole?.type === "relative") return true;
  if (whole?.type !== "noun") return false;
  return whole.head.pos === "PRON" || whole.values.some(({ value }) => value.kind === "quantity");
}

/** The entities that the sentence names, other than the subject; each once, sorted by id. */
function namedIn(phrases: Clauses["phrases"], binding: Binding): readonly EntityReference[] {
  const subject = entityOf(binding.subject)?.entity.id;
  const mentions = phrases.flatMap((phrase) =>
    phrase.type === "noun" ? [phrase.entity, phrase.possessor?.entity ?? null, ...phrase.named] : [],
  );
  const byId = new Map(
    mentions.flatMap((mention) =>
      mention === null || mention.entity.id === subject
        ? []
        : [[mention.entity.id, reference(mention)] as const],
    ),
  );
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** "a quake", "two attacks", "gunfire": no article points at something told before. */
function introduces(phrase: NounPhrase | null): boolean {
  const first = phrase?.tokens[0];
  return first !== undefined && (first.lower === "a" || first.lower === "an" || first.lower === "another");
}

function distinguishingWords(phrase: NounPhrase): readonly string[] {
  return phrase.tokens.filter(({ lower }) => distinguishing.has(lower)).map(({ lower }) => lower);
}

function reference({ entity }: EntityMention): EntityReference {
  const { id, type, name, names } = entity;
  return { id, type, name, names };
}

/** "the bank's two employees" → "bank employee": content words in dictionary form, without determiners and numbers. */
function dictionaryForm(phrase: NounPhrase): string {
  const words = phrase.tokens.filter(
    (token) =>
      ["NOUN", "PROPN", "ADJ", "VERB"].includes(token.pos) &&
      !phrase.values.some((value) => value.start < token.end && token.start < value.end),
  );
  return (words.length === 0 ? [phrase.head] : words).map(({ lemma }) => lemma).join(" ");
}
