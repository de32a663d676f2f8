import type { Value } from "@gainsay/claims";
import { relateUnits } from "../../restatements/relate-units.js";
import { isFact } from "../../sentences/standing.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { sayingVerbs } from "../../restatements/words.en.js";
import { bearings, besidesOthers, detailLines, interim, using, numberedNouns } from "./details.en.js";
import { looksBack, nearWords, tellsOfOthers, type NearWord } from "../figures/told-figure.js";
import { byWord, readTable } from "../../wordings/read-table.js";

/** A word that tells something of a happening, in whose place another of its sort tells something else: "a **Danish** tourist". */
export interface ToldDetail {
  readonly sentence: UnitSentence;
  readonly unit: Unit;
  readonly value: Value;
  readonly words: readonly NearWord[];
  readonly verb: Unit | null;
}

const lines = byWord(readTable(detailLines), ({ name, column }) => ({ line: name, sort: column }));

/** So many words may stand between what tells that something is used and what it is: "with a large kitchen **knife**". */
const reach = 4;

/** Whether something is what it was done with: "armed **with** a pistol". */
export function isInstrument({ sentence: { units }, unit }: ToldDetail): boolean {
  const at = units.indexOf(unit);
  return units.slice(Math.max(0, at - reach), at).some(({ lower }) => using.has(lower));
}

/** The words of a sentence that may be details, told as facts. */
export function detailsIn(sentence: UnitSentence): readonly ToldDetail[] {
  const { text } = sentence.told.record;
  if (tellsOfOthers(sentence) || looksBack(sentence) || besidesOthers.test(text)) return [];
  return sentence.units.flatMap((unit, at): readonly ToldDetail[] =>
    mayBeDetail(sentence, at) && isFact(sentence, unit)
      ? [{ sentence, unit, value: valueOf(unit), ...nearWords(sentence, at, false) }]
      : [],
  );
}

/** The scale of words that have no value of another kind. */
export const detailScale = "detail";

function valueOf({ value, lemma, lower }: Unit): Value {
  return value ?? { kind: "status", scale: detailScale, pole: lemma, word: lower };
}

function mayBeDetail({ units }: UnitSentence, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || !isContent(unit)) return false;
  if (unit.value?.kind === "quantity") {
    const { dimension } = unit.value;
    return dimension === "age" || (dimension === "ordinal" && numberedNouns.has(units[at + 1]?.lemma ?? ""));
  }
  // "the tailor's **aunt** said"
  if (sayingVerbs.has(units[at + 1]?.lemma ?? "")) return false;
  if (scoreOf(unit) !== null) return !units.some(({ lower }) => interim.has(lower));
  if (bearings.has(unit.lower)) return true;
  // "knives", "women's" tell of several, "two lions" of so many.
  const isOne =
    unit.pos === "ADJ" || (unit.pos === "NOUN" && unit.lower === unit.lemma) || lines.has(unit.lower);
  return (unit.sort === "content" && isOne) || countOf(units, at) !== null;
}

/** How many some plural noun tells of: "**two** lions"; null for what is not counted. */
function countOf(units: readonly Unit[], at: number): number | null {
  const [unit, value] = [units[at], units[at - 1]?.value];
  if (unit?.pos !== "NOUN" || unit.lower === unit.lemma || value?.kind !== "quantity") return null;
  return value.amount;
}

/** Whether it is the score of a game. */
export function isScore({ unit }: ToldDetail): boolean {
  return scoreOf(unit) !== null;
}

/** "won **2-1**", "lost **1-2**": one score, the larger number first. */
function scoreOf({ text }: Unit): string | null {
  const [, left = "", right = ""] = /^(\d{1,3})[-–](\d{1,3})$/u.exec(text) ?? [];
  if (left === "") return null;
  const [least, most] = [Number(left), Number(right)].sort((a, b) => a - b);
  return `${String(most)}-${String(least)}`;
}

/** Ages that differ by less may be of before and after a birthday. In years. */
const birthday = 2;

/** Whether two details are of one sort and cannot both be true of one. */
export function excludeEachOther(
  { unit: a, sentence: left }: ToldDetail,
  { unit: b, sentence: right }: ToldDetail,
): boolean {
  if (countIn(left, a) !== countIn(right, b)) return false;
  if (a.value?.kind === "quantity" && b.value?.kind === "quantity") {
    if (a.value.dimension !== b.value.dimension) return false;
    const apart = Math.abs((a.value.amount ?? NaN) - (b.value.amount ?? NaN));
    return apart >= (a.value.dimension === "age" ? birthday : 1);
  }
  const [here, there] = [scoreOf(a), scoreOf(b)];
  if (here !== null || there !== null) return here !== null && there !== null && here !== there;
  const [own, others] = [a, b].map(({ lemma, lower }) => lines.get(lemma) ?? lines.get(lower) ?? []);
  if (own === undefined || others === undefined || own.length === 0 || others.length === 0)
    return relateUnits(a, b).relation === "exclusive";
  return own.some(({ line, sort }) => others.some((other) => other.line === line && other.sort !== sort));
}

function countIn({ units }: UnitSentence, unit: Unit): number | null {
  return countOf(units, units.indexOf(unit));
}
