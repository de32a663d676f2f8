import type { StatusValue } from "@gainsay/claims";
import { propositionsOf, type Argument } from "../../propositions/proposition.js";
import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { isNoCause, isOfAnother, isTold } from "./outcome-standing.js";
import { causeLine, outcomeLines, partly, wordLines } from "./outcomes.en.js";
import { denied, type ToldFate } from "../fates/told-fate.js";
import {
  matchAt,
  openersOf,
  readClasses,
  readWording,
  wordsOf,
  type Match,
  type Wording,
} from "./wording.js";

/** What a scale of outcomes asks before two of them are compared, and what it counts as told. */
export type Demand = "one" | "topic" | "matter" | "plan" | "guess" | "before" | "cause";

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

/** One wording of one outcome. */
export interface Outcome {
  readonly scale: string;
  readonly pole: string;
  readonly demands: ReadonlySet<Demand>;
  readonly wording: Wording;
  /** Of a cause, the words for it. */
  readonly cause: Wording | null;
}

/** An outcome where it stands in the words of a sentence. */
export interface Found extends Match {
  readonly sentence: UnitSentence;
  readonly words: readonly Unit[];
  readonly outcome: Outcome;
}

/** "scale (what it asks): pole | pole" */
const line = /^(?<scale>[^:(]+?)(?: \((?<asked>[^)]*)\))?: (?<poles>.*)$/u;
const outcomes = readOutcomes();

/** The outcomes that a sentence tells as facts; of wordings within each other the longest. */
export function outcomesIn(sentence: UnitSentence): readonly ToldOutcome[] {
  const words = wordsOf(sentence.units);
  const found = words.flatMap((word, at) =>
    outcomesOpeningWith(word).flatMap((outcome): readonly Found[] => {
      const match = matchAt(words, at, outcome.wording);
      return match === null ? [] : [{ ...match, sentence, words, outcome }];
    }),
  );
  return found
    .filter(({ outcome }) => !outcome.pole.startsWith("-"))
    .filter((one) => !found.some((other) => isWithin(one, other)) && isTold(one))
    .map(toldOf);
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
    of: found.slot,
    demands,
    isAside: isOfAnother(found) || (whom?.units.some(({ lower }) => partly.has(lower)) ?? false),
  };
}

/** Whom or what a verb of a wording befell. */
function whomOf({ sentence, outcome }: Found, start: number, end: number): Argument | null {
  const told = propositionsOf(sentence).find(({ verb }) => verb.start >= start && verb.end <= end);
  if (told === undefined) return null;
  const [whom] = told.passive || outcome.wording.isDoneTo ? told.patients : told.agents;
  return whom ?? null;
}

function outcomesOpeningWith({ lower, lemma }: Unit): readonly Outcome[] {
  return [...new Set([...(outcomes.get(lower) ?? []), ...(outcomes.get(lemma) ?? [])])];
}

/** The outcomes of the table by the words that they can open with. */
function readOutcomes(): ReadonlyMap<string, readonly Outcome[]> {
  const found = new Map<string, Outcome[]>();
  for (const outcome of outcomeLines.trim().split("\n").flatMap(readLine))
    for (const opener of openersOf(outcome.wording))
      found.set(opener, [...(found.get(opener) ?? []), outcome]);
  return found;
}

function readLine(text: string): readonly Outcome[] {
  const { scale = "", asked = "", poles = "" } = line.exec(text)?.groups ?? {};
  const demands = new Set(asked.split(" ").filter((word) => word !== "") as Demand[]);
  const classes = readClasses(wordLines);
  return poles.split("|").flatMap((each) => {
    const words = each.trim();
    const [pole = ""] = words.split(",");
    const cause = demands.has("cause") ? readWording(pole, classes) : null;
    const wordings = cause === null ? words : causeLine.replaceAll("*", pole);
    return wordings
      .split(",")
      .map((wording) => readWording(wording.replace(/^[\s-]+/u, ""), classes))
      .map((wording) => ({ scale, pole, demands, wording, cause }));
  });
}
