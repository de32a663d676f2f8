import { evaluateDocuments, type DocumentScores, type DocumentsPrediction } from "./documents.js";
import type { LabelledSet } from "./family.js";
import { evaluateNormalisers, type NormaliserPrediction, type NormaliserScores } from "./normalisers.js";
import { evaluatePairs, type PairPrediction, type PairScores } from "./pairs.js";
import { gainsay, type Tool } from "./tool.js";

export type Scores = PairScores | DocumentScores | NormaliserScores;
export type Prediction = PairPrediction | DocumentsPrediction | NormaliserPrediction;

export interface EvaluateOptions {
  /** For a set of documents: read all records as one corpus. */
  readonly together?: boolean;
  /** Default: Gainsay itself. */
  readonly tool?: Tool;
}

/** Runs the tool on a labelled set. Gives the scores, and one prediction a record in the order of the set. Pure. */
export function evaluate(
  set: LabelledSet,
  { together = false, tool = gainsay }: EvaluateOptions = {},
): { readonly scores: Scores; readonly predictions: readonly Prediction[] } {
  switch (set.family) {
    case "pairs":
      return evaluatePairs(set.records, tool);
    case "documents":
      return evaluateDocuments(set.records, tool, { together });
    case "normalisers":
      return evaluateNormalisers(set.records, tool);
  }
}
