import { truthOf } from "../kinds/truth/truth-of.js";
import { answer, type Binding, type Clauses } from "./binding.js";
import { doubtOf } from "./binding.js";
import { narrowingOf } from "./narrowing.js";
import type { Predication } from "./predication.js";

/** Whether it happened: every verb, and every noun that names a happening, says that something did, or did not. */
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
  if (predicate?.arity === "state") return null;
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
  return answer(clauses, predication, mention, "whether", `whether/${form}`, {
    context,
    narrowing: context.polarity === "negated" && form === "verb" ? narrowingOf(clauses.phrases, at) : [],
  });
}
