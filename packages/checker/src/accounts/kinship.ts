import { isCommonWord, isCountry } from "@gainsay/claims";
import { haveSameStem } from "../propositions/same-stem.js";
import { relateUnits } from "../restatements/relate-units.js";
import { isContent, isNameWord, type Unit } from "../sentences/unit.js";
import type { NearWord, ToldFigure } from "./figures/told-figure.js";
import { contrastLines, distanceWords, kinLines, otherTeams } from "./words.en.js";
import { byWord, readTable } from "../wordings/read-table.js";

const kin = byWord(readTable(kinLines), ({ line }) => line);
const contrasts = byWord(readTable(contrastLines), ({ line, column }): Contrast => ({ line, pole: column }));

/** Whether two words of two reports may stand for one thing. */
export function areKin(a: Unit, b: Unit): boolean {
  if (a.lemma === b.lemma || a.lower === b.lower) return true;
  if (a.sort === "name" || b.sort === "name")
    return a.sort === "name" && b.sort === "name" && sharesWord(a.lower, b.lower);
  if (areKinWords(a.lemma, b.lemma)) return true;
  return haveSameStem(a.lemma, b.lemma) || relateUnits(a, b).relation === "equal";
}

/** Whether reports use two words, in dictionary form, for one thing, as far as the table of such words tells. */
export function areKinWords(a: string, b: string): boolean {
  return (kin.get(a) ?? []).some((line) => kin.get(b)?.includes(line));
}

/** Whether two names have a word in common that is more than what the two are: not "Storm Ida" and "Storm Oda". */
function sharesWord(a: string, b: string): boolean {
  if (a === b) return true;
  const words = a.split(/[\s-]+/u);
  return b.split(/[\s-]+/u).some((word) => words.includes(word) && !isCommonWord(word));
}

/** Words so close to both figures say what they are figures of. */
const near = 4;
/** So far away from the two figures, added up, a word is right beside both. */
const together = 3;

/** How much shows that two figures are of one thing: a word that both have counts once, close to both twice, right beside both three times. */
export function linkOf(a: Pick<ToldFigure, "words">, b: Pick<ToldFigure, "words">): number {
  const taken = new Set<Unit>();
  let sum = 0;
  for (const { unit, distance } of a.words) {
    const other = b.words
      .filter((word) => !taken.has(word.unit) && areKin(unit, word.unit))
      .sort((x, y) => x.distance - y.distance)[0];
    if (other === undefined) continue;
    taken.add(other.unit);
    if (distance + other.distance <= together) sum += 3;
    else sum += distance <= near && other.distance <= near ? 2 : 1;
  }
  return sum;
}

/** A word so close to a figure is what it is a figure of. */
const beside = 2;

/**
 * Whether two figures hang on the same: their verbs tell one thing, or words right beside both do. A date hangs on its verb, or on the noun
 * that it stands before ("the 2005 film"), a length on what it is told of before it.
 */
export function hangOnOne(a: ToldFigure, b: ToldFigure): boolean {
  if (a.sort === "year" && (isBeforeNoun(a) || isBeforeNoun(b))) return shareBeside(a, b, 1, "behind");
  if (a.verb !== null && b.verb !== null && areKin(a.verb, b.verb)) return true;
  if (a.value.kind === "date") return shareBeside(a, b, 1, "before") || tellsOf(a, b) || tellsOf(b, a);
  // Shows and films last as long as they last: "the hour-long show" and "the three-hour show" are two.
  if (a.sort === "duration" && linkOf(a, b) <= fewest) return false;
  if (a.sort.startsWith("count")) return shareBeside(a, b, beside);
  if (!a.sort.startsWith("length"))
    return shareBeside(a, b, beside, "before") || shareBeside(a, b, beside, "behind");
  // "20 miles **north of Hestra**": much lies north of it.
  if (tellsDistance(a) || tellsDistance(b)) return shareBeside(a, b, near, "before");
  return shareBeside(a, b, near, "before") || (linkOf(a, b) > fewest && shareBeside(a, b, 1));
}

/** "The **funeral** will be held on 5 May": whether a date hangs on a noun that stands before the other too. */
function tellsOf({ verb: noun }: ToldFigure, { words }: ToldFigure): boolean {
  if (noun?.pos !== "NOUN") return false;
  return words.some(
    ({ unit, distance, where }) => where === "before" && distance <= near && areKin(unit, noun),
  );
}

/** "three metres **below the street**": whether two lengths lead to one thing, which stands right behind both. */
export function areAwayFromOne(a: ToldFigure, b: ToldFigure): boolean {
  const isPlain =
    a.sort.startsWith("length") && [a, b].every((told) => leadsOn(told) && !tellsDistance(told));
  return isPlain && shareBeside(a, b, 1, "behind");
}

function leadsOn({ sentence: { units }, unit }: ToldFigure): boolean {
  return units[units.indexOf(unit) + 1]?.pos === "ADP";
}

/** "20 miles **north** of Hestra", "9 km **from** the coast" */
function tellsDistance({ sentence: { units }, unit }: ToldFigure): boolean {
  return distanceWords.has(units[units.indexOf(unit) + 1]?.lower ?? "");
}

/** One word right beside both. */
const fewest = 3;

/** Whether a word so close to both is one: any, or a common noun before or behind. */
function shareBeside(
  a: Pick<ToldFigure, "words">,
  b: Pick<ToldFigure, "words">,
  closest: number,
  which?: NearWord["where"],
): boolean {
  const [left, right] = [a, b].map(({ words }) =>
    words.filter(
      ({ unit, distance, where }) =>
        distance <= closest && (which === undefined || (where === which && unit.sort !== "name")),
    ),
  );
  return (left ?? []).some((x) => (right ?? []).some((y) => areKin(x.unit, y.unit)));
}

