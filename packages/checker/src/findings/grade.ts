import type { ReferenceFile } from "@gainsay/claims";
import { z } from "zod";
import type { Finding, Report, Severity } from "./finding.js";
import { reportOn } from "./report-on.js";
import { severityOf } from "./verdict.js";

/** The highest severity that findings of a rule get; "off" drops them, "error" leaves them as they are graded. */
export const RuleSetting = z.enum(["off", "info", "warning", "error"]);
export type RuleSetting = z.infer<typeof RuleSetting>;

/** What the user wants to see of what is found. */
export interface Grading {
  /** The setting of a rule for what a document says. Default: "error" for all. */
  readonly settingOf?: (rule: string, document: string) => RuleSetting;
  readonly thresholds?: {
    /** Findings that are less sure are dropped. Default: 0. */
    readonly report?: number | undefined;
    /** Contradictions that are at least as sure are errors. Default: 0.9. */
    readonly error?: number | undefined;
  };
}

/**
 * The report with its findings graded as the user wants them. A finding takes the gravest setting of its rule among the documents on
 * its sides, so that what an article says against an archive is shown though the archive is off; files of facts have a say only
 * where nothing else is concerned. Grading drops, and gives severities: which statements make up a finding, and its fingerprint, do not
 * hang on it. What was dropped is counted.
 */
export function gradeReport(
  { corpus, findings, summary, upkeep }: Report,
  { settingOf = () => "error", thresholds = {} }: Grading,
  references: readonly ReferenceFile[] = [],
): Report {
  const files = new Set(references.map(({ document }) => document.id));
  const settingFor = ({ rule, answers }: Finding): RuleSetting => {
    const documents = answers.flatMap(({ evidence }) => evidence.map(({ document }) => document));
    const sources = documents.filter((document) => !files.has(document));
    const concerned = new Set(sources.length === 0 ? documents : sources);
    return gravest([...concerned].map((document) => settingOf(rule, document)));
  };
  const kept: Finding[] = [];
  let { off, unsure } = summary;
  for (const finding of findings) {
    const setting = settingFor(finding);
    if (setting === "off") off += 1;
    else if (finding.confidence < (thresholds.report ?? 0)) unsure += 1;
    else {
      const severity = severityOf(finding.verdict, finding.confidence, thresholds.error);
      kept.push({ ...finding, severity: mildest(severity, setting) });
    }
  }
  const graded = reportOn(corpus, kept, { off, unsure });
  return upkeep === undefined ? graded : { ...graded, upkeep };
}

const gravity = RuleSetting.options;

function gravest(settings: readonly RuleSetting[]): RuleSetting {
  return gravity.findLast((setting) => settings.includes(setting)) ?? "error";
}

function mildest(a: Severity, b: Severity): Severity {
  return gravity.indexOf(a) < gravity.indexOf(b) ? a : b;
}
