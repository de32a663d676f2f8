import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Assertion, Extraction } from "../model/assertion.js";
import { claimFileSchema, claimLineSchema } from "./claim-file-schema.js";
import { readClaimFile } from "./read-claim-file.js";
import { writeClaims } from "./write-claims.js";

const ford: Assertion = {
  id: "a1",
  subject: {
    type: "entity",
    entity: { id: "q1", type: "place", name: "Ford Bridge", names: ["Ford Bridge", "the bridge"] },
  },
  predicate: "closure",
  slot: "when",
  value: {
    kind: "date",
    type: "DATE",
    min: "2025-09-01",
    max: "2025-09-30",
    timex: "2025-09",
    edtf: "2025-09",
    precision: "month",
    known: ["month"],
    implied: ["year"],
  },
  qualifiers: {},
  polarity: "affirmed",
  modality: "asserted",
  attribution: null,
  evidence: {
    document: "a.md",
    quote: "in September",
    start: 22,
    end: 34,
    line: 1,
    column: 23,
    sentence: "Ford Bridge was closed in September.",
    sentenceStart: 0,
  },
  trigger: { text: "closed", start: 16, end: 22 },
  provenance: { recogniser: "date/month-name", binding: "verb" },
};

const closing: Extraction = {
  document: {
    id: "a.md",
    title: "Bridge closed",
    publisher: "City Wire",
    date: "2025-09-13",
    sentences: 1,
    dropped: 0,
    entities: [{ id: "q1", type: "place", name: "Ford Bridge", names: ["Ford Bridge"] }],
    terms: [["bridge", 1]],
    signature: [3, 1, 4],
  },
  assertions: [ford, { ...ford, id: "a2", attribution: { speaker: "the mayor", stance: "reported" } }],
};
const silent: Extraction = {
  document: { id: "b.txt", sentences: 4, dropped: 1, entities: [], terms: [], signature: [] },
  assertions: [],
};

/** With a date that does not exist. */
const dated: Extraction = {
  document: { ...silent.document, id: "c.txt" },
  assertions: [],
  sentences: [
    {
      start: 0,
      end: 34,
      line: 1,
      column: 1,
      text: "The old toll ended on 31 September.",
      values: [],
      impossible: [{ start: 22, end: 34, why: "September has 30 days" }],
    },
  ],
};

/** With a comment that passes over a finding, and one that is written wrong. */
const commented: Extraction = {
  document: { ...silent.document, id: "d.md" },
  assertions: [],
  suppressions: [
    { start: 40, end: 90, line: 2, column: 1, rules: ["date-conflict"], reason: "another ford" },
    { start: 91, end: 120, line: 4, column: 3, rules: [], reason: "", problem: "it names no rule" },
  ],
};

/** The lines of a claim file that holds `closing`. */
const [documentLine = "", assertionLine = ""] = writeClaims([closing], "ndjson").split("\n");

/** A line that is wrong in one way. */
const changed = (change: (assertion: Record<string, unknown>) => void): string => {
  const line = JSON.parse(assertionLine) as Record<string, unknown>;
  change(line);
  return JSON.stringify(line);
};

