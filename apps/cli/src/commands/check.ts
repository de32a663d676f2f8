import type { Report } from "@gainsay/checker";
import { checkSources } from "../articles/check-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache, type Cache, type CacheSetting } from "../cache/cache.js";
import { changedFiles } from "../changes/changed-files.js";
import { changedIn, onlyChanged } from "../changes/only-changed.js";
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
  /** Only findings with a side in a file that has changed. */
  readonly changed?: boolean;
  /** A commit: changed are the files that differ from where it and the last commit part. Goes without `changed` as well. */
  readonly base?: string;
  /** Checks again whenever something changes. */
  readonly watch?: boolean;
}

/** `gainsay check`: reads the articles under the paths and reports where their answers cannot all be true. */
export async function check(
  paths: readonly string[],
  settings: CheckSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  if (settings.watch === true) {
    const { watch } = await import("./watch.js");
    return watch(paths, settings, terminal);
  }
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
  const { base } = settings;
  // First, as it is soon done and may fail.
  const files = settings.changed === true || base !== undefined ? await changedFiles(base) : null;
  const { report, claimFileOf } = await checkSources(paths, settings, cache, terminal);
  if (files === null) return conclude(report, settings, terminal);
  const isChanged = (id: string): boolean => files.has(id) || files.has(claimFileOf[id] ?? id);
  const changed = changedIn(report, isChanged);
  return conclude(onlyChanged(report, changed, base ?? null), settings, terminal, changed);
}

/** Writes the reports that were asked for, and says how the run ends. */
export async function conclude(
  report: Report,
  settings: Pick<CheckSettings, "report" | "failOn" | "quiet">,
  terminal: Terminal,
  changed?: ReadonlySet<string>,
): Promise<ExitCode> {
  const targets = settings.report ?? (settings.quiet ? [] : [{ format: "pretty", file: null }]);
  await writeReports(report, findingFormats, targets, terminal, changed === undefined ? {} : { changed });
  const seen = targets.some(({ format, file }) => format === "pretty" && file === null);
  if (!seen) warnOfNotRead(report.corpus.notRead, terminal);
  return fails(report, settings.failOn) ? 1 : 0;
}
