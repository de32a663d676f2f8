import { truthOf, type Evidence } from "@gainsay/claims";
import { expect, it } from "vitest";
import type { Clash } from "../rule.js";
import { mergeClashes } from "./merge-clashes.js";

const at = (document: string): Evidence => ({
  document,
  quote: "six",
  start: 4,
  end: 7,
  line: 1,
  column: 5,
  sentence: "The six boats sank.",
  sentenceStart: 0,
});

const clash = (a: readonly [string, string], b: readonly [string, string], confidence: number): Clash => ({
  question: { text: "?", subject: "", predicate: "wording", slot: "what" },
  verdict: "contradiction",
  confidence,
  sides: [a, b].map(([display, document]) => ({ value: truthOf(true), display, evidence: [at(document)] })),
  reason: String(confidence),
});

it("makes one finding of copies that side with one another", () => {
  const merged = mergeClashes([
    clash(["six", "a"], ["nine", "b"], 0.8),
    clash(["two", "x"], ["four", "y"], 0.7),
    clash(["six", "c"], ["nine", "b"], 0.9),
  ]);
  const shown = merged.map(({ reason, sides }) => [
    reason,
    ...sides.map(({ display, evidence }) => `${display}: ${evidence.map(({ document }) => document).join()}`),
  ]);
  expect(shown).toEqual([
    ["0.7", "two: x", "four: y"],
    ["0.9", "six: a,c", "nine: b"],
  ]);
});
