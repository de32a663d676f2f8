import { defaultAnnotator } from "./annotate/index.js";
import { entityOf, findPredications, type Predication } from "./assertions/predication.js";
import { findContext } from "./context/contextualise.js";
import type { EntityMention } from "./entities/entity.js";
import { findCoreferents } from "./entities/find-coreferents.js";
import { findEntities } from "./entities/find-entities.js";
import { linesOf } from "./entities/line.js";
import type { ExtractOptions } from "./extract.js";
import type { DateValue } from "./kinds/date/value.js";
import { findValues, type ValueMention } from "./kinds/index.js";
import type { EntityReference } from "./model/assertion.js";
import type { Document } from "./model/document.js";
import type { Sentence } from "./model/sentence.js";
import { slice, within, type Span } from "./model/span.js";
import { distinguishing, locative } from "./predicates/lexicon.en.js";
import { tellsOfHappening } from "./predicates/happening-nouns.js";
import { familyOfNoun, familyOfPhrase, familyOfVerb } from "./predicates/happening-family.js";
import type { PrepositionalPhrase } from "./syntax/clause.js";
import type { NounPhrase, Phrase } from "./syntax/phrase.js";
import { inPhrases } from "./read-clauses.js";
import { findPhrases } from "./syntax/find-phrases.js";
import { builtInVocabulary, type Vocabulary } from "./vocabulary/vocabulary.js";

/** A word that tells of a happening, with those that take part in it. The span is that of the word, not of its phrase. */
export interface HappeningMention extends Span {
  readonly text: string;
  /** Id of the catalogue entry; for what it does not have the infinitive or noun, "to confiscate". */
  readonly predicate: string;
  /** What the happening is called by words that name the same one: "acquire" for "bought" and "takeover". */
  readonly family: string;
  /** "robberies": several of a kind. */
  readonly several: boolean;
  /** "another robbery", "last year's quake": words that tell it from its siblings. */
  readonly other: boolean;
  readonly form: "verb" | "noun";
  readonly agent?: EntityReference;
  readonly patient?: EntityReference;
  readonly place?: EntityReference;
  /** A date that is said of it. */
  readonly time?: DateValue;
  /** The head of the phrase that it is done to, where that names nothing, in dictionary form: "window". */
  readonly object?: string;
  /** Everything that the sentence names, each once, sorted by id. */
  readonly named: readonly EntityReference[];
  /** The words around it in lower case, itself among them: what one text copies from another. Empty where they are few. */
  readonly context: string;
  /** Which of a series: "2007", "81st"; else the one year that its sentence gives. */
  readonly year?: string;
}

/** What a document mentions, whether or not it says something of it that can be compared. */
export interface Mentions {
  readonly entities: readonly EntityMention[];
  readonly happenings: readonly HappeningMention[];
}

/**
 * The persons, organisations, places and other named things that a document mentions, by name, description or pronoun, and the
 * verbs and nouns that tell of happenings. In order; spans point into the original text, half-open, in UTF-16 units. Pure, and
 * never throws for what the text is.
 */
export function readMentions(document: Document, options: ExtractOptions = {}): Mentions {
  const { vocabulary = builtInVocabulary } = options;
  const sentences = (options.annotator ?? defaultAnnotator).annotate(document);
  const found = findEntities(document, sentences, options.aliases ?? []);
  const besides = findCoreferents(linesOf(sentences), found);
  const entities = within(found);
  const values = within(findValues(document, sentences, { units: vocabulary.units }));
  const original = (span: Span) => {
    const place = document.offsets.toOriginal(span);
    return { ...place, text: slice(document.original, place) };
  };
  return {
    entities: [...found, ...besides]
      .sort((a, b) => a.start - b.start)
      .map((mention) => ({ ...mention, ...original(mention) })),
    happenings: sentences.flatMap((sentence) => {
      const named = entities(sentence);
      const phrases = findPhrases(sentence, { entities: named, values: values(sentence).filter(inPhrases) });
      const year = yearOf(values(sentence));
      return happeningsOf(sentence, phrases, named, vocabulary).map((happening) => ({
        ...(year === null ? {} : { year }),
        ...happening,
        ...original(happening),
      }));
    }),
  };
}

function happeningsOf(
  sentence: Sentence,
  phrases: readonly Phrase[],
  mentions: readonly EntityMention[],
  vocabulary: Vocabulary,
): readonly Omit<HappeningMention, "text">[] {
  const named = distinct(mentions);
  const predications = findPredications(sentence, phrases, findContext(sentence), vocabulary);
  // "is in **talks**": what a copula says is the happening itself, where the noun tells of one.
  const nouns = new Set(
    [...predications.values()].flatMap(({ event, trigger }) => (event === null ? [] : [trigger])),
  );
  return phrases.flatMap((phrase, at): readonly Omit<HappeningMention, "text">[] => {
    if (wholeFamily(phrases[at - 1], phrase) !== null) return [];
    const predication = predications.get(at);
    if (predication === undefined || (predication.event === null && nouns.has(predication.trigger)))
      return fromPhrase(phrase, sentence, named);
    const happening = fromPredication(predication, phrase, named);
    const family = wholeFamily(phrase, phrases[at + 1]) ?? happening.family;
    return [{ ...happening, family, context: contextOf(sentence, predication.trigger) }];
  });
}

