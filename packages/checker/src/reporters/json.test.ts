import { describe, expect, test } from "vitest";
import { sampleReports } from "../testing/index.js";
import { json } from "./json.js";

describe.each(Object.entries(sampleReports))("json: %s", (_name, report) => {
  test("reads back as the report", () => {
    expect(JSON.parse(json(report))).toEqual(report);
  });

  test("does not depend on the order of keys", () => {
    expect(json(reversed(report))).toBe(json(report));
  });
});

test("is written for people too", () => {
  expect(json(sampleReports.empty)).toBe(`{
  "schemaVersion": 1,
  "tool": {
    "name": "gainsay",
    "version": "0.1.0"
  },
  "corpus": {
    "documents": 3,
    "assertions": 41,
    "questions": 27,
    "undecided": 0,
    "notRead": []
  },
  "findings": [],
  "summary": {
    "error": 0,
    "warning": 0,
    "info": 0,
    "suppressed": 0,
    "off": 0,
    "unsure": 0
  }
}
`);
});

/** The same data with the keys of every object the other way round. */
function reversed<T>(data: T): T {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  );
}
