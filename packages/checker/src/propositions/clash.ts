import type { Unit } from "../sentences/unit.js";

/** What two propositions cannot both be right about. */
export interface Clash {
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  readonly reason: string;
  /** Of a denial: which side denies. */
  readonly denies?: "left" | "right";
  /** What both sides say. */
  readonly shared: readonly Unit[];
}
