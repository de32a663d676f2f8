import { settledSorts, sortsOfThings } from "../restatements/things.en.js";
import { isNameWord } from "../restatements/unit.js";
import { loneArgument } from "./lone-argument.js";
import type { Argument, Proposition } from "./proposition.js";
import { placing } from "./words.en.js";

const persons: ReadonlySet<string> = new Set(sortsOfThings["person"]);

/**
 * Where a thing lies, told by a form of "be": "is **in Norway**", "is a village **of Norway**", "is an abbey **in the hills of Norway**". As "lies in
 * Norway".
 */
export function locatedIn(told: Proposition): readonly Proposition[] {
  const { predicate, passive, behind } = told;
  if (predicate !== "be" || passive) return [];
  const at = behind.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|ADV|NUM|CCONJ)$/u.test(pos));
  const [noun, preposition] = [behind[at - 1], behind[at]];
  const isOf = preposition?.lower === "of" && settledSorts.has(noun?.lemma ?? "");
  if (preposition?.pos !== "ADP" || !(isOf || placing.has(preposition.lower))) return [];
  const things = subjectOf(told).filter(({ head }) => head.value?.kind !== "person");
  if (things.length === 0 || persons.has(noun?.lemma ?? "")) return [];
  return [
    {
      ...told,
      predicate: "locate",
      passive: true,
      agents: [],
      patients: things,
      behind: behind.slice(isOf ? at + 1 : at),
    },
  ];
}

/** What it is said of; where an aside parts it from the verb, the name that the sentence begins with. */
function subjectOf({ agents, sentence: { units }, verb }: Proposition): readonly Argument[] {
  if (agents.length > 0) return agents;
  const name = units.find(({ pos }) => pos !== "DET");
  const isFirst = units.find(({ pos, lemma }) => pos === "VERB" || lemma === "be") === verb;
  return isFirst && name !== undefined && isNameWord(name) ? [loneArgument(name)] : [];
}
