import { createApp, createMemoryStore, ListenError, serve as listen, type RunningServer } from "@gainsay/api";
import { answerQuestions, printable } from "@gainsay/checker";
import { renderHtml } from "@gainsay/report";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache } from "../cache/cache.js";
import { checkOptions, settle, type Flags } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { checkedOf, loadJudgements, reportFor } from "../judgements/judgements.js";
import { KnownError } from "../known-error.js";
import type { Terminal } from "../terminal.js";

export interface ServeFlags extends Flags {
  readonly port: number;
  readonly host: string;
}

/** `gainsay serve`: checks the articles once and serves what was found until the process is asked to stop. */
export async function serve(
  paths: readonly string[],
  flags: ServeFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = await settle(flags);
  const judgements = await loadJudgements(settings.judgements);
  const cache = openCache(settings.cache, terminal);
  const { extractions, notRead } = await readSources(paths, settings, terminal, { cache });
  cache?.close();
  const options = checkOptions(settings, extractions);
  const report = reportFor(checkedOf(extractions, settings, { notRead }), judgements, settings);
  warnOfNotRead(notRead, terminal);
  const app = createApp({
    store: createMemoryStore({ extractions, report, questions: answerQuestions(extractions, options) }),
    page: renderHtml(report),
    aliases: settings.aliases,
    vocabulary: settings.vocabulary,
    references: settings.references,
    grading: settings.grading,
    log: ({ requestId, method, path, error }) => {
      const trace = error instanceof Error ? error.stack : String(error);
      terminal.stderr.write(`gainsay: ${requestId} ${method} ${printable(path)}: ${trace}\n`);
    },
  });
  const server = await listen(app, flags).catch((error: unknown) => {
    if (!(error instanceof ListenError)) throw error;
    throw new KnownError("cannot-serve", `${error.message} ${error.hint}`);
  });
  if (!settings.quiet) terminal.stderr.write(`gainsay: listening on ${server.url}; press Ctrl+C to stop\n`);
  await stopped(server);
  return 0;
}

/** Resolves when the process has been asked to stop and the requests under way have been answered. */
async function stopped(server: RunningServer): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
}
