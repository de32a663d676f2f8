import { settledSorts, sortsOfThings } from "../restatements/things.en.js";
import { isNameWord, type Unit } from "../sentences/unit.js";
import { loneArgument } from "./lone-argument.js";
import type { Argument, Proposition } from "./proposition.js";
import { placing } from "./words.en.js";

const persons: ReadonlySet<string> = new Set(sortsOfThings["person"]);

/**
 * Where a thing lies, told by a form of "be": "is **in Norway**", "is a village **of Norway**", "is an abbey **in the hills of Norway**". As "lies in
 * Norway".
 */
export function locatedIn(told: Proposition): readonly Proposition[] {
  const { predicate, passive, verb, sentence } = told;
  if (predicate !== "be" || passive) return [];
  const behind = sentence.units.slice(sentence.units.indexOf(verb) + 1);
  const at = behind.findIndex((unit, index) => !isModifier(unit, behind[index - 1]));
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
      behind: untilVerb(behind.slice(isOf ? at + 1 : at)),
    },
  ];
}

/** Of a noun phrase, "a **ruined** abbey" among them. */
function isModifier({ pos, text }: Unit, before: Unit | undefined): boolean {
  const isParticiple = pos === "VERB" && /(?:ed|en|ing)$/u.test(text);
  return (
    /^(?:DET|ADJ|NOUN|ADV|NUM|CCONJ)$/u.test(pos) ||
    (isParticiple && /^(?:DET|ADJ)$/u.test(before?.pos ?? ""))
  );
}

function untilVerb(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex(({ pos, text }) => /^(?:VERB|AUX|SCONJ)$/u.test(pos) || /^[;:]$/u.test(text));
  return end < 0 ? units : units.slice(0, end);
}

/** What it is said of; where an aside parts it from the verb, the name that the sentence begins with. */
function subjectOf({ agents, sentence: { units }, verb }: Proposition): readonly Argument[] {
  if (agents.length > 0) return agents;
  const name = units.find(({ pos }) => pos !== "DET");
  const isFirst = units.find(({ pos, lemma }) => pos === "VERB" || lemma === "be") === verb;
  return isFirst && name !== undefined && isNameWord(name) ? [loneArgument(name)] : [];
}
