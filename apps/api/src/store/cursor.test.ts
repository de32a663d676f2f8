import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { compareKeys, readCursor, writeCursor } from "./cursor.js";
import { BadCursorError } from "./store.js";

const schema = z.tuple([z.string(), z.number()]);

test("a cursor gives back its key", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "Z", "é", "🌉", '"', "\\", "\0", "\u2028") }),
      fc.integer(),
      (text, number) => {
        const cursor = writeCursor("things", [text, number]);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(readCursor("things", schema, cursor)).toEqual([text, number]);
      },
    ),
  );
});

test.each([
  ["empty", ""],
  ["not a cursor", "abc"],
  ["other characters", "%%%"],
  ["of another collection", writeCursor("others", ["a", 1])],
  ["too short a key", writeCursor("things", ["a"])],
  ["too long a key", writeCursor("things", ["a", 1, 2])],
  ["a key of other types", writeCursor("things", [1, "a"])],
  ["not a list", Buffer.from('{"0":"things"}').toString("base64url")],
  ["cut off", writeCursor("things", ["a", 1]).slice(0, -3)],
])("refuses a cursor that is %s", (_name, cursor) => {
  expect(() => readCursor("things", schema, cursor)).toThrow(BadCursorError);
});

test("keys are ordered by their first difference", () => {
  expect(compareKeys([1, "b"], [1, "a"])).toBe(1);
  expect(compareKeys([1, "b"], [2, "a"])).toBe(-1);
  expect(compareKeys([10], [9])).toBe(1);
  expect(compareKeys(["B"], ["a"])).toBe(-1);
  expect(compareKeys([-0, "é"], [0, "é"])).toBe(0);
});
