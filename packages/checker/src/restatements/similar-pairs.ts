import type { WordSets } from "./word-sets.js";

/** Indexes of two sets, the smaller first. */
export type IndexPair = readonly [number, number];

/** Which sets may be paired at all: those of related groups. Each group is asked for once, as the sets of a group stand together. */
export interface Grouping {
  readonly groupOf: (index: number) => string;
  /** Symmetric, with the group itself if its own sets may be paired. */
  readonly relatedTo: (group: string) => ReadonlySet<string>;
}

const one = new Set([""]);
const together: Grouping = { groupOf: () => "", relatedTo: () => one };

/**
 * All pairs of sets of related groups whose weighted Jaccard similarity is at least `threshold`; a word weighs the more the fewer sets
 * have it. Exact, by prefix filtering (AllPairs, Bayardo et al. 2007): with the words of each set in one order, the rarest first, two
 * sets that are alike enough share a word of their prefixes, which end where the rest weighs too little to make them alike.
 */
export function* similarPairs(
  sets: WordSets,
  threshold: number,
  { groupOf, relatedTo }: Grouping = together,
): Generator<IndexPair> {
  const { words, starts, counts, weights } = sets;
  const sizes = sizesOf(sets);
  /** By word, the sets that have it in their prefix, by group. */
  const filed: (Map<string, number[]> | undefined)[] = [];
  /** The last set that each one was a candidate for: it has one word of the prefix after the other. */
  const seenBy = new Int32Array(sizes.length).fill(-1);
  let group: string | undefined;
  let related: ReadonlySet<string> = one;
  for (const [index, size] of sizes.entries()) {
    const own = groupOf(index);
    if (own !== group) {
      group = own;
      related = relatedTo(own);
    }
    const found: number[] = [];
    const consider = (holders: readonly number[]): void => {
      for (const other of holders) {
        if (seenBy[other] === index) continue;
        seenBy[other] = index;
        if (areAlike(sets, sizes, other, index, threshold)) found.push(other);
      }
    };
    let rest = size;
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end && rest >= threshold * size; at += 1) {
      const word = words[at] ?? 0;
      rest -= weights[word] ?? 0;
      // What no other set has leads to none.
      if (counts[word] === 1) continue;
      const holders = (filed[word] ??= new Map());
      if (related.size < holders.size) for (const each of related) consider(holders.get(each) ?? none);
      else for (const [each, those] of holders) if (related.has(each)) consider(those);
      const mine = holders.get(own);
      if (mine === undefined) holders.set(own, [index]);
      else mine.push(index);
    }
    for (const other of found.sort((a, b) => a - b)) yield [other, index];
  }
}

const none: readonly number[] = [];

/** What the words of each set weigh. */
function sizesOf({ words, starts, weights }: WordSets): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, index) => {
    let size = 0;
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1)
      size += weights[words[at] ?? 0] ?? 0;
    return size;
  });
}

/** Whether two sets share enough. Ends as soon as what the one may yet share weighs too little. */
function areAlike(
  { words, starts, weights }: WordSets,
  sizes: Float64Array,
  other: number,
  index: number,
  threshold: number,
): boolean {
  const [size, otherSize] = [sizes[index] ?? 0, sizes[other] ?? 0];
  if (Math.min(size, otherSize) < threshold * Math.max(size, otherSize)) return false;
  const least = (threshold / (1 + threshold)) * (size + otherSize);
  const [end, otherEnd] = [starts[index + 1] ?? 0, starts[other + 1] ?? 0];
  let next = starts[other] ?? 0;
  let missing = 0;
  for (let at = starts[index] ?? 0; at < end; at += 1) {
    const word = words[at] ?? 0;
    while (next < otherEnd && (words[next] ?? 0) < word) next += 1;
    if (next >= otherEnd || words[next] !== word) missing += weights[word] ?? 0;
    if (size - missing < least) return false;
  }
  return true;
}
