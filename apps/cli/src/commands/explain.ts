import { check as checkExtractions, prettyExplanation } from "@gainsay/checker";
import { readAliases } from "../articles/read-aliases.js";
import { readSources } from "../articles/read-sources.js";
import { openCache, type CacheSetting } from "../cache/cache.js";
import type { ExitCode } from "../exit-code.js";
import { KnownError } from "../known-error.js";
import { appearance, type Terminal } from "../terminal.js";

export interface ExplainSettings {
  readonly aliases?: string;
  /** No progress. */
  readonly quiet?: boolean;
  /** Where to keep what was read, for the next run. */
  readonly cache?: CacheSetting;
}

/** So many digits of a fingerprint tell it from others for sure enough to begin with. */
const fewestDigits = 4;

/** `gainsay explain`: how the finding with a fingerprint, or with one that begins so, came about. */
export async function explain(
  fingerprint: string,
  paths: readonly string[],
  settings: ExplainSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = fingerprint.toLowerCase();
  if (!/^[0-9a-f]+$/u.test(wanted) || wanted.length < fewestDigits) {
    throw new KnownError(
      "bad-option",
      `${JSON.stringify(fingerprint)} is no fingerprint; \`gainsay check\` prints one with each finding`,
    );
  }
  const cache = openCache(settings.cache, terminal);
  const aliases = await readAliases(settings.aliases);
  const { extractions } = await readSources(paths, { aliases, quiet: settings.quiet, cache }, terminal);
  cache?.close();
  const { findings } = checkExtractions(extractions, { aliases });
  const meant = findings.filter((finding) => finding.fingerprint.startsWith(wanted));
  const [finding] = meant;
  if (finding === undefined || meant.length > 1) {
    const found = meant.length === 0 ? "no finding has" : `${meant.length} findings have`;
    throw new KnownError(
      "bad-option",
      `${found} a fingerprint that begins with ${wanted}; run \`gainsay check\` on the same paths to see them`,
    );
  }
  terminal.stdout.write(prettyExplanation(finding, extractions, appearance(terminal.stdout)));
  return 0;
}
