import type { JudgementEntry } from "@gainsay/checker";
import { readJudgements, changeJudgements } from "@gainsay/checker";
import { judged, type Checked, type Judgements } from "./judgements.js";

/**
 * Fingerprints of the entries that `put` takes the place of: decisions on the same answers by a fingerprint that the finding had in another
 * folder, and what nothing answers to any more once `put` is there, since what a finding shows changed and it has been decided anew.
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
  const matters = new Set(put.map(matterOf));
  const twins = before.stored.flatMap(({ entry }) =>
    matters.has(matterOf(entry)) ? [entry.fingerprint] : [],
  );
  const outdated = staleIn(checked, after).filter((each) => !stale.has(each));
  return [...new Set([...twins, ...outdated])].filter((each) => !decided.has(each));
}

/** What an entry decides on, without what its finding is called by. */
function matterOf({ rule, question, answers }: JudgementEntry): string {
  return JSON.stringify([rule, question, answers.map(({ value, documents }) => [value, documents])]);
}

/** Fingerprints of the judgements that no finding answers to any more. */
export function staleIn(checked: Checked, judgements: Judgements): readonly string[] {
  return (judged(checked, judgements).upkeep ?? []).flatMap(({ kind, fingerprint }) =>
    kind === "stale-judgement" && fingerprint !== null ? [fingerprint] : [],
  );
}
