import { gzipSync } from "node:zlib";
import type { Evidence } from "@gainsay/claims";
import type { Location, Log, Notification, ReportingDescriptor, Result, Suppression } from "sarif";
import type { Finding, NotRead, Report, Upkeep } from "../findings/finding.js";
import { byCodeUnit } from "../align/by-code-unit.js";
import { ruleMeta } from "../rules/rule-metas.js";
import { grouped } from "./counted.js";
import { clashText, endOf, placesOf, placeText, type Place } from "./places.js";
import { printable } from "./printable.js";
import { relativeUri, repositoryPath } from "./repository-path.js";
import type { Reporter, ReporterOptions } from "./reporter.js";
import { writeJson } from "./write-json.js";

/**
 * What GitHub takes: a file that is over one of these is refused whole, not cut. Rules (25,000) and tags (20) stay below theirs, as each
 * finding has one rule and each rule few tags.
 */
const most = {
  results: 25_000,
  /** GitHub stores these of a run, the gravest first. */
  stored: 5000,
  /** Of a result, the marked one included. */
  locations: 1000,
  zippedBytes: 10_000_000,
};

/** What compressors of other versions may add. */
const margin = 0.95;

/**
 * SARIF 2.1.0 (OASIS Standard), as code hosts and editors read it. One result a finding: the marked place is its location, every other
 * place a related location that the message links to. Over GitHub's limits the gravest findings stay, and the run says what is missing.
 */
export const sarif: Reporter = (report, options = {}) => {
  let kept = gravest(report.findings, most.results);
  let text = writeJson(logOf(report, kept, options));
  for (let size = zippedSize(text); size > most.zippedBytes; size = zippedSize(text)) {
    kept = gravest(kept, Math.floor(((kept.length * most.zippedBytes) / size) * margin));
    text = writeJson(logOf(report, kept, options));
  }
  for (const note of limitNotes(report, kept)) options.note?.(note);
  return text;
};

/** The bytes that the file is uploaded with. A small one need not be compressed to know that it fits. */
function zippedSize(text: string): number {
  const bytes = Buffer.byteLength(text);
  return bytes <= most.zippedBytes ? bytes : gzipSync(text).length;
}

/** The first `count` of findings that come gravest first, in their order; what is suppressed goes first. */
function gravest(findings: readonly Finding[], count: number): readonly Finding[] {
  if (findings.length <= count) return findings;
  const bySuppression = findings.toSorted(
    (a, b) => Number(a.suppression !== null) - Number(b.suppression !== null),
  );
  const kept = new Set(bySuppression.slice(0, count));
  return findings.filter((finding) => kept.has(finding));
}

function limitNotes({ findings }: Report, kept: readonly Finding[]): readonly string[] {
  const [all, some] = [grouped(findings.length), grouped(kept.length)];
  const cut = kept.filter((finding) => placeCount(finding) > most.locations).length;
  return [
    ...(kept.length === findings.length
      ? []
      : [
          `the gravest ${some} of ${all} findings are in it, since GitHub refuses files over ${grouped(most.results)} results or 10 MB compressed`,
        ]),
    ...(kept.length > most.stored
      ? [`GitHub stores ${grouped(most.stored)} results of a run; of these ${some} it takes the gravest`]
      : []),
    ...(cut === 0
      ? []
      : [
          `${cut === 1 ? "1 finding names" : `${grouped(cut)} findings name`} ${grouped(most.locations)} of ${cut === 1 ? "its" : "their"} places, since GitHub refuses more`,
        ]),
  ];
}

function placeCount({ answers }: Finding): number {
  return answers.reduce((sum, { evidence }) => sum + evidence.length, 0);
}

function logOf(report: Report, kept: readonly Finding[], options: ReporterOptions): Log {
  const rules = [...new Set(kept.map(({ rule }) => rule))].sort(byCodeUnit);
  const ruleIndexes = new Map(rules.map((rule, index) => [rule, index]));
  const { version } = report.tool;
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Gainsay", version, semanticVersion: version, rules: rules.map(ruleOf) } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...limitNotes(report, kept).map((text) => notification(`${text}.`)),
              ...report.corpus.notRead.map((document) => notReadNotification(document, options)),
              ...(report.upkeep ?? []).map((upkeep) => upkeepNotification(upkeep, options)),
            ],
          },
        ],
        columnKind: "utf16CodeUnits",
        results: kept.map((finding) => resultOf(finding, ruleIndexes.get(finding.rule) ?? 0, options)),
        properties: { corpus: { ...report.corpus, notRead: report.corpus.notRead.length } },
      },
    ],
  };
}

