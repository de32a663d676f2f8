import { Severity, type Finding, type Report } from "../findings/finding.js";
import { counted, grouped, listed } from "./counted.js";
import { percent } from "./percent.js";
import { clashText, endOf, placesOf } from "./places.js";
import { printable } from "./printable.js";
import { repositoryPath } from "./repository-path.js";
import type { Reporter, ReporterOptions } from "./reporter.js";
import { suppressedText } from "./suppressed.js";

/** GitHub shows as many annotations of each level for a step, and drops the others without a word. */
const mostShown = 10;

const commands = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<
  Severity,
  string
>;

/**
 * Workflow commands for GitHub Actions, one for each finding that is not suppressed, the gravest first, at the place that this change
 * touched. All are printed and so in the log; where there are more than GitHub shows, a notice before the infos says how many.
 */
export const github: Reporter = (report, options = {}) => {
  const open = report.findings.filter(({ suppression }) => suppression === null);
  const of = (severity: Severity): readonly Finding[] =>
    open.filter((finding) => finding.severity === severity);
  const hidden = hiddenText(Severity.options.map((severity) => [severity, of(severity).length]));
  if (hidden !== null) options.note?.(hidden);
  const lines = [
    ...[...of("error"), ...of("warning")].map((finding) => annotation(finding, options)),
    ...(hidden === null ? [] : [`::notice title=Gainsay::${escapeData(`${hidden}.`)}`]),
    ...of("info").map((finding) => annotation(finding, options)),
    closing(report, open.length),
  ];
  return lines.map((line) => `${line}\n`).join("");
};

function annotation(finding: Finding, options: ReporterOptions): string {
  const places = placesOf(finding, options);
  const { evidence } = places.first;
  const { path, isInside } = repositoryPath(evidence.document, options);
  const end = endOf(evidence);
  const position: readonly (readonly [string, string | number])[] = isInside
    ? [
        ["file", path],
        ["line", evidence.line],
        ["endLine", end.line],
        // Columns of a stretch over several lines are refused.
        ...(end.line === evidence.line
          ? ([
              ["col", evidence.column],
              ["endColumn", end.column],
            ] as const)
          : []),
      ]
    : [];
  const title = `${finding.verdict}: ${printable(finding.rule)}`;
  const properties = [...position, ["title", title] as const]
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  const text = `${clashText(finding, places)} (${percent(finding.confidence)} sure, ${printable(finding.fingerprint)})`;
  return `::${commands[finding.severity]} ${properties}::${escapeData(text)}`;
}

/** Null where GitHub shows all. The notice that says this takes a place among the infos. */
function hiddenText(counts: readonly (readonly [Severity, number])[]): string | null {
  const isOver = counts.some(([, count]) => count > mostShown);
  if (!isOver) return null;
  const hidden = counts.flatMap(([severity, count]) => {
    const rest = count - (severity === "info" ? mostShown - 1 : mostShown);
    return rest > 0 ? [severity === "info" ? `${grouped(rest)} info` : counted(rest, severity)] : [];
  });
  return `${listed(hidden)} more than GitHub shows, which is ${mostShown} annotations of a level for a step; the log of the step has them all`;
}

/** A line for the log. Nothing in it comes from an article, so that it can be no command. */
function closing(report: Report, open: number): string {
  const suppressed = suppressedText(report);
  const found = open === 0 ? "No contradictions found" : `Found ${counted(open, "finding")}`;
  return `${found} in ${counted(report.corpus.documents, "document")}.${suppressed === null ? "" : ` ${suppressed}.`}`;
}

/** As the runner reads a message: the rest of the line. */
function escapeData(text: string): string {
  return wellPrinted(text).replace(/%/gu, "%25").replace(/\r/gu, "%0D").replace(/\n/gu, "%0A");
}

/** As the runner reads the value of a property: up to a comma or a colon. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}

/** Control characters would colour or break the log; file names may hold them. */
function wellPrinted(text: string): string {
  return text.replace(/(?![\r\n])[\p{Cc}\p{Cs}]/gu, "\ufffd");
}
