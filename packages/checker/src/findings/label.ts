import type { Answer } from "./finding.js";

/** The answers with the user's labels beside the words of the documents that have one, by id. */
export function labelled(
  answers: readonly Answer[],
  trust: ReadonlyMap<string, string> = new Map(),
): readonly Answer[] {
  if (trust.size === 0) return answers;
  return answers.map((answer) => ({
    ...answer,
    evidence: answer.evidence.map((place) => {
      const label = trust.get(place.document);
      return label === undefined ? place : { ...place, trust: label };
    }),
  }));
}
