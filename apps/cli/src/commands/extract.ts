import { readAliases } from "../articles/read-aliases.js";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import type { ExitCode } from "../exit-code.js";
import { claimFormats } from "../reports/formats.js";
import type { ReportTarget } from "../reports/report-option.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

export interface ExtractSettings {
  /** Undefined when the user gave none: then JSON goes to stdout. */
  readonly report?: readonly ReportTarget[];
  readonly aliases?: string;
  /** No progress. */
  readonly quiet?: boolean;
}

/** `gainsay extract`: what each article says, in a form that `gainsay check` reads in place of the articles. */
export async function extract(
  paths: readonly string[],
  { report, aliases, quiet }: ExtractSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const names = await readAliases(aliases);
  const { extractions, notRead } = await readSources(paths, { aliases: names, quiet }, terminal);
  await writeReports(extractions, claimFormats, report ?? [{ format: "json", file: null }], terminal);
  warnOfNotRead(notRead, terminal);
  return 0;
}
