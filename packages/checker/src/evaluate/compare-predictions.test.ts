import { describe, expect, it } from "vitest";
import { comparePredictions, formatChanges } from "./compare-predictions.js";

const finding = (question: string, first = "3 people", verdict = "contradiction") => ({
  rule: "quantity-conflict",
  verdict,
  severity: "warning",
  confidence: 0.8,
  question,
  answers: [
    { display: first, evidence: [{ doc: "1", start: 0, end: 5, quote: "Three" }] },
    { display: "4 people", evidence: [{ doc: "2", start: 0, end: 4, quote: "four" }] },
  ],
});
const died = finding("How many died?");
const swam = finding("How many swam?");

const file = (records: Readonly<Record<string, readonly unknown[]>>): string =>
  Object.entries(records)
    .map(([id, findings]) => `${JSON.stringify({ id, contradiction: true, findings })}\n`)
    .join("");
const kinds = (before: string, after: string) =>
  comparePredictions(before, after).map(({ record, change }) => [record, change]);

describe("comparePredictions", () => {
  it("tells gained from lost from changed, and keeps quiet about the rest", () => {
    expect(kinds(file({ a: [died], b: [died] }), file({ a: [died], b: [died] }))).toEqual([]);
    expect(kinds(file({ a: [died], b: [] }), file({ a: [], b: [died] }))).toEqual([
      ["a", "lost"],
      ["b", "gained"],
    ]);
    expect(kinds(file({ a: [died, swam] }), file({ a: [swam, died] }))).toEqual([]);
    expect(kinds(file({ a: [died] }), file({ a: [finding("How many died?", "5 people")] }))).toEqual([
      ["a", "changed"],
    ]);
    expect(
      kinds(file({ a: [died] }), file({ a: [finding("How many died?", "3 people", "update")] })),
    ).toEqual([["a", "changed"]]);
    expect(kinds(file({ a: [died] }), file({ a: [{ ...died, confidence: 0.7 }] }))).toEqual([]);
  });

  it("tells two findings of one question apart", () => {
    expect(kinds(file({ a: [died, died] }), file({ a: [died] }))).toEqual([["a", "lost"]]);
  });

  it("passes over predictions without findings, and refuses what is none", () => {
    expect(comparePredictions('{"id":"a","mentions":[]}\n', "")).toEqual([]);
    expect(() => comparePredictions("[]", "")).toThrow(/expected object/);
    expect(() => comparePredictions("{", "")).toThrow(SyntaxError);
  });
});

it("shows each change with its question and answers", () => {
  const changes = comparePredictions(
    file({ a: [died], b: [swam] }),
    file({ a: [finding("How many died?", "5 people")], c: [swam] }),
  );
  expect(formatChanges("ferries", changes)).toMatchInlineSnapshot(`
    "ferries: 1 gained, 1 lost, 1 changed
      ~ a
          was contradiction (warning, quantity-conflict): How many died?
            3 people: 1 "Three"
            4 people: 2 "four"
          is contradiction (warning, quantity-conflict): How many died?
            5 people: 1 "Three"
            4 people: 2 "four"
      - b
          contradiction (warning, quantity-conflict): How many swam?
            3 people: 1 "Three"
            4 people: 2 "four"
      + c
          contradiction (warning, quantity-conflict): How many swam?
            3 people: 1 "Three"
            4 people: 2 "four"
    "
  `);
});
