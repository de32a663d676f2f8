import type { Comparison } from "../../model/relation.js";
import { format } from "./format.js";
import type { TruthValue } from "./value.js";

export function compare(a: TruthValue, b: TruthValue): Comparison {
  return a.holds === b.holds
    ? { relation: "same", reason: `both say that ${format(a)}` }
    : { relation: "disjoint", reason: `one says that ${format(a)}, the other that ${format(b)}` };
}
