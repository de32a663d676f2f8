import type { JudgementEntry } from "@gainsay/checker";
import { readJudgements, changeJudgements } from "@gainsay/checker";
import { judged, type Checked, type Judgements } from "./judgements.js";

/**
 * Fingerprints of the entries that nothing answers to any more once `put` is there: decisions on a finding that has been decided anew since what
 * it shows changed.
 */
export function supersededBy(
  put: readonly JudgementEntry[],
  checked: Checked,
  before: Judgements,
): readonly string[] {
  const content = before.stored.map(({ text }) => `${text}\n`).join("");
  const after = { ...before, stored: readJudgements(changeJudgements(content, { put })).stored };
  const stale = new Set(staleIn(checked, before));
  const decided = new Set(put.map(({ fingerprint }) => fingerprint));
  return staleIn(checked, after).filter((each) => !stale.has(each) && !decided.has(each));
}

/** Fingerprints of the judgements that no finding answers to any more. */
export function staleIn(checked: Checked, judgements: Judgements): readonly string[] {
  return (judged(checked, judgements).upkeep ?? []).flatMap(({ kind, fingerprint }) =>
    kind === "stale-judgement" && fingerprint !== null ? [fingerprint] : [],
  );
}