/** "**opened fire**": the family of a verb with the noun behind it. */
function wholeFamily(verb: Phrase | undefined, noun: Phrase | undefined): string | null {
  if (verb?.type !== "verb" || noun?.type !== "noun") return null;
  return familyOfPhrase(verb.lemma, noun.head.lemma);
}

type Happening = Omit<HappeningMention, "text" | "context">;

/** What a noun or name tells of that no predicate is known for: "a **scandal**", "the **Orva Marathon**". */
function fromPhrase(
  phrase: Phrase,
  sentence: Sentence,
  named: readonly EntityReference[],
): readonly Omit<HappeningMention, "text">[] {
  if (phrase.type !== "noun") return [];
  const { head, entity, possessor } = phrase;
  const isEvent =
    entity === null ? head.pos === "NOUN" && tellsOfHappening(head.lemma) : entity.entity.type === "event";
  if (!isEvent) return [];
  const family = entity === null ? head.lemma : entity.entity.id;
  return [
    {
      start: entity?.start ?? head.start,
      end: entity?.end ?? head.end,
      predicate: family,
      family,
      form: "noun",
      several: isPlural(phrase),
      other: isOther(phrase),
      ...edition(phrase),
      ...participants(null, possessor),
      ...circumstances([], phrase),
      named,
      context: contextOf(sentence, head),
    },
  ];
}

/** The year of all dates of a sentence that have one; null where there are two. */
function yearOf(values: readonly ValueMention[]): string | null {
  const years = values.flatMap(({ value }) =>
    value.kind === "date" ? (/^\d{4}/u.exec(value.timex)?.[0] ?? []) : [],
  );
  const [first = null] = years;
  return years.every((year) => year === first) ? first : null;
}

/** How many words on either side of a mention are its context. */
const contextWords = 4;

function contextOf({ tokens }: Sentence, { start }: Span): string {
  const words = tokens.filter(({ lower }) => /^[\p{L}\p{N}]/u.test(lower));
  const at = words.findIndex((word) => word.start === start);
  const around = words.slice(Math.max(0, at - contextWords), at + contextWords + 1);
  return around.length > contextWords + 1 ? around.map(({ lower }) => lower).join(" ") : "";
}

function fromPredication(
  predication: Predication,
  phrase: Phrase,
  named: readonly EntityReference[],
): Happening {
  const { id, form, trigger, agent, patient, complements, event } = predication;
  const family =
    phrase.type === "verb"
      ? familyOfVerb(phrase.lemma)
      : event === null
        ? id
        : (familyOfNoun(event.head.lemma) ?? event.head.lemma);
  return {
    start: trigger.start,
    end: trigger.end,
    predicate: id,
    family,
    form,
    several: event !== null && isPlural(event),
    other: event !== null && isOther(event),
    ...edition(event ?? patient),
    ...participants(agent, patient),
    ...circumstances(complements, event),
    named,
  };
}

/** "the **2007** ceremony", "the **81st** Orva Awards": which of a series. */
function edition(phrase: NounPhrase | null): Pick<HappeningMention, "year"> {
  const year = phrase?.tokens.find(({ lower }) => /^(?:[12]\d{3}|\d+(?:st|nd|rd|th))$/u.test(lower))?.lower;
  return year === undefined ? {} : { year };
}

const isOther = ({ tokens }: NounPhrase) => tokens.some(({ lower }) => distinguishing.has(lower));
const isPlural = ({ head }: NounPhrase) => head.lower !== head.lemma && head.lower.endsWith("s");

function participants(
  agent: NounPhrase | null,
  patient: NounPhrase | null,
): Pick<HappeningMention, "agent" | "patient" | "object"> {
  const [doer, undergoer] = [entityOf(agent), entityOf(patient)];
  return {
    ...(doer === null ? {} : { agent: reference(doer) }),
    ...(undergoer === null ? {} : { patient: reference(undergoer) }),
    ...(undergoer !== null || patient === null ? {} : { object: patient.head.lemma }),
  };
}

function circumstances(
  complements: readonly PrepositionalPhrase[],
  event: NounPhrase | null,
): Pick<HappeningMention, "place" | "time"> {
  const place = placeOf(complements);
  const time = timeOf(complements, event);
  return {
    ...(place === undefined ? {} : { place: reference(place) }),
    ...(time === undefined ? {} : { time }),
  };
}

/** "in **Orva**" */
function placeOf(complements: readonly PrepositionalPhrase[]): EntityMention | undefined {
  return complements
    .filter(({ preposition }) => locative.has(preposition))
    .flatMap(({ object }) => (object.type === "noun" && object.entity !== null ? [object.entity] : []))
    .find(({ entity }) => entity.type === "place");
}

/** "on **Monday**", "the **June** quake" */
function timeOf(
  complements: readonly PrepositionalPhrase[],
  event: NounPhrase | null,
): DateValue | undefined {
  const values = [
    ...(event?.values ?? []),
    ...complements.flatMap(({ object }) => (object.type === "value" ? [object.mention] : [])),
  ];
  return values.flatMap(({ value }) =>
    value.kind === "date" && value.precision !== "vague" ? [value] : [],
  )[0];
}

function distinct(mentions: readonly EntityMention[]): readonly EntityReference[] {
  const byId = new Map(mentions.map((mention) => [mention.entity.id, reference(mention)]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function reference({ entity }: EntityMention): EntityReference {
  const { id, type, name, names } = entity;
  return { id, type, name, names };
}
