import { check as checkExtractions, prettyExplanation } from "@gainsay/checker";
import { readAliases } from "../articles/read-aliases.js";
import { readSources } from "../articles/read-sources.js";
import type { ExitCode } from "../exit-code.js";
import { judged, loadJudgements } from "../judgements/judgements.js";
import { appearance, type Terminal } from "../terminal.js";
import { idsOf } from "./check.js";
import { findingMeant, readPrefix } from "./fingerprint.js";

export interface ExplainSettings {
  readonly aliases?: string;
  readonly judgements?: string;
  /** No progress. */
  readonly quiet?: boolean;
}

/** `gainsay explain`: how the finding with a fingerprint, or with one that begins so, came about. */
export async function explain(
  fingerprint: string,
  paths: readonly string[],
  settings: ExplainSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = readPrefix(fingerprint);
  const aliases = await readAliases(settings.aliases);
  const { extractions } = await readSources(paths, { aliases, quiet: settings.quiet }, terminal);
  const judgements = await loadJudgements(settings.judgements);
  const report = checkExtractions(extractions, { aliases });
  const { findings } = judged({ report, read: idsOf(extractions) }, judgements);
  const finding = findingMeant(findings, wanted);
  terminal.stdout.write(prettyExplanation(finding, extractions, appearance(terminal.stdout)));
  return 0;
}
