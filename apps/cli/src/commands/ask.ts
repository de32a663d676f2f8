import { ask as askExtractions } from "@gainsay/checker";
import { readAliases } from "../articles/read-aliases.js";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache, type CacheSetting } from "../cache/cache.js";
import type { ExitCode } from "../exit-code.js";
import { KnownError } from "../known-error.js";
import { answerFormats } from "../reports/formats.js";
import type { ReportTarget } from "../reports/report-option.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

export interface AskSettings {
  /** Undefined when the user gave none: then answers for people go to stdout. */
  readonly report?: readonly ReportTarget[];
  readonly aliases?: string;
  /** No progress. */
  readonly quiet?: boolean;
  /** Where to keep what was read, for the next run. */
  readonly cache?: CacheSetting;
}

/** `gainsay ask`: what every source answers to a question, side by side. */
export async function ask(
  question: string,
  paths: readonly string[],
  settings: AskSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  if (question.trim() === "") {
    throw new KnownError("bad-option", 'ask takes a question, such as "When was the bridge opened?"');
  }
  const cache = openCache(settings.cache, terminal);
  const aliases = await readAliases(settings.aliases);
  const { extractions, notRead } = await readSources(
    paths,
    { aliases, quiet: settings.quiet, cache },
    terminal,
  );
  cache?.close();
  const targets = settings.report ?? [{ format: "pretty", file: null }];
  await writeReports(askExtractions(question, extractions, { aliases }), answerFormats, targets, terminal);
  warnOfNotRead(notRead, terminal);
  return 0;
}
