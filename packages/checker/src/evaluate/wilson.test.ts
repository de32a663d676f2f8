import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "./wilson.js";

describe("wilson", () => {
  it("gives the published interval", () => {
    // Newcombe 1998, table I: 81 of 263 and 15 of 148.
    expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4);
    expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4);
    expect(wilson(15, 148).low).toBeCloseTo(0.0624, 4);
    expect(wilson(15, 148).high).toBeCloseTo(0.1605, 4);
  });

  it("knows nothing of nothing", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it("holds the share, lies between 0 and 1, and mirrors hits and misses", () => {
    const counts = fc
      .integer({ min: 1, max: 10_000 })
      .chain((total) => fc.tuple(fc.nat(total), fc.constant(total)));
    fc.assert(
      fc.property(counts, ([hits, total]) => {
        const { low, high } = wilson(hits, total);
        expect(0 <= low && low <= hits / total && hits / total <= high && high <= 1).toBe(true);
        expect(wilson(total - hits, total).low).toBeCloseTo(1 - high, 9);
      }),
    );
  });
});
