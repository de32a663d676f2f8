import type { ValueMention } from "../kinds/index.js";
import type { Slot } from "../model/assertion.js";
import type { Sentence } from "../model/sentence.js";
import { contextualise, type Context, type ContextHit } from "../context/contextualise.js";
import {
  inhabitants,
  lastingVerbs,
  measuringVerbs,
  reportingVerbs,
  tollWords,
} from "../predicates/lexicon.en.js";
import { predicateById } from "../predicates/match-predicate.js";
import { complementsOf, isGoverned, subjectOf, type PrepositionalPhrase } from "../syntax/clause.js";
import type { NounPhrase, Phrase, ValuePhrase } from "../syntax/phrase.js";
import { delegate, type Predication } from "./predication.js";

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
}

/** Binds every value of a sentence to what it is said of. Declines where more than one reading is as good. */
export function bind(clauses: Clauses): readonly Binding[] {
  const bindings: Binding[] = [];
  clauses.phrases.forEach((phrase, at) => {
    if (phrase.type === "value") {
      const { value } = phrase.mention;
      const bound =
        value.kind === "date"
          ? bindDate(clauses, phrase, at)
          : value.kind === "duration"
            ? bindDuration(clauses, phrase, at)
            : null;
      if (bound !== null) bindings.push(bound);
    } else if (phrase.type === "noun") {
      for (const mention of phrase.values) {
        const bound =
          mention.value.kind === "quantity"
            ? bindQuantity(clauses, phrase, at, mention)
            : bindPremodifier(clauses, phrase, at, mention);
        if (bound !== null) bindings.push(bound);
      }
    }
  });
  return bindings;
}

/** The answer `mention` to `slot` of a predication. */
function answer(
  { phrases, predications }: Clauses,
  predication: Predication,
  mention: ValueMention,
  slot: Slot,
  rule: string,
  override: Partial<Binding> = {},
): Binding {
  const delegated = delegate(predication, phrases, predications);
  const { agent, patient, event, id, predicate, trigger, complements, context } = delegated.predication;
  const subject =
    predicate === null
      ? agent
      : predicate.subject === "event"
        ? event
        : predicate.subject === "agent"
          ? agent
          : patient;
  return {
    mention,
    slot,
    id,
    subject: subject ?? event,
    event: predicate?.subject === "event" ? delegated.predication : null,
    agent,
    patient,
    phase: delegated.phase,
    measure: null,
    modifiers: [],
    trigger,
    complements,
    context,
    rule,
    ...override,
  };
}

/** "was toppled **in December 2024**", "since the overthrow of X **in December 2024**", "**On Friday**, the two met". */
function bindDate(clauses: Clauses, phrase: ValuePhrase, at: number): Binding | null {
  const { mention } = phrase;
  if (mention.value.kind !== "date" || mention.value.type === "SET" || mention.value.precision === "vague")
    return null;
  const predication = governor(clauses, at);
  if (predication === null) return null;
  const bound = answer(clauses, predication, mention, "when", "date/governor");
  // "since 2011" dates the beginning of what goes on, not a happening.
  if (mention.value.boundary !== undefined && bound.phase !== mention.value.boundary) {
    return bound.event === null ? null : { ...bound, phase: mention.value.boundary };
  }
  return bound;
}

/**
 * What a date or duration at `at` modifies: the nearest event noun in the chain of noun phrases before it, else the verb
 * before it in its clause, else, at the beginning of a clause, the verb that follows.
 */
function governor({ phrases, predications }: Clauses, at: number): Predication | null {
  let index = at - 1;
  if (phrases[index]?.type === "preposition") index -= 1;
  let crossedComma = false;
  let noun: Predication | null = null;
  for (; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase === undefined) break;
    if (phrase.type === "verb") {
      const verb = predications.get(index) ?? null;
      if (verb === null) {
        // "The meeting was on Friday": the empty verb hands over to its subject.
        const subject = subjectOf(phrases, index);
        const event = subject === null ? null : (predications.get(phrases.indexOf(subject)) ?? null);
        return noun ?? (event?.form === "noun" ? event : null);
      }
      // "announced the launch on Monday": which of the two was on Monday, the text does not say.
      if (noun !== null && speaks(verb)) return null;
      return noun ?? verb;
    }
    if (phrase.type === "noun" && noun === null && !crossedComma) {
      const candidate = predications.get(index);
      if (candidate !== undefined && candidate.predicate?.arity !== "state") noun = candidate;
    }
    if (noun !== null && phrase.type !== "noun" && phrase.type !== "preposition") return noun;
    if (phrase.type === "comma") crossedComma = true;
    if (
      phrase.type === "subordinator" ||
      phrase.type === "relative" ||
      phrase.type === "quotation" ||
      phrase.type === "coordinator"
    )
      break;
    if (phrase.type === "mark" && !/^[-–—]$/.test(phrase.token.text)) break;
  }
  if (noun !== null) return noun;
  return fronted({ phrases, predications }, at);
}

