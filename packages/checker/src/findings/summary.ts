import type { Finding, Report, Severity } from "./finding.js";

/** How many findings count, by severity, and how many are suppressed. */
export function summarise(findings: readonly Finding[]): Pick<Report["summary"], Severity | "suppressed"> {
  const counts = { error: 0, warning: 0, info: 0, suppressed: 0 };
  for (const { severity, suppression } of findings)
    counts[suppression === null ? severity : "suppressed"] += 1;
  return counts;
}
