import { reportOn, type Finding, type Report } from "@gainsay/checker";

/** What a report says of one document: whether it has changed. */
export type IsChanged = (document: string) => boolean;

/** The documents that findings quote and that have changed. */
export function changedIn({ findings }: Report, isChanged: IsChanged): ReadonlySet<string> {
  return new Set(findings.flatMap(documentsOf).filter(isChanged));
}

/**
 * A report of the findings of which at least one side stands in a changed document, each held against the whole corpus as before. Says
 * how many it leaves out.
 */
export function onlyChanged(report: Report, changed: ReadonlySet<string>, base: string | null): Report {
  const findings = report.findings.filter((finding) => documentsOf(finding).some((id) => changed.has(id)));
  return {
    ...report,
    ...reportOn(report.corpus, findings, report.summary),
    changes: { base, leftOut: report.findings.length - findings.length },
  };
}

function documentsOf({ answers }: Finding): readonly string[] {
  return answers.flatMap(({ evidence }) => evidence.map(({ document }) => document));
}
