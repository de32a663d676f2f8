import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minHash, signatureLength } from "./min-hash.js";

/** The share of equal positions: what a signature is for. */
function similarity(a: string, b: string): number {
  const [x, y] = [minHash(a), minHash(b)];
  return x.filter((value, index) => value === y[index]).length / signatureLength;
}

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(" ");

describe("minHash", () => {
  it("estimates the share of four-word runs that two texts have in common", () => {
    // 203 words hold 200 runs; 100 of 300 different runs are shared, then 150 of 250, then none.
    expect(similarity(words(0, 203), words(100, 303))).toBeGreaterThan(0.2);
    expect(similarity(words(0, 203), words(100, 303))).toBeLessThan(0.47);
    expect(similarity(words(0, 203), words(50, 253))).toBeGreaterThan(0.5);
    expect(similarity(words(0, 203), words(50, 253))).toBeLessThan(0.75);
    expect(similarity(words(0, 203), words(300, 503))).toBe(0);
  });

  it("does not mind letter case, punctuation and white space", () => {
    const plain = "the ferry left at dawn and came back empty";
    expect(minHash("The ferry\n left at dawn —  and came back, EMPTY!")).toEqual(minHash(plain));
    expect(minHash("the ferry left at dusk and came back empty")).not.toEqual(minHash(plain));
  });

  it("minds the order of words", () => {
    expect(similarity("one two three four", "four three two one")).toBe(0);
  });

  it("keeps its seeds, since signatures are stored", () => {
    expect(minHash("the ferry left at dawn").slice(0, 3)).toMatchInlineSnapshot(`
      [
        63020796,
        1122060389,
        696184347,
      ]
    `);
  });

  it("gives nothing for a text without words, and one run for a short one", () => {
    expect(minHash(" — … ")).toEqual([]);
    expect(minHash("")).toEqual([]);
    expect(minHash("Two words")).toHaveLength(signatureLength);
  });

  it("is a list of unsigned 32-bit integers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const value of minHash(text)) {
          expect(Number.isInteger(value) && value >= 0 && value <= 0xffffffff).toBe(true);
        }
      }),
    );
  });
});
