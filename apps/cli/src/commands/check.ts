import { check as checkExtractions, type Report } from "@gainsay/checker";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { checkOptions, settle, type Flags, type Settings } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { fails } from "../reports/fail-on.js";
import { findingFormats } from "../reports/formats.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

/** `gainsay check`: reads the articles under the paths and reports where their answers cannot all be true. */
export async function check(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const settings = await settle(flags);
  const { extractions, notRead } = await readSources(paths, settings, terminal);
  const report = checkExtractions(extractions, { ...checkOptions(settings, extractions), notRead });
  return conclude(report, settings, terminal);
}

/** Writes the reports that were asked for, and says how the run ends. */
export async function conclude(
  report: Report,
  settings: Pick<Settings, "report" | "failOn" | "quiet">,
  terminal: Terminal,
): Promise<ExitCode> {
  const targets = settings.report ?? (settings.quiet ? [] : [{ format: "pretty", file: null }]);
  await writeReports(report, findingFormats, targets, terminal);
  const seen = targets.some(({ format, file }) => format === "pretty" && file === null);
  if (!seen) warnOfNotRead(report.corpus.notRead, terminal);
  return fails(report, settings.failOn) ? 1 : 0;
}
