import { check, type CheckOptions, type Finding, type Report } from "@gainsay/checker";
import type { Extraction } from "@gainsay/claims";

/**
 * What a draft gets wrong, or contests: a report of the findings in which it takes part, against the documents or
 * against itself. A document with the id of the draft is an earlier version of it, and left out.
 */
export function checkDraft(
  draft: Extraction,
  extractions: readonly Extraction[],
  options: CheckOptions = {},
): Report {
  const others = extractions.filter(({ document }) => document.id !== draft.document.id);
  const report = check([...others, draft], options);
  const findings = report.findings.filter((finding) => takesPart(draft.document.id, finding));
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    ...report,
    findings,
    summary: { error: count("error"), warning: count("warning"), info: count("info"), suppressed: 0 },
  };
}

function takesPart(document: string, { answers }: Finding): boolean {
  return answers.some(({ evidence }) => evidence.some((place) => place.document === document));
}
