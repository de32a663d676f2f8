import { ask as askExtractions } from "@gainsay/checker";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache } from "../cache/cache.js";
import { checkOptions, settle, type Flags } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { KnownError } from "../known-error.js";
import { answerFormats } from "../reports/formats.js";
import { writeReports } from "../reports/write-reports.js";
import type { Terminal } from "../terminal.js";

/** `gainsay ask`: what every source answers to a question, side by side. */
export async function ask(
  question: string,
  paths: readonly string[],
  flags: Flags,
  terminal: Terminal,
): Promise<ExitCode> {
  if (question.trim() === "") {
    throw new KnownError("bad-option", 'ask takes a question, such as "When was the bridge opened?"');
  }
  const settings = await settle(flags);
  const cache = openCache(settings.cache, terminal);
  const { extractions, notRead } = await readSources(paths, settings, terminal, { cache });
  cache?.close();
  const answers = askExtractions(question, extractions, checkOptions(settings, extractions));
  const targets = flags.report ?? [{ format: "pretty", file: null }];
  await writeReports(answers, answerFormats, targets, terminal);
  warnOfNotRead(notRead, terminal);
  return 0;
}
