import type { Clash } from "./clash.js";
import { saysToo } from "./counter-words.js";
import { differElsewhere, isAffirmed, meet, themesOf, unitsOf } from "./match.js";
import type { Proposition } from "./proposition.js";
import { relatePredicates } from "./relate-predicates.js";

/** "the council passed the law", "the law was rejected by the council": verbs that exclude each other, of the same parts. */
export function opposed(a: Proposition, b: Proposition): Clash | null {
  if (!isAffirmed(a) || !isAffirmed(b)) return null;
  if (relatePredicates(a.predicate, b.predicate) !== "exclusive") return null;
  if (saysToo(a.sentence, b.verb) || saysToo(b.sentence, a.verb)) return null;
  const hasBoth = meet(a.agents, b.agents) && meet(a.patients, b.patients);
  const isAlone =
    (a.patients.length === 0 && b.patients.length === 0 && meet(a.agents, b.agents)) ||
    (a.passive &&
      b.passive &&
      !isExchange(a.predicate) &&
      a.agents.length * b.agents.length === 0 &&
      meet(a.patients, b.patients));
  if ((!hasBoth && !isAlone) || differElsewhere(a, b, [a.verb, b.verb])) return null;
  return {
    left: [a.verb],
    right: [b.verb],
    reason: `nothing is ${a.verb.text} and ${b.verb.text} at once`,
    shared: [...unitsOf(themesOf(a)), ...unitsOf(a.patients), a.verb],
  };
}

/** What is bought is sold. */
function isExchange(predicate: string): boolean {
  return /^(?:buy|sell|acquire|purchase|lend|borrow)$/u.test(predicate);
}
