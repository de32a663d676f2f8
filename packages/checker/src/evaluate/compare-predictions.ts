import { z } from "zod";

/** As much of a predicted finding as a comparison needs; what older versions wrote is read too. */
const PredictedFinding = z.object({
  rule: z.string(),
  verdict: z.string(),
  severity: z.string(),
  question: z.string(),
  answers: z.array(
    z.object({ display: z.string(), evidence: z.array(z.object({ doc: z.string(), quote: z.string() })) }),
  ),
});
type PredictedFinding = z.infer<typeof PredictedFinding>;
const RecordPrediction = z.object({ id: z.string(), findings: z.array(PredictedFinding).default([]) });

/** A finding of a record as one run has it, or as both have it. */
export type FindingChange = { readonly record: string } & (
  | { readonly change: "gained"; readonly after: PredictedFinding }
  | { readonly change: "lost"; readonly before: PredictedFinding }
  | { readonly change: "changed"; readonly before: PredictedFinding; readonly after: PredictedFinding }
);

/**
 * What one run of `gainsay eval` finds and another does not, each given as the content of its predictions file. Findings of
 * a record that ask the same question are one finding; it has changed when its verdict, severity or answers have. In the
 * order of the records, those of `before` first. Throws zod's error or a SyntaxError for what are no predictions.
 */
export function comparePredictions(before: string, after: string): readonly FindingChange[] {
  const [old, young] = [findingsByKey(before), findingsByKey(after)];
  const changes = [...new Set([...old.keys(), ...young.keys()])].map((key) =>
    changeOf(old.get(key), young.get(key)),
  );
  return changes.filter((change) => change !== null);
}

interface RecordFinding {
  readonly record: string;
  readonly finding: PredictedFinding;
}

/** By record, rule and question; where a record has several such findings, each by its number too. */
function findingsByKey(content: string): ReadonlyMap<string, RecordFinding> {
  const findings = new Map<string, RecordFinding>();
  for (const line of content.split("\n").filter((text) => text.trim() !== "")) {
    const record = RecordPrediction.parse(JSON.parse(line));
    const seen = new Map<string, number>();
    for (const finding of record.findings) {
      const key = JSON.stringify([record.id, finding.rule, finding.question]);
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      findings.set(`${key} ${number}`, { record: record.id, finding });
    }
  }
  return findings;
}

function changeOf(before: RecordFinding | undefined, after: RecordFinding | undefined): FindingChange | null {
  if (before === undefined) {
    return after === undefined ? null : { record: after.record, change: "gained", after: after.finding };
  }
  const { record, finding } = before;
  if (after === undefined) return { record, change: "lost", before: finding };
  const isSame = JSON.stringify(finding) === JSON.stringify(after.finding);
  return isSame ? null : { record, change: "changed", before: finding, after: after.finding };
}

const signs = { gained: "+", lost: "-", changed: "~" } as const;

/** The changes of one set as plain text for people: a line of counts, then each finding with its answers. */
export function formatChanges(set: string, changes: readonly FindingChange[]): string {
  const count = (kind: FindingChange["change"]): string =>
    `${changes.filter(({ change }) => change === kind).length} ${kind}`;
  const lines = [
    `${set}: ${count("gained")}, ${count("lost")}, ${count("changed")}`,
    ...changes.flatMap((change) => [
      `  ${signs[change.change]} ${change.record}`,
      ...(change.change === "gained"
        ? []
        : findingLines(change.before, change.change === "changed" ? "was " : "")),
      ...(change.change === "lost"
        ? []
        : findingLines(change.after, change.change === "changed" ? "is " : "")),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function findingLines(
  { rule, verdict, severity, question, answers }: PredictedFinding,
  lead: string,
): readonly string[] {
  return [
    `      ${lead}${verdict} (${severity}, ${rule}): ${question}`,
    ...answers.map(({ display, evidence }) => {
      const places = evidence.map(({ doc, quote }) => `${doc} "${quote}"`);
      return `        ${display}: ${places.join(", ")}`;
    }),
  ];
}
