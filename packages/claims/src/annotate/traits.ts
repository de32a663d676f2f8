import type { Token } from "../model/sentence.js";

/**
 * What a word's spelling alone says of it, one bit each: that a time may begin with it, that it may deny what follows. A stage says
 * with `trait` which words it cannot do without, and passes over words and sentences that lack them, which most do. The bits
 * are found once for each spelling and stand on its tokens.
 */
export type Trait = number;

const tests: ((word: string) => boolean)[] = [];

/**
 * Declares a trait: that of the words, in lower case, for which `holds` does. A token has it if its word as it stands does or its
 * dictionary form. To be called as a module loads.
 */
export function trait(holds: (word: string) => boolean): Trait {
  if (tests.length > 30) throw new RangeError("a word has at most 31 traits");
  tests.push(holds);
  return 1 << (tests.length - 1);
}

/** How many traits there are by now; a module that loads late may add some. */
export function declaredTraits(): number {
  return tests.length;
}

/** The traits of one spelling, in lower case. */
export function traitsOfWord(word: string): number {
  return tests.reduce((sum, holds, at) => (holds(word) ? sum | (1 << at) : sum), 0);
}

/** The traits that some of the tokens have. */
export function traitsOf(tokens: readonly Token[]): number {
  let all = 0;
  for (const { traits = -1 } of tokens) all |= traits;
  return all;
}

/** Whether a token, or some token of a sentence, has a trait or may have it. */
export function mayHave({ traits = -1 }: { readonly traits?: number }, wanted: Trait): boolean {
  return (traits & wanted) !== 0;
}
