import type { DocumentSummary } from "@gainsay/claims";
import { byCodeUnit } from "./by-code-unit.js";

type Summary = Pick<DocumentSummary, "id" | "signature">;

/**
 * Documents that agree on a whole band of their signatures are compared. With two positions a band, signatures that
 * agree on more than half of all positions must agree on some band, so no near copy is missed.
 */
const bandLength = 2;

/**
 * The origin of each document, by id: near copies of one report, such as an agency's text in several papers, are one
 * origin, named after the smallest id among them. Two documents are near copies when more than half of their
 * signatures agree, which estimates that they share more than half of their runs of four words. A copy of a copy is of
 * the same origin. A document without a signature is an origin of its own, and each group in `known`, by id, is of one origin. The order
 * of the documents does not matter.
 */
export function groupOrigins(
  documents: readonly Summary[],
  known: readonly (readonly string[])[] = [],
): ReadonlyMap<string, string> {
  const origins = new Partition(documents.map(({ id }) => id));
  for (const [first, ...others] of known) {
    if (first !== undefined) others.forEach((other) => origins.join(first, other));
  }
  const distinct: Summary[] = [];
  // Exact copies first: they would make buckets in which everything has to be compared with everything.
  for (const [first, ...copies] of groupBy(documents, ({ signature }) => signature.join(" "))) {
    if (first.signature.length === 0) continue;
    distinct.push(first);
    for (const copy of copies) origins.join(first.id, copy.id);
  }
  for (const bucket of bandBuckets(distinct)) {
    // By origin: pages of one template agree on most bands, and are of one origin from the first.
    const groups = groupBy(bucket, ({ id }) => origins.of(id));
    groups.forEach((left, index) => {
      for (const right of groups.slice(index + 1)) {
        if (origins.of(left[0].id) === origins.of(right[0].id)) continue;
        if (left.some((one) => right.some((other) => areNearCopies(one, other))))
          origins.join(left[0].id, right[0].id);
      }
    });
  }
  return new Map(documents.map(({ id }) => [id, origins.of(id)]));
}

function areNearCopies(a: Summary, b: Summary): boolean {
  if (a.signature.length !== b.signature.length) return false;
  const equal = a.signature.filter((value, index) => value === b.signature[index]).length;
  return equal * 2 > a.signature.length;
}

/** Groups of documents that agree on a band. */
function bandBuckets(documents: readonly Summary[]): readonly (readonly Summary[])[] {
  const longest = Math.max(0, ...new Set(documents.map(({ signature }) => signature.length)));
  const starts = Array.from({ length: Math.ceil(longest / bandLength) }, (_, band) => band * bandLength);
  return starts.flatMap((start) => {
    const reaching = documents.filter(({ signature }) => start < signature.length);
    return groupBy(reaching, ({ signature }) => signature.slice(start, start + bandLength).join(" "));
  });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Disjoint sets of ids, each named after its smallest member (union-find). */
class Partition {
  readonly #parents: Map<string, string>;

  constructor(ids: readonly string[]) {
    this.#parents = new Map(ids.map((id) => [id, id]));
  }

  of(id: string): string {
    let root = id;
    for (
      let parent = this.#parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.#parents.get(root)
    ) {
      root = parent;
    }
    // Point straight at the root, so that the next walk is short.
    this.#parents.set(id, root);
    return root;
  }

  join(a: string, b: string): void {
    const [left, right] = [this.of(a), this.of(b)];
    if (byCodeUnit(left, right) < 0) this.#parents.set(right, left);
    else this.#parents.set(left, right);
  }
}
