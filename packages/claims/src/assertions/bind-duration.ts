import { contextualise } from "../context/contextualise.js";
import { anchoring, durative, enduringVerbs, lastingVerbs, stretchWords } from "../predicates/lexicon.en.js";
import { namedSubjectOf } from "../syntax/apposition.js";
import type { NounPhrase, Phrase, ValuePhrase } from "../syntax/phrase.js";
import { answer, createBinding, type Binding, type Clauses } from "./binding.js";
import { isRecord } from "./bind-date.js";
import { governorOf } from "./governor.js";
import type { Predication } from "./predication.js";

/** "lasted **five hours**", "ruled **for 24 years**", "sentenced **to 12 years**", "**nearly 14 years** of war". */
export function bindDuration(clauses: Clauses, phrase: ValuePhrase, at: number): Binding | null {
  const { phrases } = clauses;
  const next = phrases[at + 1];
  if (isWord(next, "of")) return ofWhatLasts(clauses, phrase, at);
  // "two weeks **after** the vote", "two weeks **away**": tells when, not how long.
  if (next !== undefined && "token" in next && anchoring.has(next.token.lower)) return null;
  // "for **just** two weeks"
  const beforeAt = isHedge(phrases[at - 1]) ? at - 2 : at - 1;
  const before = phrases[beforeAt];
  const preposition = before?.type === "preposition" ? before.token.lower : null;
  if (preposition === null || preposition === "for") {
    const verbAt = verbEndingAt(phrases, preposition === null ? beforeAt : beforeAt - 1);
    const lasting = ofLastingVerb(clauses, phrase, verbAt, next);
    if (lasting !== null) return lasting;
  }
  if (before?.type !== "verb" && (preposition === null || !durative.has(preposition))) return null;
  // "snowed **in the past 36 hours**", "has worked there **for the last two years**": how long it lasts as a whole is not said.
  if (preposition !== null && isStretch(phrase)) return null;
  // "its lowest **in five years**", "for the third time **in a week**": how long nothing like it was.
  if (preposition !== null && isRecord(clauses, at)) return null;
  const governor = governorOf(clauses, at);
  if (governor === null) return null;
  const doing = preposition === "for" ? doingTo(clauses, governor.predication) : null;
  return answer(clauses, doing ?? governor.predication, phrase.mention, "howLong", "duration/governor", {
    relation: preposition === "for" ? null : preposition,
  });
}

/** "**nearly 14 years** of war", "**seven hours** of battery life". Not "the first two years of his life", a part of it. */
function ofWhatLasts(clauses: Clauses, { mention }: ValuePhrase, at: number): Binding | null {
  const { phrases, predications } = clauses;
  const owner = phrases[at + 2];
  if (owner?.type !== "noun") return null;
  const event = predications.get(at + 2);
  if (event?.predicate?.subject === "event")
    return answer(clauses, event, mention, "howLong", "duration/of-event");
  const opener = owner.tokens[0]?.pos;
  const isWhole = opener !== "DET" && opener !== "PRON" && owner.possessor === null && owner.entity === null;
  return isWhole && event === undefined && owner.head.pos === "NOUN" && owner.values.length === 0
    ? lengthOf(clauses, owner, mention, owner, "duration/of-noun")
    : null;
}

/**
 * "the war lasted **14 years**", "the talks went on for **two days**": of the happening that the subject names, else of what the
 * subject is.
 */
function ofLastingVerb(
  clauses: Clauses,
  { mention }: ValuePhrase,
  at: number,
  next: Phrase | undefined,
): Binding | null {
  const { phrases, predications } = clauses;
  const verb = phrases[at];
  if (verb?.type !== "verb") return null;
  if (verb.lemma === "take" && next?.type === "verb" && next.form === "infinitive")
    return ofWhatTook(clauses, mention, at, phrases.indexOf(next));
  if (!lastingVerbs.has(verb.lemma) && !enduringVerbs.has(verb.lemma)) return null;
  const subject = namedSubjectOf(phrases, at);
  if (subject === null) return null;
  const event = predications.get(phrases.indexOf(subject));
  if (event?.form === "noun") {
    const context = predications.get(at)?.context ?? event.context;
    return answer(clauses, { ...event, context }, mention, "howLong", "duration/lasted");
  }
  const isThing = subject.entity === null && subject.head.pos === "NOUN";
  return isThing && enduringVerbs.has(verb.lemma)
    ? lengthOf(clauses, subject, mention, verb, "duration/lasted")
    : null;
}

/** "it took **14 hours** to free the miners", "the bridge took **seven years** to build": of what the infinitive says. */
function ofWhatTook(
  clauses: Clauses,
  mention: ValuePhrase["mention"],
  verb: number,
  infinitive: number,
): Binding | null {
  const { phrases, predications } = clauses;
  const done = predications.get(infinitive);
  const context = predications.get(verb)?.context;
  if (done === undefined || context === undefined) return null;
  const subject = namedSubjectOf(phrases, verb);
  const isBuilt = done.patient === null && subject !== null && subject.head.pos !== "PRON";
  const roles = isBuilt ? { agent: null, patient: subject } : {};
  return answer(clauses, { ...done, ...roles, context }, mention, "howLong", "duration/took", {
    relation: "in",
  });
}

/** How long something is that is no happening of the catalogue: "a **12-hour** flight", "the flight took **12 hours**". */
function lengthOf(
  { sentence, hits }: Clauses,
  subject: NounPhrase,
  mention: ValuePhrase["mention"],
  carrier: NounPhrase | Extract<Phrase, { type: "verb" }>,
  rule: string,
): Binding {
  return createBinding({
    mention,
    slot: "howLong",
    id: "duration",
    subject,
    trigger: mention,
    context: contextualise(sentence, hits, carrier.head, [carrier, subject]),
    rule,
  });
}

function isStretch({ mention }: ValuePhrase): boolean {
  return mention.text
    .toLowerCase()
    .split(" ")
    .some((word) => stretchWords.has(word) && word !== "next" && word !== "coming");
}

function isWord(phrase: Phrase | undefined, word: string): boolean {
  return phrase?.type === "preposition" && phrase.token.lower === word;
}

function isHedge(phrase: Phrase | undefined): boolean {
  if (phrase === undefined) return false;
  if (phrase.type === "noun") return phrase.tokens.length === 1 && phrase.head.lower === "just";
  return "token" in phrase && phrase.token.pos === "ADV";
}

/** The index of the verb that ends at `at`, particle and all: "dragged", "dragged on", "took rescuers". */
function verbEndingAt(phrases: readonly Phrase[], at: number): number {
  const phrase = phrases[at];
  const verb = phrases[at - 1];
  if (verb?.type !== "verb") return at;
  const isParticle = isWord(phrase, "on");
  const isPerson = phrase?.type === "noun" && verb.lemma === "take";
  return isParticle || isPerson ? at - 1 : at;
}

/**
 * "battled **the** blaze for nine hours": what is done to a happening that is already known lasts by itself. "imposed **a** ban for
 * five years" gives the ban its length.
 */
function doingTo({ phrases, predications }: Clauses, { form, at }: Predication): Predication | null {
  const noun = phrases[at];
  const verb = phrases[at - 1];
  // "deliberated **on** a verdict for five hours"
  if (form === "noun" && isWord(verb, "on") && phrases[at - 2]?.type === "verb")
    return predications.get(at - 2) ?? null;
  if (form !== "noun" || noun?.type !== "noun" || verb?.type !== "verb") return null;
  return noun.tokens[0]?.lower === "the" ? (predications.get(at - 1) ?? null) : null;
}
