import { withUpkeep, type Report } from "@gainsay/checker";
import { toId } from "../articles/find-files.js";
import { readSources } from "../articles/read-sources.js";
import { repositoryTop } from "../articles/repository-top.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { settle, type Flags, type Settings } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { checkedOf, loadJudgements, reportFor } from "../judgements/judgements.js";
import { warnOfUpkeep } from "../judgements/warn-of-upkeep.js";
import { fails } from "../reports/fail-on.js";
import { findingFormats, type Formats } from "../reports/formats.js";
import { loadReporters } from "../reports/load-reporters.js";
import type { ReportTarget } from "../reports/report-option.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

/** `gainsay check`: reads the articles under the paths and reports where their answers cannot all be true. */
export async function check(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const settings = await settle(flags);
  const formats = await formatsFor(settings);
  const judgements = await loadJudgements(settings.judgements);
  const { extractions, notRead } = await readSources(paths, settings, terminal);
  const checked = checkedOf(extractions, settings, { notRead });
  return conclude(reportFor(checked, judgements, settings), settings, formats, terminal);
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
): Promise<ExitCode> {
  const { failOn, strict, showSuppressed } = settings;
  const report = strict ? whole : withoutComments(whole);
  const targets = targetsOf(settings);
  const folder = process.cwd();
  const options = { failOn, showSuppressed, root: toId(repositoryTop(folder)), folder: toId(folder) };
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
