import type { Finding, Report, Suppression } from "../findings/finding.js";
import { counted, grouped } from "./counted.js";
import { printable } from "./printable.js";
import type { ReporterOptions } from "./reporter.js";

/** The findings that count, and those that somebody set aside, both in the order of the report. */
export function partition({ findings }: Report): {
  readonly open: readonly Finding[];
  readonly suppressed: readonly Finding[];
} {
  return {
    open: findings.filter(({ suppression }) => suppression === null),
    suppressed: findings.filter(({ suppression }) => suppression !== null),
  };
}

/**
 * "3 findings suppressed: 1 by a judgement, 2 by comments". Null where none is. Of a report that only counts them, as older versions
 * wrote, it is not known by what.
 */
export function suppressedText(report: Report): string | null {
  const total = report.summary.suppressed;
  if (total === 0) return null;
  const { suppressed } = partition(report);
  const by = (kind: Suppression["by"]): number =>
    suppressed.filter(({ suppression }) => suppression?.by === kind).length;
  const parts = [
    { count: by("judgement"), one: "a judgement", many: "judgements" },
    { count: by("comment"), one: "a comment", many: "comments" },
  ].filter(({ count }) => count > 0);
  const known = parts.reduce((sum, { count }) => sum + count, 0);
  const [only] = parts;
  const how =
    known !== total || only === undefined
      ? ""
      : parts.length === 1
        ? ` by ${total === 1 ? only.one : only.many}`
        : `: ${parts.map(({ count, one, many }) => `${count} by ${count === 1 ? one : many}`).join(", ")}`;
  return `${counted(total, "finding")} suppressed${how}`;
}

/** Says beside a format that has no place for suppressed findings how many it leaves out. */
export function noteSuppressed(report: Report, { note }: ReporterOptions): void {
  const text = suppressedText(report);
  if (text !== null) note?.(`${text}, and not in this format`);
}

/**
 * "3 findings left out: 2 of rules that are off, 1 less sure than asked for": what the configuration keeps out of the report. Null where
 * it is nothing.
 */
export function leftOutText({ summary: { off, unsure } }: Report): string | null {
  if (off + unsure === 0) return null;
  const why = [
    ...(off > 0 ? [`${grouped(off)} of rules that are off`] : []),
    ...(unsure > 0 ? [`${grouped(unsure)} less sure than asked for`] : []),
  ];
  return `${counted(off + unsure, "finding")} left out: ${why.join(", ")}`;
}

/** "by a judgement: The council confirmed 14." or "by a comment at articles/a.md:4: both are meant" */
export function suppressionText(suppression: Suppression): string {
  switch (suppression.by) {
    case "judgement":
      return `by a judgement: ${printable(suppression.reason)}`;
    case "comment":
      return `by a comment at ${printable(suppression.document)}:${suppression.line}: ${printable(suppression.reason)}`;
  }
}
