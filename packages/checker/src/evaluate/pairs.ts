import { predictFinding, type PredictedFinding } from "./prediction.js";
import type { PairRecord } from "./records.js";
import { accuracy, byName, proportion, type Accuracy, type Proportion } from "./scores.js";
import type { Tool } from "./tool.js";

export interface PairScores {
  readonly family: "pairs";
  readonly records: number;
  readonly contradiction: Accuracy;
  /** The share of each label's pairs that are flagged; for `contradiction` this is the recall. */
  readonly flagged: readonly FlaggedLabel[];
  /** The same by type of pair; empty when no record has a type. */
  readonly types: readonly { readonly type: string; readonly flagged: readonly FlaggedLabel[] }[];
}

export interface FlaggedLabel extends Proportion {
  readonly label: PairRecord["label"];
}

export interface PairPrediction {
  readonly id: string;
  readonly contradiction: boolean;
  readonly findings: readonly PredictedFinding[];
}

const labels = ["contradiction", "entailment", "neutral"] as const;

/** Compares the two texts of each pair as being about one happening. Flagged means: a finding says `contradiction`. */
export function evaluatePairs(
  records: readonly PairRecord[],
  tool: Tool,
): { readonly scores: PairScores; readonly predictions: readonly PairPrediction[] } {
  const predictions = records.map((record) => predictPair(record, tool));
  const results = records.map(({ label, type }, index) => ({
    label,
    type,
    isFlagged: predictions[index]?.contradiction ?? false,
  }));
  const flagged = results.filter(({ isFlagged }) => isFlagged);
  const contradictions = results.filter(({ label }) => label === "contradiction");
  const right = flagged.filter(({ label }) => label === "contradiction");
  const typed = results.flatMap(({ type, ...rest }) => (type === undefined ? [] : [{ ...rest, type }]));
  return {
    scores: {
      family: "pairs",
      records: records.length,
      contradiction: accuracy(right.length, flagged.length, contradictions.length),
      flagged: flaggedByLabel(results),
      types: byName(typed, ({ type }) => type).map(({ name, items }) => ({
        type: name,
        flagged: flaggedByLabel(items),
      })),
    },
    predictions,
  };
}

function predictPair({ id, a, b }: PairRecord, tool: Tool): PairPrediction {
  const extractions = Object.entries({ a, b }).map(([name, content]) =>
    tool.extract({ id: name, content, format: "text" }),
  );
  const { findings } = tool.check(extractions, { sameEvent: true });
  return {
    id,
    contradiction: findings.some(({ verdict }) => verdict === "contradiction"),
    findings: findings.map((finding) => predictFinding(finding, (doc) => ({ doc }))),
  };
}

/** Labels that no pair has are left out. */
function flaggedByLabel(
  results: readonly { readonly label: PairRecord["label"]; readonly isFlagged: boolean }[],
): readonly FlaggedLabel[] {
  return labels.flatMap((label) => {
    const labelled = results.filter((result) => result.label === label);
    if (labelled.length === 0) return [];
    return [{ label, ...proportion(labelled.filter(({ isFlagged }) => isFlagged).length, labelled.length) }];
  });
}
