import { describe, expect, test } from "vitest";
import type { Finding } from "../findings/finding.js";
import { sampleReports } from "../testing/index.js";
import { clashText, endOf, placesOf } from "./places.js";
import type { ReporterOptions } from "./reporter.js";

function sample(fingerprint: string): Finding {
  const finding = sampleReports.many.findings.find((each) => each.fingerprint === fingerprint);
  if (finding === undefined) throw new Error(`the sample has no finding ${fingerprint}`);
  return finding;
}

const ferry = sample("09e2f6c8a1b4d753");
const schools = sample("7730ad51c6e8f924");

function first(finding: Finding, options?: ReporterOptions): string {
  const { document, line } = placesOf(finding, options).first.evidence;
  return `${document}:${line}`;
}

describe("the place to mark", () => {
  test("is that of a minority, else that of the first answer", () => {
    expect(first(ferry)).toBe("articles/ferry-archive.html:4");
    expect(first(schools)).toBe("articles/schools.md:3");
  });

  test("is in a changed document before all, in a minority there if it can be", () => {
    expect(first(ferry, { changed: new Set(["articles/ferry-tuesday.txt"]) })).toBe(
      "articles/ferry-tuesday.txt:1",
    );
    expect(
      first(ferry, { changed: new Set(["articles/ferry-tuesday.txt", "articles/ferry-column.md"]) }),
    ).toBe("articles/ferry-column.md:3");
    expect(first(ferry, { changed: new Set(["articles/other.md"]) })).toBe("articles/ferry-archive.html:4");
  });

  test("is one that the repository has", () => {
    const moved: Finding = {
      ...ferry,
      answers: ferry.answers.map((answer) => ({
        ...answer,
        evidence: answer.evidence.map((evidence) => ({
          ...evidence,
          document: answer.minority ? `/elsewhere/${evidence.document}` : evidence.document,
        })),
      })),
    };
    expect(first(moved)).toBe("articles/ferry-inquiry.md:3");
    expect(first(moved, { root: "/home" })).toBe("articles/ferry-inquiry.md:3");
    expect(first(moved, { root: "/elsewhere" })).toBe("/elsewhere/articles/ferry-archive.html:4");
  });

  test("comes with all the others, in the order of the answers", () => {
    expect(placesOf(ferry).others.map(({ evidence }) => evidence.document)).toEqual([
      "articles/ferry-inquiry.md",
      "articles/ferry-inquiry.md",
      "articles/ferry-tuesday.txt",
      "articles/ferry-column.md",
    ]);
  });
});

describe("a finding in one paragraph", () => {
  test("says what stands here, what elsewhere and where", () => {
    expect(clashText(ferry, placesOf(ferry), { most: 2 })).toBe(
      "How many people did the fire on the Silver Tern kill? Here: 112 people. Elsewhere: 12 people (articles/ferry-inquiry.md:3:40, articles/ferry-inquiry.md:5:31, 1 more); 21 people (articles/ferry-column.md:3:20). 12, 21 and 112 are three different numbers of people, and none of them is given as an estimate. Perhaps digits swapped (12 and 21).",
    );
  });

  test("names the other places of the answer here", () => {
    const places = placesOf(ferry, { changed: new Set(["articles/ferry-tuesday.txt"]) });
    expect(clashText(ferry, places, { most: 1 })).toContain(
      "Here: 12 people (also articles/ferry-inquiry.md:3:40, 1 more). Elsewhere: 112 people (",
    );
  });
});

test.each([
  ["twelve people", { line: 3, column: 22 }],
  ["for twelve\r\nyears", { line: 4, column: 6 }],
  ["a\n\nb", { line: 5, column: 2 }],
])("%j ends behind its last character", (quote, end) => {
  const evidence = { document: "a.md", quote, start: 0, end: 0, sentence: quote, sentenceStart: 0 };
  expect(endOf({ ...evidence, line: 3, column: 9 })).toEqual(end);
});