function notification(text: string): Notification {
  return { level: "warning", message: { text: escapeMessage(text) } };
}

function notReadNotification({ document, reason }: NotRead, options: ReporterOptions): Notification {
  return {
    ...notification(`not read: ${printable(document)}: ${printable(reason)}.`),
    locations: [{ physicalLocation: { artifactLocation: artifactOf(document, options) } }],
  };
}

/** A judgement or comment that does nothing any more. */
function upkeepNotification({ document, line, message }: Upkeep, options: ReporterOptions): Notification {
  return {
    ...notification(printable(message)),
    locations: [
      { physicalLocation: { artifactLocation: artifactOf(document, options), region: { startLine: line } } },
    ],
  };
}

function ruleOf(id: string): ReportingDescriptor {
  const meta = ruleMeta(id);
  const level = { defaultConfiguration: { level: "warning" } } as const;
  if (meta === undefined) return { id, shortDescription: { text: `Answers that clash: ${id}.` }, ...level };
  const { finds, why, fix } = meta;
  return {
    id,
    shortDescription: { text: finds },
    fullDescription: { text: `${finds} ${why}` },
    help: {
      text: `${finds}\n\nWhy it matters: ${why}\n\nWhat to do: ${fix}`,
      markdown: `${finds}\n\n**Why it matters:** ${why}\n\n**What to do:** ${fix}`,
    },
    // How grave a finding is hangs on how sure it is, so each result has a level of its own.
    ...level,
    properties: { tags: ["contradiction"] },
  };
}

function resultOf(finding: Finding, ruleIndex: number, options: ReporterOptions): Result {
  const { first, others } = placesOf(finding, options);
  const named = others.slice(0, most.locations - 1);
  const text = clashText(
    finding,
    { first, others: named },
    {
      text: (words) => escapeMessage(printable(words)),
      // A related location shows only where the message links to it.
      place: ({ evidence }, index) => `[${escapeMessage(placeText(evidence))}](${index + 1})`,
      most: Infinity,
    },
  );
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text },
    locations: [locationOf(first, options)],
    ...(named.length === 0
      ? {}
      : {
          relatedLocations: named.map((place, index) => ({
            id: index + 1,
            ...locationOf(place, options),
            message: { text: escapeMessage(printable(place.answer.display)) },
          })),
        }),
    // Under a key of our own: GitHub reckons its own of the marked line, and warns where a tool brings another.
    partialFingerprints: { "gainsayFinding/v1": finding.fingerprint },
    ...(finding.suppression === null ? {} : { suppressions: [suppressionOf(finding.suppression, options)] }),
    rank: Number((finding.confidence * 100).toFixed(1)),
    properties: {
      verdict: finding.verdict,
      confidence: finding.confidence,
      subject: finding.question.subject,
      answers: finding.answers.map(({ display, origins, minority }) => ({ display, origins, minority })),
    },
  };
}

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Finding["severity"],
  Result.level
>;

function suppressionOf(
  suppression: NonNullable<Finding["suppression"]>,
  options: ReporterOptions,
): Suppression {
  const justification = { status: "accepted", justification: suppression.reason } as const;
  if (suppression.by === "judgement") return { kind: "external", ...justification };
  const { document, line } = suppression;
  return {
    kind: "inSource",
    ...justification,
    location: {
      physicalLocation: { artifactLocation: artifactOf(document, options), region: { startLine: line } },
    },
  };
}

function locationOf({ evidence }: Place, options: ReporterOptions): Location {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(evidence.document, options),
      region: regionOf(evidence),
    },
  };
}

function artifactOf(document: string, options: ReporterOptions) {
  return { uri: relativeUri(repositoryPath(document, options).path), uriBaseId: "%SRCROOT%" };
}

function regionOf(evidence: Evidence) {
  const end = endOf(evidence);
  return {
    startLine: evidence.line,
    startColumn: evidence.column,
    endLine: end.line,
    endColumn: end.column,
    snippet: { text: evidence.quote },
  };
}

/** Text of a message: brackets would be a link, braces a placeholder (sections 3.11.5 and 3.11.6). */
function escapeMessage(text: string): string {
  return text.replace(/[\\[\]]/gu, "\\$&").replace(/[{}]/gu, "$&$&");
}
