import type { Unit, UnitSentence } from "../../sentences/unit.js";
import { areKin } from "../kinship.js";
import type { ToldFigure } from "./told-figure.js";
import { meanwhileWords, within } from "../words.en.js";

/**
 * Whether two days are of one deed: of what one text dates, the other says that it was at the same time: "**overturned** on Tuesday, injuring 11",
 * "11 were injured on Thursday **when** a bus **overturned**". Not so "was **shot** on Monday" and "a clerk who was **shot** died on Wednesday".
 */
export function areOfOneDeed(a: ToldFigure, b: ToldFigure): boolean {
  const { verb: left } = a;
  const { verb: right } = b;
  if (left === null || right === null) return false;
  return areKin(left, right) || isToldBeside(left, b.sentence) || isToldBeside(right, a.sentence);
}

function isToldBeside(deed: Unit, { units }: UnitSentence): boolean {
  return units.some((unit, at) => areKin(unit, deed) && isAtOnce(units, at));
}

/** "**when** a bus **overturned**", "**in** a **crash**", ", **killing** four": what a sentence tells as going on with the rest of it. */
function isAtOnce(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const clause = clauseBefore(units, at);
  if (clause.some(({ lower }) => meanwhileWords.has(lower))) return true;
  if (unit?.pos === "VERB") return unit.lower.endsWith("ing") && clause.length <= 1;
  const preposition = clause.findLast(({ pos }) => pos === "ADP" || pos === "SCONJ");
  return unit?.pos === "NOUN" && (preposition === undefined || within.has(preposition.lower));
}

/** The words of its clause before a unit. */
function clauseBefore(units: readonly Unit[], at: number): readonly Unit[] {
  const before = units.slice(0, at);
  const from = before.findLastIndex(({ pos, text }) => pos === "VERB" || /^[,;:]$/u.test(text));
  return before.slice(from + 1);
}
