import { describe, expect, test } from "vitest";
import type { PartOfSpeech } from "../../model/sentence.js";
import { relateWords, type LexicalRelation } from "./relate-words.js";
import { statusOf } from "./status-of.js";
import { status } from "./index.js";

const cases: readonly (readonly [string, string, PartOfSpeech, LexicalRelation])[] = [
  ["alive", "alive", "ADJ", "same"],
  ["alive", "dead", "ADJ", "opposite"],
  ["hot", "cold", "ADJ", "opposite"],
  // "Scorching" is similar to "hot", whose antonym "cold" is.
  ["scorching", "cold", "ADJ", "opposite"],
  ["scorching", "hot", "ADJ", "narrower"],
  ["happy", "sad", "ADJ", "opposite"],
  ["rise", "fall", "VERB", "opposite"],
  ["buy", "sell", "VERB", "opposite"],
  ["purchase", "sell", "VERB", "opposite"],
  ["purchase", "buy", "VERB", "synonym"],
  ["accept", "reject", "VERB", "opposite"],
  ["victory", "defeat", "NOUN", "opposite"],
  ["quickly", "slowly", "ADV", "opposite"],
  ["guitar", "violin", "NOUN", "exclusive"],
  ["guitar", "electric guitar", "NOUN", "wider"],
  ["electric guitar", "acoustic guitar", "NOUN", "exclusive"],
  ["violin", "fiddle", "NOUN", "synonym"],
  ["black", "yellow", "ADJ", "exclusive"],
  ["crimson", "red", "ADJ", "narrower"],
  // Two reds may be one.
  ["maroon", "burgundy", "ADJ", "unrelated"],
  ["silver", "grey", "ADJ", "unrelated"],
  ["monday", "friday", "PROPN", "exclusive"],
  ["kitchen", "living room", "NOUN", "exclusive"],
  ["wood", "brick", "NOUN", "exclusive"],
  ["metal", "iron", "NOUN", "wider"],
  ["beer", "cider", "NOUN", "exclusive"],
  ["champagne", "wine", "NOUN", "narrower"],
  ["third", "fifth", "ADJ", "exclusive"],
  ["third", "21st", "ADJ", "exclusive"],
  ["happy", "glad", "ADJ", "synonym"],
  ["man", "woman", "NOUN", "opposite"],
  ["father", "brother", "NOUN", "unrelated"],
  ["kill", "die", "VERB", "unrelated"],
  ["second", "2nd", "ADJ", "synonym"],
  ["chinese", "japanese", "ADJ", "exclusive"],
  ["peru", "spain", "PROPN", "exclusive"],
  ["scotland", "united kingdom", "PROPN", "unrelated"],
  ["dog", "cat", "NOUN", "exclusive"],
  ["poodle", "dog", "NOUN", "narrower"],
  ["dog", "animal", "NOUN", "narrower"],
  ["street", "table", "NOUN", "unrelated"],
  ["committee", "guitar", "NOUN", "unrelated"],
  // Every parent is somebody's child.
  ["parent", "child", "NOUN", "unrelated"],
  ["attack", "defend", "VERB", "unrelated"],
  ["little", "small", "ADJ", "synonym"],
  ["glorp", "zork", "NOUN", "unrelated"],
];

describe("relateWords", () => {
  test.each(cases)("%s and %s (%s): %s", (a, b, pos, relation) => {
    expect(relateWords(a, b, pos)).toBe(relation);
    const back = relation === "narrower" ? "wider" : relation === "wider" ? "narrower" : relation;
    expect(relateWords(b, a, pos)).toBe(back);
  });
});

describe("statusOf", () => {
  test.each([
    ["dead", "ADJ", { scale: "life", pole: "dead" }],
    ["hurt", "VERB", { scale: "injury", pole: "wounded" }],
    ["scorching", "ADJ", { scale: "adjective", pole: "scorching" }],
    ["guitar", "NOUN", { scale: "noun", pole: "guitar" }],
  ] as const)("%s (%s)", (word, pos, expected) => {
    expect(statusOf(word, pos)).toMatchObject(expected);
  });

  test.each([
    ["committee", "NOUN"],
    ["the", "DET"],
    ["zork", "ADJ"],
  ] as const)("%s (%s) excludes nothing", (word, pos) => {
    expect(statusOf(word, pos)).toBeNull();
  });
});

test("statuses without a scale are compared as words", () => {
  const [hot, cold, scorching] = [
    statusOf("hot", "ADJ"),
    statusOf("cold", "ADJ"),
    statusOf("scorching", "ADJ"),
  ];
  if (hot === null || cold === null || scorching === null) throw new Error("not known");
  expect(status.compare(hot, cold).relation).toBe("disjoint");
  expect(status.compare(scorching, hot).relation).toBe("narrower");
  expect(status.compare(hot, scorching).relation).toBe("wider");
});
