import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JudgementEntry } from "./entry.js";
import { changeJudgements, readJudgements } from "./judgements-file.js";

const mill: JudgementEntry = {
  fingerprint: "00000000000000aa",
  state: "accepted",
  rule: "date-conflict",
  question: "When was the mill opened?",
  subject: "the mill",
  predicate: "open",
  slot: "when",
  answers: [
    { value: "1871", documents: ["a.md"], words: ["1871"] },
    { value: "1872", documents: ["b.md"], words: ["1872"] },
  ],
  wrong: ["1872"],
  reason: "The deed says 1871.",
  by: "Ada",
  on: "2026-03-01",
};
const line = (changes: Partial<JudgementEntry> = {}): string => JSON.stringify({ ...mill, ...changes });

const entries: readonly JudgementEntry[] = ["3c", "0f", "a1", "77", "e2"].map((digits, index) => ({
  ...mill,
  fingerprint: `${digits}${"0".repeat(14)}`,
  state: (["open", "accepted", "false-positive", "fixed", "accepted"] as const)[index] ?? "open",
  on: `2026-03-0${index + 1}`,
}));

describe("readJudgements", () => {
  test("reads a line for each, whatever ends lines, with or without a byte order mark", () => {
    const text = line();
    const expected = { stored: [{ entry: mill, line: 1, text }], problems: [] };
    expect(readJudgements(`${text}\n`)).toEqual(expected);
    expect(readJudgements(`\uFEFF${text}\r\n\r\n`)).toEqual(expected);
    expect(readJudgements("")).toEqual({ stored: [], problems: [] });
  });

  test.each([
    ["<<<<<<< HEAD", "is a mark of a merge conflict; keep the lines of both sides, and delete the marks"],
    ["=======", "is a mark of a merge conflict; keep the lines of both sides, and delete the marks"],
    [">>>>>>> desk", "is a mark of a merge conflict; keep the lines of both sides, and delete the marks"],
    ["{", "is not JSON; each line is one JSON object, as `gainsay judge` writes it"],
    ["[]", expect.stringContaining("expected object")],
    [line().replace('"accepted"', '"acepted"'), "state must be one of open, accepted, false-positive, fixed"],
    [line().replace('"reason"', '"raeson"'), expect.stringContaining("reason")],
    [line({ reason: "" }), "reason must not be empty"],
    [line({ fingerprint: "aa" }), "fingerprint must be 16 hexadecimal digits"],
    [line({ expires: "2026-02-30" }), "expires must be a day, YYYY-MM-DD"],
    [line({ on: "yesterday" }), "on must be a day, YYYY-MM-DD"],
    [`${line().slice(0, -1)},"expries":"2026-05-01"}`, '"expries" is not a known key'],
  ])("%s is named with its line", (bad, message) => {
    expect(readJudgements(`${line()}\n${bad}\n`).problems).toEqual([{ line: 2, message }]);
  });

  test("of two decisions on one finding the later holds, in any order", () => {
    const [earlier, later] = [line(), line({ state: "false-positive", on: "2026-04-01" })];
    for (const lines of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect(readJudgements(lines.join("\n")).stored.map(({ text }) => text)).toEqual([later]);
    }
  });

  test("of two decisions of one day, what a baseline writes gives way, and what suppresses", () => {
    const states = ["accepted", "false-positive", "fixed", "open"] as const;
    for (const [index, state] of states.entries()) {
      const earlier = states.slice(0, index).map((other) => line({ state: other }));
      const content = [line({ state }), ...earlier].join("\n");
      expect(readJudgements(content).stored.map(({ entry }) => entry.state)).toEqual([state]);
    }
  });
});

describe("changeJudgements", () => {
  test("sorts by fingerprint, and reads back what it wrote", () => {
    const content = changeJudgements("", { put: entries });
    const read = readJudgements(content).stored.map(({ entry }) => entry);
    expect(read.map(({ fingerprint }) => fingerprint.slice(0, 2))).toEqual(["0f", "3c", "77", "a1", "e2"]);
    expect(new Set(read)).toEqual(new Set(entries));
  });

  test("leaves other lines and the ends of lines as they are", () => {
    const odd = `{ "on": "2026-03-01",  ${line().slice(1).replace(',"on":"2026-03-01"', "")}`;
    const changed = changeJudgements(`${odd}\r\n`, { put: entries.slice(0, 1) });
    expect(changed).toBe(`${odd}\r\n${JSON.stringify(entries[0])}\r\n`);
    expect(changeJudgements(changed, { remove: [entries[0]?.fingerprint ?? ""] })).toBe(`${odd}\r\n`);
  });

  test("a union of two branches is read, and written clean", () => {
    const base = changeJudgements("", { put: entries.slice(0, 2) });
    const ours = changeJudgements(base, { put: [{ ...mill, on: "2026-05-01", reason: "ours" }] });
    const theirs = changeJudgements(base, { put: [{ ...mill, on: "2026-05-02", reason: "theirs" }] });
    const union = ours + theirs;
    expect(readJudgements(union).problems).toEqual([]);
    expect(changeJudgements(union, {})).toBe(theirs);
  });

  test("the order of lines, and of what is put in, does not matter", () => {
    const some = fc.shuffledSubarray([...entries, mill, { ...mill, reason: "again", on: "2026-01-01" }]);
    fc.assert(
      fc.property(some, fc.constantFrom("\n", "\r\n"), (some, ending) => {
        const lines = some.map((entry) => JSON.stringify(entry));
        const [one, other] = [lines, lines.toReversed()].map((lines) =>
          changeJudgements(lines.map((text) => text + ending).join(""), {}),
        );
        expect(one).toBe(other);
        expect(changeJudgements(one ?? "", {})).toBe(one);
      }),
    );
  });
});
