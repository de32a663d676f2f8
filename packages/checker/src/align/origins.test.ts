import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupOrigins } from "./origins.js";

/** A signature of 64 positions that differs from `base`'s signature in the first `changed` ones. */
function signature(base: number, changed = 0, by = 1): number[] {
  return Array.from({ length: 64 }, (_, index) => base * 1000 + index + (index < changed ? by * 100_000 : 0));
}

/** How many origins two documents have whose signatures differ in so many of 64 positions. */
function originsOfPair(changed: number): number {
  return new Set(
    groupOrigins([
      { id: "a", signature: signature(1) },
      { id: "b", signature: signature(1, changed) },
    ]).values(),
  ).size;
}

describe("groupOrigins", () => {
  it("makes near copies one origin, named after the smallest id, and leaves others alone", () => {
    const origins = groupOrigins([
      { id: "c", signature: signature(1) },
      { id: "a", signature: signature(1, 31) },
      { id: "b", signature: signature(2) },
    ]);
    expect(origins).toEqual(
      new Map([
        ["c", "a"],
        ["a", "a"],
        ["b", "b"],
      ]),
    );
  });

  it("asks for more than half", () => {
    expect(originsOfPair(31)).toBe(1);
    expect(originsOfPair(32)).toBe(2);
  });

  it("finds every pair that agrees on more than half of the positions, wherever they lie", () => {
    const changes = fc.uniqueArray(fc.nat(63), { maxLength: 31 });
    fc.assert(
      fc.property(changes, (places) => {
        const other = signature(1).map((value, index) =>
          places.includes(index) ? value + 7_000_000 : value,
        );
        const origins = groupOrigins([
          { id: "a", signature: signature(1) },
          { id: "b", signature: other },
        ]);
        expect(origins.get("b")).toBe("a");
      }),
    );
  });

  it("counts a copy of a copy, and an exact copy", () => {
    const origins = groupOrigins([
      { id: "a", signature: signature(1) },
      { id: "b", signature: signature(1, 20) },
      { id: "c", signature: signature(1, 40) },
      { id: "d", signature: signature(1, 40) },
    ]);
    expect([...origins.values()]).toEqual(["a", "a", "a", "a"]);
  });

  it("joins those that are known to be of one origin, with all their copies", () => {
    const origins = groupOrigins(
      [
        { id: "a", signature: signature(1) },
        { id: "b", signature: signature(2) },
        { id: "c", signature: signature(2, 20) },
        { id: "d", signature: signature(3) },
      ],
      [["b", "a", "not read"], ["d"], []],
    );
    expect([...origins.values()]).toEqual(["a", "a", "a", "d"]);
  });

  it("makes documents without words origins of their own", () => {
    const origins = groupOrigins([
      { id: "a", signature: [] },
      { id: "b", signature: [] },
    ]);
    expect([...origins.values()]).toEqual(["a", "b"]);
    expect(groupOrigins([])).toEqual(new Map());
  });

  it("does not depend on the order of the documents", () => {
    const documents = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        signature: fc
          .tuple(fc.nat(2), fc.nat(64), fc.nat(1))
          .map(([base, changed, by]) => signature(base, changed, by)),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    const shuffled = documents.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [origins, again] = [groupOrigins(list), groupOrigins(other)];
        for (const { id } of list) expect(again.get(id)).toBe(origins.get(id));
      }),
    );
  });
});
