import { defaultAnnotator } from "./annotate/index.js";
import { entityOf, findPredications, type Predication } from "./assertions/predication.js";
import { findContext } from "./context/contextualise.js";
import type { EntityMention } from "./entities/entity.js";
import { findCoreferents } from "./entities/find-coreferents.js";
import { findEntities } from "./entities/find-entities.js";
import { linesOf } from "./entities/line.js";
import type { ExtractOptions } from "./extract.js";
import type { DateValue } from "./kinds/date/value.js";
import { findValues } from "./kinds/index.js";
import type { EntityReference } from "./model/assertion.js";
import type { Document } from "./model/document.js";
import type { Sentence } from "./model/sentence.js";
import { slice, within, type Span } from "./model/span.js";
import { distinguishing, locative } from "./predicates/lexicon.en.js";
import { familyOfNoun, familyOfVerb } from "./predicates/happening-family.js";
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
      return happeningsOf(sentence, phrases, named, vocabulary).map((happening) => ({
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
  return phrases.flatMap((phrase, at) => {
    const predication = predications.get(at);
    return predication === undefined ? [] : [fromPredication(predication, phrase, named)];
  });
}

type Happening = Omit<HappeningMention, "text">;

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
    ...participants(agent, patient),
    ...circumstances(complements, event),
    named,
  };
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
