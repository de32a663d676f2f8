import { pastForms } from "../annotate/past-forms.js";
import { done, event, property, suffered, undergone } from "../predicates/catalogue/entry.js";
import type { Predicate, VerbTrigger } from "../predicates/predicate.js";

/** What a question can be made of. */
type Told = Pick<Predicate, "id" | "arity" | "subject" | "property" | "verbs" | "nouns">;

/** The usual questions about a predicate, made of its words: "When was {subject} commissioned?" */
export function usualQuestions({
  id,
  arity,
  subject,
  property: measured,
  verbs,
  nouns,
}: Told): Predicate["ask"] {
  const noun = nouns[0]?.lemmas[0] ?? id;
  if (measured !== undefined)
    return property(id, "state", `What is the ${noun} of {subject}?`, noun, measured).ask;
  if (subject === "event") return event(id, []).ask;
  const [verb] = verbs;
  if (verb === undefined) return ofNoun(noun);
  const base = verb.lemmas[0] ?? id;
  const { past, participle } = pastForms(base);
  if (subject === "agent") return done(id, arity, base, past, []).ask;
  return canBePassive(verb)
    ? suffered(id, arity, participle, [], {}, past).ask
    : undergone(id, arity, base, past, []).ask;
}

const canBePassive = ({ object }: VerbTrigger): boolean => object === "patient";

function ofNoun(noun: string): Predicate["ask"] {
  return {
    when: `When was the ${noun} of {subject}?`,
    howLong: `How long did the ${noun} of {subject} last?`,
    where: `Where was the ${noun} of {subject}?`,
    who: `Who took part in the ${noun} of {subject}?`,
    howMany: `How many {measure} took part in the ${noun} of {subject}?`,
    whether: `Did the ${noun} of {subject} take place?`,
  };
}
