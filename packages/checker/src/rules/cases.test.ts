import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../findings/finding.js";
import { corpusRules, rules } from "./index.js";
import { checkSources, cutCases, readSources } from "../testing/read-cases.js";

/** What a finding amounts to, short enough to read in a failing test. */
const summary = ({ findings }: Report): readonly string[] =>
  findings.map(
    ({ rule, verdict, question, answers }) =>
      `${rule}: ${verdict}: ${question.text} ${answers.map(({ display }) => display).join(" / ")}`,
  );

describe.each([...rules, ...corpusRules])("$meta.id", ({ meta }) => {
  const markdown = readFileSync(new URL(`./${meta.id}/cases.md`, import.meta.url), "utf8");
  const cases = cutCases(markdown).map((each) => ({ ...each, sources: readSources(each.text) }));

  it("has conflicting and compatible cases", () => {
    expect(cases.filter(({ conflicting }) => conflicting).length).toBeGreaterThan(2);
    expect(cases.filter(({ conflicting }) => !conflicting).length).toBeGreaterThan(2);
  });

  it.each(cases.filter(({ conflicting }) => conflicting))("finds: $title", ({ sources }) => {
    const report = checkSources(sources);
    expect(summary(report)).toEqual([expect.stringContaining(`${meta.id}: contradiction`)]);
  });

  it.each(cases.filter(({ conflicting }) => !conflicting))("stays silent: $title", ({ sources }) => {
    const report = checkSources(sources);
    expect(summary(report).filter((line) => line.includes(": contradiction: "))).toEqual([]);
  });
});
