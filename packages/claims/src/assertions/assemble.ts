import type { Locator } from "../document/locate.js";
import type { EntityMention } from "../entities/entity.js";
import type { Value } from "../kinds/index.js";
import type { Assertion, Attribution, EntityReference, Subject } from "../model/assertion.js";
import { fingerprintOfLines } from "../model/hash.js";
import { indexAt } from "../model/span.js";
import { attribute, voicesIn } from "../context/attribute.js";
import type { NounPhrase } from "../syntax/phrase.js";
import type { Binding, Clauses } from "./binding.js";
import { totalWords } from "../predicates/lexicon.en.js";
import { entityOf } from "./predication.js";
import type { TimeOf } from "./event-time.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { narratedYears } from "./narrated-years.js";
import { qualify } from "./qualify.js";
import { reference } from "./reference.js";

/** Makes assertions of the bindings of one sentence. */
export type Assemble = (binding: Binding) => Assertion | null;

/** Where a sentence stands in its document. */
export interface Telling {
  /** When what its phrases tell of most likely happened. */
  readonly timeOf: TimeOf;
  /** Who says what is given no voice of its own: the speaker of the quotation that it stands in. */
  readonly voice: Attribution | null;
  /** What the sentence before says what it is: "the population" of the next one is that of it. */
  readonly topic: Subject | null;
  readonly locator: Locator;
  /** The years that the paragraph of a place in the sentence has told last. */
  readonly narrated: ReturnType<typeof narratedYears>;
}

/**
 * Prepares the bindings of a sentence to be made assertions, complete with evidence from the original text. Null when the
 * evidence is not a verbatim slice of it; the caller counts those.
 */
export function assembler(
  clauses: Clauses,
  bindings: readonly Binding[],
  { timeOf, voice: around, topic, locator, narrated }: Telling,
): Assemble {
  if (bindings.length === 0) return () => null;
  const { sentence, phrases, document, vocabulary } = clauses;
  const named = entitiesIn(phrases);
  const total = bindings.some(({ slot }) => slot === "howMany") && saysTotal(sentence);
  const dates = datesOf(bindings);
  let place: string | null = null;
  const speaking = voicesIn(phrases);
  const voices: (Attribution | null | undefined)[] = [];
  const voiceAt = (at: number): Attribution | null => {
    if (speaking.length === 0) return null;
    const known = voices[at];
    if (known !== undefined) return known;
    const voice = attribute(phrases, at, document.text, speaking);
    voices[at] = voice;
    return voice;
  };
  return (binding) => {
    const { mention, slot, id } = binding;
    const evidence = locator.evidence(mention, sentence);
    const trigger = locator.quote(binding.trigger);
    if (evidence === null || trigger === null) return null;
    const at = indexAt(phrases, binding.trigger.start);
    const attribution = voiceAt(at);
    const subject =
      (ownsOpening(binding, clauses) ? topic : null) ?? subjectOf(binding, document.text, vocabulary);
    place ??= fingerprintOfLines([evidence.document, evidence.sentence]);
    const ordinal = String(evidence.start - evidence.sentenceStart);
    return {
      id: fingerprintOfLines([place, ordinal, evidence.quote, slot, id, keyOf(subject)]),
      subject,
      predicate: id,
      slot,
      value: mention.value,
      qualifiers: qualify(binding, clauses, {
        named,
        total: slot === "howMany" && (total || followsTotal(sentence, mention.start)),
        date: dates.get(binding.trigger.start),
        likely: timeOf(at),
        narrated: id === "age" ? narrated(mention, sentence) : null,
      }),
      polarity: binding.context.polarity,
      modality: binding.context.modality,
      attribution: binding.context.alleged
        ? { speaker: attribution?.speaker ?? "", stance: "alleged" }
        : (attribution ?? around),
      evidence,
      trigger,
      provenance: { recogniser: mention.recogniser, binding: binding.rule },
    };
  };
}

function keyOf(subject: Subject): string {
  switch (subject.type) {
    case "entity":
      return `entity ${subject.entity.id}`;
    case "event":
      return `event ${subject.event} ${subject.name}`;
    case "noun":
      return `noun ${subject.name}`;
  }
}

/** "**The population** was 1,294": a property of nothing that the sentence names, with which it opens. */
function ownsOpening(
  { id, subject, event }: Binding,
  { sentence: { tokens }, vocabulary }: Pick<Clauses, "sentence" | "vocabulary">,
): boolean {
  if (subject !== null || event !== null || vocabulary.predicateById(id)?.property === undefined)
    return false;
  return tokens[0]?.lower === "the" && tokens[1]?.lemma === id;
}

const noDates: ReadonlyMap<number, Value> = new Map();

/** The dates that a sentence gives what it tells of, by where the word stands that tells it. */
function datesOf(bindings: readonly Binding[]): ReadonlyMap<number, Value> {
  if (!bindings.some(({ slot }) => slot === "when")) return noDates;
  const dates = new Map<number, Value>();
  for (const { slot, trigger, phase, mention } of bindings)
    if (slot === "when" && phase === null) dates.set(trigger.start, mention.value);
  return dates;
}

function subjectOf(binding: Binding, text: string, { predicateById }: Vocabulary): Subject {
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

/** Whether "a total of" stands before the number: "**a total of** 26 sailors and nine guards". */
function followsTotal({ tokens }: Clauses["sentence"], start: number): boolean {
  return tokens.some(
    ({ lower, end }, at) => lower === "of" && end <= start && tokens[at - 1]?.lower === "total",
  );
}

const totalOpeners: ReadonlySet<string> = new Set(totalWords.map(([first = ""]) => first));

/** "**so far**", "**a total of**": whether a sentence speaks of a running total. */
function saysTotal({ tokens }: Clauses["sentence"]): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!totalOpeners.has(tokens[at]?.lower ?? "")) continue;
    if (totalWords.some((words) => words.every((word, index) => tokens[at + index]?.lower === word)))
      return true;
  }
  return false;
}

/** The entities that a sentence names, each once, sorted by id. Whoever goes on as "he" tells no happening from another. */
function entitiesIn(phrases: Clauses["phrases"]): readonly EntityReference[] {
  const byId = new Map<string, EntityReference>();
  const add = (mention: EntityMention | null): void => {
    if (mention !== null && mention.form !== "pronoun") byId.set(mention.entity.id, reference(mention));
  };
  for (const phrase of phrases) {
    if (phrase.type !== "noun") continue;
    add(phrase.entity);
    add(phrase.possessor?.entity ?? null);
    for (const mention of phrase.named) add(mention);
  }
  if (byId.size < 2) return [...byId.values()];
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const isContent: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "VERB"]);

/** "the bank's two employees" → "bank employee": content words in dictionary form, without determiners and numbers. */
function dictionaryForm(phrase: NounPhrase): string {
  const words = phrase.tokens.filter(
    (token) =>
      isContent.has(token.pos) &&
      token.lower !== "least" &&
      token.lower !== "most" &&
      !phrase.values.some((value) => value.start < token.end && token.start < value.end),
  );
  return (words.length === 0 ? [phrase.head] : words).map(({ lemma }) => lemma).join(" ");
}
