import type { Comparison } from "../../model/relation.js";
import { format } from "./format.js";
import { compareReleases } from "./order.js";
import type { VersionValue } from "./value.js";

/** How two versions relate as sets of releases of one product. Incomparable: of two products, or of one that only one side names. */
export function compare(a: VersionValue, b: VersionValue): Comparison {
  if (a.product?.toLowerCase() !== b.product?.toLowerCase())
    return {
      relation: "incomparable",
      reason: `${format(a)} and ${format(b)} are not known to be versions of one product`,
    };
  const [left, right] = [format(a), format(b)];
  const [from, below] = [byStart(a.from, b.from), byEnd(a.below, b.below)];
  if (from === 0 && below === 0) return { relation: "same", reason: `Both say ${left}` };
  if (endsBefore(a, b)) return { relation: "disjoint", reason: `${left} comes before ${right}` };
  if (endsBefore(b, a)) return { relation: "disjoint", reason: `${left} comes after ${right}` };
  if (from >= 0 && below <= 0) return { relation: "narrower", reason: `${left} lies within ${right}` };
  if (from <= 0 && below >= 0) return { relation: "wider", reason: `${right} lies within ${left}` };
  return { relation: "overlapping", reason: `${left} and ${right} overlap` };
}

/** Which of two starts comes first; an open one comes before all. */
function byStart(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareReleases(a, b);
}

/** Which of two ends comes first; an open one comes after all. */
function byEnd(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareReleases(a, b);
}

function endsBefore({ below }: VersionValue, { from }: VersionValue): boolean {
  return below !== null && from !== null && compareReleases(below, from) <= 0;
}
