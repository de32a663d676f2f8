import type { Modality, Polarity } from "../model/assertion.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { reportingVerbs } from "../predicates/lexicon.en.js";
import { effectsIn, isLocal, type ContextHit } from "./nest.js";
import { isFinite, narrowsKnown } from "./reach.js";
import type { Effect } from "./triggers.en.js";

export { findContext, type ContextHit } from "./find-context.js";

/** How real the text makes a predicate. */
export interface Context {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** A word such as "allegedly" keeps the author's distance. */
  readonly alleged: boolean;
  /** The denial leaves some of it standing: "**not all** survived", "**few** survived". */
  readonly partial: boolean;
}

const stated: Context = { polarity: "affirmed", modality: "asserted", alleged: false, partial: false };

/** From the strongest reservation to the weakest. */
const modalities = ["question", "conditional", "planned", "possible"] as const;

/**
 * The context of the predicate whose trigger is at `at`, standing in the first of `phrases`: the verb group with its subject
 * and object, or the noun phrase (all in clean text). A trigger never changes itself: "plan" in "the plan was signed" does
 * not reach "plan". Denials that embed each other cancel out: "did not fail to open".
 */
export function contextualise(
  { tokens }: Sentence,
  hits: readonly ContextHit[],
  at: Span,
  phrases: readonly Span[],
): Context {
  if (hits.length === 0) return stated;
  const target = tokenAt(tokens, at.start);
  const effects = new Set<Effect>();
  let denials = 0;
  let denied = false;
  const reaching = hits.filter((hit) => reaches(hit, target, tokens, at, phrases));
  const embedded = new Set(reaching.flatMap(({ through }) => through));
  for (const hit of reaching) {
    const { trigger } = hit;
    if (isLocal(trigger)) {
      for (const effect of trigger.effects) effects.add(effect);
      denied ||= trigger.effects.includes("negated");
      continue;
    }
    if (embedded.has(hit)) continue;
    const made = effectsIn(hit);
    for (const effect of made) effects.add(effect);
    if (made.has("negated")) denials += 1;
  }
  const hasCondition = hits.some(({ trigger }) => trigger.condition === true);
  if (hasCondition && isOpen(effects, tokens, target)) effects.add("conditional");
  return {
    polarity: (denials + (denied ? 1 : 0)) % 2 === 1 ? "negated" : "affirmed",
    modality: modalities.find((modality) => effects.has(modality)) ?? "asserted",
    alleged: effects.has("alleged"),
    partial: effects.has("partial"),
  };
}

/** Whether what follows from a condition is meant: a plan, a possibility, or a verb in the present tense or below one: "**fails** to start". */
function isOpen(effects: ReadonlySet<Effect>, tokens: readonly Token[], at: number): boolean {
  if (effects.has("planned") || effects.has("possible")) return true;
  const token = tokens[at];
  const governor = token?.form === "base" ? tokens.slice(0, at).findLast(isFinite) : token;
  // "if it rained, she **believes**, …": whoever thinks so does.
  return governor?.form === "present" && !reportingVerbs.has(governor.lemma);
}

function reaches(
  { first, end, from, to, trigger }: ContextHit,
  target: number,
  tokens: readonly Token[],
  at: Span,
  phrases: readonly Span[],
): boolean {
  if (trigger.effects.length === 0 && isLocal(trigger)) return false;
  if (first <= target && target < end) return false;
  if (from <= target && target < to) {
    if (trigger.reach === "phrase") return tokens[target]?.pos !== "VERB";
    return isLocal(trigger) || !narrowsKnown(tokens, end, target);
  }
  if (trigger.reach !== "group" && trigger.reach !== "quantifier") return false;
  const start = tokens[first]?.start ?? 0;
  // "had **not** attacked" within the group; "**no one** was hurt" also from the subject, "hurt **no one**" from the object.
  const near = trigger.reach === "group" ? phrases.slice(0, 1) : phrases;
  return (
    (trigger.reach === "quantifier" || start < at.start) &&
    near.some((phrase) => start >= phrase.start && start < phrase.end)
  );
}

/** The index of the first token from `start` on. */
function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : -1;
}
