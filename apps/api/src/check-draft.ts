import { check, gradeReport, reportOn, withUpkeep, type CheckOptions, type Report } from "@gainsay/checker";
import type { Extraction } from "@gainsay/claims";

/**
 * What a draft gets wrong, or contests: a report of the findings in which it takes part, against the documents or
 * against itself. A document with the id of the draft is an earlier version of it, and left out.
 */
export function checkDraft(
  draft: Extraction,
  extractions: readonly Extraction[],
  { grading = {}, ...options }: CheckOptions = {},
): Report {
  const others = extractions.filter(({ document }) => document.id !== draft.document.id);
  const report = onlyAbout(draft.document.id, check([...others, draft], options));
  return gradeReport(report, grading, options.references);
}

/** The report with only those findings in which the document gives an answer. */
export function onlyAbout(document: string, report: Report): Report {
  const findings = report.findings.filter(({ answers }) =>
    answers.some(({ evidence }) => evidence.some((place) => place.document === document)),
  );
  const upkeep = (report.upkeep ?? []).filter((each) => each.document === document);
  return withUpkeep(reportOn(report.corpus, findings), upkeep);
}
