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
  const ordered = sets.map((words) => rarestFirst(words, weigh));
  const sizes = ordered.map((words) => words.reduce((total, { weight }) => total + weight, 0));
  const filed = new Map<string, number[]>();
  const found: IndexPair[] = [];
  for (const [index, words] of ordered.entries()) {
    const size = sizes[index] ?? 0;
    const candidates = new Set<number>();
    let rest = size;
    for (const { word, weight } of words) {
      if (rest < threshold * size) break;
      const holders = filed.get(word);
      if (holders === undefined) filed.set(word, [index]);
      else {
        for (const holder of holders) candidates.add(holder);
        holders.push(index);
      }
      rest -= weight;
    }
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const otherSize = sizes[other] ?? 0;
      if (Math.min(size, otherSize) < threshold * Math.max(size, otherSize)) continue;
      const shared = weightIn(sets[other], words);
      if (shared >= threshold * (size + otherSize - shared)) found.push([other, index]);
    }
  }
  return found;
}

interface Weighed {
  readonly word: string;
  readonly weight: number;
}

function rarestFirst(words: WordSet, weigh: (word: string) => number): readonly Weighed[] {
  return Array.from(words, (word): Weighed => ({ word, weight: weigh(word) })).sort(
    (a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1),
  );
}

/** What those of the words weigh that a set has. */
function weightIn(set: WordSet | undefined, words: readonly Weighed[]): number {
  let total = 0;
  for (const { word, weight } of words) if (set?.has(word) === true) total += weight;
  return total;
}

/** Rarity of a word: the logarithm of one in so many sets. */
function weights(sets: readonly WordSet[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + (sets.length + 1) / (counts.get(word) ?? 1));
}
