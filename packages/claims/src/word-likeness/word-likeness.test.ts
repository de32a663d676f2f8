import { expect, test } from "vitest";
import { wordLikeness } from "./word-likeness.js";

test.each([
  ["prison", "jail", "river"],
  ["teacher", "pupil", "engine"],
  ["drone", "missile", "profit"],
  ["acquisition", "takeover", "funeral"],
])("%s is more like %s than like %s", (word, alike, other) => {
  expect(wordLikeness(word, alike)).toBeGreaterThan(wordLikeness(word, other) + 0.3);
});

test("a word is like itself, and likeness has no direction", () => {
  expect(wordLikeness("flood", "flood")).toBe(1);
  expect(wordLikeness("flood", "storm")).toBe(wordLikeness("storm", "flood"));
});

test("an unknown word is like nothing but itself", () => {
  expect(wordLikeness("qxzv", "flood")).toBe(0);
  expect(wordLikeness("qxzv", "qxzv")).toBe(1);
});
