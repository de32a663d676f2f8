import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { labelled } from "../findings/label.js";
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

test("shows the user's label of a document, and says what the user did not want to see", () => {
  const { one } = sampleReports;
  const [finding] = one.findings;
  if (finding === undefined) throw new Error("the sample has a finding");
  const answers = labelled(finding.answers, new Map([["articles/assad-wire.md", "of record\u0007"]]));
  const report = {
    ...one,
    findings: [{ ...finding, answers }],
    summary: { ...one.summary, off: 2, unsure: 1 },
  };
  expect(pretty(report).match(/assad-\w+\.md:\d+:\d+.*/gu)).toEqual([
    "assad-wire.md:9:35 (of record␇)",
    "assad-profile.md:3:80",
  ]);
  expect(pretty(report)).toMatch(
    /\n3 findings left out: 2 of rules that are off, 1 less sure than asked for\.\n$/,
  );
});

test("counts suppressed findings, and lists them on demand with who and why", () => {
  const { many } = sampleReports;
  expect(pretty(many)).not.toContain("Rook Point");
  expect(pretty(many)).toContain(
    "\n2 findings suppressed: 1 by a judgement, 1 by a comment; --show-suppressed lists them.\n",
  );
  const all = pretty(many, { showSuppressed: true });
  expect(all.match(/^ {2}aside .*/gmu)).toEqual([
    "  aside    suppressed by this judgement",
    "  aside    suppressed by a comment at articles/orchard.md:5: one count is from before the storm",
  ]);
  expect(all).toContain("\n2 findings suppressed: 1 by a judgement, 1 by a comment.\n");
  const [, lighthouse] = many.findings;
  if (lighthouse === undefined) throw new Error("the sample has findings");
  const summary = { ...many.summary, error: 0, warning: 0, info: 0, suppressed: 1 };
  expect(pretty({ ...many, findings: [lighthouse], summary })).toMatch(
    /^No contradictions found in 12 documents .*\.\n4 questions undecided: .*\n1 finding suppressed by a judgement; /u,
  );
});

test("finding no claims is not finding no contradictions", () => {
  const { empty } = sampleReports;
  const report = { ...empty, corpus: { ...empty.corpus, documents: 1, assertions: 0, questions: 0 } };
  expect(pretty(report)).toBe("Nothing to compare: no claim that can be checked was found in 1 document.\n");
});
