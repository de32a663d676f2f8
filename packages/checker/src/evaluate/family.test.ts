import { describe, expect, it } from "vitest";
import { parseLabelledSet, type ParsedSet } from "./family.js";

const lines = (...records: unknown[]): ParsedSet =>
  parseLabelledSet(records.map((record) => `${JSON.stringify(record)}\n`).join(""));

const pair = { id: "1", a: "It rained.", b: "It was dry.", label: "contradiction" };

describe("parseLabelledSet", () => {
  it("tells the family by the first record, and passes over fields that it does not know", () => {
    expect(lines({ ...pair, meta: 1 }, { ...pair, id: "2", type: "weather" })).toEqual({
      ok: true,
      set: { family: "pairs", records: [pair, { ...pair, id: "2", type: "weather" }] },
    });
    const documents = { id: "1", docs: [{ id: "d", text: "It rained." }] };
    expect(lines({ ...documents, labels: [] })).toEqual({
      ok: true,
      set: { family: "documents", records: [documents] },
    });
    const normaliser = { id: "1", text: "in May", expect: [{ type: "DATE", value: "XXXX-05" }] };
    expect(lines(normaliser)).toEqual({ ok: true, set: { family: "normalisers", records: [normaliser] } });
  });

  it("passes over blank lines, carriage returns and a byte order mark", () => {
    const text = JSON.stringify(pair);
    expect(parseLabelledSet(`\uFEFF\r\n${text}\r\n\r\n`)).toEqual(lines(pair));
  });

  it.each<[string, ParsedSet, number, RegExp]>([
    ["an empty file", parseLabelledSet("\n"), 1, /^no record/],
    ["no JSON", parseLabelledSet(`${JSON.stringify(pair)}\n\n{"id"`), 3, /^not JSON/],
    [
      "no family",
      lines({ id: "1" }),
      1,
      /"label" \(pairs\), "docs" \(documents\), "expect" \(normalisers\)$/,
    ],
    ["no record", lines("text"), 1, /tell its family/],
    ["an unknown label", lines(pair, { ...pair, label: "unrelated" }), 2, /^label: /],
    ["two families", lines(pair, { id: "2", docs: [] }), 2, /^a: /],
    [
      "two docs of one id",
      lines({
        id: "1",
        docs: [
          { id: "d", text: "" },
          { id: "d", text: "" },
        ],
      }),
      1,
      /^docs: two docs have one id/,
    ],
    [
      "a label on a doc that is not there",
      lines({
        id: "1",
        docs: [{ id: "d", text: "" }],
        contradictions: [{ a: { doc: "d" }, b: { doc: "e" } }],
      }),
      1,
      /^no doc of the record has the id "e"/,
    ],
  ])("names the line and the trouble of %s", (_, parsed, line, message) => {
    expect(parsed).toEqual({ ok: false, problem: { line, message: expect.stringMatching(message) } });
  });
});
