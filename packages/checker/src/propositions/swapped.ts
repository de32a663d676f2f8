import { oneWay } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { isAffirmed, isNamed, meet, unitsOf } from "./match.js";
import type { Argument, Proposition } from "./proposition.js";
import { relatePredicates, relationsOf } from "./relate-predicates.js";

/** "A succeeded B", "A was succeeded by B", "B preceded A" …: each side has the other do it. */
export function swapped(a: Proposition, b: Proposition): Clash | null {
  if (!isAffirmed(a) || !isAffirmed(b)) return null;
  const relation = relatePredicates(a.predicate, b.predicate);
  if (relation !== "same" && relation !== "converse") return null;
  if (![a, b].some(({ predicate }) => isOneWay(predicate))) return null;
  const [from, to] = relation === "converse" ? [b.patients, b.agents] : [b.agents, b.patients];
  if (!meet(named(a.agents), named(to)) || !meet(named(a.patients), named(from))) return null;
  if (meet(a.agents, from) || meet(a.patients, to)) return null;
  return {
    left: [a.verb],
    right: [b.verb],
    reason: `each side has the other do it (${a.verb.lemma})`,
    shared: [...unitsOf(a.agents), a.verb, ...unitsOf(a.patients)],
  };
}

function isOneWay(predicate: string): boolean {
  return oneWay.has(predicate) || relationsOf(predicate).some(({ relation }) => oneWay.has(relation));
}

function named(args: readonly Argument[]): readonly Argument[] {
  return args.filter(isNamed);
}
