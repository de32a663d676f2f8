/**
 * Sets of words, in which each word is a number: the fewer sets have it, the smaller. They stand one after the other in `words`, each
 * in ascending order and so with its rarest words first; that at `index` from `starts[index]` up to `starts[index + 1]`.
 */
export interface WordSets {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  /** By word: in how many sets it is. */
  readonly counts: Int32Array;
  /** By word: what it weighs, the logarithm of one in so many sets. */
  readonly weights: Float64Array;
}

/** Numbers the words that each of the items has. Equally rare words are numbered by code unit, so that the order of the items is all one. */
export function numberWords<T>(items: readonly T[], wordsOf: (item: T) => ReadonlySet<string>): WordSets {
  const numbers = new Map<string, number>();
  const counted: number[] = [];
  const all: number[] = [];
  const ends = [0];
  for (const item of items) {
    for (const word of wordsOf(item)) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === counted.length) numbers.set(word, number);
      counted[number] = (counted[number] ?? 0) + 1;
      all.push(number);
    }
    ends.push(all.length);
  }
  const weigh = (number: number): number => Math.log(1 + ends.length / (counted[number] ?? 1));
  const ordered = Array.from(numbers, ([word, number]) => ({ word, number, weight: weigh(number) })).sort(
    (a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1),
  );
  const rank = new Int32Array(ordered.length);
  for (const [at, { number }] of ordered.entries()) rank[number] = at;
  const words = Int32Array.from(all, (number) => rank[number] ?? 0);
  const starts = Int32Array.from(ends);
  for (let at = 1; at < starts.length; at += 1) words.subarray(starts[at - 1], starts[at]).sort();
  return {
    words,
    starts,
    counts: Int32Array.from(ordered, ({ number }) => counted[number] ?? 0),
    weights: Float64Array.from(ordered, ({ weight }) => weight),
  };
}

/** How many words the smaller of two sets has that the other lacks. */
export function fewestLacking({ words, starts }: WordSets, a: number, b: number): number {
  const [endOfA, endOfB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  let [i, j] = [starts[a] ?? 0, starts[b] ?? 0];
  const smaller = Math.min(endOfA - i, endOfB - j);
  let shared = 0;
  while (i < endOfA && j < endOfB) {
    const difference = (words[i] ?? 0) - (words[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return smaller - shared;
}
