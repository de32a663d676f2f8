import type { Extraction } from "@gainsay/claims";
import type { NotRead, Report } from "./findings/finding.js";

export interface CheckOptions {
  /** Documents that could not be read; they are carried into the report. */
  readonly notRead?: readonly NotRead[];
  /** Groups of names that stand for one entity each, the first being the one to show. */
  readonly aliases?: readonly (readonly string[])[];
  /** The texts are known to be about one happening: the event check of the gate is taken as met. */
  readonly sameEvent?: boolean;
}

/** Finds the questions whose answers cannot all be true. Pure; the order of the extractions does not matter. */
export function check(extractions: readonly Extraction[], options: CheckOptions = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: "gainsay", version: "0.1.0" },
    corpus: {
      documents: extractions.length,
      assertions: extractions.reduce((sum, { assertions }) => sum + assertions.length, 0),
      questions: 0,
      undecided: 0,
      notRead: options.notRead ?? [],
    },
    findings: [],
    summary: { error: 0, warning: 0, info: 0, suppressed: 0 },
  };
}
