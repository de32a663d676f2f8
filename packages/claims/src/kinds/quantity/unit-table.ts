import { PhraseTable } from "./phrase-table.js";
import type { Unit } from "./unit.js";
import { units } from "./units.js";

/** The units that stand in texts, by the words and signs that make them. */
export interface UnitTable {
  /** Words after a number: "km" is none, "kilometres" is one. */
  readonly words: PhraseTable<Unit>;
  /** Signs after a number. */
  readonly symbols: PhraseTable<Unit>;
  /** Signs before a number. */
  readonly prefixes: PhraseTable<Unit>;
}

/** Of units that claim one word, the first has it: "pound" is a mass before it is money. */
export function createUnitTable(rows: readonly Unit[]): UnitTable {
  const table = (pick: (unit: Unit) => readonly string[], ignoreCase: boolean) =>
    new PhraseTable(
      rows.flatMap((unit) => pick(unit).map((phrase) => [phrase, unit] as const)),
      { ignoreCase },
    );
  return {
    words: table((unit) => unit.words, true),
    symbols: table((unit) => unit.symbols, false),
    prefixes: table((unit) => unit.prefixes, false),
  };
}

/** The units of our table. */
export const builtInUnits: UnitTable = createUnitTable(units);
