import type { Assertion, DocumentSummary, EntityReference, Predicate } from "@gainsay/claims";
import { byCodeUnit } from "./by-code-unit.js";
import type { Handbooks } from "./handbooks.js";
import { isSetting, settingOf } from "./settings.js";

/** An entity as the whole corpus knows it. */
export interface CanonicalEntity {
  readonly id: string;
  readonly name: string;
}

/** An assertion in its place in the corpus: with its document, and with entities that all documents share. */
export interface Statement {
  readonly assertion: Assertion;
  /** The entry of what it says: of the built-in catalogue or of the user's; null for an open predicate. */
  readonly predicate: Predicate | null;
  readonly document: DocumentSummary;
  /** The independent report behind the document. */
  readonly origin: string;
  /** The named subject; null for happenings and common nouns. */
  readonly subject: CanonicalEntity | null;
  readonly agent: CanonicalEntity | null;
  readonly patient: CanonicalEntity | null;
  readonly place: CanonicalEntity | null;
  /** All entities that the sentence names beside the subject, each once, sorted by id. */
  readonly named: readonly CanonicalEntity[];
  /** Of a setting, which one it is, and of which handbook; null for all else. */
  readonly setting: string | null;
}

/** Resolves an entity of one document to the entity of the corpus. */
export type Resolve = (document: string, id: string) => CanonicalEntity;

/** Puts an assertion in its place. */
export function createStatement(
  assertion: Assertion,
  { document, origin, predicate }: Pick<Statement, "document" | "origin" | "predicate">,
  resolve: Resolve,
  handbooks: Handbooks,
): Statement {
  const canonical = (reference: EntityReference | undefined): CanonicalEntity | null =>
    reference === undefined ? null : resolve(document.id, reference.id);
  const { subject, qualifiers } = assertion;
  return {
    assertion,
    predicate,
    document,
    origin,
    subject: subject.type === "entity" ? canonical(subject.entity) : null,
    agent: canonical(qualifiers.agent),
    patient: canonical(qualifiers.patient),
    place: canonical(qualifiers.place),
    named: distinct((qualifiers.named ?? []).map(({ id }) => resolve(document.id, id))),
    setting: isSetting(assertion)
      ? `${handbooks.handbookOf(document.id)}|${settingOf(assertion, handbooks.namesIn(document.id))}`
      : null,
  };
}

function distinct(entities: readonly CanonicalEntity[]): readonly CanonicalEntity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()].sort((a, b) =>
    byCodeUnit(a.id, b.id),
  );
}

/** All entities that an assertion refers to. */
export function referencesOf({ subject, qualifiers }: Assertion): readonly EntityReference[] {
  return [
    ...(subject.type === "entity" ? [subject.entity] : []),
    ...[qualifiers.agent, qualifiers.patient, qualifiers.place].filter(
      (reference) => reference !== undefined,
    ),
    ...(qualifiers.named ?? []),
  ];
}

/** Reading order: by document, then by offset. */
export function byPlace(a: Statement, b: Statement): number {
  return (
    byCodeUnit(a.document.id, b.document.id) ||
    a.assertion.evidence.start - b.assertion.evidence.start ||
    byCodeUnit(a.assertion.id, b.assertion.id)
  );
}