/** The first verb after a date at the beginning of a clause. */
function fronted(
  { phrases, predications }: Pick<Clauses, "phrases" | "predications">,
  at: number,
): Predication | null {
  const before = phrases[at - 1];
  const opener = before?.type === "preposition" ? phrases[at - 2] : before;
  if (opener?.type === "noun" || opener?.type === "value") return null;
  for (let index = at + 1; index < phrases.length; index++) {
    const phrase = phrases[index];
    if (phrase?.type === "verb") {
      const verb = predications.get(index) ?? null;
      if (verb !== null) return verb;
      const subject = subjectOf(phrases, index);
      return subject === null ? null : (predications.get(phrases.indexOf(subject)) ?? null);
    }
    if (phrase?.type === "relative" || phrase?.type === "subordinator" || phrase?.type === "quotation")
      return null;
  }
  return null;
}

/** "lasted **five hours**", "ruled **for 24 years**", "**nearly 14 years** of war". */
function bindDuration(clauses: Clauses, phrase: ValuePhrase, at: number): Binding | null {
  const { phrases, predications } = clauses;
  const of = phrases[at + 1];
  const owner = phrases[at + 2];
  if (of?.type === "preposition" && of.token.lower === "of" && owner?.type === "noun") {
    const event = predications.get(at + 2);
    return event?.predicate?.subject === "event"
      ? answer(clauses, event, phrase.mention, "howLong", "duration/of-event")
      : null;
  }
  const before = phrases[at - 1];
  const verbAt =
    before?.type === "verb"
      ? at - 1
      : before?.type === "preposition" && before.token.lower === "for"
        ? lastVerb(phrases, at)
        : null;
  if (verbAt === null) return null;
  const verb = phrases[verbAt];
  const predication = predications.get(verbAt);
  if (verb?.type !== "verb" || predication === undefined) return null;
  if (lastingVerbs.has(verb.lemma)) {
    const subject = subjectOf(phrases, verbAt);
    const event = subject === null ? undefined : predications.get(phrases.indexOf(subject));
    if (event?.form !== "noun") return null;
    return answer(
      clauses,
      { ...event, context: predication.context },
      phrase.mention,
      "howLong",
      "duration/lasted",
    );
  }
  return before?.type === "preposition"
    ? answer(clauses, predication, phrase.mention, "howLong", "duration/for")
    : null;
}

function lastVerb(phrases: readonly Phrase[], at: number): number | null {
  for (let index = at - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase?.type === "verb") return index;
    if (
      phrase?.type === "comma" ||
      phrase?.type === "subordinator" ||
      phrase?.type === "relative" ||
      phrase?.type === "quotation"
    )
      return null;
  }
  return null;
}

/** "the **nearly 14-year** civil war", "the **five-hour** meeting", "the **1967** war". */
function bindPremodifier(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const predication = clauses.predications.get(at);
  if (predication?.form !== "noun" || mention.end > phrase.head.start) return null;
  if (phrase.possessor !== null && mention.end <= phrase.possessor.end) return null;
  if (mention.value.kind === "duration")
    return answer(clauses, predication, mention, "howLong", "duration/premodifier");
  if (mention.value.kind === "date" && mention.value.type === "DATE")
    return answer(clauses, predication, mention, "when", "date/premodifier");
  return null;
}

/** Numbers of people and things, and measured properties. */
function bindQuantity(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  if (mention.value.kind !== "quantity") return null;
  switch (mention.value.dimension) {
    case "count":
      return (
        bindToll(clauses, phrase, at, mention) ??
        bindPopulation(clauses, phrase, at, mention) ??
        bindCount(clauses, phrase, at, mention)
      );
    case "magnitude":
      return bindMagnitude(clauses, phrase, at, mention);
    case "percent":
    case "money":
      return bindAmount(clauses, phrase, at, mention);
    default:
      return null;
  }
}

