import type { Finding } from "@gainsay/checker";
import { sampleReports } from "@gainsay/checker/testing";
import { describe, expect, test } from "vitest";
import { pack, unpack } from "../src/pack.js";
import { viewOf } from "../src/view.js";
import { manyFindings } from "./many-findings.js";

const [sample] = sampleReports.one.findings as readonly [Finding];

/** What is shown of the first piece of evidence, with its sentence and offsets changed. */
function evidenceWith(sentence: string, start: number, quote: string) {
  const [answer] = sample.answers;
  const evidence = { ...answer?.evidence[0], sentence, quote, sentenceStart: 100, start: 100 + start };
  const finding = { ...sample, answers: [{ ...answer, evidence: [evidence] }] } as Finding;
  return viewOf(finding).answers[0]?.evidence[0];
}

describe("the evidence of a finding", () => {
  test("has the quote at its place in the sentence", () => {
    expect(evidenceWith("It fell in May, not in May 2020.", 20, "in May 2020")).toEqual({
      document: "articles/assad-wire.md",
      trust: null,
      line: 9,
      column: 35,
      sentence: "It fell in May, not in May 2020.",
      start: 20,
      end: 31,
    });
  });

  test("stands alone when the quote is not where it claims to be", () => {
    expect(evidenceWith("It fell in May.", 7, "in May")).toMatchObject({
      sentence: "in May",
      start: 0,
      end: 6,
    });
    expect(evidenceWith("It fell in May.", -3, "in May")).toMatchObject({
      sentence: "in May",
      start: 0,
      end: 6,
    });
  });

  test("keeps a sentence whole that is of ordinary length, and clips an endless one at a space", () => {
    const words = "word ".repeat(60);
    expect(evidenceWith(`${words}in May ${words}`, 300, "in May")?.sentence).toBe(`${words}in May ${words}`);
    const endless = "word ".repeat(4000);
    const clipped = evidenceWith(`${endless}in May ${endless}`, 20_000, "in May");
    expect(clipped?.sentence).toMatch(/^… (?:word )+in May (?:word )+…$/);
    expect(clipped?.sentence.length).toBeLessThan(700);
    expect(clipped?.sentence.slice(clipped.start, clipped.end)).toBe("in May");
  });

  test("is clipped even where there is no space", () => {
    const clipped = evidenceWith(`${"x".repeat(9000)}7${"y".repeat(9000)}`, 9000, "7");
    expect(clipped?.sentence.length).toBeLessThan(700);
    expect(clipped?.sentence.slice(clipped.start, clipped.end)).toBe("7");
  });
});

describe("packing", () => {
  test.each([
    ...Object.entries(sampleReports).map(([name, { findings }]) => [name, findings] as const),
    ["made up", manyFindings(100).findings] as const,
  ])("gives every finding back: %s", (_name, findings) => {
    const views = findings.map(viewOf);
    expect(unpack(JSON.parse(JSON.stringify(pack(views))))).toEqual(views);
  });

  test("writes every string once", () => {
    const { strings } = pack([...sampleReports.many.findings, ...sampleReports.many.findings].map(viewOf));
    expect(new Set(strings).size).toBe(strings.length);
    expect(strings).toEqual(pack(sampleReports.many.findings.map(viewOf)).strings);
  });
});
