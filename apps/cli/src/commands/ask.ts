import { ask as askExtractions } from "@gainsay/checker";
import { readAliases } from "../articles/read-aliases.js";
import { readSources } from "../articles/read-sources.js";
import { warnOfNotRead } from "../articles/warn-of-not-read.js";
import { readVocabulary } from "../articles/read-vocabulary.js";
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
  /** Files of the user's own predicates and units. */
  readonly vocabulary?: readonly string[];
  /** No progress. */
  readonly quiet?: boolean;
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
  const aliases = await readAliases(settings.aliases);
  const vocabulary = await readVocabulary(settings.vocabulary);
  const { extractions, notRead } = await readSources(
    paths,
    { aliases, vocabulary, quiet: settings.quiet },
    terminal,
  );
  const targets = settings.report ?? [{ format: "pretty", file: null }];
  await writeReports(
    askExtractions(question, extractions, { aliases, vocabulary }),
    answerFormats,
    targets,
    terminal,
  );
  warnOfNotRead(notRead, terminal);
  return 0;
}
