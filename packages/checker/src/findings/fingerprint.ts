import { createHash } from "node:crypto";
import type { Answer } from "./finding.js";
import { byCodeUnit } from "../align/by-code-unit.js";

/**
 * The identity of a finding: rule, question, and for every answer its value and sources. Offsets, line numbers and order
 * do not enter, so it survives edits elsewhere and changes when a value changes.
 */
export function fingerprintOf(rule: string, question: string, answers: readonly Answer[]): string {
  const sides = answers
    .map(({ display, evidence }) => [
      display,
      ...[...new Set(evidence.map(({ document }) => document))].sort(byCodeUnit),
    ])
    .sort((a, b) => byCodeUnit(a.join("\n"), b.join("\n")));
  return createHash("sha256")
    .update(JSON.stringify([rule, question, sides]))
    .digest("hex")
    .slice(0, 16);
}
