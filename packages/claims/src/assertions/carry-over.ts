import type { Assertion, Qualifiers, Subject } from "../model/assertion.js";
import type { Clauses } from "./binding.js";

/** What a sentence says of when and where, for the next one that only points back to it. */
export type Setting = Pick<Qualifiers, "time" | "place" | "which">;

/**
 * Whether a sentence goes on about the happening of the one before: "**It** killed 612 people", "**That** temblor killed six".
 */
export function pointsBack({ phrases }: Clauses): boolean {
  const first = phrases.find((phrase) => phrase.type === "noun");
  const word = first?.tokens[0]?.lower;
  return word === "it" || word === "that" || word === "this";
}

/** The setting of the first assertion of a sentence that has one. */
export function settingOf(assertions: readonly Assertion[]): Setting | null {
  for (const { qualifiers, slot, value } of assertions) {
    const time = slot === "when" ? value : qualifiers.time;
    const { place, which } = qualifiers;
    if (time === undefined && place === undefined) continue;
    return {
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      ...(which === undefined ? {} : { which }),
    };
  }
  return null;
}

/** The assertion with what it leaves unsaid taken from the sentence before. Dates of happenings keep their own. */
export function carryOver(assertion: Assertion, setting: Setting): Assertion {
  if (assertion.slot === "when") return assertion;
  return { ...assertion, qualifiers: { ...setting, ...assertion.qualifiers } };
}

/** The place or thing of which a sentence says what it is: "**Larrow** is a town in Norway". */
export function definedIn(assertions: readonly Assertion[]): Subject | null {
  const found = assertions.find(
    ({ predicate, slot, subject, polarity, modality }) =>
      slot === "whether" &&
      predicate.startsWith("to be ") &&
      polarity === "affirmed" &&
      modality === "asserted" &&
      subject.type === "entity" &&
      (subject.entity.type === "place" || subject.entity.type === "unknown"),
  );
  return found?.subject ?? null;
}
