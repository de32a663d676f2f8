import { contextualise } from "../context/contextualise.js";
import type { ValueMention } from "../kinds/index.js";
import { genericPeople, inhabitants, measuringVerbs, settlements } from "../predicates/lexicon.en.js";
import { namedSubjectOf } from "../syntax/apposition.js";
import { subjectOf } from "../syntax/clause.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";
import { type Binding, type Clauses, createBinding, doubtOf, eventOf, verbBefore } from "./binding.js";
import { kindOfProperty } from "./property-kind.js";
import type { Predication } from "./predication.js";

/** "home **to 120,000 people**", "a population **of 120,000**", "the island has about **200,000 residents**". */
export function bindPopulation(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const { phrases, sentence, hits } = clauses;
  const wording = populationWording(phrases, at, mention);
  if (wording === null) return null;
  const place = placeOf(phrases, wording === "has" ? at : at - 2);
  if (place === null) return null;
  const noun = phrases[at - 2];
  return createBinding({
    mention,
    slot: "howMany",
    id: "population",
    subject: place,
    measure: "people",
    modifiers: wording === "of" && noun?.type === "noun" ? kindOfProperty(noun, noun.head.start, place) : [],
    trigger: wording !== "has" && noun?.type === "noun" ? noun.head : phrase.head,
    context: contextualise(sentence, hits, mention, [phrase]),
    rule: `population/${wording}`,
  });
}

function isPeople(value: ValueMention["value"]): boolean {
  return value.kind === "quantity" && value.measure !== null && inhabitants.has(value.measure);
}

function populationWording(
  phrases: readonly Phrase[],
  at: number,
  { value }: ValueMention,
): "home-to" | "of" | "has" | null {
  const before = phrases[at - 1];
  const noun = phrases[at - 2];
  const word =
    noun === undefined ? "" : "head" in noun ? noun.head.lemma : "token" in noun ? noun.token.lower : "";
  if (before?.type === "preposition" && noun !== undefined) {
    // "home to **four universities**": those who live somewhere are persons, or nothing is counted.
    if (before.token.lower === "to" && word === "home")
      return isPeople(value) || (value.kind === "quantity" && value.measure === null) ? "home-to" : null;
    if (before.token.lower !== "of") return null;
    // "Lindvik, a **town** of 12,400 people"
    const isDescribed = settlements.has(word) && phrases[at - 3]?.type === "comma" && isPeople(value);
    return word === "population" || isDescribed ? "of" : null;
  }
  const measure = value.kind === "quantity" ? value.measure : null;
  // "has 200 people" may be a company; "residents" live somewhere.
  const live = measure !== null && inhabitants.has(measure) && !genericPeople.has(measure);
  return before?.type === "verb" && before.lemma === "have" && live ? "has" : null;
}

/**
 * The place whose inhabitants are told at `at`: the subject of the verb right before ("X has a population"), the noun that an
 * apposition describes ("X, home to"), or for "with a population" the subject of the clause, else the noun before.
 */
function placeOf(phrases: readonly Phrase[], at: number): NounPhrase | null {
  const before = phrases[at - 1];
  if (before?.type === "verb") return namedSubjectOf(phrases, at - 1);
  if (before?.type === "preposition") {
    const verb = verbBefore(phrases, at);
    if (verb !== null) return namedSubjectOf(phrases, verb);
  }
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const phrase = phrases[index];
    if (phrase?.type === "noun") return phrase;
  }
  return null;
}

/** "a **6.1-magnitude** quake", "a quake with a magnitude **of 5.9**", "the quake measured **5.9**". */
export function bindMagnitude(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const { phrases, predications, sentence, hits } = clauses;
  const own = predications.get(at);
  const verbAt = verbBefore(phrases, at);
  const verb = verbAt === null ? undefined : phrases[verbAt];
  const subject =
    verbAt !== null && verb?.type === "verb" && measuringVerbs.has(verb.lemma)
      ? (shockBeside(clauses, verbAt) ?? eventOf(clauses, subjectOf(phrases, verbAt)))
      : null;
  const event =
    own?.id === "earthquake" || own?.id === "aftershock" ? own : (subject ?? nearestShock(clauses, at));
  // "aftershocks of around 4.0": of several, each has its own.
  if (event?.event != null && event.event.head.lemma !== event.event.head.lower) return null;
  return createBinding({
    mention,
    slot: "howMuch",
    id: "magnitude",
    subject: event?.event ?? null,
    event,
    measure: "magnitude",
    trigger: mention,
    complements: event?.complements ?? [],
    context: doubtOf(clauses, at) ?? contextualise(sentence, hits, mention, [phrase]),
    rule: own === event && event !== null ? "magnitude/premodifier" : "magnitude/clause",
  });
}

/** "tremors from **a quake registering** 5.1": the quake right before a participle. */
function shockBeside({ phrases, predications }: Clauses, verb: number): Predication | null {
  const group = phrases[verb];
  const shock = predications.get(verb - 1);
  const isReduced = group?.type === "verb" && (group.form === "gerund" || group.form === "participle");
  return isReduced && shock !== undefined && isShock(shock) ? shock : null;
}

function isShock({ id, form }: Predication): boolean {
  return form === "noun" && (id === "earthquake" || id === "aftershock");
}

/** The quake or aftershock whose strength stands at `at`: the nearest one named before it, else the only one in the sentence. */
function nearestShock({ predications }: Clauses, at: number): Predication | null {
  const shocks = [...predications.values()].filter(isShock);
  const before = shocks.findLast((shock) => shock.at <= at);
  return before ?? (shocks.length === 1 ? (shocks[0] ?? null) : null);
}
