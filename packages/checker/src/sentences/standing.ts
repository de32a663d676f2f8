import type { Context } from "@gainsay/claims";
import type { Unit, UnitSentence } from "./unit.js";

/** What a sentence makes of one of its words. */
export interface Standing {
  readonly negated: boolean;
  /** Neither planned, possible, conditional nor asked, and denied wholly if at all. */
  readonly real: boolean;
  readonly modality: Context["modality"];
  readonly partial: boolean;
  readonly alleged: boolean;
}

/** The standing of a unit by itself: what reaches its last word. */
export function standingOf({ reading }: UnitSentence, { last }: Unit): Standing {
  const { polarity, modality, alleged, partial } = reading.contextAt(last - 1);
  return {
    negated: polarity === "negated",
    real: modality === "asserted" && !partial,
    modality,
    partial,
    alleged,
  };
}

/** The standing of a unit with that of the verb it belongs to: "did not seize **14 rifles**". */
export function standingInClause(sentence: UnitSentence, unit: Unit): Standing {
  const own = standingOf(sentence, unit);
  const verb = unit.pos === "VERB" ? null : governorOf(sentence, unit);
  if (verb === null) return own;
  const governed = standingOf(sentence, verb);
  return {
    negated: own.negated || governed.negated,
    real: own.real && governed.real,
    modality: own.modality === "asserted" ? governed.modality : own.modality,
    partial: own.partial || governed.partial,
    alleged: own.alleged || governed.alleged,
  };
}

/**
 * The verb a unit belongs to: the nearest before in its clause, else the next one in it, of which the unit is part of the subject; else
 * the nearest of all.
 */
function governorOf({ units }: UnitSentence, unit: Unit): Unit | null {
  const at = units.indexOf(unit);
  const before = units.slice(0, at).toReversed();
  const behind = units.slice(at + 1);
  return verbIn(untilBoundary(before)) ?? verbIn(untilBoundary(behind)) ?? verbIn(before) ?? verbIn(behind);
}

function verbIn(units: readonly Unit[]): Unit | null {
  return units.find(({ pos }) => pos === "VERB") ?? null;
}

function untilBoundary(units: readonly Unit[]): readonly Unit[] {
  const boundary = units.findIndex(
    ({ pos, text }) => pos === "CCONJ" || pos === "SCONJ" || /^[,;:]$/u.test(text),
  );
  return boundary < 0 ? units : units.slice(0, boundary);
}

/** Whether a sentence tells a unit as a fact, and does not deny it. */
export function isFact(sentence: UnitSentence, unit: Unit): boolean {
  const { real, negated, alleged } = standingOf(sentence, unit);
  return real && !negated && !alleged;
}
