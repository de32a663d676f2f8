import { describe, expect, it } from "vitest";
import { evaluatePairs } from "./pairs.js";
import type { PairRecord } from "./records.js";
import { proportion } from "./scores.js";
import { createTool } from "./fake-tool.js";

/** A tool that says of a pair what its second text asks for. */
const obedient = createTool({
  check: ([a, b], { sameEvent }) => {
    if (!sameEvent || a === undefined || b === undefined) return [];
    const verdict = (["contradiction", "tension"] as const).find((word) => b.content === word);
    return verdict === undefined ? [] : [{ verdict, answers: [[[a.id, 0, 3]], [[b.id, 0, 7]]] }];
  },
});

const record = (id: string, label: PairRecord["label"], b: string, type?: string): PairRecord =>
  type === undefined ? { id, a: "One text.", b, label } : { id, a: "One text.", b, label, type };

describe("evaluatePairs", () => {
  const { scores, predictions } = evaluatePairs(
    [
      record("1", "contradiction", "contradiction", "numbers"),
      record("2", "contradiction", "nothing", "numbers"),
      record("3", "contradiction", "tension", "dates"),
      record("4", "neutral", "contradiction", "dates"),
      record("5", "neutral", "nothing"),
    ],
    obedient,
  );

  it("counts a pair as flagged when a finding says that it is a contradiction, and only then", () => {
    expect(scores).toEqual({
      family: "pairs",
      records: 5,
      contradiction: { precision: proportion(1, 2), recall: proportion(1, 3), f1: 0.4 },
      flagged: [
        { label: "contradiction", ...proportion(1, 3) },
        { label: "neutral", ...proportion(1, 2) },
      ],
      types: [
        {
          type: "dates",
          flagged: [
            { label: "contradiction", ...proportion(0, 1) },
            { label: "neutral", ...proportion(1, 1) },
          ],
        },
        { type: "numbers", flagged: [{ label: "contradiction", ...proportion(1, 2) }] },
      ],
    });
  });

  it("predicts one line a record, in order", () => {
    expect(predictions.map(({ id, contradiction }) => [id, contradiction])).toEqual([
      ["1", true],
      ["2", false],
      ["3", false],
      ["4", true],
      ["5", false],
    ]);
    expect(predictions[2]?.findings).toEqual([
      {
        rule: "quantity-conflict",
        verdict: "tension",
        severity: "error",
        confidence: 0.9,
        question: "How many?",
        unknown: [],
        checks: 0,
        answers: [
          { display: "1", evidence: [{ doc: "a", start: 0, end: 3, quote: "One" }] },
          { display: "2", evidence: [{ doc: "b", start: 0, end: 7, quote: "tension" }] },
        ],
      },
    ]);
  });
});
