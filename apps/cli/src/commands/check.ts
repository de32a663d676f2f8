import { withUpkeep, type Report } from "@gainsay/checker";
import { checkSources } from "../articles/check-sources.js";
import { toId } from "../articles/find-files.js";
import { repositoryTop } from "../articles/repository-top.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache, type Cache } from "../cache/cache.js";
import { changedFiles } from "../changes/changed-files.js";
import { changedIn, onlyChanged } from "../changes/only-changed.js";
import { settle, type Flags, type Settings } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { loadJudgements, reportFor } from "../judgements/judgements.js";
import { warnOfUpkeep } from "../judgements/warn-of-upkeep.js";
import { fails } from "../reports/fail-on.js";
import { findingFormats, type Formats } from "../reports/formats.js";
import { loadReporters } from "../reports/load-reporters.js";
import type { ReportTarget } from "../reports/report-option.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

export interface CheckFlags extends Flags {
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
  flags: CheckFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  if (flags.watch === true) {
    const { watch } = await import("./watch.js");
    return watch(paths, flags, terminal);
  }
  const settings = await settle(flags);
  const cache = openCache(settings.cache, terminal);
  const code = await checkOnce(paths, flags, settings, cache, terminal);
  cache?.close();
  return code;
}

/** One run of `check`, with what earlier runs have left. */
export async function checkOnce(
  paths: readonly string[],
  { changed: isOfChanged = false, base }: CheckFlags,
  settings: Settings,
  cache: Cache | null,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = await formatsFor(settings);
  const judgements = await loadJudgements(settings.judgements);
  // Before anything is read, as it is soon done and may fail.
  const files = isOfChanged || base !== undefined ? await changedFiles(base) : null;
  const checked = await checkSources(paths, settings, cache, terminal);
  const report = reportFor(checked, judgements, settings);
  if (files === null) return conclude(report, settings, formats, terminal);
  const { claimFileOf } = checked;
  const changed = changedIn(report, (id) => files.has(id) || files.has(claimFileOf[id] ?? id));
  return conclude(onlyChanged(report, changed, base ?? null), settings, formats, terminal, changed);
}

/** What a run writes its reports with. A reporter that cannot be loaded is a mistake that shows before anything is read. */
export function formatsFor(settings: ConcludeSettings): Promise<Formats<Report>> {
  return loadReporters(findingFormats, targetsOf(settings));
}

function targetsOf({ report, quiet }: ConcludeSettings): readonly ReportTarget[] {
  return report ?? (quiet ? [] : [{ format: "pretty", file: null }]);
}

/** Writes the reports that were asked for, and says how the run ends. */
export async function conclude(
  whole: Report,
  settings: ConcludeSettings,
  formats: Formats<Report>,
  terminal: Terminal,
  changed?: ReadonlySet<string>,
): Promise<ExitCode> {
  const { failOn, strict, showSuppressed } = settings;
  const report = strict ? whole : withoutComments(whole);
  const targets = targetsOf(settings);
  const folder = process.cwd();
  const options = {
    failOn,
    showSuppressed,
    root: toId(repositoryTop(folder)),
    folder: toId(folder),
    ...(changed === undefined ? {} : { changed }),
  };
  await writeReports(report, formats, targets, terminal, options);
  const seen = targets.some(({ format, file }) => format === "pretty" && file === null);
  if (!seen) warnOfNotRead(report.corpus.notRead, terminal);
  const { upkeep = [] } = report;
  if (strict && !seen) warnOfUpkeep(upkeep, terminal);
  return fails(report, failOn) || (strict && upkeep.length > 0) ? 1 : 0;
}

type ConcludeSettings = Pick<Settings, "report" | "failOn" | "quiet" | "strict" | "showSuppressed">;

/** Without the comments that do nothing: in a run over some of the articles, many may have nothing to do. */
function withoutComments(report: Report): Report {
  const { upkeep = [] } = report;
  return withUpkeep(
    report,
    upkeep.filter(({ kind }) => kind.endsWith("judgement")),
  );
}