describe("writeClaims and readClaimFile", () => {
  test.each(["json", "ndjson"] as const)("%s gives back what was written", (format) => {
    const written = writeClaims([closing, silent, dated, commented], format);
    expect(readClaimFile(`claims.${format}`, written)).toEqual({
      extractions: [closing, silent, dated, commented],
      articles: [],
      problems: [],
    });
    expect(writeClaims(readClaimFile(`claims.${format}`, written).extractions, format)).toBe(written);
  });

  test.each(["json", "ndjson"] as const)("%s does not depend on the order of fields", (format) => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, each]) => [key, reversed(each)]),
      );
    };
    const shuffled = [closing, silent].map((each) => reversed(each) as Extraction);
    expect(writeClaims(shuffled, format)).toBe(writeClaims([closing, silent], format));
  });

  test.each(["json", "ndjson"] as const)("%s keeps what was not read, and which part it is", (format) => {
    const extras = {
      notRead: [{ document: "scan.pdf", reason: "looks like a binary file" }],
      part: { shard: 2, of: 3, tool: "0.1.0", madeWith: "4b1d" },
    };
    for (const extractions of [[closing], []]) {
      const written = writeClaims(extractions, format, extras);
      expect(readClaimFile(`claims.${format}`, written)).toEqual({
        extractions,
        articles: [],
        problems: [],
        ...extras,
      });
    }
  });

  test("a file that says of two parts that it is them is of the first", () => {
    const line = JSON.stringify({ type: "part", shard: 1, of: 2, tool: "0.1.0", madeWith: "4b1d" });
    expect(readClaimFile("claims.ndjson", `${line}\n${line}\n`).problems).toEqual([
      { line: 2, field: "", message: "must be the only part of this file" },
    ]);
  });

  test("an empty list is a claim file too", () => {
    expect(writeClaims([], "ndjson")).toBe("");
    expect(readClaimFile("claims.json", writeClaims([], "json"))).toEqual({
      extractions: [],
      articles: [],
      problems: [],
    });
  });

  test("what is written fits the published schemas", () => {
    const ajv = new Ajv2020();
    formats.default(ajv);
    const isFile = ajv.compile(claimFileSchema);
    const isLine = ajv.compile(claimLineSchema);
    expect(isFile(JSON.parse(writeClaims([closing, silent, dated, commented], "json")))).toBe(true);
    expect(isFile({ schemaVersion: 2, extractions: [] })).toBe(false);
    expect(isLine(JSON.parse(documentLine))).toBe(true);
    expect(isLine(JSON.parse(assertionLine))).toBe(true);
    const [, suppressionLine = ""] = writeClaims([commented], "ndjson").split("\n");
    expect(isLine(JSON.parse(suppressionLine))).toBe(true);
    expect(isLine({ type: "document", id: "a.md" })).toBe(false);
  });
});

describe("claims written by hand", () => {
  const claim = {
    type: "claim",
    document: "a.md",
    publisher: "City Wire",
    date: "2025-09-01",
    text: "The bridge was closed in May 2024.",
  };
  const article = {
    id: "a.md",
    content: "The bridge was closed in May 2024.",
    format: "text",
    metadata: { publisher: "City Wire", date: "2025-09-01" },
  };

  test("a line", () => {
    expect(readClaimFile("claims.ndjson", `${JSON.stringify(claim)}\n`)).toEqual({
      extractions: [],
      articles: [article],
      problems: [],
    });
  });

  test("an element of a JSON file, with or without its type", () => {
    const { type: _, ...bare } = claim;
    const file = { schemaVersion: 1, claims: [claim, { ...bare, document: "b.md" }] };
    expect(readClaimFile("claims.json", JSON.stringify(file))).toEqual({
      extractions: [],
      articles: [article, { ...article, id: "b.md" }],
      problems: [],
    });
  });

  test("claims of one document are one article, unless they disagree about the document", () => {
    const lines = [
      claim,
      { type: "claim", document: "a.md", text: "It is old." },
      { ...claim, date: "2025-09-02", text: "It is new." },
    ];
    expect(readClaimFile("claims.jsonl", lines.map((line) => JSON.stringify(line)).join("\r\n"))).toEqual({
      extractions: [],
      articles: [{ ...article, content: "The bridge was closed in May 2024.\n\nIt is old." }],
      problems: [{ line: 3, field: "/date", message: "differs from an earlier claim of the same document" }],
    });
  });

  test("unknown fields and impossible days are named", () => {
    const line = JSON.stringify({ ...claim, date: "2025-02-30", publiser: "City Wire" });
    expect(readClaimFile("claims.ndjson", line)).toEqual({
      extractions: [],
      articles: [],
      problems: [
        { line: 1, field: "/publiser", message: "is not a known field" },
        { line: 1, field: "/date", message: "must be a day, YYYY-MM-DD" },
      ],
    });
  });
});

