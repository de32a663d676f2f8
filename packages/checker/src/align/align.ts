import type { DocumentSummary, Extraction, ReferenceFact, ReferenceFile } from "@gainsay/claims";
import { alignEntities } from "./entities.js";
import { livesIn } from "./lives.js";
import { alignHandbooks, type Handbooks } from "./handbooks.js";
import { groupOrigins } from "./origins.js";
import { groupByQuestion, type OpenQuestion } from "./questions.js";
import { createStatement, referencesOf, type Statement } from "./statement.js";
import { alignStories, type Stories } from "./stories.js";

/** All that the sources say, side by side. */
export interface Corpus {
  /** Sorted by id of the document. */
  readonly extractions: readonly Extraction[];
  readonly documents: readonly DocumentSummary[];
  readonly statements: readonly Statement[];
  readonly questions: readonly OpenQuestion[];
  readonly stories: Stories;
  readonly handbooks: Handbooks;
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

/** Puts the assertions of many documents side by side: shared entities, independent origins, stories and questions. */
export function align(
  extractions: readonly Extraction[],
  aliases: readonly (readonly string[])[],
  referenceFiles: readonly ReferenceFile[] = [],
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
  const origins = groupOrigins(documents);
  const handbooks = alignHandbooks(documents);
  const statements = extractions.flatMap(({ document, assertions }) =>
    assertions.map((assertion) =>
      createStatement(assertion, document, origins.get(document.id) ?? document.id, resolve, handbooks),
    ),
  );
  return {
    extractions,
    documents,
    statements,
    questions: groupByQuestion(statements),
    stories: alignStories(documents),
    handbooks,
    origins,
    references: referenceFiles.flatMap(({ document, facts }) =>
      facts.map((fact) => ({
        fact,
        statement: createStatement(fact.assertion, document, document.id, resolve, handbooks),
      })),
    ),
  };
}
