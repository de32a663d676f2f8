import { array, assert, constantFrom, property, uniqueArray } from "fast-check";
import { expect, it } from "vitest";
import { similarPairs, type WordSet } from "./similar-pairs.js";

const set = (words: string): WordSet => new Set(words.split(" "));

it("finds sets that share most of their words", () => {
  const sets = [
    set("navy seized rifles boat tolvana"),
    set("council closed bridge lorries noon"),
    set("navy seized pistols boat tolvana"),
  ];
  expect([...similarPairs(sets, 0.5)]).toEqual([[0, 2]]);
});

it("finds no set that shares only what all have", () => {
  const sets = ["ferry sank hestra", "ferry docked aldbury", "ferry burned milford"].map(set);
  expect([...similarPairs(sets, 0.5)]).toEqual([]);
});

it("misses no pair that comparing all with all finds", () => {
  const words = uniqueArray(constantFrom(..."abcdefghij"), { minLength: 1, maxLength: 7 });
  assert(
    property(array(words, { maxLength: 14 }), constantFrom(0.3, 0.5, 0.8), (lists, threshold) => {
      const sets = lists.map((list) => new Set(list));
      const counts = new Map<string, number>();
      for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
      const weigh = (list: readonly string[]): number =>
        list.reduce((sum, word) => sum + Math.log(1 + (sets.length + 1) / (counts.get(word) ?? 1)), 0);
      const expected = lists.flatMap((b, j) =>
        lists.slice(0, j).flatMap((a, i) => {
          const shared = weigh(a.filter((word) => b.includes(word)));
          // Equal to a hair is left to rounding.
          const similarity = shared / (weigh(a) + weigh(b) - shared);
          return similarity > threshold + 1e-9 ? [`${i} ${j}`] : [];
        }),
      );
      const found = [...similarPairs(sets, threshold)].map(([i, j]) => `${i} ${j}`);
      expect(expected.filter((pair) => !found.includes(pair))).toEqual([]);
    }),
  );
});
