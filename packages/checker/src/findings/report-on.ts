import { byCodeUnit } from "../align/by-code-unit.js";
import { version } from "../version.js";
import type { Finding, Report, Severity } from "./finding.js";

/** A report of findings in any order: sorted and counted. `left` counts those that the user did not want to see. */
export function reportOn(
  corpus: Report["corpus"],
  findings: readonly Finding[],
  left: Pick<Report["summary"], "off" | "unsure"> = { off: 0, unsure: 0 },
): Report {
  const counting = findings.filter(({ suppression }) => suppression === null);
  const count = (severity: Severity): number =>
    counting.filter((finding) => finding.severity === severity).length;
  return {
    schemaVersion: 1,
    tool: { name: "gainsay", version },
    corpus,
    findings: [...findings].sort(gravestFirst),
    summary: {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      suppressed: findings.length - counting.length,
      off: left.off,
      unsure: left.unsure,
    },
  };
}

const gravity: readonly Severity[] = ["error", "warning", "info"];

function gravestFirst(a: Finding, b: Finding): number {
  return (
    gravity.indexOf(a.severity) - gravity.indexOf(b.severity) ||
    b.confidence - a.confidence ||
    byCodeUnit(a.question.text, b.question.text) ||
    byCodeUnit(a.fingerprint, b.fingerprint)
  );
}
