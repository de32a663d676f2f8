import type { Finding } from "@gainsay/checker";
import { KnownError } from "../known-error.js";

/** So many digits of a fingerprint tell it from others for sure enough to begin with. */
const fewestDigits = 4;

/** The beginning of a fingerprint as the user gave it, in lower case. */
export function readPrefix(fingerprint: string): string {
  const wanted = fingerprint.toLowerCase();
  if (/^[0-9a-f]+$/u.test(wanted) && wanted.length >= fewestDigits) return wanted;
  throw new KnownError(
    "bad-option",
    `${JSON.stringify(fingerprint)} is no fingerprint; \`gainsay check\` prints one with each finding`,
  );
}

/** The one finding whose fingerprint begins with `wanted`; none or several are a known error. */
export function findingMeant(findings: readonly Finding[], wanted: string): Finding {
  const meant = findings.filter(({ fingerprint }) => fingerprint.startsWith(wanted));
  const [finding] = meant;
  if (finding !== undefined && meant.length === 1) return finding;
  const found = meant.length === 0 ? "no finding has" : `${meant.length} findings have`;
  throw new KnownError(
    "bad-option",
    `${found} a fingerprint that begins with ${wanted}; run \`gainsay check\` on the same paths to see them`,
  );
}
