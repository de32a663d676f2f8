import type { Comparison } from "../../model/relation.js";
import type { StatusValue } from "./value.js";

/** Poles of one scale exclude each other; scales say nothing of each other. */
export function compare(a: StatusValue, b: StatusValue): Comparison {
  if (a.scale !== b.scale)
    return { relation: "incomparable", reason: `${a.word} and ${b.word} tell different things` };
  if (a.pole === b.pole) {
    const reason = a.word === b.word ? `both say ${a.word}` : `${a.word} and ${b.word} both mean ${a.pole}`;
    return { relation: "same", reason };
  }
  return { relation: "disjoint", reason: `${a.word} and ${b.word} exclude each other` };
}
