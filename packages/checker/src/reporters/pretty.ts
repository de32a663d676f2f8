import picocolors from "picocolors";
import type { Answer, Check, Finding, Judgement, Report, Severity } from "../findings/finding.js";
import { counted, severityCounts } from "./counted.js";
import { excerpt } from "./excerpt.js";
import { hanging } from "./hanging.js";
import { percent } from "./percent.js";
import { printable } from "./printable.js";
import { narrowest, type Reporter } from "./reporter.js";
import { leftOutText, partition, suppressedText, suppressionText } from "./suppressed.js";
import { upkeepLines } from "./upkeep-lines.js";

type Paint = ReturnType<typeof picocolors.createColors>;
type Color = (text: string) => string;

/** More places than these are counted, not shown; the JSON format has them all. */
const placesShown = 5;
const unreadShown = 20;

/** The report for people: each question with its answers, the words that give them, and why they clash. */
export const pretty: Reporter = (report, options = {}) => {
  const paint = picocolors.createColors(options.color ?? false);
  const width = Math.max(options.width ?? 100, narrowest);
  const shown = options.showSuppressed === true ? report.findings : partition(report).open;
  const findings = shown.map((finding) => `${findingLines(finding, paint, width).join("\n")}\n\n`);
  return `${findings.join("")}${summaryLines(report, shown.length < report.findings.length, paint, width).join("\n")}\n`;
};

export function findingLines(finding: Finding, paint: Paint, width: number): readonly string[] {
  const { question, severity, rule } = finding;
  const color = severityColor(severity, paint);
  const label = `${color(paint.bold(`${severity}[${printable(rule)}]`))}: `;
  return [
    ...hanging(label, paint.bold(printable(question.text)), 2, width),
    "",
    ...finding.answers.flatMap((answer) => [...answerLines(answer, color, paint, width), ""]),
    ...explanation(finding).flatMap(([name, text]) =>
      hanging(`  ${paint.dim(name.padEnd(8))} `, printable(text), 11, width),
    ),
  ];
}

function severityColor(severity: Severity, paint: Paint): Color {
  switch (severity) {
    case "error":
      return paint.red;
    case "warning":
      return paint.yellow;
    case "info":
      return paint.cyan;
  }
}

export function answerLines(answer: Answer, color: Color, paint: Paint, width: number): readonly string[] {
  const support = [
    counted(new Set(answer.evidence.map(({ document }) => document)).size, "document"),
    counted(answer.origins, "origin"),
    ...(answer.minority ? ["minority"] : []),
  ].join(", ");
  const places = answer.evidence
    .slice(0, placesShown)
    .flatMap((evidence, index) => [
      `    ${paint.dim(index === 0 ? "╭─" : "├─")} ${printable(evidence.document)}:${evidence.line}:${evidence.column}${trustOf(evidence)}`,
      ...excerpt(evidence, width - 7).flatMap(({ before, quote, after, beforeWidth, quoteWidth }) => [
        `    ${paint.dim("│")}  ${before}${quote === "" ? "" : color(quote)}${after}`.trimEnd(),
        ...(quote === ""
          ? []
          : [`    ${paint.dim("│")}  ${" ".repeat(beforeWidth)}${color("^".repeat(quoteWidth))}`]),
      ]),
    ]);
  const hidden = answer.evidence.length - placesShown;
  return [
    ...hanging("  ", `${paint.bold(printable(answer.display))}  ${paint.dim(`(${support})`)}`, 4, width),
    ...places,
    ...(hidden > 0 ? [`    ${paint.dim(`├─ and ${counted(hidden, "more place")}`)}`] : []),
  ];
}

/** The user's label of a document, behind the place. */
function trustOf({ trust }: Answer["evidence"][number]): string {
  return trust === undefined ? "" : ` (${printable(trust)})`;
}

/** Why the answers clash and how sure that is, as pairs of a label and its text. */
function explanation(finding: Finding): readonly (readonly [label: string, text: string])[] {
  const { reason, slip, comparability, judgement, suppression, verdict, confidence, fingerprint } = finding;
  const withStatus = (status: Check["status"]) => comparability.filter((check) => check.status === status);
  const met = withStatus("met");
  const rows: [string, string][] = [];
  if (reason !== "") rows.push(["why", reason]);
  if (slip !== null) rows.push(["slip", `perhaps ${slip}`]);
  if (met.length > 0) rows.push(["same", met.map(({ check }) => check).join(", ")]);
  for (const { check, reason } of withStatus("unknown")) rows.push(["unknown", `${check}: ${reason}`]);
  for (const { check, reason } of withStatus("unmet")) rows.push(["differs", `${check}: ${reason}`]);
  if (judgement !== null) rows.push(["judged", judgementText(judgement)]);
  if (suppression !== null) {
    const isTold = suppression.by === "judgement" && suppression.reason === judgement?.reason;
    rows.push(["aside", `suppressed ${isTold ? "by this judgement" : suppressionText(suppression)}`]);
  }
  rows.push(["verdict", `${verdict}, ${percent(confidence)} sure, fingerprint ${fingerprint}`]);
  return rows;
}

function judgementText({ state, by, on, reason, reopened }: Judgement): string {
  return reopened ?? `${state}${by === null ? "" : ` by ${by}`}${on === null ? "" : ` on ${on}`}: ${reason}`;
}

function summaryLines(report: Report, isHiding: boolean, paint: Paint, width: number): readonly string[] {
  const { corpus, changes } = report;
  const line = (text: string, indent = "") => hanging(indent, text, indent.length + 2, width);
  const lines = [...line(`${headline(report, paint)}.`)];
  if (changes !== undefined && changes.leftOut > 0) {
    const since = changes.base === null ? "the last commit" : printable(changes.base);
    lines.push(
      ...line(`${counted(changes.leftOut, "finding")} left out: no side has changed since ${since}.`),
    );
  }
  if (corpus.undecided > 0) {
    const why = "the answers differ, but may not be about the same thing";
    lines.push(...line(`${counted(corpus.undecided, "question")} undecided: ${why}.`));
  }
  const suppressed = suppressedText(report);
  if (suppressed !== null) {
    lines.push(...line(`${suppressed}${isHiding ? "; --show-suppressed lists them" : ""}.`));
  }
  const left = leftOutText(report);
  if (left !== null) lines.push(...line(`${left}.`));
  if (corpus.notRead.length > 0) {
    lines.push(...line(paint.yellow(`${counted(corpus.notRead.length, "document")} not read:`)));
    for (const { document, reason } of corpus.notRead.slice(0, unreadShown)) {
      lines.push(...line(`${printable(document)}: ${printable(reason)}`, "  "));
    }
    const hidden = corpus.notRead.length - unreadShown;
    if (hidden > 0) lines.push(`  and ${hidden} more`);
  }
  return [...lines, ...upkeepLines(report, paint, width)];
}

function headline({ corpus, findings, summary }: Report, paint: Paint): string {
  const read = counted(corpus.documents, "document");
  const isClean = findings.every(({ suppression }) => suppression !== null);
  if (corpus.assertions === 0 && findings.length === 0) {
    return `${paint.yellow("Nothing to compare")}: no claim that can be checked was found in ${read}`;
  }
  const found = isClean
    ? paint.green("No contradictions found")
    : paint.bold(`Found ${severityCounts(summary)}`);
  return `${found} in ${read} (${counted(corpus.assertions, "assertion")}, ${counted(corpus.questions, "question")})`;
}
