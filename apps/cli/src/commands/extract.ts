import { explain } from "@gainsay/claims";
import { readAliases } from "../articles/read-aliases.js";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache, type CacheSetting } from "../cache/cache.js";
import type { ExitCode } from "../exit-code.js";
import { claimFormats } from "../reports/formats.js";
import type { ReportTarget } from "../reports/report-option.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

export interface ExtractSettings {
  /** Undefined when the user gave none: then JSON goes to stdout. */
  readonly report?: readonly ReportTarget[];
  /** Shows how each claim came about on stdout, as `--report pretty` does. */
  readonly explain?: boolean;
  readonly aliases?: string;
  /** No progress. */
  readonly quiet?: boolean;
  /** Where to keep what was read, for the next run. */
  readonly cache?: CacheSetting;
}

/** `gainsay extract`: what each article says, in a form that `gainsay check` reads in place of the articles, or for people. */
export async function extract(
  paths: readonly string[],
  settings: ExtractSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const { quiet } = settings;
  const targets = targetsOf(settings);
  const cache = openCache(settings.cache, terminal);
  const aliases = await readAliases(settings.aliases);
  const isForPeople = targets.some(({ format }) => format === "pretty");
  const { extractions, notRead } = await readSources(
    paths,
    { aliases, quiet, cache, ...(isForPeople ? { read: explain } : {}) },
    terminal,
  );
  cache?.close();
  await writeReports(extractions, claimFormats, targets, terminal);
  warnOfNotRead(notRead, terminal);
  return 0;
}

function targetsOf({ report, explain = false }: ExtractSettings): readonly ReportTarget[] {
  const usual: ReportTarget = { format: explain ? "pretty" : "json", file: null };
  if (report === undefined) return [usual];
  const isAsked = report.some(({ format, file }) => format === usual.format && file === null);
  return explain && !isAsked ? [...report, usual] : report;
}
