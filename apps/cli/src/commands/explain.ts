import { prettyExplanation } from "@gainsay/checker";
import { readSources } from "../articles/read-sources.js";
import { openCache } from "../cache/cache.js";
import { settle, type Flags } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { checkedOf, loadJudgements, reportFor } from "../judgements/judgements.js";
import { appearance, type Terminal } from "../terminal.js";
import { findingMeant, readPrefix } from "./fingerprint.js";

/** `gainsay explain`: how the finding with a fingerprint, or with one that begins so, came about. */
export async function explain(
  fingerprint: string,
  paths: readonly string[],
  flags: Flags,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = readPrefix(fingerprint);
  const settings = await settle(flags);
  const cache = openCache(settings.cache, terminal);
  const { extractions } = await readSources(paths, settings, terminal, { cache });
  cache?.close();
  const judgements = await loadJudgements(settings.judgements);
  const { findings } = reportFor(checkedOf(extractions, settings), judgements, settings);
  const finding = findingMeant(findings, wanted);
  terminal.stdout.write(prettyExplanation(finding, extractions, appearance(terminal.stdout)));
  return 0;
}
