import type { Finding } from "../findings/finding.js";
import { clashText, endOf, placesOf } from "./places.js";
import { printable } from "./printable.js";
import { repositoryPath } from "./repository-path.js";
import type { Reporter } from "./reporter.js";
import { noteSuppressed, partition } from "./suppressed.js";
import { writeJson } from "./write-json.js";

/**
 * A Code Quality report for GitLab: one issue a finding. Suppressed findings are left out, as GitLab knows no such state. GitLab shows
 * one issue of those with the same fingerprint, so repeated ones are numbered.
 */
export const gitlab: Reporter = (report, options = {}) => {
  noteSuppressed(report, options);
  const seen = new Map<string, number>();
  const uniqueOf = (fingerprint: string): string => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
  return writeJson(
    partition(report).open.map((finding) => {
      const places = placesOf(finding, options);
      const { evidence } = places.first;
      return {
        description: clashText(finding, places),
        check_name: printable(finding.rule),
        fingerprint: uniqueOf(printable(finding.fingerprint)),
        severity: severities[finding.severity],
        location: {
          path: repositoryPath(evidence.document, options).path,
          lines: { begin: evidence.line, end: endOf(evidence).line },
        },
      };
    }),
  );
};

const severities = { error: "major", warning: "minor", info: "info" } as const satisfies Record<
  Finding["severity"],
  string
>;
