import type { Report } from "@gainsay/checker";
import { checkSources } from "../articles/check-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache, type Cache, type CacheSetting } from "../cache/cache.js";
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
  /** Files of facts that the user holds to be true. */
  readonly reference?: readonly string[];
  readonly quiet?: boolean;
  /** Where to keep what was read, for the next run. */
  readonly cache?: CacheSetting;
}

/** `gainsay check`: reads the articles under the paths and reports where their answers cannot all be true. */
export async function check(
  paths: readonly string[],
  settings: CheckSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const cache = openCache(settings.cache, terminal);
  const code = await checkOnce(paths, settings, cache, terminal);
  cache?.close();
  return code;
}

/** One run of `check`, with what earlier runs have left. */
export async function checkOnce(
  paths: readonly string[],
  settings: CheckSettings,
  cache: Cache | null,
  terminal: Terminal,
): Promise<ExitCode> {
  const { report } = await checkSources(paths, settings, cache, terminal);
  return conclude(report, settings, terminal);
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
