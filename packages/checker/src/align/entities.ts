import { type EntityReference, linkNames, type NameGroup, nameSlug } from "@gainsay/claims";
import { byCodeUnit } from "./by-code-unit.js";
import { areOthers, type Life } from "./lives.js";

/** An entity as one document knows it. */
export interface DocumentEntity {
  readonly document: string;
  readonly entity: EntityReference;
  /** When the person was born and died, as the document gives it. */
  readonly life?: Life | undefined;
}

/** What all documents call an entity: `id` is unique in the corpus, `name` is its fullest name. */
export interface CanonicalEntity {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds which entities of different documents are one, by their names: spelling variants, given names and their short
 * forms, acronyms, the groups of `aliases` (the first name of a group is the one to show). A bare surname joins a person
 * only when one person in all documents has it; those whom titles or the dates of their lives tell apart stay apart. Gives a function from a document and an id of an entity in it to
 * the entity of the corpus; what was not among `references` keeps its own id. The result does not depend on the order of
 * `references`, and takes about linear time.
 */
export function alignEntities(
  references: readonly DocumentEntity[],
  aliases: readonly (readonly string[])[],
): (document: string, id: string) => CanonicalEntity {
  const entities = distinct(references);
  const groups = linkNames(
    entities.map(({ entity }) => ({ type: entity.type, names: [entity.name, ...entity.names] })),
    { aliases, scope: "corpus" },
  )
    .flatMap((group) => partNamesakes(group, entities))
    .flatMap((group) => partLives(group, entities));
  const sharing = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const slug = nameSlug(group.name);
    const others = sharing.get(slug);
    if (others === undefined) sharing.set(slug, [group]);
    else others.push(group);
  }
  const canonical = new Map<string, CanonicalEntity>();
  for (const [slug, namesakes] of sharing) {
    for (const group of namesakes) {
      const found = { id: slug + distinction(group, namesakes, entities), name: group.name };
      for (const member of group.members) {
        const one = entities[member];
        if (one !== undefined) canonical.set(keyOf(one.document, one.entity.id), found);
      }
    }
  }
  return (document, id) => canonical.get(keyOf(document, id)) ?? { id, name: id };
}

const keyOf = (document: string, id: string) => `${document}\n${id}`;

/** Each entity of each document once, in an order of their own. */
function distinct(references: readonly DocumentEntity[]): readonly DocumentEntity[] {
  const byKey = new Map<string, DocumentEntity>();
  for (const reference of references) {
    const key = keyOf(reference.document, reference.entity.id);
    const known = byKey.get(key);
    if (known === undefined || (!isSame(reference.entity, known.entity) && isBefore(reference, known)))
      byKey.set(key, reference);
  }
  return [...byKey].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, reference]) => reference);
}

/** A document names one entity in many places, mostly the same way. */
function isSame(a: EntityReference, b: EntityReference): boolean {
  return (
    a.name === b.name &&
    a.type === b.type &&
    a.distinction === b.distinction &&
    a.names.length === b.names.length &&
    a.names.every((name, index) => name === b.names[index])
  );
}

const isBefore = (a: DocumentEntity, b: DocumentEntity) => byCodeUnit(describe(a), describe(b)) < 0;

const describe = ({ entity }: DocumentEntity) =>
  JSON.stringify([entity.type, entity.name, entity.names, entity.distinction]);

/**
 * A group parted by what titles add to the name where they add different things: "Tom Hale (footballer)", "Tom Hale (chef)". Those
 * whose title adds nothing stay together, as it is not known which of them they are.
 */
function partNamesakes(group: NameGroup, entities: readonly DocumentEntity[]): readonly NameGroup[] {
  const parts = new Map<string, number[]>();
  for (const member of group.members) {
    const key = entities[member]?.entity.distinction ?? "";
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [member]);
    else part.push(member);
  }
  const titled = [...parts.keys()].filter((key) => key !== "");
  return titled.length < 2 ? [group] : [...parts.values()].map((members) => ({ ...group, members }));
}

/** A group parted by lives that have neither end in common. Those of whom no text gives both ends stay together. */
function partLives(group: NameGroup, entities: readonly DocumentEntity[]): readonly NameGroup[] {
  const parts: { readonly life: Life | undefined; readonly members: number[] }[] = [];
  for (const member of group.members) {
    const life = entities[member]?.life;
    const part = parts.find((part) =>
      life === undefined || part.life === undefined ? part.life === life : !areOthers(life, part.life),
    );
    if (part === undefined) parts.push({ life, members: [member] });
    else part.members.push(member);
  }
  return parts.filter(({ life }) => life !== undefined).length < 2
    ? [group]
    : parts.map(({ members }) => ({ ...group, members }));
}

/** What tells namesakes apart: their type where that is enough, else the first document that has them. */
function distinction(
  group: NameGroup,
  namesakes: readonly NameGroup[],
  entities: readonly DocumentEntity[],
): string {
  if (namesakes.length === 1) return "";
  const sameType = namesakes.filter(({ type }) => type === group.type);
  if (sameType.length === 1) return `-${group.type}`;
  const first = entities[group.members[0] ?? -1];
  return first === undefined ? "" : `-${group.type}@${first.document}#${first.entity.id}`;
}
