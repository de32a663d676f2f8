import type { DocumentSummary, EntityReference } from "@gainsay/claims";
import { nameWords } from "../align/pages.js";
import { isContent, isNameWord, type Unit, type UnitSentence } from "../restatements/unit.js";

/** Names an entity of a document as the whole corpus does. */
export type Naming = (document: DocumentSummary, entity: EntityReference) => string;

/**
 * Which named thing an attribute is of, wherever a text names it: "the painter **Ilse Brand**" and "**Brand**" alike, "the **Varden bridge**".
 * Null where no name says so: "the bridge", "Ferrant's plant", "Holm and Roos", "Monday's vote".
 */
export function namedOwner(
  { told, units: all }: UnitSentence,
  owner: readonly Unit[],
  nameOf: Naming,
): string | null {
  const [opening] = owner;
  const before = opening === undefined ? undefined : all[all.indexOf(opening) - 1];
  if (
    before?.pos === "CCONJ" ||
    owner.some(({ sort, pos }) => sort === "mark" || sort === "trigger" || pos === "CCONJ")
  )
    return null;
  // "a revised Orva" is one of several; "this moon of Orva" is not Orva.
  if (owner.some(({ lower }) => lower === "a" || lower === "an") || !areTogether(all, owner)) return null;
  const units = owner.filter(isContent);
  const first = units.findIndex(isNameWord);
  const last = units.findLastIndex(isNameWord);
  if (first < 0 || units.some(({ sort }) => sort === "value")) return null;
  const name = units.slice(first, last + 1);
  if (!name.every(isNameWord)) return null;
  const kind = units.slice(last + 1);
  // "the **small** Varden bridge" may be one of two; what somebody is ("the **painter** Ilse Brand") tells nothing apart.
  if (units.slice(0, first).some(({ pos }) => pos !== "NOUN") || kind.some(({ pos }) => pos !== "NOUN"))
    return null;
  const known = name.map((unit) => ({ unit, entity: entityNamed(told.document, unit) }));
  // "the **Ghent** museum", "the **Ferrant** plant": one of those there, or of theirs.
  if (kind.length > 0 && known.some(({ entity }) => entity !== null && possessing.has(entity.type)))
    return null;
  const words = [
    ...known.flatMap(({ unit, entity }) =>
      nameWords(entity === null ? unit.lower : nameOf(told.document, entity).toLowerCase()),
    ),
    ...kind.map(({ lemma }) => lemma),
  ];
  return words.length === 0 ? null : words.join(" ");
}

/** Whether nothing stands between the words, as "of" does between two phrases. */
function areTogether(all: readonly Unit[], units: readonly Unit[]): boolean {
  const from = all.findIndex((unit) => unit === units[0]);
  return units.every((unit, index) => all[from + index] === unit);
}

const possessing: ReadonlySet<string> = new Set(["place", "organisation", "person", "group"]);

/** The entity that a name of a document stands for; null for any other word. */
export function entityNamed({ entities }: DocumentSummary, { lower, sort }: Unit): EntityReference | null {
  if (sort !== "name") return null;
  return (
    entities.find(({ name, names }) => [name, ...names].some((each) => each.toLowerCase() === lower)) ?? null
  );
}
