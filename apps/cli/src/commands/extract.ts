import { explain } from "@gainsay/claims";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { settle, type Flags } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { claimFormats } from "../reports/formats.js";
import type { ReportTarget } from "../reports/report-option.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

export interface ExtractFlags extends Flags {
  /** Shows how each claim came about on stdout, as `--report pretty` does. */
  readonly explain?: boolean;
}

/** `gainsay extract`: what each article says, in a form that `gainsay check` reads in place of the articles, or for people. */
export async function extract(
  paths: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const targets = targetsOf(flags);
  const isForPeople = targets.some(({ format }) => format === "pretty");
  const read = isForPeople ? explain : undefined;
  const { extractions, notRead } = await readSources(paths, await settle(flags), terminal, read);
  await writeReports(extractions, claimFormats, targets, terminal);
  warnOfNotRead(notRead, terminal);
  return 0;
}

function targetsOf({ report, explain = false }: ExtractFlags): readonly ReportTarget[] {
  const usual: ReportTarget = { format: explain ? "pretty" : "json", file: null };
  if (report === undefined) return [usual];
  const isAsked = report.some(({ format, file }) => format === usual.format && file === null);
  return explain && !isAsked ? [...report, usual] : report;
}
