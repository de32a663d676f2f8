import { withUpkeep, type Report } from "@gainsay/checker";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { settle, type Flags, type Settings } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { checkedOf, loadJudgements, reportFor } from "../judgements/judgements.js";
import { warnOfUpkeep } from "../judgements/warn-of-upkeep.js";
import { fails } from "../reports/fail-on.js";
import { findingFormats } from "../reports/formats.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

/** `gainsay check`: reads the articles under the paths and reports where their answers cannot all be true. */
export async function check(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const settings = await settle(flags);
  const judgements = await loadJudgements(settings.judgements);
  const { extractions, notRead } = await readSources(paths, settings, terminal);
  const checked = checkedOf(extractions, settings, { notRead });
  return conclude(reportFor(checked, judgements, settings), settings, terminal);
}

/** Writes the reports that were asked for, and says how the run ends. */
export async function conclude(
  whole: Report,
  { report: wanted, failOn, quiet, strict, showSuppressed }: ConcludeSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const report = strict ? whole : withoutComments(whole);
  const targets = wanted ?? (quiet ? [] : [{ format: "pretty", file: null }]);
  await writeReports(report, findingFormats, targets, terminal, { showSuppressed });
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
