import { builtInUnits, createUnitTable, type UnitTable } from "../kinds/quantity/unit-table.js";
import type { Unit } from "../kinds/quantity/unit.js";
import { units } from "../kinds/quantity/units.js";
import type { Value } from "../kinds/index.js";
import { catalogue } from "../predicates/catalogue.en.js";
import { builtInMatcher, createMatcher, type Matcher } from "../predicates/match-predicate.js";
import { takesMeasure } from "../predicates/takes-measure.js";
import type { Predicate } from "../predicates/predicate.js";

/** What a user adds to the built-in catalogue and units: plain data, which can be kept, compared and sent elsewhere. */
export interface OwnWords {
  readonly predicates: readonly Predicate[];
  readonly units: readonly Unit[];
}

/**
 * Everything that can be said and measured: the built-in catalogue and units, and the user's own. It never changes, and nothing
 * else does with it: what is read with one vocabulary leaves no trace in what is read with another.
 */
export interface Vocabulary extends Matcher {
  readonly own: OwnWords;
  readonly units: UnitTable;
  /** One of the user's predicates by its id. */
  ownPredicate(id: string): Predicate | null;
  /** The property that an adjective grades a measure of, the user's before the built-in ones: "40 kN **strong**". */
  gradedBy(adjective: string, measure: Value): Predicate | null;
}

/** Compiles a vocabulary, once for all documents. Where the user and the built-in tables have the same word, the user's wins. */
export function createVocabulary(own: OwnWords): Vocabulary {
  const byId = new Map(own.predicates.map((predicate) => [predicate.id, predicate]));
  return {
    own,
    ...(own.predicates.length === 0 ? builtInMatcher : createMatcher(own.predicates)),
    units: own.units.length === 0 ? builtInUnits : createUnitTable([...own.units, ...units]),
    ownPredicate: (id) => byId.get(id) ?? null,
    gradedBy: (adjective, measure) =>
      [...own.predicates, ...catalogue].find(
        ({ property }) =>
          property?.adjectives?.includes(adjective) === true && takesMeasure(property, measure),
      ) ?? null,
  };
}

/** The built-in catalogue and units alone. */
export const builtInVocabulary: Vocabulary = createVocabulary({ predicates: [], units: [] });
