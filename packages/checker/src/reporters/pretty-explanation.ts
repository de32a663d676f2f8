import type { Assertion, Evidence, Extraction } from "@gainsay/claims";
import picocolors from "picocolors";
import type { Finding } from "../findings/finding.js";
import { hanging } from "./hanging.js";
import { findingLines } from "./pretty.js";
import { printable } from "./printable.js";
import { narrowest, type ReporterOptions } from "./reporter.js";

/**
 * How a finding came about, for people: the finding, every check of the gate with its reason, and for each piece of evidence what
 * read it, what bound it to which words, and how real the text makes it.
 */
export function prettyExplanation(
  finding: Finding,
  extractions: readonly Extraction[],
  { color = false, width = 100 }: ReporterOptions = {},
): string {
  const paint = picocolors.createColors(color);
  const columns = Math.max(width, narrowest);
  const row = (label: string, text: string): readonly string[] =>
    hanging(`  ${paint.dim(label.padEnd(9))} `, printable(text), 12, columns);
  const claims = finding.answers.flatMap(({ display, evidence }) =>
    evidence.flatMap((place) => [
      "",
      ...hanging(
        "",
        `${paint.bold(printable(display))}  ${printable(place.document)}:${place.line}:${place.column}`,
        2,
        columns,
      ),
      ...claimsAt(finding, place, extractions).flatMap((assertion) => claimRows(assertion, row)),
    ]),
  );
  const checks = finding.comparability.flatMap(({ check, status, reason }) =>
    row(check, `${status}: ${reason}`),
  );
  const lines = [
    ...findingLines(finding, paint, columns),
    "",
    paint.bold("The gate"),
    ...(checks.length === 0 ? row("none", "the rule compares no two answers") : checks),
    "",
    paint.bold("The claims"),
    ...claims,
  ];
  return `${lines.join("\n")}\n`;
}

/** The assertions behind a piece of evidence: those of the question, or all that have these words where the rule asks none of its own. */
function claimsAt(
  { question }: Finding,
  { document, start, end }: Evidence,
  extractions: readonly Extraction[],
): readonly Assertion[] {
  const said = extractions
    .filter((extraction) => extraction.document.id === document)
    .flatMap(({ assertions }) => assertions)
    .filter(({ evidence }) => evidence.start === start && evidence.end === end);
  const asked = said.filter(
    ({ predicate, slot }) => predicate === question.predicate && slot === question.slot,
  );
  return asked.length > 0 ? asked : said;
}

function claimRows(
  { predicate, slot, polarity, modality, attribution, provenance, trigger }: Assertion,
  row: (label: string, text: string) => readonly string[],
): readonly string[] {
  const voice =
    attribution === null ? "the author" : `${attribution.speaker || "somebody"} (${attribution.stance})`;
  return [
    ...row("claim", `${predicate}, ${slot}`),
    ...row("said", `${polarity}, ${modality}, told by ${voice}`),
    ...row("read by", `${provenance.recogniser}, bound by ${provenance.binding} to "${trigger.text}"`),
  ];
}
