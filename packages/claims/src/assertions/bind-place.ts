import type { EntityMention } from "../entities/entity.js";
import { placeOf } from "../kinds/place/place-of.js";
import type { PlaceValue } from "../kinds/place/value.js";
import { attitudeVerbs, copulas, sitedHappenings } from "../predicates/lexicon.en.js";
import { clauseTree } from "../syntax/clause-tree.js";
import { objectOf, subjectOf } from "../syntax/clause.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";
import { answer, isReport, speaks, type Binding, type Clauses } from "./binding.js";
import { governorOf, isCauseOfDeath } from "./governor.js";
import { placedBy, placeStart } from "./place-phrase.js";
import type { Predication } from "./predication.js";

/** Where it was: "met **in Oslo**", "the attack **in the town of Orva**", "a quake hit **Iran**", "the **Orva** robbery". */
export function bindPlaces(clauses: Clauses): readonly Binding[] {
  const bound: Binding[] = [];
  for (let at = 0; at < clauses.phrases.length; at += 1) {
    const phrase = clauses.phrases[at];
    if (phrase?.type !== "noun") continue;
    const binding = bindNamed(clauses, phrase, at) ?? bindHappening(clauses, phrase, at);
    if (binding !== null) bound.push(binding);
  }
  return bound;
}

/** What a phrase that names a place says of something else. */
function bindNamed(clauses: Clauses, phrase: NounPhrase, at: number): Binding | null {
  const entity = phrase.entity ?? placedBy(phrase, clauses.document);
  // "recited it **in Arabic**", "trust **in Norwegians**": a language or people, and no place.
  if (entity === null || (entity === phrase.entity && entity.form === "demonym")) return null;
  return bindPlace(clauses, entity, at) ?? bindStruck(clauses, phrase, entity, at);
}

function bindPlace(clauses: Clauses, entity: EntityMention, at: number): Binding | null {
  const { phrases, document } = clauses;
  const start = placeStart(clauses, at);
  if (start === null) return null;
  const { first, preposition } = start;
  const value = placeOf(entity, document);
  const governor = value === null ? null : governorOf(clauses, first);
  if (value === null || governor === null) return null;
  if (governor.predication.form === "verb" && belongsToNoun(clauses, first)) return null;
  if (governor.predication.at > at && !standsThere(phrases, first - 2, governor.predication)) return null;
  if (isOfThing(clauses, governor.predication, first)) return null;
  if (governor.predication.at < at && governor.predication.form === "verb" && opensNext(clauses, first - 2))
    return null;
  return answer(clauses, governor.predication, mentionOf(entity, value), "where", "where/complement", {
    relation: preposition === "in" || preposition === "at" ? null : preposition,
  });
}

function mentionOf({ start, end, text, form }: EntityMention, value: PlaceValue): Binding["mention"] {
  return { start, end, text, value, recogniser: `place/${form}` };
}

/** "the **Orva** robbery": where what a noun names happened, by the town before it. */
function bindHappening(clauses: Clauses, { named, values }: NounPhrase, at: number): Binding | null {
  const predication = clauses.predications.get(at);
  if (predication?.form !== "noun" || !sitedHappenings.has(predication.id)) return null;
  const entity = named.findLast((each) => each.form === "name" && each.entity.type === "place");
  const value = entity === undefined ? null : placeOf(entity, clauses.document);
  // "the **Iran** attack" may be one by it; "two **Orva** robberies" are two.
  if (entity === undefined || value === null || value.level !== "city" || values.some(isCount)) return null;
  return answer(clauses, predication, mentionOf(entity, value), "where", "where/modifier");
}

function isCount({ value }: NounPhrase["values"][number]): boolean {
  return value.kind === "quantity";
}

/**
 * "the mill **in Lund** burned": whether what a verb behind the place says happened to, or was done by, what stands there. Not
 * "the court **in Lund** fined the firm", which may have been elsewhere.
 */
function standsThere(phrases: readonly Phrase[], at: number, predication: Predication): boolean {
  let noun = at;
  // "**cables** between Lund and Orva in the strait were cut"
  while (phrases[noun - 1]?.type === "preposition" || phrases[noun - 1]?.type === "coordinator") {
    if (phrases[noun - 2]?.type !== "noun") break;
    noun -= 2;
  }
  const before = phrases[noun];
  if (before?.type !== "noun") return true;
  const { agent, patient } = predication;
  return before === patient || (before === agent && patient === null && !speaks(predication));
}

/** "it measured 5.9, but **the bureau** in Golden said": whether the noun at `at` is the subject of a verb further on. */
function opensNext({ phrases }: Clauses, at: number): boolean {
  const { heads, roles } = clauseTree(phrases);
  return phrases[at]?.type === "noun" && roles[at] === "subject" && (heads[at] ?? -1) > at;
}

/**
 * "chosen for the first class **in Oslo**": where something is that a preposition takes, and that names no happening. Who did it was where it
 * was done: "was found by a maid **in Oslo**".
 */
function belongsToNoun({ phrases, predications }: Clauses, at: number): boolean {
  const head = clauseTree(phrases).heads[at] ?? -1;
  const opener = phrases[head - 1];
  const isNested =
    phrases[head]?.type === "noun" && opener?.type === "preposition" && opener.token.lower !== "by";
  if (isCauseOfDeath({ phrases, predications }, head)) return false;
  return isNested && head < at && !predications.has(head);
}

/**
 * "recommended a school **in Oslo**", "a house **in Oslo** is a good choice": where the thing is that somebody thinks or says something of, or
 * that a noun describes; who does so may be anywhere.
 */
function isOfThing({ phrases, predications }: Clauses, predication: Predication, at: number): boolean {
  const verb = phrases[predication.at];
  const noun = phrases[at - 2];
  if (verb?.type !== "verb" || noun?.type !== "noun" || predications.has(at - 2)) return false;
  if (predication.at < at) return attitudeVerbs.has(verb.lemma) || isReport(phrases, predication.at);
  return copulas.has(verb.lemma) && phrases[predication.at + 1]?.type === "noun";
}

/** "a quake **hit Iran**": a place that is the object of what a happening does. */
function bindStruck(clauses: Clauses, phrase: NounPhrase, entity: EntityMention, at: number): Binding | null {
  const { phrases, predications, document } = clauses;
  if (entity.entity.type !== "place" || phrases[at - 1]?.type !== "verb") return null;
  if (objectOf(phrases, at - 1) !== phrase) return null;
  // "the invasion of **neighbouring** Lorvia"
  if (phrases[at - 2]?.type === "preposition") return null;
  const subject = subjectOf(phrases, at - 1);
  const event = subject === null ? undefined : predications.get(phrases.indexOf(subject));
  const verb = predications.get(at - 1);
  if (event?.predicate?.subject !== "event" || verb === undefined) return null;
  const value = placeOf(entity, document);
  if (value === null) return null;
  return answer(clauses, verb, mentionOf(entity, value), "where", "where/struck");
}
