/** What is joined: its words, each once. */
export type WordSet = ReadonlySet<string>;

/** Indexes of two sets, the smaller first. */
export type IndexPair = readonly [number, number];

/**
 * All pairs of sets whose weighted Jaccard similarity is at least `threshold`; a word weighs the more the fewer sets have it. Exact,
 * by prefix filtering (AllPairs, Bayardo et al. 2007): with the words of each set in one order, the rarest first, two sets that are
 * alike enough share a word of their prefixes, which end where the rest weighs too little to make them alike.
 */
export function similarPairs(sets: readonly WordSet[], threshold: number): readonly IndexPair[] {
  const weigh = weights(sets);
  const ordered = sets.map((words) => [...words].sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1)));
  const sizes = ordered.map((words) => sum(words.map(weigh)));
  const filed = new Map<string, number[]>();
  const found: IndexPair[] = [];
  for (const [index, words] of ordered.entries()) {
    const size = sizes[index] ?? 0;
    const candidates = new Set<number>();
    let rest = size;
    for (const word of words) {
      if (rest < threshold * size) break;
      const holders = filed.get(word) ?? [];
      for (const holder of holders) candidates.add(holder);
      filed.set(word, [...holders, index]);
      rest -= weigh(word);
    }
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const otherSize = sizes[other] ?? 0;
      if (Math.min(size, otherSize) < threshold * Math.max(size, otherSize)) continue;
      const shared = sum(words.filter((word) => sets[other]?.has(word)).map(weigh));
      if (shared >= threshold * (size + otherSize - shared)) found.push([other, index]);
    }
  }
  return found;
}

/** Rarity of a word: the logarithm of one in so many sets. */
function weights(sets: readonly WordSet[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + (sets.length + 1) / (counts.get(word) ?? 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
