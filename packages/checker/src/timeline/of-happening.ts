import { formatValue } from "@gainsay/claims";
import type { CanonicalEntity, Statement } from "../align/statement.js";
import type { Check } from "../findings/finding.js";
import { daysOfDuration } from "./days.js";
import { goingOn, lasting, pointers, toldOnce } from "./lives.en.js";
import { dated, ordered, type Told } from "./told.js";

/** What is known of everything that lasts. */
export const orderOfHappening: readonly Told[] = [ordered("start", "end", "Nothing ends before it begins")];

/** Finds the happening that a statement is about. */
export type FindHappening = (statement: Statement) => CanonicalEntity | null;

/**
 * Prepares to find the lasting happening that a statement tells of: one with a name ("the Lowland War"), or one that a document
 * tells of once and always calls the same ("the war"), which is then known by its document.
 */
export function lastingHappenings(statements: readonly Statement[]): FindHappening {
  const names = new Map<string, { name: string; introduced: number } | null>();
  for (const { document, assertion } of statements) {
    const { subject, predicate, qualifiers, slot } = assertion;
    if (!toldOnce.has(predicate) || slot === "whether") continue;
    const key = keyOf(document.id, predicate);
    const name = subject.type === "event" ? bare(subject.name) : null;
    const known = names.get(key);
    const isSame = known === undefined || known?.name === name;
    const introduced = (known?.introduced ?? 0) + (qualifiers.introduced === true ? 1 : 0);
    const isOne = isSame && name !== null && introduced < 2 && (qualifiers.which ?? []).length === 0;
    names.set(key, isOne ? { name, introduced } : null);
  }
  return ({ assertion, document, subject }) => {
    const { predicate } = assertion;
    if (!lasting.has(predicate)) return null;
    if (assertion.subject.type === "entity")
      return assertion.subject.entity.type === "event" ? subject : null;
    const key = keyOf(document.id, predicate);
    const name = names.get(key)?.name;
    return name === undefined ? null : { id: key, name: `the ${name}` };
  };
}

const keyOf = (document: string, predicate: string) => `${predicate} in ${document}`;

const bare = (name: string) => name.replace(pointers, "").toLowerCase();

/** What a statement says of when a happening began, ended, went on and how long it took; null for anything else. */
export function tellHappening(statement: Statement): Told | null {
  const { slot, value, qualifiers, evidence, subject } = statement.assertion;
  const assumed = subject.type === "entity" ? null : withoutName;
  if (slot === "when" && value.kind === "date") {
    const { phase } = qualifiers;
    if (phase === undefined) return null;
    return { ...dated(phase, phases[phase], value, statement), assumed };
  }
  if (slot !== "howLong" || value.kind !== "duration") return null;
  const { binding } = statement.assertion.provenance;
  if (!lengthBindings.has(binding)) return null;
  const isDone = binding === "duration/lasted" && !goingOn.test(evidence.sentence);
  const { least, most } = daysOfDuration(value);
  return {
    sort: "length",
    from: "start",
    to: "end",
    least,
    // "the three-year war", while it goes on, may yet take longer.
    most: isDone ? most : null,
    topic: "the length",
    display: `lasted ${formatValue(value)}`,
    value,
    statements: [statement],
    assumed,
  };
}

const withoutName: Check = {
  check: "event",
  status: "unknown",
  reason: "the article gives the happening no name, but tells of one only",
};

const phases = {
  start: { topic: "the beginning", past: "began" },
  end: { topic: "the end", past: "ended" },
} as const;

/** How a length of time is said of the whole of a happening: "lasted five weeks", "five weeks of war", "the five-week war". */
const lengthBindings: ReadonlySet<string> = new Set([
  "duration/lasted",
  "duration/of-event",
  "measure/premodifier",
]);
