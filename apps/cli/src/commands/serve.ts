import { createApp, createMemoryStore, ListenError, serve as listen, type RunningServer } from "@gainsay/api";
import { answerQuestions, check, printable } from "@gainsay/checker";
import { renderHtml } from "@gainsay/report";
import { readAliases } from "../articles/read-aliases.js";
import { readReferences } from "../articles/read-references.js";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { openCache, type CacheSetting } from "../cache/cache.js";
import type { ExitCode } from "../exit-code.js";
import { KnownError } from "../known-error.js";
import type { Terminal } from "../terminal.js";

export interface ServeSettings {
  readonly port: number;
  readonly host: string;
  readonly aliases?: string;
  readonly reference?: readonly string[];
  readonly quiet?: boolean;
  /** Where to keep what was read, for the next run. */
  readonly cache?: CacheSetting;
}

/** `gainsay serve`: checks the articles once and serves what was found until the process is asked to stop. */
export async function serve(
  paths: readonly string[],
  settings: ServeSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const { port, host, quiet = false } = settings;
  const cache = openCache(settings.cache, terminal);
  const aliases = await readAliases(settings.aliases);
  const references = await readReferences(settings.reference);
  const { extractions, notRead } = await readSources(paths, { aliases, quiet, cache }, terminal);
  cache?.close();
  const report = check(extractions, { notRead, aliases, references });
  warnOfNotRead(notRead, terminal);
  const app = createApp({
    store: createMemoryStore({ extractions, report, questions: answerQuestions(extractions, { aliases }) }),
    page: renderHtml(report),
    aliases,
    references,
    log: ({ requestId, method, path, error }) => {
      const trace = error instanceof Error ? error.stack : String(error);
      terminal.stderr.write(`gainsay: ${requestId} ${method} ${printable(path)}: ${trace}\n`);
    },
  });
  const server = await listen(app, { port, host }).catch((error: unknown) => {
    if (!(error instanceof ListenError)) throw error;
    throw new KnownError("cannot-serve", `${error.message} ${error.hint}`);
  });
  if (!quiet) terminal.stderr.write(`gainsay: listening on ${server.url}; press Ctrl+C to stop\n`);
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
