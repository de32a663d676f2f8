import type { Dimension, OwnUnit } from "./value.js";

/** A unit in which texts state amounts. */
export interface Unit {
  /** Dictionary form, as it stands in `statedUnit`. */
  readonly name: string;
  readonly plural: string;
  readonly dimension: Dimension;
  /** The unit that amounts are converted to, as it stands in `unit`. */
  readonly canonical: string;
  /** Canonical units in one of this. */
  readonly factor: number;
  /** Canonical units to add after multiplying: temperature scales that do not start at the same zero. */
  readonly offset: number;
  /** Words after the number, lower case, singular and plural. White space stands for a space or a hyphen. */
  readonly words: readonly string[];
  /** Signs after the number, in this very case. */
  readonly symbols: readonly string[];
  /** Signs before the number, in this very case. */
  readonly prefixes: readonly string[];
  /** Share by which units of this name differ between countries: the ton is 907, 1,000 or 1,016 kg. */
  readonly slack: number;
  /** Of a unit of the user's: what its values carry. */
  readonly own?: OwnUnit;
}
