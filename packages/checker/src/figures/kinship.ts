import { haveSameStem } from "../propositions/same-stem.js";
import { relateUnits } from "../restatements/relate-units.js";
import type { Unit } from "../restatements/unit.js";
import type { ToldFigure } from "./told-figure.js";
import { kinLines } from "./words.en.js";

const kin = readKin();

/** Whether two words of two reports may stand for one thing. */
export function areKin(a: Unit, b: Unit): boolean {
  if (a.lemma === b.lemma || a.lower === b.lower) return true;
  if (a.sort === "name" || b.sort === "name")
    return a.sort === "name" && b.sort === "name" && sharesWord(a.lower, b.lower);
  if ((kin.get(a.lemma) ?? []).some((line) => kin.get(b.lemma)?.includes(line))) return true;
  return haveSameStem(a.lemma, b.lemma) || relateUnits(a, b).relation === "equal";
}

function sharesWord(a: string, b: string): boolean {
  const words = a.split(/[\s-]+/u);
  return b.split(/[\s-]+/u).some((word) => words.includes(word));
}

/** Words so close to both figures say what they are figures of. */
const near = 4;

/** How much shows that two figures are of one thing: a word that both have counts once, close to both twice. */
export function linkOf(a: ToldFigure, b: ToldFigure): number {
  const taken = new Set<Unit>();
  let sum = 0;
  for (const { unit, distance } of a.words) {
    const other = b.words
      .filter((word) => !taken.has(word.unit) && areKin(unit, word.unit))
      .sort((x, y) => x.distance - y.distance)[0];
    if (other === undefined) continue;
    taken.add(other.unit);
    sum += distance <= near && other.distance <= near ? 2 : 1;
  }
  return sum;
}

/** A word so close to a figure is what it is a figure of. */
const beside = 2;

/** Whether two figures hang on the same: their verbs tell one thing, or a word right beside both does. Dates hang on their verbs. */
export function hangOnOne(a: ToldFigure, b: ToldFigure): boolean {
  if (a.verb !== null && b.verb !== null && areKin(a.verb, b.verb)) return true;
  if (a.value.kind === "date" && a.verb !== null && b.verb !== null && a.sort !== "year") return false;
  const closest = a.value.kind === "date" ? 1 : beside;
  return a.words.some(
    (x) =>
      x.distance <= closest && b.words.some((y) => y.distance <= closest && areKin(x.unit, y.unit)),
  );
}

/** Whether somebody or something else is named beside each: "two goals by Kemp", "three by Reyes". */
export function nameOthers(a: ToldFigure, b: ToldFigure): boolean {
  const [left, right] = [a, b].map(({ words }) =>
    words.filter(({ unit, distance }) => unit.sort === "name" && distance <= near),
  );
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return !left.some((x) => right.some((y) => areKin(x.unit, y.unit)));
}

function readKin(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, line] of kinLines.trim().split("\n").entries()) {
    for (const word of line.split(",").map((each) => each.trim()))
      found.set(word, [...(found.get(word) ?? []), index]);
  }
  return found;
}
