import { check as checkExtractions, type Report } from "@gainsay/checker";
import { readAliases } from "../articles/read-aliases.js";
import { readReferences } from "../articles/read-references.js";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { readVocabulary } from "../articles/read-vocabulary.js";
import type { ExitCode } from "../exit-code.js";
import { fails, type FailOn } from "../reports/fail-on.js";
import { findingFormats } from "../reports/formats.js";
import type { ReportTarget } from "../reports/report-option.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

export interface CheckSettings {
  /** Undefined when the user gave none: then a report for people goes to stdout, unless `quiet`. */
  readonly report?: readonly ReportTarget[];
  readonly failOn: FailOn;
  /** A file of names that stand for one entity each. */
  readonly aliases?: string;
  /** Files of the user's own predicates and units. */
  readonly vocabulary?: readonly string[];
  /** Files of facts that the user holds to be true. */
  readonly reference?: readonly string[];
  readonly quiet?: boolean;
}

/** `gainsay check`: reads the articles under the paths and reports where their answers cannot all be true. */
export async function check(
  paths: readonly string[],
  settings: CheckSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const aliases = await readAliases(settings.aliases);
  const vocabulary = await readVocabulary(settings.vocabulary);
  const references = await readReferences(settings.reference, vocabulary);
  const { extractions, notRead } = await readSources(
    paths,
    { aliases, vocabulary, quiet: settings.quiet },
    terminal,
  );
  return conclude(
    checkExtractions(extractions, { notRead, aliases, vocabulary, references }),
    settings,
    terminal,
  );
}

/** Writes the reports that were asked for, and says how the run ends. */
export async function conclude(
  report: Report,
  settings: Pick<CheckSettings, "report" | "failOn" | "quiet">,
  terminal: Terminal,
): Promise<ExitCode> {
  const targets = settings.report ?? (settings.quiet ? [] : [{ format: "pretty", file: null }]);
  await writeReports(report, findingFormats, targets, terminal);
  const seen = targets.some(({ format, file }) => format === "pretty" && file === null);
  if (!seen) warnOfNotRead(report.corpus.notRead, terminal);
  return fails(report, settings.failOn) ? 1 : 0;
}
