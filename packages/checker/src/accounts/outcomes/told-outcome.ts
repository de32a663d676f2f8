import { isKindOf, type StatusValue } from "@gainsay/claims";
import { isShort, propositionsOf, type Argument } from "../../propositions/proposition.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { denied, type ToldFate } from "../fates/told-fate.js";
import { personAt } from "../persons/told-person.js";
import { findOutcomes, type Demand, type Found } from "./find-outcomes.js";
import { isNoCause, isOfAnother, isTold } from "./outcome-standing.js";
import { partly, personalPronouns } from "./outcomes.en.js";

/** Which way something went: a decision, a plea, a search, a rescue. */
export interface ToldOutcome {
  readonly sentence: UnitSentence;
  readonly unit: ToldFate["unit"];
  readonly value: StatusValue;
  /** Whom or what it befell, where the sentence says so in a clause. */
  readonly whom: Argument | null;
  /** What it is of, where its wording has a slot for that. */
  readonly of: readonly Unit[];
  readonly demands: ReadonlySet<Demand>;
  /** Whether it is of another time, or of others: then it shows only that the report tells of this outcome too. */
  readonly isAside: boolean;
}

/** The outcomes that a sentence tells as facts; of wordings within each other the longest. */
export function outcomesIn(sentence: UnitSentence): readonly ToldOutcome[] {
  const found = findOutcomes(sentence);
  return found
    .filter(({ outcome }) => !outcome.pole.startsWith("-"))
    .filter(({ outcome }) => isShort(sentence) || !outcome.demands.has("brief"))
    .filter((one) => !found.some((other) => isWithin(one, other)) && isTold(one))
    .map(toldOf)
    .filter(({ demands, whom }) => whom === null || !demands.has("thing") || !isPerson(whom));
}

/** Whether a wording is a part of another one of its scale, or of what a body decided: "rejected a plan" of "rejected a plan to close". */
function isWithin(a: Found, b: Found): boolean {
  const isShorter = a.to - a.from < b.to - b.from;
  const areAlike =
    a.outcome.scale === b.outcome.scale || [a, b].every(({ outcome }) => outcome.demands.has("matter"));
  return isShorter && areAlike && a.from >= b.from && a.to <= b.to;
}

function toldOf(found: Found): ToldOutcome {
  const { sentence, outcome, words, from, to } = found;
  const { scale, pole, demands } = outcome;
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const text = sentence.plain.text.slice(start, end);
  const whom = whomOf(found, start, end);
  return {
    sentence,
    unit: { start, end, text },
    value: { kind: "status", scale, pole: isNoCause(found) ? denied(pole) : pole, word: text },
    whom,
    of: found.of,
    demands,
    isAside: isOfAnother(found) || (whom?.units.some(({ lower }) => partly.has(lower)) ?? false),
  };
}

/** "**he** survived", "**Ivo Brandt** was carried off" */
function isPerson({ head, units }: Argument): boolean {
  return (
    isKindOf(head.lemma, "person") ||
    personalPronouns.has(head.lower) ||
    units.some((unit) => personAt(unit) !== null)
  );
}

/** Whom or what a verb of a wording befell. */
function whomOf({ sentence, outcome }: Found, start: number, end: number): Argument | null {
  const told = propositionsOf(sentence).find(({ verb }) => verb.start >= start && verb.end <= end);
  if (told === undefined) return null;
  const [whom] = told.passive || outcome.isDoneTo ? told.patients : told.agents;
  return whom ?? null;
}
