import { type Candidate, typeClass } from "./candidate.js";

/** Buckets beyond this size are compared by equal keys only, so that hostile input stays cheap. */
export const largestBucket = 60;

/** Sets that grow together. Roots are the least members, so that the order of joining does not show. */
export class Sets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    for (
      let parent = this.#parents[root];
      parent !== undefined && parent !== root;
      parent = this.#parents[root]
    )
      root = parent;
    let at = index;
    for (
      let parent = this.#parents[at];
      parent !== undefined && parent !== root;
      parent = this.#parents[at]
    ) {
      this.#parents[at] = root;
      at = parent;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].toSorted((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.#parents[high] = low;
  }
}

export class Index {
  readonly #buckets = new Map<string, Candidate[]>();

  add(key: string, candidate: Candidate): void {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) this.#buckets.set(key, [candidate]);
    else if (bucket.at(-1) !== candidate) bucket.push(candidate);
  }

  get(key: string): readonly Candidate[] {
    return this.#buckets.get(key) ?? [];
  }

  buckets(): Iterable<readonly Candidate[]> {
    return this.#buckets.values();
  }

  entries(): Iterable<readonly [string, readonly Candidate[]]> {
    return this.#buckets;
  }
}

/** Joins the things of a bucket by type. An unknown joins where one type has the name. */
export function joinBucket(bucket: readonly Candidate[], sets: Sets): void {
  const classes = new Map<string, Candidate>();
  for (const candidate of bucket) {
    const name = typeClass(candidate.thing.type);
    const first = classes.get(name);
    if (first === undefined) classes.set(name, candidate);
    else sets.join(first.index, candidate.index);
  }
  const typed = [...classes].filter(([name]) => name !== "unknown");
  const unknown = classes.get("unknown");
  const only = typed[0];
  if (unknown !== undefined && typed.length === 1 && only !== undefined)
    sets.join(unknown.index, only[1].index);
}
