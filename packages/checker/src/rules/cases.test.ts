import { readFileSync } from "node:fs";
import { extract, readDocument, readReferenceFile } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";
import type { Report } from "../findings/finding.js";
import { corpusRules, rules } from "./index.js";

interface Case {
  readonly title: string;
  readonly conflicting: boolean;
  readonly sources: readonly { readonly date: string | undefined; readonly text: string }[];
}

/**
 * Reads `cases.md`: `## Conflicting` and `## Compatible`, a `###` for each case, a bullet for each source. `[2024-05-01]` before a text
 * dates it, `[reference]` makes it a fact that the user holds to be true: a sentence, or JSON.
 */
function readCases(markdown: string): readonly Case[] {
  const cases: {
    title: string;
    conflicting: boolean;
    sources: { date: string | undefined; text: string }[];
  }[] = [];
  let conflicting = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("## ")) conflicting = line === "## Conflicting";
    else if (line.startsWith("### ")) cases.push({ title: line.slice(4), conflicting, sources: [] });
    else if (line.startsWith("- ")) {
      const [, date, text] = /^- (?:\[(\d{4}-\d{2}-\d{2}|reference)\] )?(.*)$/.exec(line) ?? [];
      cases.at(-1)?.sources.push({ date, text: text ?? "" });
    } else if (line.startsWith("  ")) {
      const source = cases.at(-1)?.sources.at(-1);
      if (source !== undefined) source.text += ` ${line.trim()}`;
    }
  }
  return cases;
}

function checkSources(sources: Case["sources"]): Report {
  const articles = sources.filter(({ date }) => date !== "reference");
  const facts = sources
    .filter(({ date }) => date === "reference")
    .map(({ text }) => (text.startsWith("{") ? text : `{"sentence":${JSON.stringify(text)}}`));
  return check(
    articles.map(({ date, text }, index) =>
      extract(
        readDocument({
          id: `source-${index + 1}.txt`,
          content: text,
          ...(date === undefined ? {} : { metadata: { date } }),
        }),
      ),
    ),
    { references: [readReferenceFile("facts.yaml", `[${facts.join(",\n")}]`)] },
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
