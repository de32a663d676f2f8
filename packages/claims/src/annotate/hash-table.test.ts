import { assert, integer, oneof, property, tuple, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { hashBits } from "./hash.js";
import { createHashTable } from "./hash-table.js";

const hash = integer({ min: 0, max: 2 ** hashBits - 1 });
/** Hashes close to each other, so that they meet in the table. */
const crowded = tuple(hash, uniqueArray(integer({ min: 0, max: 5000 }), { maxLength: 300 })).map(
  ([base, steps]) => steps.map((step) => (base + step) % 2 ** hashBits),
);

test("finds each hash of the list and no other", () => {
  assert(
    property(oneof(uniqueArray(hash, { maxLength: 300 }), crowded), hash, (hashes, other) => {
      const { find } = createHashTable(Uint32Array.from(hashes));
      expect(hashes.map(find)).toEqual([...hashes.keys()]);
      for (const near of [other, ...hashes.map((known) => (known + 1) % 2 ** hashBits)])
        expect(find(near)).toBe(hashes.indexOf(near));
    }),
  );
});
