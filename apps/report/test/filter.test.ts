import { sampleReports } from "@gainsay/checker/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createIndex, formatFilter, noFilter, parseFilter, type Filter } from "../src/filter.js";
import { viewOf } from "../src/view.js";

const findings = sampleReports.many.findings.map(viewOf);
const index = createIndex(findings);
const shown = (filter: Partial<Filter>): readonly number[] => index.select({ ...noFilter, ...filter }).shown;

describe("a filter in an address", () => {
  test("is written in one order, and not at all when empty", () => {
    expect(formatFilter(noFilter)).toBe("");
    expect(
      formatFilter({
        ...noFilter,
        document: "a&b",
        rule: ["update"],
        severity: ["error", "info"],
        text: " x y ",
      }),
    ).toBe("?q=x+y&severity=error&severity=info&rule=update&document=a%26b");
  });

  test("ignores what it does not know, and repetitions", () => {
    expect(parseFilter("?severity=error&severity=error&severity=&colour=red&q=")).toEqual({
      ...noFilter,
      severity: ["error"],
    });
  });

  test("comes back as it was", () => {
    const word = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.trim() === text && text !== "");
    const words = fc.uniqueArray(word, { maxLength: 3 });
    const line = fc.oneof(fc.constant(""), word);
    fc.assert(
      fc.property(
        fc.record({
          text: line,
          document: line,
          severity: words,
          verdict: words,
          rule: words,
          predicate: words,
          suppressed: fc.boolean(),
        }),
        (filter) => {
          expect(parseFilter(formatFilter(filter))).toEqual(filter);
        },
      ),
    );
  });
});

describe("a selection", () => {
  test("holds everything that counts without a filter", () => {
    expect(shown({})).toEqual([0, 2, 3, 5, 6, 7]);
  });

  test("holds what is suppressed on demand", () => {
    expect(shown({ suppressed: true })).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(shown({ suppressed: true, severity: ["error"] })).toEqual([0, 1, 2]);
    expect(shown({ text: "storm" })).toEqual([]);
    expect(shown({ text: "storm", suppressed: true })).toEqual([4]);
    const { counts } = index.select(noFilter);
    expect(Object.fromEntries(counts.severity)).toEqual({ error: 2, warning: 3, info: 1 });
  });

  test("takes any value of one property, and all properties together", () => {
    expect(shown({ severity: ["error", "info"] })).toEqual([0, 2, 7]);
    expect(shown({ severity: ["error", "info"], verdict: ["update"] })).toEqual([7]);
    expect(shown({ severity: ["error"], verdict: ["update"] })).toEqual([]);
    expect(shown({ rule: ["date-conflict"], predicate: ["overthrow"] })).toEqual([0]);
    expect(shown({ rule: ["no-such-rule"] })).toEqual([]);
  });

  test("takes words in any order and case, from questions, quotes, documents and reasons", () => {
    expect(shown({ text: "toppled BAKER" })).toEqual([0]);
    expect(shown({ text: "baker ferry" })).toEqual([]);
    expect(shown({ text: "ferry-column" })).toEqual([2]);
    expect(shown({ text: "union owner agree" })).toEqual([6]);
    expect(shown({ text: "7730ad51c6e8f924" })).toEqual([3]);
    expect(shown({ text: "   " })).toEqual([0, 2, 3, 5, 6, 7]);
  });

  test("takes a part of a document's name", () => {
    expect(shown({ document: "ferry-" })).toEqual([2, 6, 7]);
    expect(shown({ document: "Assad-Diary.md" })).toEqual([0]);
    expect(shown({ document: "baker" })).toEqual([]);
  });

  test("counts each value with all other filters as they are", () => {
    const { counts } = index.select({ ...noFilter, severity: ["error"], verdict: ["contradiction"] });
    expect(Object.fromEntries(counts.severity)).toEqual({ error: 2, warning: 2 });
    expect(Object.fromEntries(counts.verdict)).toEqual({ contradiction: 2 });
    expect(Object.fromEntries(counts.rule)).toEqual({ "date-conflict": 1, "quantity-conflict": 1 });
  });
});