describe("problems", () => {
  test("one bad line does not lose the others", () => {
    const lines = [
      documentLine,
      "",
      changed((line) => (line["value"] = { ...ford.value, min: 5 })),
      assertionLine,
      '{"type":"assertion",',
      changed((line) => (line["value"] = { kind: "colour" })),
      changed((line) => delete line["slot"]),
      changed((line) => (line["polarity"] = "perhaps")),
      '{"type":"finding"}',
      "5",
    ];
    expect(readClaimFile("claims.ndjson", lines.join("\n"))).toEqual({
      extractions: [{ ...closing, assertions: [ford] }],
      articles: [],
      problems: [
        { line: 3, field: "/value/min", message: "must be string or null" },
        { line: 5, field: "", message: "is not JSON: property name expected" },
        { line: 6, field: "/value/kind", message: "names no known kind of value" },
        { line: 7, field: "/slot", message: "is missing" },
        { line: 8, field: "/polarity", message: 'must be one of "affirmed", "negated"' },
        {
          line: 9,
          field: "/type",
          message:
            'must be one of "document", "assertion", "sentence", "suppression", "claim", "part", "unread"',
        },
        { line: 10, field: "", message: "must be object" },
      ],
    });
  });

  test("an assertion keeps its evidence when its document is missing", () => {
    expect(readClaimFile("claims.ndjson", assertionLine)).toEqual({
      extractions: [
        {
          document: { id: "a.md", sentences: 0, dropped: 0, entities: [], terms: [], signature: [] },
          assertions: [ford],
        },
      ],
      articles: [],
      problems: [
        { line: 1, field: "/evidence/document", message: "must be the id of a document of this file" },
      ],
    });
  });

  test("a document given twice", () => {
    expect(readClaimFile("claims.ndjson", `${documentLine}\n${documentLine}\n${assertionLine}`)).toEqual({
      extractions: [{ ...closing, assertions: [ford] }],
      articles: [],
      problems: [{ line: 2, field: "/id", message: "is the id of an earlier document of this file" }],
    });
  });

  test("fields of a JSON file are found in their lines", () => {
    const source = writeClaims([closing], "json").replace('"month"\n', '"moon"\n').replace('"a2"', "2");
    const lines = source.split("\n");
    const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1;
    expect(readClaimFile("claims.json", source)).toEqual({
      extractions: [{ ...closing, assertions: [] }],
      articles: [],
      problems: [
        {
          line: lineOf('"moon"'),
          field: "/extractions/0/assertions/0/value/known/0",
          message:
            'must be one of "century", "decade", "year", "season", "quarter", "month", "week", "day", "weekday", "time", "zone"',
        },
        { line: lineOf('"id": 2'), field: "/extractions/0/assertions/1/id", message: "must be string" },
      ],
    });
  });

  test.each([
    ["[]", 1, "", "must be object"],
    ["{}", 1, "/schemaVersion", "must be 1"],
    ['{\n  "schemaVersion": 2\n}', 2, "/schemaVersion", "must be 1"],
    ['{\n  "schemaVersion": 1,\n  "findings": []\n}', 3, "/findings", "is not a known field"],
    ['{\n  "schemaVersion": 1,\n  "claims": {}\n}', 3, "/claims", "must be array"],
    ['{\n  "schemaVersion": 1,\n  "claims": [],\n}', 4, "", "is not JSON: property name expected"],
    ["", 1, "", "is not JSON: value expected"],
  ])("%j", (content, line, field, message) => {
    expect(readClaimFile("claims.json", content)).toEqual({
      extractions: [],
      articles: [],
      problems: [{ line, field, message }],
    });
  });

  test("hostile nesting is a problem, not an exception", () => {
    const content = `{"schemaVersion":1,"claims":${"[".repeat(200_000)}`;
    expect(readClaimFile("claims.json", content).problems).toHaveLength(1);
    const closed = `{"schemaVersion":1,"claims":[${"[".repeat(50_000)}${"]".repeat(50_000)}]}`;
    expect(readClaimFile("claims.json", closed).problems).toEqual([
      { line: 1, field: "/claims/0", message: "must be object" },
    ]);
  });

  test("a byte order mark does not count", () => {
    expect(readClaimFile("claims.ndjson", `\uFEFF${documentLine}`).problems).toEqual([]);
    expect(readClaimFile("claims.json", `\uFEFF${writeClaims([], "json")}`).problems).toEqual([]);
  });
});
