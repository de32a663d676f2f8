import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { sampleReports } from "../testing/index.js";
import { pretty } from "./pretty.js";

describe.each(Object.entries(sampleReports))("pretty: %s", (name, report) => {
  test("looks as it should", async () => {
    await expect(pretty(report)).toMatchFileSnapshot(`./samples/${name}.txt`);
  });

  test("colour adds nothing but colour", () => {
    expect(stripVTControlCharacters(pretty(report, { color: true }))).toBe(pretty(report));
  });

  test("holds no control character of an article", () => {
    expect(pretty(report)).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test.each([40, 72, 100])("no line but a path is wider than %i columns", (width) => {
    const tooWide = pretty(report, { width })
      .split("\n")
      .filter((line) => stringWidth(line) > width && !/^ {4}[╭├]─ /u.test(line));
    expect(tooWide).toEqual([]);
  });
});

test("says how many places and unread documents it leaves out", () => {
  const { one } = sampleReports;
  const [finding] = one.findings;
  if (finding === undefined) throw new Error("the sample has a finding");
  const [answer] = finding.answers;
  const [place] = answer?.evidence ?? [];
  if (answer === undefined || place === undefined) throw new Error("the sample has an answer");
  const report = {
    ...one,
    corpus: {
      ...one.corpus,
      notRead: Array.from({ length: 23 }, (_, index) => ({ document: `${index}.txt`, reason: "empty" })),
    },
    findings: [{ ...finding, answers: [{ ...answer, evidence: Array.from({ length: 8 }, () => place) }] }],
  };
  expect(pretty(report)).toContain("    ├─ and 3 more places\n");
  expect(pretty(report)).toMatch(/23 documents not read:\n(  \d+\.txt: empty\n){20}  and 3 more\n$/);
});

test("finding no claims is not finding no contradictions", () => {
  const { empty } = sampleReports;
  const report = { ...empty, corpus: { ...empty.corpus, documents: 1, assertions: 0, questions: 0 } };
  expect(pretty(report)).toBe("Nothing to compare: no claim that can be checked was found in 1 document.\n");
});
