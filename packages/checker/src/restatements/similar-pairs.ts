/** What is joined: its words, each once. */
export type WordSet = ReadonlySet<string>;

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
  sets: readonly WordSet[],
  threshold: number,
  { groupOf, relatedTo }: Grouping = together,
): Generator<IndexPair> {
  const weigh = weights(sets);
  const ordered = sets.map((words) => rarestFirst(words, weigh));
  const sizes = ordered.map((words) => words.reduce((total, { weight }) => total + weight, 0));
  const filed = new Map<string, Map<string, number[]>>();
  let group: string | undefined;
  let related: ReadonlySet<string> = one;
  for (const [index, words] of ordered.entries()) {
    const own = groupOf(index);
    if (own !== group) {
      group = own;
      related = relatedTo(own);
    }
    const size = sizes[index] ?? 0;
    const candidates = new Set<number>();
    let rest = size;
    for (const { word, weight } of words) {
      if (rest < threshold * size) break;
      const holders = filed.get(word) ?? new Map<string, number[]>();
      filed.set(word, holders);
      const [few, many] = related.size < holders.size ? [related, holders] : [holders, related];
      for (const each of few.keys()) {
        if (many.has(each)) for (const holder of holders.get(each) ?? []) candidates.add(holder);
      }
      const mine = holders.get(own);
      if (mine === undefined) holders.set(own, [index]);
      else mine.push(index);
      rest -= weight;
    }
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const otherSize = sizes[other] ?? 0;
      if (Math.min(size, otherSize) < threshold * Math.max(size, otherSize)) continue;
      const least = (threshold / (1 + threshold)) * (size + otherSize);
      if (sharesAtLeast(least, sets[other], words, size)) yield [other, index];
    }
  }
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

/** Whether those of the words that a set has weigh so much; all words weigh `size`. Ends as soon as the rest weighs too little. */
function sharesAtLeast(
  least: number,
  set: WordSet | undefined,
  words: readonly Weighed[],
  size: number,
): boolean {
  let missing = 0;
  for (const { word, weight } of words) {
    if (set?.has(word) !== true) missing += weight;
    if (size - missing < least) return false;
  }
  return true;
}

/** Rarity of a word: the logarithm of one in so many sets. */
function weights(sets: readonly WordSet[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + (sets.length + 1) / (counts.get(word) ?? 1));
}
