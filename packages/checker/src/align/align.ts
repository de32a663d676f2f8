import {
  builtInVocabulary,
  type DocumentSummary,
  type Extraction,
  type Predicate,
  type ReferenceFact,
  type ReferenceFile,
  type Vocabulary,
} from "@gainsay/claims";
import { bulletinOf, type Bulletin } from "./bulletins.js";
import { leadOf } from "./leads.js";
import { isList } from "./lists.js";
import { alignEntities } from "./entities.js";
import { alignForms, type Forms } from "./forms.js";
import { livesIn } from "./lives.js";
import { bindPages } from "./page-statements.js";
import { alignHandbooks, type Handbooks } from "./handbooks.js";
import { groupOrigins } from "./origins.js";
import { groupByQuestion, type OpenQuestion } from "./questions.js";
import { createStatement, referencesOf, type Resolve, type Statement } from "./statement.js";
import { alignStories, type Stories } from "./stories.js";
import { sentencesOf, type Sentences } from "../sentences/sentences.js";

/** All that the sources say, side by side. */
export interface Corpus {
  /** Sorted by id of the document. */
  readonly extractions: readonly Extraction[];
  readonly documents: readonly DocumentSummary[];
  readonly sentences: Sentences;
  readonly statements: readonly Statement[];
  /** The entity of the corpus that an id of a document stands for. */
  readonly entityOf: Resolve;
  readonly questions: readonly OpenQuestion[];
  readonly stories: Stories;
  readonly handbooks: Handbooks;
  readonly forms: Forms;
  /** The independent report behind each document, by id. */
  readonly origins: ReadonlyMap<string, string>;
  /** What the user holds to be true; no source, and in none of the above. */
  readonly references: readonly Reference[];
}

/** A fact that the user holds to be true, with entities that all documents share. */
export interface Reference {
  readonly fact: ReferenceFact;
  readonly statement: Statement;
}

/** What the user knows beside the texts. */
export interface AlignOptions {
  /** Groups of names that stand for one entity each, the first being the one to show. */
  readonly aliases?: readonly (readonly string[])[] | undefined;
  readonly references?: readonly ReferenceFile[] | undefined;
  readonly vocabulary?: Vocabulary | undefined;
  /** Documents, by id, that are known to print one report. */
  readonly sameOrigin?: readonly (readonly string[])[] | undefined;
}

/** Puts the assertions of many documents side by side: shared entities, independent origins, stories and questions. */
export function align(
  extractions: readonly Extraction[],
  {
    aliases = [],
    references: referenceFiles = [],
    vocabulary = builtInVocabulary,
    sameOrigin = [],
  }: AlignOptions = {},
): Corpus {
  const documents = extractions.map(({ document }) => document);
  const told = referenceFiles.map(({ document, facts }) => ({
    document,
    assertions: facts.map(({ assertion }) => assertion),
  }));
  const entities = [...extractions, ...told].flatMap(({ document, assertions }) => {
    const lives = livesIn(assertions);
    return [...document.entities, ...assertions.flatMap(referencesOf)].map((entity) => ({
      document: document.id,
      entity,
      life: lives.get(entity.id),
    }));
  });
  const resolve = alignEntities(entities, aliases);
  const handbooks = alignHandbooks(documents);
  const origins = groupOrigins(documents, sameOrigin);
  const read = extractions.flatMap(({ document, assertions }) =>
    assertions.map((assertion) =>
      createStatement(
        assertion,
        {
          document,
          origin: origins.get(document.id) ?? document.id,
          predicate: predicateOf(assertion.predicate, document, vocabulary),
        },
        resolve,
        handbooks,
      ),
    ),
  );
  const statements = bindPages(read, documents);
  const sentences = sentencesOf(extractions);
  return {
    extractions,
    documents,
    sentences,
    statements,
    entityOf: resolve,
    questions: groupByQuestion(statements),
    stories: alignStories(documents, {
      bulletins: bulletinsIn(extractions),
      leads: new Map(extractions.map((extraction) => [extraction.document.id, leadOf(extraction)])),
      lists: new Set(extractions.filter(isList).map(({ document }) => document.id)),
    }),
    handbooks,
    forms: alignForms(documents, sentences),
    origins,
    references: referenceFiles.flatMap(({ document, facts }) =>
      facts.map((fact) => ({
        fact,
        statement: createStatement(
          fact.assertion,
          {
            document,
            origin: document.id,
            predicate: predicateOf(fact.assertion.predicate, document, vocabulary),
          },
          resolve,
          handbooks,
        ),
      })),
    ),
  };
}

/** The entry with this id: what the user says now goes before what a claim file has kept of it. */
function predicateOf(
  id: string,
  { predicates = [] }: DocumentSummary,
  { predicateById }: Vocabulary,
): Predicate | null {
  return predicateById(id) ?? predicates.find((predicate) => predicate.id === id) ?? null;
}

function bulletinsIn(extractions: readonly Extraction[]): ReadonlyMap<string, Bulletin> {
  return new Map(
    extractions.flatMap((extraction) => {
      const bulletin = bulletinOf(extraction);
      return bulletin === null ? [] : [[extraction.document.id, bulletin] as const];
    }),
  );
}
