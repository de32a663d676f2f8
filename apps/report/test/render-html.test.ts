import { createHash } from "node:crypto";
import { sampleReports } from "@gainsay/checker/testing";
import { describe, expect, test } from "vitest";
import * as surface from "../src/index.js";
import { manyFindings } from "./many-findings.js";

const { renderHtml } = surface;
const size = (count: number): number => renderHtml(manyFindings(count)).length;

describe("the HTML report", () => {
  test("is all this package offers", () => {
    expect(Object.keys(surface)).toEqual(["renderHtml"]);
  });

  test.each(Object.entries(sampleReports))("is the same for the same report: %s", (_name, report) => {
    const copy: typeof report = JSON.parse(JSON.stringify(report));
    const page = renderHtml(report);
    expect(renderHtml(copy)).toBe(page);
    expect(page.startsWith("<!doctype html>\n")).toBe(true);
    expect(page.endsWith("</html>\n")).toBe(true);
  });

  test("has the title and what it is for, as text", () => {
    const page = renderHtml(sampleReports.empty, { title: "A & B <c>", generatedFor: "data/<x>" });
    expect(page).toContain("<title>A &amp; B &lt;c&gt;</title>");
    expect(page).toContain('<h1><bdi dir="ltr">A &amp; B &lt;c&gt;</bdi></h1>');
    expect(page).toContain('<p class="for"><bdi dir="ltr">data/&lt;x&gt;</bdi></p>');
  });

  test("lets only its own script and style run", () => {
    const page = renderHtml(sampleReports.odd);
    const hash = (name: string): string => {
      const words = new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)?.[1] ?? "";
      return `'sha256-${createHash("sha256").update(words).digest("base64")}'`;
    };
    expect(
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#39;", "'"),
    ).toBe(
      `default-src 'none'; script-src ${hash("script")}; style-src ${hash("style")}; img-src data:; ` +
        "base-uri 'none'; form-action 'none'",
    );
  });

  test("does not grow with what findings have in common", () => {
    const each = (size(2000) - size(1000)) / 1000;
    expect(each).toBeLessThan(1500);
    expect(JSON.stringify(manyFindings(1)).length).toBeGreaterThan(2500);
  });
});

describe("confidence", () => {
  test.each([
    [0, "0%"],
    [0.29, "29%"],
    [0.58, "58%"],
    [0.999, "99%"],
    [1, "100%"],
  ])("%d", (confidence, words) => {
    const findings = sampleReports.one.findings.map((finding) => ({ ...finding, confidence }));
    expect(renderHtml({ ...sampleReports.one, findings })).toMatch(new RegExp(`\\s${words} confidence`));
  });
});

test("shows the user's label of a document, escaped, and what the configuration left out", () => {
  const { one } = sampleReports;
  const findings = one.findings.map((finding) => ({
    ...finding,
    answers: finding.answers.map((answer) => ({
      ...answer,
      evidence: answer.evidence.map((place) => ({ ...place, trust: "of <record>" })),
    })),
  }));
  const page = renderHtml({ ...one, findings, summary: { ...one.summary, off: 2, unsure: 1 } });
  expect(page).toContain('<bdi class="trust">of &lt;record&gt;</bdi>');
  expect(page).toContain("3 findings left out");
  expect(page).toContain("By the configuration of the check: 2 of rules that are off, 1 less sure");
  expect(renderHtml(one)).not.toContain("left out");
});
