import { truthOf } from "../kinds/truth/truth-of.js";
import { isLocal } from "../context/nest.js";
import type { VerbGroup } from "../syntax/phrase.js";
import { clauseTree } from "../syntax/clause-tree.js";
import { answer, type Binding, type Clauses } from "./binding.js";
import { doubtOf } from "./binding.js";
import {
  lastingVerbs,
  phaseVerbs,
  lightVerbs,
  unsureOpeners,
  weightlessVerbs,
} from "../predicates/lexicon.en.js";
import { narrowingOf } from "./narrowing.js";
import { isKnown, type Predication } from "./predication.js";

/**
 * Whether it happened: every verb, and every noun that names a happening, says that something did, or did not. Not where nothing is
 * said that another text could confirm or deny: of nobody, of an unknown "it", or with a verb that says nothing by itself.
 */
export function bindTruths(clauses: Clauses): readonly Binding[] {
  const bound: Binding[] = [];
  for (const predication of clauses.predications.values()) {
    const binding = bindTruth(clauses, predication);
    if (binding !== null) bound.push(binding);
  }
  return bound;
}

function bindTruth(clauses: Clauses, predication: Predication): Binding | null {
  const { form, predicate, at } = predication;
  if (predicate?.arity === "state" || isUnsure(clauses, predication)) return null;
  // "the attack failed": a noun stands for a happening as real as the verb that speaks of it.
  const context = form === "noun" ? (doubtOf(clauses, at) ?? predication.context) : predication.context;
  // "few survived", "it hardly ever rains": neither denied nor affirmed as a whole.
  if (context.partial) return null;
  const { start, end } = predication.trigger;
  const mention = {
    start,
    end,
    text: clauses.document.text.slice(start, end),
    value: truthOf(context.polarity === "affirmed"),
    recogniser: `truth/${form}`,
  };
  const binding = answer(clauses, predication, mention, "whether", `whether/${form}`, {
    context,
    narrowing: context.polarity === "negated" && form === "verb" ? narrowingOf(clauses.phrases, at) : [],
  });
  return saysSomething(predication, binding) ? binding : null;
}

function saysSomething(
  { form, id, predicate, patient }: Predication,
  { subject, event, agent }: Binding,
): boolean {
  if (event !== null) return form === "noun" || isKnown(agent) || isKnown(patient);
  // "the **loss**", "a **decision**": of whom, the noun does not say.
  if (form === "noun" && predicate === null && agent?.entity == null && patient?.entity == null) return false;
  const verb = id.slice("to ".length);
  if (form === "verb" && weightlessVerbs.has(verb) && patient?.entity?.form !== "name") return false;
  if (form === "verb" && lightVerbs.has(verb) && patient === null) return false;
  return isKnown(subject);
}

/**
 * Whether who did it, or whether it happened at all, is less than sure.
 * "talks **about returning**", "a plan **of opening** two", "**By buying** the shop, it will grow": what a gerund behind such a
 * preposition names may be a fact, a wish or a fear.
 */
export function isUnsure(clauses: Clauses, { at, predicate, agent, context }: Predication): boolean {
  const { phrases } = clauses;
  const verb = phrases[at];
  const before = phrases[at - 1];
  if (verb?.type !== "verb" || context.modality !== "asserted" || context.polarity !== "affirmed")
    return false;
  // "a tale **based** on a song", "aircraft similarly **sized**": as often another's as its noun's.
  if (verb.form === "participle") return predicate === null && agent === null;
  if (verb.form !== "gerund" || context.alleged) return false;
  // "unleashed **biting** jokes", "avoided **paying**": no happening, or one that did not happen.
  if (before?.type === "verb") return !phaseVerbs.has(before.lemma) && !lastingVerbs.has(before.lemma);
  if (before?.type !== "preposition" || isVouchedFor(clauses, verb)) return false;
  const { lower } = before.token;
  const hangsOnNoun = phrases[clauseTree(phrases).heads[at] ?? -1]?.type === "noun";
  return unsureOpeners.has(lower) || (lower === "by" && at === 1) || (lower === "for" && hangsOnNoun);
}

/** "was **convicted of** taking bribes", "**succeeded in** passing it": whether the wording right before a gerund says that it was done. */
function isVouchedFor({ sentence: { tokens }, hits }: Clauses, { head }: VerbGroup): boolean {
  return hits.some(
    ({ end, trigger }) =>
      trigger.effects.length === 0 && tokens[end]?.start === head.start && !isLocal(trigger),
  );
}
