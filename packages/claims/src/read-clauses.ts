import { defaultAnnotator, type Annotator } from "./annotate/index.js";
import type { Clauses } from "./assertions/binding.js";
import { findRoles } from "./assertions/bind-role.js";
import { findPredications } from "./assertions/predication.js";
import { findContext } from "./context/contextualise.js";
import type { EntityMention } from "./entities/entity.js";
import { findReferents } from "./entities/find-referents.js";
import { findValues, type ValueMention } from "./kinds/index.js";
import type { Document } from "./model/document.js";
import type { Sentence } from "./model/sentence.js";
import { within, type Span } from "./model/span.js";
import { findPhrases } from "./syntax/find-phrases.js";
import { builtInVocabulary, type Vocabulary } from "./vocabulary/vocabulary.js";

export interface ExtractOptions {
  /** Groups of names that stand for one entity each, the first being the one to show. */
  readonly aliases?: readonly (readonly string[])[];
  /** What can be said and measured. Default: the built-in catalogue and units; see `readVocabulary`. */
  readonly vocabulary?: Vocabulary;
  /** What splits and tags the text. Default: our own tagger. */
  readonly annotator?: Annotator;
}

/** Versions belong to the names before them; phrases are read as if they were plain words. */
export const inPhrases = ({ value }: ValueMention): boolean => value.kind !== "version";

/** The sentences of a document as everything that binds reads them: cut into phrases, with what they tell of. */
export function readClauses(
  document: Document,
  options: ExtractOptions,
): {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly EntityMention[];
  /** The values inside a span. */
  readonly values: (span: Span) => readonly ValueMention[];
  /** One a sentence, in order. */
  readonly clauses: readonly Clauses[];
} {
  const { vocabulary = builtInVocabulary } = options;
  const sentences = (options.annotator ?? defaultAnnotator).annotate(document);
  const mentions = findReferents(document, sentences, options.aliases ?? []);
  const around = { text: document.text, entities: mentions };
  const entities = within(mentions);
  const values = within(findValues(document, sentences, { units: vocabulary.units }));
  const roles = within(findRoles(document, sentences, mentions));
  const clauses = sentences.map((sentence): Clauses => {
    const phrases = findPhrases(sentence, {
      entities: entities(sentence),
      values: values(sentence).filter(inPhrases),
    });
    const hits = findContext(sentence);
    const predications = findPredications(sentence, phrases, hits, vocabulary);
    return { sentence, phrases, hits, predications, roles: roles(sentence), document: around, vocabulary };
  });
  return { sentences, mentions, values, clauses };
}
