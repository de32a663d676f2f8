import { describe, expect, it } from "vitest";
import { indexAt } from "./span.js";

describe("indexAt", () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 4, end: 6 },
    { start: 6, end: 9 },
  ];

  it.each([
    [0, 0],
    [2, 0],
    [3, -1],
    [5, 1],
    [6, 2],
    [9, -1],
  ])("offset %d → %d", (offset, expected) => {
    expect(indexAt(spans, offset)).toBe(expected);
  });

  it("finds none among none", () => {
    expect(indexAt([], 0)).toBe(-1);
  });
});
