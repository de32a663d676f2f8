import { check as checkExtractions, prettyExplanation } from "@gainsay/checker";
import { readSources } from "../articles/read-sources.js";
import { checkOptions, settle, type Flags } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { KnownError } from "../known-error.js";
import { appearance, type Terminal } from "../terminal.js";

/** So many digits of a fingerprint tell it from others for sure enough to begin with. */
const fewestDigits = 4;

/** `gainsay explain`: how the finding with a fingerprint, or with one that begins so, came about. */
export async function explain(
  fingerprint: string,
  paths: readonly string[],
  flags: Flags,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = fingerprint.toLowerCase();
  if (!/^[0-9a-f]+$/u.test(wanted) || wanted.length < fewestDigits) {
    throw new KnownError(
      "bad-option",
      `${JSON.stringify(fingerprint)} is no fingerprint; \`gainsay check\` prints one with each finding`,
    );
  }
  const settings = await settle(flags);
  const { extractions } = await readSources(paths, settings, terminal);
  const { findings } = checkExtractions(extractions, checkOptions(settings, extractions));
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
