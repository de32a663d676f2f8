import type { EntityMention } from "../entities/entity.js";
import type { Value } from "../kinds/index.js";
import type { EntityReference, Qualifiers } from "../model/assertion.js";
import { distinguishing, locative, placeNouns, shareWords } from "../predicates/lexicon.en.js";
import { indexAt } from "../model/span.js";
import { clauseTree, type ClauseTree } from "../syntax/clause-tree.js";
import type { PrepositionalPhrase } from "../syntax/clause.js";
import type { NounPhrase } from "../syntax/phrase.js";
import type { Binding, Clauses } from "./binding.js";
import type { EventTime } from "./event-time.js";
import type { Years } from "./narrated-years.js";
import { isComparisonBase } from "./comparison-base.js";
import { entityOf, type Predication } from "./predication.js";
import { reference } from "./reference.js";

/** What a binding is qualified from, beside itself. */
export interface Surroundings {
  /** All entities of the sentence. */
  readonly named: readonly EntityReference[];
  /** Whether the sentence speaks of a running total. */
  readonly total: boolean;
  /** The date that the sentence gives what the trigger tells. */
  readonly date: Value | undefined;
  /** When the trigger most likely happened. */
  readonly likely: EventTime | null;
  /** Of an age: the years that its paragraph has told last. */
  readonly narrated: Years | null;
}

/** What narrows a binding beside its slot: place, time, participants, measure, part or total. */
export function qualify(
  binding: Binding,
  clauses: Clauses,
  { named: entities, total, date, likely, narrated }: Surroundings,
): Qualifiers {
  const { phrases } = clauses;
  const { event, measure, modifiers, mention, slot } = binding;
  const located = slot === "where" ? null : locatedAt(binding);
  const place = located ?? (event === null ? null : struckPlace(event, phrases));
  const agent = entityOf(binding.agent) ?? (event === null ? null : entityOf(event.agent));
  const patient = entityOf(binding.patient) ?? (event === null ? null : entityOf(event.patient));
  const time = slot === "when" ? null : (date ?? (isCounting(slot) ? timeOf(binding, clauses) : null));
  const assumed = slot === "when" || time !== null ? null : assumedTime(binding, likely);
  const phrase = event?.event ?? null;
  const which = phrase === null ? [] : distinguishingWords(phrase);
  const about = entityOf(binding.subject)?.entity.id;
  const named = about === undefined ? entities : entities.filter(({ id }) => id !== about);
  // Set one by one: to spread as many optional parts takes several times as long.
  const qualifiers: { -readonly [Name in keyof Qualifiers]: Qualifiers[Name] } = {};
  if (place !== null) qualifiers.place = reference(place);
  if (time !== null) qualifiers.time = time;
  if (assumed !== null) qualifiers.assumedTime = assumed;
  if (time === null && narrated !== null) qualifiers.narratedYears = narrated;
  if (agent !== null) qualifiers.agent = reference(agent);
  if (patient !== null) qualifiers.patient = reference(patient);
  if (named.length > 0) qualifiers.named = named;
  if (measure !== null) qualifiers.measure = measure;
  if (modifiers.length > 0) qualifiers.modifiers = modifiers;
  if (binding.narrowing.length > 0) qualifiers.narrowing = binding.narrowing;
  if (binding.relation !== null) qualifiers.relation = binding.relation;
  if (binding.role !== null) qualifiers.role = binding.role;
  if (binding.phase !== null) qualifiers.phase = binding.phase;
  if (isShare(phrases, mention)) qualifiers.scope = "part";
  else if (total && slot === "howMany") qualifiers.scope = "total";
  if (introduces(phrase) || isAnother(binding.agent)) qualifiers.introduced = true;
  if (which.length > 0) qualifiers.which = which;
  return qualifiers;
}

/** Of what is said to have happened, and where the date is not said of it. */
function assumedTime({ context }: Binding, likely: EventTime | null): Qualifiers["assumedTime"] | null {
  if (likely === null || likely.basis === "stated") return null;
  const { value, basis } = likely;
  return context.modality === "asserted" && context.polarity === "affirmed" ? { value, basis } : null;
}

