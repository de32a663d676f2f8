import { readDocument } from "../document/read-document.js";
import { extract } from "../extract.js";
import { formatValue } from "../kinds/index.js";
import type { Assertion, Slot } from "../model/assertion.js";

/** The date of every article that tests read assertions from. */
export const articleDate = "2025-03-05";

/** "predicate.slot(subject) = value [what narrows it]", the form in which tests expect assertions. */
export function tell(assertion: Assertion): string {
  const { subject, predicate, slot, value, qualifiers, polarity, modality, attribution } = assertion;
  const about =
    subject.type === "entity"
      ? subject.entity.name
      : subject.type === "event"
        ? `the ${subject.event}`
        : subject.name;
  const notes = [
    qualifiers.role,
    qualifiers.measure,
    qualifiers.phase,
    qualifiers.scope,
    polarity === "negated" ? polarity : undefined,
    modality === "asserted" ? undefined : modality,
    attribution === null ? undefined : `${attribution.stance} by ${attribution.speaker}`,
  ].filter((note) => note !== undefined);
  const relation = qualifiers.relation === undefined ? "" : ` (${qualifiers.relation})`;
  return `${predicate}.${slot}(${about}) = ${formatValue(value)}${relation}${notes.length === 0 ? "" : ` [${notes.join(", ")}]`}`;
}

/** What a text says, as `tell` has it, in order; only of the slots named, if any. */
export function readAssertions(text: string, ...slots: readonly Slot[]): readonly string[] {
  return extract(readDocument({ id: "a.txt", content: text, metadata: { date: articleDate } }))
    .assertions.filter(({ slot }) => slots.length === 0 || slots.includes(slot))
    .map(tell);
}
