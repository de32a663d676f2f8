import { dimensionOf } from "@gainsay/claims";
import { byCodeUnit } from "./by-code-unit.js";
import { isOfQuake } from "./quakes.js";
import { byPlace, type Statement } from "./statement.js";

/** Statements that answer the same question, as far as words can tell; the gate decides pair by pair. */
export interface OpenQuestion {
  readonly key: string;
  readonly predicate: string;
  readonly slot: Statement["assertion"]["slot"];
  readonly statements: readonly Statement[];
}

/**
 * Groups statements by what they answer: predicate and slot, the named subject where the predicate has one, which end of a
 * happening, and what is measured. Sorted by key; the order of the statements does not matter.
 */
export function groupByQuestion(statements: readonly Statement[]): readonly OpenQuestion[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = questionKey(statement);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups]
    .map(([key, group]) => ({
      key,
      predicate: group[0]?.assertion.predicate ?? "",
      slot: group[0]?.assertion.slot ?? "when",
      statements: group.sort(byPlace),
    }))
    .sort((a, b) => byCodeUnit(a.key, b.key));
}

function isPlace({ subject }: Statement["assertion"]): boolean {
  return subject.type === "entity" && subject.entity.type === "place";
}

/** What a statement answers, as a key; null when it names nothing that another text could answer too. */
export function questionKey({ assertion, predicate, subject, patient, setting }: Statement): string | null {
  const { predicate: id, slot, qualifiers, value } = assertion;
  const dimension = value.kind === "quantity" ? dimensionOf(value) : value.kind;
  if (setting !== null) return [id, slot, dimension, setting].join("|");
  const what = [
    id,
    slot,
    dimension,
    qualifiers.phase ?? "",
    qualifiers.relation ?? "",
    qualifiers.role ?? "",
  ];
  // A named happening is a question of its own; others are told apart by the gate.
  if (predicate?.subject === "event" && subject !== null) return [...what, subject.id].join("|");
  if (isOfQuake(assertion))
    return id === "distance" && patient === null ? null : [...what, "quake", patient?.id ?? ""].join("|");
  const isProperty = predicate === null ? !id.startsWith("to ") : predicate.property !== undefined;
  // "the model is 15 inches long", "the girl, 12,": which of them, a common noun does not say.
  if (isProperty && subject === null && id !== "magnitude" && assertion.subject.type === "noun") return null;
  // Ships and storms move, and "40 miles off the coast" does not say from where.
  if (id === "distance")
    return patient === null || subject === null || !isPlace(assertion)
      ? null
      : [...what, subject.id, patient.id].join("|");
  if (slot === "howMany" && !isProperty) return [...what, ""].join("|");
  if (predicate?.subject === "event" || id === "magnitude") return [...what, ""].join("|");
  if (subject !== null) {
    // Without a catalogue entry the verb alone says little: what it is done to belongs to the question.
    const object = predicate === null ? (patient?.id ?? "") : "";
    return [...what, subject.id, object].join("|");
  }
  if (assertion.subject.type === "noun") return [...what, `noun:${assertion.subject.name}`].join("|");
  return null;
}