/** Whether a word right beside both is one. */
export function sharesBeside(a: Pick<ToldFigure, "words">, b: Pick<ToldFigure, "words">): boolean {
  return shareBeside(a, b, beside);
}

/** "the **2005** film" */
function isBeforeNoun({ sentence: { units }, unit }: ToldFigure): boolean {
  const next = units[units.indexOf(unit) + 1];
  return next !== undefined && isContent(next) && next.pos !== "VERB" && next.pos !== "ADV";
}

type Told = Pick<ToldFigure, "sentence">;

/** Whether both sentences name somebody or something. */
export function nameOne({ sentence: a }: Told, { sentence: b }: Told): boolean {
  return a.units.some(
    (x) =>
      isNameWord(x) &&
      !isCountry(x.text) &&
      b.units.some((y) => isNameWord(y) && sharesWord(x.lower, y.lower)),
  );
}

/** Whether somebody or something else is named before each, or beside each: "Kemp scored two goals", "Reyes scored three". */
export function nameOthers(a: ToldFigure, b: ToldFigure): boolean {
  return [["before"], ["before", "behind"]].some((places) => {
    const [left, right] = [a, b].map(({ words }) =>
      words.filter(({ unit, distance, where }) => {
        return unit.sort === "name" && distance <= near && places.includes(where);
      }),
    );
    if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
    return !left.some((x) => right.some((y) => areKin(x.unit, y.unit)));
  });
}

/** Whether a noun before both is told apart by what stands right before it: "the **kitchen** wall cost", "the **garden** wall cost". */
export function areTwoOfOneSort(a: ToldFigure, b: ToldFigure): boolean {
  return a.words.some(({ unit, where, distance }) => {
    if (where !== "before" || distance > near || unit.pos !== "NOUN") return false;
    const other = b.words.find((word) => word.where === "before" && word.unit.lemma === unit.lemma);
    if (other === undefined) return false;
    const [left, right] = [modifierOf(a, unit), modifierOf(b, other.unit)];
    return left !== null && right !== null && !areKin(left, right);
  });
}

/**
 * Whether the nouns around two figures are of two things: none of them is in both ("the **roof** cost", "the **floor** cost"), or each has
 * one that the other lacks ("work on the **hall**", "work on the **garden**"). What is counted tells nothing: "12 people".
 */
export function tellOfOtherThings(a: ToldFigure, b: ToldFigure): boolean {
  const [left, right] = [thingsIn(a), thingsIn(b)];
  return hasAnother(left, right) && hasAnother(right, left);
}

/** Whether one of some words is kin to none of the others. */
function hasAnother(own: readonly Unit[], others: readonly Unit[]): boolean {
  return own.some((unit) => !others.some((other) => areKin(unit, other)));
}

function thingsIn({ words, value }: ToldFigure): readonly Unit[] {
  return words
    .map(({ unit }) => unit)
    .filter(({ pos, sort, lemma }) => {
      const isCounted = value.kind === "quantity" && value.measure === lemma;
      return (pos === "NOUN" || sort === "name") && !isCounted;
    });
}

/** The noun right before another in a sentence: "the **garden** wall". */
function modifierOf({ sentence: { units } }: Told, noun: Unit): Unit | null {
  const before = units[units.indexOf(noun) - 1];
  return before !== undefined && before.pos === "NOUN" && before.value === null ? before : null;
}

/** Whether words close to two figures say that they are of things that are told beside each other: "**damaged** homes", "**destroyed** homes". */
export function areContrasted(a: Place, b: Place): boolean {
  const [left, right] = [a, b].map(contrastsOf);
  return (left ?? []).some(({ line, pole }) => {
    const others = (right ?? []).filter((other) => other.line === line);
    return others.length > 0 && !others.some((other) => other.pole === pole);
  });
}

/** Where in its sentence something is told. */
type Place = Pick<ToldFigure, "sentence" | "unit">;

interface Contrast {
  readonly line: number;
  readonly pole: number;
}

function contrastsOf({ sentence: { units }, unit }: Place): readonly Contrast[] {
  const at = units.indexOf(unit);
  return units
    .slice(Math.max(0, at - around), at + around)
    .flatMap(({ lemma, lower }) => contrasts.get(lemma) ?? contrasts.get(lower) ?? []);
}

/** So many words around a figure tell which of two it is. */
const around = 7;

/** Whether the nearest words say that two values are of things that are told beside each other: "**killing** ten, **injuring** 30 more". */
export function areOfOtherFates(a: Place, b: Place): boolean {
  const [left, right] = [a, b].map(nearestContrasts);
  return (left ?? []).some(({ line, pole }) =>
    (right ?? []).some((other) => other.line === line && other.pole !== pole),
  );
}

function nearestContrasts({ sentence: { units }, unit }: Place): readonly Contrast[] {
  const at = units.indexOf(unit);
  const byDistance = units
    .map(({ lemma, lower }, index) => ({
      distance: Math.abs(index - at),
      told: contrasts.get(lemma) ?? contrasts.get(lower) ?? [],
    }))
    .filter(({ distance, told }) => distance <= around && told.length > 0)
    .sort((x, y) => x.distance - y.distance);
  return byDistance[0]?.told ?? [];
}

/** Whether one of two runs of words is of a team that the other does not name: "the **women** of Rovers drew", "Rovers won". */
export function areOfOtherTeams(a: readonly Unit[], b: readonly Unit[]): boolean {
  return a.some(isOfOtherTeam) !== b.some(isOfOtherTeam);
}

function isOfOtherTeam({ lemma, lower }: Unit): boolean {
  return otherTeams.has(lemma) || lower.split(" ").some((word) => otherTeams.has(word));
}
