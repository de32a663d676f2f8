import { describe, expect, test } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import { growthOf } from "../testing/growth.js";
import { complementsOf, listFrom, objectOf, subjectOf, subjectsOf } from "./clause.js";
import { findPhrases } from "./find-phrases.js";

/** Text of about `size` characters that makes much of one thing. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  blanks: (size) => `The army${" ".repeat(size)}left.`,
  digits: (size) => `It cost ${"1".repeat(size)} dollars.`,
  "opening brackets": (size) => "(".repeat(size),
  "nested brackets": (size) => `The army ${"(led ".repeat(size / 10)}${") ".repeat(size / 4)}left.`,
  "one sentence": (size) => "rebels killed people and ".repeat(size / 25),
  "one clause": (size) => "rebels in the town ".repeat(size / 19),
  commas: (size) => "a, ".repeat(size / 3),
  "bare commas": (size) => ",".repeat(size),
  conjunctions: (size) => "and ".repeat(size / 4),
  "quotation marks": (size) => '"'.repeat(size),
  "quotation marks apart": (size) => '" '.repeat(size / 2),
  "relative clauses": (size) => "the man who saw ".repeat(size / 16),
  participles: (size) => "killed ".repeat(size / 7),
  infinitives: (size) => "to leave ".repeat(size / 9),
  gerunds: (size) => ", killing ".repeat(size / 10),
  subordinators: (size) => "when ".repeat(size / 5),
  prepositions: (size) => "of the ".repeat(size / 7),
  possessors: (size) => "leader's ".repeat(size / 9),
  hyphens: (size) => "a-".repeat(size / 2),
  apostrophes: (size) => "'".repeat(size),
  periods: (size) => "A. ".repeat(size / 3),
  letters: (size) => "a".repeat(size),
};

/** Asks for everything that clauses give. */
function readAll(text: string): number {
  let found = 0;
  const blocks = [{ start: 0, end: text.length, role: "paragraph" as const }];
  for (const sentence of defaultAnnotator.annotate({ text, blocks })) {
    const phrases = findPhrases(sentence, { entities: [], values: [] });
    phrases.forEach((_, at) => {
      if (subjectOf(phrases, at) !== null || objectOf(phrases, at) !== null) found += 1;
      found += subjectsOf(phrases, at).length + complementsOf(phrases, at).length;
    });
    found += listFrom(phrases, 0).length;
  }
  return found;
}

describe("hostile sentences", () => {
  test.each(Object.keys(hostile))("%s take linear time", { timeout: 60_000 }, (name) => {
    expect(growthOf([10_000, 80_000], hostile[name] ?? String, readAll)).toMatchObject({ isLinear: true });
  });

  test("a sentence of 1 MB is read whole", { timeout: 60_000 }, () => {
    expect(readAll("rebels killed people and ".repeat(40_000))).toBeGreaterThan(40_000);
  });
});