/** "met **in Oslo**": the first place among the complements of a binding or of its happening. */
function locatedAt({ complements, event }: Binding): EntityMention | null {
  const placed = placeAmong(complements, event?.complements[0]);
  return placed ?? (event === null ? null : placeAmong(event.complements, undefined));
}

function placeAmong(
  complements: Binding["complements"],
  following: PrepositionalPhrase | undefined,
): EntityMention | null {
  for (let index = 0; index < complements.length; index += 1) {
    const { preposition, object } = complements[index] ?? {};
    if (preposition === undefined || object?.type !== "noun" || !locative.has(preposition)) continue;
    const next = complements[index + 1] ?? following;
    // "in the town of Orva": the name follows.
    const name =
      placeNouns.has(object.head.lemma) && next?.preposition === "of" && next.object.type === "noun"
        ? next.object
        : object;
    if (name.entity !== null && (name !== object || name.entity.entity.type === "place")) return name.entity;
  }
  return null;
}

function isCounting(slot: Binding["slot"]): boolean {
  return slot === "howMany" || slot === "howMuch" || slot === "howLong";
}

/** "the quake **hit Iran**": a place that is the object of a happening. */
function struckPlace({ at }: Predication, phrases: Clauses["phrases"]): EntityMention | null {
  let verb = at + 1;
  while (verb < phrases.length && phrases[verb]?.type !== "verb") verb += 1;
  const object = phrases[verb + 1];
  return object?.type === "noun" && object.entity?.entity.type === "place" ? object.entity : null;
}

/**
 * The date of the happening of a number: what its noun or verb is dated with, else the only date of the sentence. "The toll rose
 * on Thursday" dates the count, not the happening.
 */
function timeOf(binding: Binding, clauses: Clauses): Value | null {
  const time = nearestTime(binding, clauses);
  // "Hale, **52,** became its president in 2002": as old as that when the text appeared.
  const isOfText =
    binding.rule === "age/apposition" && time?.kind === "date" && !time.known.includes("month");
  return isOfText ? null : time;
}

