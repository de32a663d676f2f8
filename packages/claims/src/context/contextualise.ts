import type { Modality, Polarity } from "../model/assertion.js";
import type { Sentence } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { contextTerminators, contextTriggers, type ContextTrigger, type Effect } from "./triggers.en.js";

/** How real the text makes a predicate. */
export interface Context {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** A word such as "allegedly" keeps the author's distance. */
  readonly alleged: boolean;
}

/** A context trigger found in a sentence, by token index, end exclusive. */
export interface ContextHit {
  readonly first: number;
  readonly end: number;
  readonly trigger: ContextTrigger;
}

const byFirstLemma: ReadonlyMap<string, readonly ContextTrigger[]> = (() => {
  const index = new Map<string, ContextTrigger[]>();
  for (const trigger of contextTriggers) {
    const first = trigger.lemmas[0]?.split("#")[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), trigger]);
  }
  // Longest first, so that "no longer" wins over "no".
  for (const triggers of index.values()) triggers.sort((a, b) => b.lemmas.length - a.lemmas.length);
  return index;
})();

/** All context triggers of a sentence, in order; each token belongs to one at most. */
export function findContext({ tokens }: Sentence): readonly ContextHit[] {
  const hits: ContextHit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const candidates = [
      ...(byFirstLemma.get(token?.lower ?? "") ?? []),
      ...(byFirstLemma.get(token?.lemma ?? "") ?? []),
    ];
    const match = candidates.find(({ lemmas }) =>
      lemmas.every((lemma, index) => {
        const other = tokens[at + index];
        const [word, pos] = lemma.split("#");
        return (
          other !== undefined &&
          (other.lemma === word || other.lower === word) &&
          (pos === undefined || other.pos === pos)
        );
      }),
    );
    if (match === undefined) at += 1;
    else {
      hits.push({ first: at, end: at + match.lemmas.length, trigger: match });
      at += match.lemmas.length;
    }
  }
  return hits;
}

/**
 * The context of the predicate whose trigger is at `at`, standing in one of `phrases`: the verb
 * group with its subject and object, or the noun phrase (all in clean text). Questions
 * are recognised by their mark. A trigger never changes itself: "plan" in "the plan was signed" does not reach "plan".
 */
export function contextualise(
  sentence: Sentence,
  hits: readonly ContextHit[],
  at: Span,
  phrases: readonly Span[],
): Context {
  const { tokens } = sentence;
  const effects = new Set<Effect>();
  const target = tokens.findIndex((token) => token.start >= at.start);
  for (const { first, end, trigger } of hits) {
    if (
      trigger.effect === "none" ||
      first >= target ||
      (first <= target && target < end && trigger.lemmas.length === 1)
    ) {
      continue;
    }
    const start = tokens[first]?.start ?? 0;
    const inPhrase = phrases.some((phrase) => start >= phrase.start && start < phrase.end);
    const between = tokens.slice(end, target);
    const reaches =
      trigger.reach === "phrase"
        ? inPhrase
        : trigger.reach === "sentence" ||
          inPhrase ||
          (between.length <= 12 && !between.some(({ lower }) => contextTerminators.has(lower)));
    if (reaches) effects.add(trigger.effect);
  }
  const question = tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?";
  return {
    polarity: effects.has("negated") ? "negated" : "affirmed",
    modality: question
      ? "question"
      : effects.has("conditional")
        ? "conditional"
        : effects.has("planned")
          ? "planned"
          : effects.has("possible")
            ? "possible"
            : "asserted",
    alleged: effects.has("alleged"),
  };
}
