import { check as checkExtractions, withUpkeep, type Report } from "@gainsay/checker";
import type { Extraction } from "@gainsay/claims";
import { readAliases } from "../articles/read-aliases.js";
import { readReferences } from "../articles/read-references.js";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { warnOfUpkeep } from "../judgements/warn-of-upkeep.js";
import type { ExitCode } from "../exit-code.js";
import { judged, loadJudgements } from "../judgements/judgements.js";
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
  /** The file of people's decisions on findings. */
  readonly judgements?: string;
  /** Fail as well for judgements and comments that do nothing, or no longer do. */
  readonly strict?: boolean;
  /** Show suppressed findings too. */
  readonly showSuppressed?: boolean;
  readonly quiet?: boolean;
}

/** `gainsay check`: reads the articles under the paths and reports where their answers cannot all be true. */
export async function check(
  paths: readonly string[],
  settings: CheckSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const aliases = await readAliases(settings.aliases);
  const references = await readReferences(settings.reference);
  const judgements = await loadJudgements(settings.judgements);
  const { extractions, notRead } = await readSources(paths, { aliases, quiet: settings.quiet }, terminal);
  const report = checkExtractions(extractions, { notRead, aliases, references });
  return conclude(judged({ report, read: idsOf(extractions, references) }, judgements), settings, terminal);
}

/** Writes the reports that were asked for, and says how the run ends. */
export async function conclude(
  whole: Report,
  settings: Pick<CheckSettings, "report" | "failOn" | "quiet" | "strict" | "showSuppressed">,
  terminal: Terminal,
): Promise<ExitCode> {
  const { strict = false, showSuppressed = false } = settings;
  const report = strict ? whole : withoutComments(whole);
  const targets = settings.report ?? (settings.quiet ? [] : [{ format: "pretty", file: null }]);
  await writeReports(report, findingFormats, targets, terminal, { showSuppressed });
  const seen = targets.some(({ format, file }) => format === "pretty" && file === null);
  if (!seen) warnOfNotRead(report.corpus.notRead, terminal);
  const { upkeep = [] } = report;
  if (strict && !seen) warnOfUpkeep(upkeep, terminal);
  return fails(report, settings.failOn) || (strict && upkeep.length > 0) ? 1 : 0;
}

/** Without the comments that do nothing: in a run over some of the articles, many may have nothing to do. */
function withoutComments(report: Report): Report {
  return withUpkeep(
    report,
    (report.upkeep ?? []).filter(({ kind }) => kind.endsWith("judgement")),
  );
}

/** The ids of all that was read, articles and facts. */
export function idsOf(...read: readonly (readonly Pick<Extraction, "document">[])[]): readonly string[] {
  return read.flat().map(({ document }) => document.id);
}