/** "12 **dead**", "left 31,000 people **dead**", "the death toll rose **to 31**". */
function bindToll(clauses: Clauses, phrase: NounPhrase, at: number, mention: ValueMention): Binding | null {
  const { sentence, phrases, hits, predications } = clauses;
  const words = phrase.tokens.filter((token) => token.start >= mention.end);
  const next = phrases[at + 1];
  const isAdjective = next?.type === "noun" && next.tokens.length === 1 && next.head.pos === "ADJ";
  const following = isAdjective
    ? [next.head]
    : next?.type === "other"
      ? [next.token]
      : next?.type === "verb" && next.form === "participle"
        ? [next.head]
        : [];
  const word = [...words, ...following].find(({ lower }) => tollWords[lower] !== undefined);
  const id = word === undefined ? undefined : tollWords[word.lower];
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
  return {
    mention,
    slot: "howMany",
    id,
    subject: null,
    event: eventNear(clauses, at),
    agent: agent === phrase ? null : agent,
    patient: phrase,
    phase: null,
    ...counted(mention),
    trigger: word,
    complements: complementsOf(phrases, at),
    context: predications.get(governing ?? -1)?.context ?? contextualise(sentence, hits, word, [phrase]),
    rule: "count/toll-word",
  };
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

/** "home to 120,000 people", "a population of 120,000", "the island has about 200,000 residents". */
function bindPopulation(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  mention: ValueMention,
): Binding | null {
  const { phrases, sentence, hits } = clauses;
  const before = phrases[at - 1];
  const preposition = before?.type === "preposition" ? before.token.lower : null;
  const measure = mention.value.kind === "quantity" ? mention.value.measure : null;
  const previous = phrases[at - 2];
  const home =
    preposition === "to" && previous !== undefined && "head" in previous && previous.head.lemma === "home";
  const population =
    preposition === "of" && previous?.type === "noun" && previous.head.lemma === "population";
  const verbAt = verbBefore(phrases, at);
  const verb = verbAt === null ? undefined : phrases[verbAt];
  const residents =
    verb?.type === "verb" &&
    verb.lemma === "have" &&
    verbAt === at - 1 &&
    measure !== null &&
    inhabitants.has(measure) &&
    measure !== "people" &&
    measure !== "person";
  if (!home && !population && !residents) return null;
  const place =
    residents && verbAt !== null
      ? subjectOf(phrases, verbAt)
      : placeBefore(clauses, population || home ? at - 2 : at);
  if (place === null) return null;
  return {
    mention,
    slot: "howMany",
    id: "population",
    subject: place,
    event: null,
    agent: null,
    patient: null,
    phase: null,
    measure: "people",
    modifiers: [],
    trigger:
      previous !== undefined && (home || population) && "head" in previous ? previous.head : phrase.head,
    complements: [],
    context: contextualise(sentence, hits, mention, [phrase]),
    rule: home ? "population/home-to" : population ? "population/of" : "population/has",
  };
}

/** The place that an apposition or a "with" phrase describes: "**Qeshm island**, home to", "Qeshm …, has a population of". */
function placeBefore({ phrases }: Clauses, at: number): NounPhrase | null {
  let index = at - 1;
  const verbAt = verbBefore(phrases, at);
  if (
    verbAt !== null &&
    phrases.slice(verbAt + 1, at).every((phrase) => phrase.type === "noun" || phrase.type === "other")
  ) {
    return subjectOf(phrases, verbAt);
  }
  for (; index >= Math.max(0, at - 6); index--) {
    const phrase = phrases[index];
    if (phrase?.type === "noun") return phrase;
    if (phrase?.type === "verb") return subjectOf(phrases, index);
  }
  return null;
}

/** "killed **five people**", "**six rifles** were seized", "arrested 14 men and two women". */
function bindCount(clauses: Clauses, phrase: NounPhrase, at: number, mention: ValueMention): Binding | null {
  const { phrases, predications } = clauses;
  if (phrase.possessor !== null && mention.end <= phrase.possessor.end) return null;
  const first = listStart(phrases, at);
  if (isGoverned(phrases, first)) return null;
  const before = verbBefore(phrases, first);
  // As object, or as a later member of a list of objects.
  if (before !== null && before === first - 1) {
    const verb = phrases[before];
    const predication = predications.get(before);
    if (predication === undefined || verb?.type !== "verb" || verb.voice === "passive" || speaks(predication))
      return null;
    return answer(clauses, predication, mention, "howMany", "count/object", {
      ...counted(mention),
      patient: phrase,
      subject: predication.predicate === null ? predication.agent : null,
      event: eventOf(clauses, predication.agent) ?? eventNear(clauses, at),
    });
  }
  const after = phrases.findIndex((other, index) => index > at && other.type === "verb");
  const verb = phrases[after];
  if (verb?.type !== "verb" || subjectOf(phrases, after) !== phrases[first]) return null;
  if (
    phrases.slice(at + 1, after).some((other) => other.type === "relative" || other.type === "subordinator")
  )
    return null;
  const predication = predications.get(after);
  if (predication === undefined || speaks(predication)) return null;
  const undergoes = predication.patient === phrases[first];
  if (predication.predicate !== null && !undergoes) return null;
  return answer(clauses, predication, mention, "howMany", undergoes ? "count/passive" : "count/subject", {
    ...counted(mention),
    patient: undergoes ? phrase : null,
    subject: null,
    event: eventOf(clauses, predication.agent) ?? eventNear(clauses, after),
  });
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

/** "a **6.1-magnitude** quake", "a quake with a magnitude **of 5.9**", "the quake measured **5.9**". */
function bindMagnitude(
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
      ? eventOf(clauses, subjectOf(phrases, verbAt))
      : null;
  const event = own?.id === "earthquake" ? own : (subject ?? onlyEvent(clauses, "earthquake"));
  return {
    mention,
    slot: "howMuch",
    id: "magnitude",
    subject: event?.event ?? null,
    event,
    agent: null,
    patient: null,
    phase: null,
    measure: "magnitude",
    modifiers: [],
    trigger: mention,
    complements: event?.complements ?? [],
    context: contextualise(sentence, hits, mention, [phrase]),
    rule: own === event && event !== null ? "magnitude/premodifier" : "magnitude/clause",
  };
}

/** "**cost** 40 million euros", "**raised** $3.5m", "shares **fell** 5.4%": the object or measure of a verb. */
function bindAmount(clauses: Clauses, phrase: NounPhrase, at: number, mention: ValueMention): Binding | null {
  const { phrases, predications } = clauses;
  const before = phrases[at - 1];
  const verbAt =
    before?.type === "verb"
      ? at - 1
      : before?.type === "preposition" &&
          ["by", "to", "at", "for"].includes(before.token.lower) &&
          phrases[at - 2]?.type === "verb"
        ? at - 2
        : null;
  if (verbAt === null || mention.start > phrase.head.start) return null;
  const predication = predications.get(verbAt);
  if (predication === undefined) return null;
  const preposition = before?.type === "preposition" ? before.token.lower : "";
  return answer(clauses, predication, mention, "howMuch", "amount/object", {
    measure:
      [mention.value.kind === "quantity" ? (mention.value.measure ?? "") : "", preposition]
        .join(" ")
        .trim() || null,
    subject: predication.agent ?? predication.patient,
  });
}

/** What the number counts. */
function counted({ value }: ValueMention): Pick<Binding, "measure" | "modifiers"> {
  return value.kind === "quantity"
    ? { measure: value.measure, modifiers: value.modifiers }
    : { measure: null, modifiers: [] };
}

/** Whether a verb reports what somebody says. */
function speaks({ id }: Predication): boolean {
  return reportingVerbs[id.replace(/^to /, "")] !== undefined;
}

function verbBefore(phrases: readonly Phrase[], at: number): number | null {
  for (let index = at - 1; index >= 0; index--) {
    const phrase = phrases[index];
    if (phrase?.type === "verb") return index;
    if (phrase?.type === "subordinator" || phrase?.type === "relative" || phrase?.type === "quotation")
      return null;
  }
  return null;
}

/** The happening that a phrase names. */
function eventOf({ phrases, predications }: Clauses, phrase: NounPhrase | null): Predication | null {
  if (phrase === null) return null;
  const predication = predications.get(phrases.indexOf(phrase));
  return predication?.predicate?.subject === "event" ? predication : null;
}

/** The one happening that the sentence names, if it names exactly one; the nearest before `at` in its clause otherwise. */
function eventNear(clauses: Clauses, at: number): Predication | null {
  const events = [...clauses.predications.values()].filter(
    ({ predicate, form }) => predicate?.subject === "event" && form === "noun",
  );
  if (events.length <= 1) return events[0] ?? null;
  const after = complementsOf(clauses.phrases, at).map(({ object }) =>
    object.type === "noun" ? eventOf(clauses, object) : null,
  );
  const inComplement = after.find((event) => event !== null);
  if (inComplement !== undefined) return inComplement;
  return new Set(events.map(({ id }) => id)).size === 1 ? (events[0] ?? null) : null;
}

function onlyEvent({ predications }: Clauses, id: string): Predication | null {
  const events = [...predications.values()].filter(
    (predication) => predication.id === id && predicateById(id) !== null,
  );
  return events.length === 1 ? (events[0] ?? null) : null;
}
