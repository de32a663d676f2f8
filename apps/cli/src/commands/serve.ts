import { createApp, createMemoryStore, ListenError, serve as listen, type RunningServer } from "@gainsay/api";
import { answerQuestions, check, printable } from "@gainsay/checker";
import { renderHtml } from "@gainsay/report";
import { readAliases } from "../articles/read-aliases.js";
import { readReferences } from "../articles/read-references.js";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import type { ExitCode } from "../exit-code.js";
import { judged, loadJudgements } from "../judgements/judgements.js";
import { KnownError } from "../known-error.js";
import type { Terminal } from "../terminal.js";
import { idsOf } from "./check.js";

export interface ServeSettings {
  readonly port: number;
  readonly host: string;
  readonly aliases?: string;
  readonly reference?: readonly string[];
  readonly judgements?: string;
  readonly quiet?: boolean;
}

/** `gainsay serve`: checks the articles once and serves what was found until the process is asked to stop. */
export async function serve(
  paths: readonly string[],
  settings: ServeSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const { port, host, quiet = false } = settings;
  const aliases = await readAliases(settings.aliases);
  const references = await readReferences(settings.reference);
  const judgements = await loadJudgements(settings.judgements);
  const { extractions, notRead } = await readSources(paths, { aliases, quiet }, terminal);
  const found = check(extractions, { notRead, aliases, references });
  const report = judged({ report: found, read: idsOf(extractions, references) }, judgements);
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