function nearestTime(binding: Binding, clauses: Clauses): Value | null {
  const { phrases } = clauses;
  const within = binding.event?.event?.values.find(({ value }) => value.kind === "date");
  if (within !== undefined) return within.value;
  if (binding.rule === "count/toll") return null;
  const census = binding.id === "population" ? censusOf(phrases, binding.mention.start) : null;
  if (census !== null) return census;
  const attached = firstDate(binding.complements) ?? firstDate(binding.event?.complements ?? []);
  if (attached !== null) return attached;
  const at = indexAt(phrases, binding.mention.start);
  const dates = datesAmong(clauses, at);
  const from = phrases.slice(0, at).findLastIndex(endsStretch) + 1;
  // "Orbit, **which employs 400**, will move by 2031": a relative clause that tells of no happening has the dates that stand in it.
  const isApart = binding.event === null && phrases[from]?.type === "relative";
  if (dates.length <= 1 && !isApart) return dates[0] ?? null;
  // Of several, the one in the same stretch between commas and conjunctions.
  const to = phrases.findIndex((phrase, index) => index > at && endsStretch(phrase));
  const near = datesAmong(clauses, at, from, to < 0 ? phrases.length : to);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** "1,372 at **the 2010 census**", "In **the 2016 census**, the town had 1,372 inhabitants": the first behind, else the last before. */
function censusOf(phrases: Clauses["phrases"], start: number): Value | null {
  const counts = phrases.flatMap((phrase) => {
    if (phrase.type !== "noun" || phrase.head.lower !== "census") return [];
    const date = phrase.values.find(({ value }) => value.kind === "date");
    return date === undefined ? [] : [{ at: phrase.start, value: date.value }];
  });
  return (counts.find(({ at }) => at > start) ?? counts.at(-1))?.value ?? null;
}

function endsStretch(phrase: Clauses["phrases"][number]): boolean {
  return phrase.type === "comma" || phrase.type === "coordinator" || phrase.type === "mark";
}

function firstDate(complements: Binding["complements"]): Value | null {
  for (const { object } of complements) {
    const date = dateOf(object);
    if (date !== null) return date;
  }
  return null;
}

/** The dates from one phrase up to another that can be of what the number at `number` counts. */
function datesAmong(
  clauses: Clauses,
  number: number,
  from = 0,
  to = clauses.phrases.length,
): readonly Value[] {
  const { phrases } = clauses;
  return phrases.slice(from, to).flatMap((phrase, index) => {
    const date = dateOf(phrase);
    // "compared with 3 million **a year earlier**": what another figure is of.
    if (date === null || isComparisonBase(phrases, from + index)) return [];
    return isAside(clauses, from + index, number) ? [] : [date];
  });
}

/**
 * "Hale, **who joined in 2010,** scored 30", "Orbit, **founded in 1990,** employs 400": whether the phrase at `at` stands in a clause on a noun
 * that names no happening, and the phrase at `other` does not.
 */
function isAside(clauses: Clauses, at: number, other: number): boolean {
  const { phrases, predications } = clauses;
  const tree = clauseTree(phrases);
  const clause = clauseOnNoun(phrases, tree, at);
  if (clause < 0 || hangsOn(tree, other, clause)) return false;
  for (let noun = tree.heads[clause] ?? -1; phrases[noun]?.type === "noun"; noun = tree.heads[noun] ?? -1)
    if (predications.get(noun)?.form === "noun") return false;
  return true;
}

/** The verb of the relative clause, or the participle, that the phrase at `at` stands in; -1 in none. */
function clauseOnNoun(phrases: Clauses["phrases"], { heads, roles }: ClauseTree, at: number): number {
  let above = at;
  for (let steps = 0; steps < longestChain && above >= 0; steps++) {
    const phrase = phrases[above];
    const head = heads[above] ?? -1;
    const isOnNoun = phrase?.type === "verb" && phrases[head]?.type === "noun";
    const isReduced = isOnNoun && phrase.form === "participle";
    const isRelative = isOnNoun && roles[above] === "relative" && isRelativeClause(phrases, head, above);
    if (isReduced || isRelative) return above;
    above = head;
  }
  return -1;
}

/** Whether a relative pronoun stands between a noun and the verb of a clause on it, and nothing that opens another clause. */
function isRelativeClause(phrases: Clauses["phrases"], noun: number, verb: number): boolean {
  const between = phrases.slice(noun, verb);
  const opensAnother = between.some(({ type }) => type === "subordinator" || type === "coordinator");
  return !opensAnother && between.some(({ type }) => type === "relative");
}

/** Whether the phrase at `at` stands in the clause of the verb at `verb`. */
function hangsOn({ heads }: ClauseTree, at: number, verb: number): boolean {
  let above = at;
  for (let steps = 0; steps < longestChain && above >= 0 && above !== verb; steps++)
    above = heads[above] ?? -1;
  return above === verb;
}

const longestChain = 12;

function dateOf(phrase: Clauses["phrases"][number]): Value | null {
  const isDate =
    phrase.type === "value" &&
    phrase.mention.value.kind === "date" &&
    phrase.mention.value.precision !== "vague" &&
    // "its lowest since 2003": not when it was.
    phrase.mention.value.boundary === undefined;
  return isDate ? phrase.mention.value : null;
}

/** "15 **of them**", "two **of the nine** guards", "**including** two children": a number out of another. */
function isShare(phrases: Clauses["phrases"], mention: { readonly start: number }): boolean {
  const at = indexAt(phrases, mention.start);
  const before = phrases[at - 1];
  if (before?.type === "preposition" && shareWords.has(before.token.lower)) return true;
  const of = phrases[at + 1];
  const whole = phrases[at + 2];
  if (of?.type !== "preposition" || of.token.lower !== "of") return false;
  if (whole?.type === "relative") return true;
  if (whole?.type !== "noun") return false;
  return whole.head.pos === "PRON" || whole.values.some(({ value }) => value.kind === "quantity");
}

/** "**Another bomb** killed five": what something else did. */
function isAnother(agent: NounPhrase | null): boolean {
  return agent?.tokens[0]?.lower === "another";
}

/** "a quake", "two attacks", "gunfire": no article points at something told before. */
function introduces(phrase: NounPhrase | null): boolean {
  const first = phrase?.tokens[0];
  return first !== undefined && (first.lower === "a" || first.lower === "an" || first.lower === "another");
}

function distinguishingWords(phrase: NounPhrase): readonly string[] {
  const words: string[] = [];
  for (const { lower } of phrase.tokens) if (distinguishing.has(lower)) words.push(lower);
  return words;
}
