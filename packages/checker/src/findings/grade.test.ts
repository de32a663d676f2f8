import { describe, expect, test } from "vitest";
import { sampleReports } from "../testing/index.js";
import type { Finding, Report } from "./finding.js";
import { gradeReport, type RuleSetting } from "./grade.js";
import { reportOn } from "./report-on.js";

const [first] = sampleReports.one.findings;
if (first === undefined) throw new Error("the sample has no finding");
const sample = first;

/** A contradiction that the documents give one answer each to. */
function finding(confidence: number, documents: readonly string[] = ["new.md", "old.md"]): Finding {
  const [answer] = sample.answers;
  const [place] = answer?.evidence ?? [];
  if (answer === undefined || place === undefined) throw new Error("the sample has no evidence");
  const answers = documents.map((document) => ({ ...answer, evidence: [{ ...place, document }] }));
  return { ...sample, confidence, answers, fingerprint: `${confidence} ${documents.join(" ")}` };
}

function reportOf(...findings: readonly Finding[]): Report {
  return reportOn(sampleReports.one.corpus, findings);
}

const severities = ({ findings }: Report) => findings.map(({ severity }) => severity);
const ruled = (setting: RuleSetting) => ({ settingOf: () => setting });

const sumsOff = (rule: string) => (rule === "sum-mismatch" ? "off" : "error");
const oldOff = (_rule: string, document: string) => (document.startsWith("old") ? "off" : "warning");

describe("a rule's setting is its highest severity", () => {
  test.each([
    ["error", ["error", "warning"]],
    ["warning", ["warning", "warning"]],
    ["info", ["info", "info"]],
    ["off", []],
  ] as const)("%s", (setting, expected) => {
    const report = gradeReport(reportOf(finding(0.95), finding(0.6)), ruled(setting));
    expect(severities(report)).toEqual(expected);
    expect(report.summary).toMatchObject({ off: setting === "off" ? 2 : 0, unsure: 0, suppressed: 0 });
    const { error, warning, info } = report.summary;
    expect(error + warning + info).toBe(expected.length);
  });

  test("it raises nothing: what is an update stays info", () => {
    const report = gradeReport(reportOf({ ...finding(0.95), verdict: "update" }), ruled("error"));
    expect(severities(report)).toEqual(["info"]);
  });

  test("only of that rule", () => {
    const other = { ...finding(0.95), rule: "sum-mismatch" };
    expect(gradeReport(reportOf(finding(0.95), other), { settingOf: sumsOff }).findings).toHaveLength(1);
  });
});

describe("of the documents on its sides, the gravest setting holds", () => {
  test.each([
    [["new.md", "old.md"], ["warning"]],
    [["old.md", "older.md"], []],
    [["new.md", "newer.md"], ["warning"]],
  ])("%j", (documents, expected) => {
    expect(severities(gradeReport(reportOf(finding(0.95, documents)), { settingOf: oldOff }))).toEqual(
      expected,
    );
  });

  test("a file of facts has no say, unless it is alone", () => {
    const references = [
      {
        document: { id: "facts.yaml", sentences: 0, dropped: 0, entities: [], terms: [], signature: [] },
        facts: [],
        problems: [],
      },
    ];
    const graded = (...documents: readonly string[]) =>
      severities(gradeReport(reportOf(finding(0.95, documents)), { settingOf: oldOff }, references));
    expect(graded("old.md", "facts.yaml")).toEqual([]);
    expect(graded("facts.yaml", "facts.yaml")).toEqual(["warning"]);
  });
});

describe("thresholds", () => {
  test("report drops what is less sure, and counts it", () => {
    const report = gradeReport(reportOf(finding(0.7), finding(0.69)), { thresholds: { report: 0.7 } });
    expect(report.findings.map(({ confidence }) => confidence)).toEqual([0.7]);
    expect(report.summary).toMatchObject({ warning: 1, off: 0, unsure: 1 });
  });

  test("error moves the line either way", () => {
    const report = reportOf(finding(0.95), finding(0.8));
    expect(severities(gradeReport(report, { thresholds: { error: 0.8 } }))).toEqual(["error", "error"]);
    expect(severities(gradeReport(report, { thresholds: { error: 0.99 } }))).toEqual(["warning", "warning"]);
  });
});

test("without wishes a report stays as it is, and what was dropped before stays counted", () => {
  for (const report of [sampleReports.one, sampleReports.empty]) {
    expect(gradeReport(report, {})).toEqual(report);
  }
  const once = gradeReport(reportOf(finding(0.95), finding(0.6)), { thresholds: { report: 0.7 } });
  expect(gradeReport(once, ruled("off")).summary).toMatchObject({ off: 1, unsure: 1 });
});

test("suppressed findings are kept, and counted as such only", () => {
  const suppressed = { ...finding(0.95), suppression: { by: "judgement", reason: "a misprint" } } as const;
  const { findings, summary } = gradeReport(reportOf(suppressed), ruled("warning"));
  expect(findings).toHaveLength(1);
  expect(summary).toMatchObject({ error: 0, warning: 0, suppressed: 1 });
});
