import type { Unit, UnitSentence } from "../sentences/unit.js";

/** One thing that a sentence tells of what it names: "has a **maximum** depth of **31 m**", "was **opened** in **1934**". */
export interface Attribute {
  readonly sentence: UnitSentence;
  /** What is told: "depth", "opening". */
  readonly id: string;
  /** Whose it is; null where nobody is named: "**The** incubation period is five days". */
  readonly owner: readonly Unit[] | null;
  /** The words that say which one it is: "main" of "the main span". */
  readonly about: readonly Unit[];
  /** The words of the value. */
  readonly unit: Unit;
  /** The date that a measure is of, if the sentence gives one beside it. */
  readonly asOf: Unit | null;
}
