import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../findings/finding.js";
import { corpusRules, rules } from "./index.js";
import { checkSources, readSources, type Source } from "../testing/read-cases.js";

interface Case {
  readonly title: string;
  readonly conflicting: boolean;
  readonly sources: readonly Source[];
}

/**
 * Reads `cases.md`: `## Conflicting` and `## Compatible`, a `###` for each case, a bullet for each source. `[2024-05-01]` before a text
 * dates it, `[reference]` makes it a fact that the user holds to be true: a sentence, or JSON.
 */
function readCases(markdown: string): readonly Case[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .flatMap((part) =>
      part
        .split(/^### /mu)
        .slice(1)
        .map((text) => ({
          title: text.split("\n")[0] ?? "",
          conflicting: part.startsWith("Conflicting"),
          sources: readSources(text),
        })),
    );
}

/** What a finding amounts to, short enough to read in a failing test. */
const summary = ({ findings }: Report): readonly string[] =>
  findings.map(
    ({ rule, verdict, question, answers }) =>
      `${rule}: ${verdict}: ${question.text} ${answers.map(({ display }) => display).join(" / ")}`,
  );

describe.each([...rules, ...corpusRules])("$meta.id", ({ meta }) => {
  const cases = readCases(readFileSync(new URL(`./${meta.id}/cases.md`, import.meta.url), "utf8"));

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
