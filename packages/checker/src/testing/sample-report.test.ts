import { describe, expect, test } from "vitest";
import { Report } from "../findings/finding.js";
import { sampleArticles } from "./sample-articles.js";
import { sampleReports } from "./sample-report.js";

describe.each(Object.entries(sampleReports))("sample report: %s", (_name, report) => {
  test("is a valid report", () => {
    expect(Report.parse(report)).toEqual(report);
  });

  test("counts what is suppressed as that only", () => {
    const countOf = (severity: string | null) =>
      report.findings.filter(
        (finding) => (finding.suppression === null ? finding.severity : null) === severity,
      ).length;
    expect(report.summary).toMatchObject({
      error: countOf("error"),
      warning: countOf("warning"),
      info: countOf("info"),
      suppressed: countOf(null),
    });
  });

  test("points at exactly the words that it quotes", () => {
    for (const evidence of report.findings.flatMap(({ answers }) =>
      answers.flatMap((answer) => answer.evidence),
    )) {
      const text = sampleArticles[evidence.document] ?? "";
      const lines = text.slice(0, evidence.start).split("\n");
      expect({
        quote: text.slice(evidence.start, evidence.end),
        sentence: text.slice(evidence.sentenceStart, evidence.sentenceStart + evidence.sentence.length),
        line: lines.length,
        column: (lines.at(-1) ?? "").length + 1,
      }).toEqual({
        quote: evidence.quote,
        sentence: evidence.sentence,
        line: evidence.line,
        column: evidence.column,
      });
    }
  });

  test("is in the order of findings: severity, confidence, question, fingerprint", () => {
    const severities = ["error", "warning", "info"];
    const keys = report.findings.map(
      ({ severity, confidence, question, fingerprint }) =>
        `${severities.indexOf(severity)} ${(1 - confidence).toFixed(3)} ${question.text} ${fingerprint}`,
    );
    expect(keys).toEqual([...keys].sort());
  });
});
