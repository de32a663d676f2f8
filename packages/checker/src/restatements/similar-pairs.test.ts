import { array, assert, constantFrom, property, uniqueArray } from "fast-check";
import { expect, it } from "vitest";
import { similarPairs } from "./similar-pairs.js";
import { fewestLacking, numberWords, type WordSets } from "./word-sets.js";

const setsOf = (...texts: readonly string[]): WordSets =>
  numberWords(texts, (text) => new Set(text.split(" ")));

it("finds sets that share most of their words", () => {
  const sets = setsOf(
    "navy seized rifles boat tolvana",
    "council closed bridge lorries noon",
    "navy seized pistols boat tolvana",
  );
  expect([...similarPairs(sets, 0.5)]).toEqual([[0, 2]]);
});

it("finds no set that shares only what all have", () => {
  const sets = setsOf("ferry sank hestra", "ferry docked aldbury", "ferry burned milford");
  expect([...similarPairs(sets, 0.5)]).toEqual([]);
});

it("pairs no sets of groups that have nothing to do with each other, nor of one group that is not related to itself", () => {
  const sets = setsOf("navy seized rifles", "navy seized rifles", "navy seized rifles", "navy seized rifles");
  const groups = ["a", "a", "b", "c"];
  const related = new Map([
    ["a", new Set(["b"])],
    ["b", new Set(["a", "b"])],
    ["c", new Set(["c"])],
  ]);
  const pairs = similarPairs(sets, 0.5, {
    groupOf: (index) => groups[index] ?? "",
    relatedTo: (group) => related.get(group) ?? new Set(),
  });
  expect([...pairs]).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

it("counts the words that the smaller of two sets has alone", () => {
  const sets = setsOf("navy seized rifles boat", "navy sank boat", "harbour");
  expect([fewestLacking(sets, 0, 1), fewestLacking(sets, 1, 0), fewestLacking(sets, 0, 2)]).toEqual([
    1, 1, 1,
  ]);
});

it("misses no pair that comparing all with all finds", () => {
  const words = uniqueArray(constantFrom(..."abcdefghij"), { minLength: 1, maxLength: 7 });
  assert(
    property(array(words, { maxLength: 14 }), constantFrom(0.3, 0.5, 0.8), (lists, threshold) => {
      const sets = numberWords(lists, (list) => new Set(list));
      const counts = new Map<string, number>();
      for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
      const weigh = (list: readonly string[]): number =>
        list.reduce((sum, word) => sum + Math.log(1 + (lists.length + 1) / (counts.get(word) ?? 1)), 0);
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
