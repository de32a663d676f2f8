import { check as checkExtractions, type Report, type ReporterOptions } from "@gainsay/checker";
import { toId } from "../articles/find-files.js";
import { readAliases } from "../articles/read-aliases.js";
import { readReferences } from "../articles/read-references.js";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import type { ExitCode } from "../exit-code.js";
import { fails, type FailOn } from "../reports/fail-on.js";
import { findingFormats, type Formats } from "../reports/formats.js";
import { loadReporters } from "../reports/load-reporters.js";
import type { ReportTarget } from "../reports/report-option.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

export interface CheckSettings {
  /** Undefined when the user gave none: then a report for people goes to stdout, unless `quiet`. */
  readonly report?: readonly ReportTarget[];
  readonly failOn: FailOn;
  /** A file of names that stand for one entity each. */
  readonly aliases?: string;
  /** Files of facts that the user holds to be true. */
  readonly reference?: readonly string[];
  readonly quiet?: boolean;
  /** Lists suppressed findings in reports for people. */
  readonly showSuppressed?: boolean;
}

/** `gainsay check`: reads the articles under the paths and reports where their answers cannot all be true. */
export async function check(
  paths: readonly string[],
  settings: CheckSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const writing = await prepareReports(settings);
  const aliases = await readAliases(settings.aliases);
  const references = await readReferences(settings.reference);
  const { extractions, notRead } = await readSources(paths, { aliases, quiet: settings.quiet }, terminal);
  return conclude(checkExtractions(extractions, { notRead, aliases, references }), writing, terminal);
}

/** What a run needs to write its reports, known before it begins. */
export interface Writing {
  readonly targets: readonly ReportTarget[];
  readonly formats: Formats<Report>;
  readonly failOn: FailOn;
  readonly options: ReporterOptions;
}

/** Loads what the reports are written with. A reporter that is not there or is none is a mistake that shows before anything is read. */
export async function prepareReports({
  report,
  quiet = false,
  failOn,
  showSuppressed = false,
}: Pick<CheckSettings, "report" | "failOn" | "quiet" | "showSuppressed">): Promise<Writing> {
  const targets = report ?? (quiet ? [] : [{ format: "pretty", file: null }]);
  const formats = await loadReporters(findingFormats, targets);
  return { targets, formats, failOn, options: { failOn, showSuppressed, root: toId(process.cwd()) } };
}

/** Writes the reports that were asked for, and says how the run ends. */
export async function conclude(
  report: Report,
  { targets, formats, failOn, options }: Writing,
  terminal: Terminal,
): Promise<ExitCode> {
  await writeReports(report, formats, targets, terminal, options);
  const seen = targets.some(({ format, file }) => format === "pretty" && file === null);
  if (!seen) warnOfNotRead(report.corpus.notRead, terminal);
  return fails(report, failOn) ? 1 : 0;
}
