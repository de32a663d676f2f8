import picocolors from "picocolors";
import type { Finding, Report, Severity } from "../findings/finding.js";
import { Severity as Severities } from "../findings/finding.js";
import { byCodeUnit } from "../align/by-code-unit.js";
import { counted } from "./counted.js";
import { findingLines } from "./pretty.js";
import { printable } from "./printable.js";
import type { Reporter, ReporterOptions } from "./reporter.js";
import { suppressionText } from "./suppressed.js";

const plain = picocolors.createColors(false);
const width = 100;

/**
 * JUnit XML as Jenkins reads it: a suite for each rule, a test case for each finding. A finding that makes the run fail is a failure, one
 * below that a passed test with its text, a suppressed one a skipped test. The first suite says what was read, so that a clean run is
 * a result as well: Jenkins takes a report without a test case for a mistake.
 */
export const junit: Reporter = (report, options = {}) => {
  const isFailure = failsFrom(options.failOn);
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort(byCodeUnit);
  const suites = rules.map((rule) => {
    const findings = report.findings.filter((finding) => finding.rule === rule);
    return suite(
      rule,
      findings.map((finding) => caseOf(finding, isFailure)),
    );
  });
  const all = [suite("documents", [readingCase(report)]), ...suites];
  const attributes = {
    name: "gainsay",
    tests: total(all, "tests"),
    failures: total(all, "failures"),
    errors: 0,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributesText(attributes)}>`,
    ...all.map(({ markup }) => markup),
    "</testsuites>\n",
  ].join("\n");
};

/** Whether a finding of a severity makes the run fail. */
function failsFrom(failOn: ReporterOptions["failOn"] = "error"): (severity: Severity) => boolean {
  const lowest = Severities.options.indexOf(failOn === "never" ? "error" : failOn);
  return (severity) => Severities.options.indexOf(severity) <= lowest;
}

interface Case {
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  /** What is inside, one element at most. */
  readonly markup: string;
}

function caseOf(finding: Finding, isFailure: (severity: Severity) => boolean): Case {
  const { question, fingerprint, suppression, severity, verdict } = finding;
  const name = `${printable(question.text)} (${printable(fingerprint)})`;
  if (suppression !== null) {
    return {
      name,
      state: "skipped",
      markup: `<skipped>${escapeXml(`suppressed ${suppressionText(suppression)}`)}</skipped>`,
    };
  }
  const text = escapeXml(findingLines(finding, plain, width).join("\n"));
  if (!isFailure(severity)) return { name, state: "passed", markup: `<system-out>${text}</system-out>` };
  const message = `${severity}: ${finding.answers.map(({ display }) => printable(display)).join(" / ")}`;
  return {
    name,
    state: "failed",
    markup: `<failure${attributesText({ type: verdict, message })}>${text}</failure>`,
  };
}

function readingCase({ corpus }: Report): Case {
  const name = `read ${counted(corpus.documents, "document")}`;
  if (corpus.notRead.length === 0) return { name, state: "passed", markup: "" };
  const lines = corpus.notRead.map(({ document, reason }) => `${printable(document)}: ${printable(reason)}`);
  return {
    name,
    state: "skipped",
    markup: `<skipped>${escapeXml(["not read:", ...lines].join("\n"))}</skipped>`,
  };
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly markup: string;
}

function suite(name: string, cases: readonly Case[]): Suite {
  const countOf = (state: Case["state"]): number => cases.filter((each) => each.state === state).length;
  const counts = { tests: cases.length, failures: countOf("failed"), errors: 0, skipped: countOf("skipped") };
  const lines = cases.map((each) => {
    const attributes = attributesText({ classname: `gainsay.${printable(name)}`, name: each.name, time: 0 });
    return each.markup === ""
      ? `    <testcase${attributes}/>`
      : `    <testcase${attributes}>${each.markup}</testcase>`;
  });
  return {
    ...counts,
    markup: [
      `  <testsuite${attributesText({ name: printable(name), ...counts })}>`,
      ...lines,
      "  </testsuite>",
    ].join("\n"),
  };
}

function total(suites: readonly Suite[], count: "tests" | "failures"): number {
  return suites.reduce((sum, suite) => sum + suite[count], 0);
}

function attributesText(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text, printable already, for elements and attributes; XML 1.0 has no way to write U+FFFE and U+FFFF. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/gu, (character) => references[character] ?? "")
    .replace(/[\ufffe\uffff]/gu, "\ufffd");
}
