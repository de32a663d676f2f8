import { isShort } from "../../propositions/proposition.js";
import { type Standing, standingInClause } from "../../sentences/standing.js";
import { sayingVerbs } from "../../restatements/words.en.js";
import {
  areAwayFromOne,
  areContrasted,
  areTwoOfOneSort,
  hangOnOne,
  linkOf,
  nameOne,
  nameOthers,
  tellOfOtherThings,
} from "../kinship.js";
import { isSlip } from "../counterparts/is-slip.js";
import { areFar } from "../are-far.js";
import { areWholeAndPart } from "../whole-and-part.js";
import { areOfOneDeed } from "./one-day.js";
import { relateFigures } from "./relate-figures.js";
import type { ToldFigure } from "./told-figure.js";

/** Two figures of one thing in two reports, that cannot both be right. */
export interface ClashingFigures {
  readonly left: ToldFigure;
  readonly right: ToldFigure;
  /** How much shows that they are of one thing; see `linkOf`. */
  readonly link: number;
}

/** From so much in common on, two figures are of one thing … */
const enough = 3;
/** … where neither text has another one of their sort. */
const enoughAlone = 2;

/** With so much in common, one sentence is a copy of the other. */
const plenty = 6;

/** In reports of a few sentences that each name one day, so much shows that it is the day of what both tell. */
const muchOfText = 6;

function areOfText(...figures: readonly ToldFigure[]): boolean {
  return figures.every(({ sentence, unit: { start } }) => {
    const [verb] = sentence.units.filter((unit) => unit.end <= start && unit.sort !== "function").slice(-1);
    // "reported **on Saturday** that"
    return isShort(sentence) && !sayingVerbs.has(verb?.lemma ?? "");
  });
}

/**
 * Of the figures of two reports of one happening, those that belong together by the words around them and differ. `areArticles` where both
 * are articles of one day: they tell of many things beside the happening, and much the same of them.
 */
export function clashingFigures(
  here: readonly ToldFigure[],
  there: readonly ToldFigure[],
  areArticles: boolean,
): readonly ClashingFigures[] {
  return here.flatMap((left): readonly ClashingFigures[] => {
    const areAlone = [here, there].every(
      (figures) => figures.filter(({ sort }) => sort === left.sort).length === 1,
    );
    const least = areAlone ? enoughAlone : enough;
    const best = partnerOf(left, there, least);
    if (best === null || partnerOf(best.figure, here, least)?.figure !== left) return [];
    const { figure: right, link } = best;
    if (relateFigures(left, right) !== "apart" || !haveOneStanding(left, right)) return [];
    if (areFar(left.value, right.value) && !isSlip(left.value, right.value)) return [];
    const isOfText =
      areAlone &&
      left.sort === "weekday" &&
      link >= muchOfText &&
      areOfText(left, right) &&
      areOfOneDeed(left, right);
    // Winds and costs that each text gives one of, where both name somebody or something.
    const isOfOneThing = areAlone && isMeasure(left) && nameOne(left, right);
    if (
      !(isOfText || hangOnOne(left, right) || (areArticles && areAlone && areAwayFromOne(left, right))) ||
      (nameOthers(left, right) && !isOfOneThing) ||
      isPart(left, right)
    )
      return [];
    if (areArticles && givesYear(left) !== givesYear(right)) return [];
    if (areContrasted(left, right) || areTwoOfOneSort(left, right)) return [];
    if (areArticles && link < plenty && tellOfOtherThings(left, right)) return [];
    // In articles what is less like than the two are is something else.
    const most = areArticles && left.value.kind === "quantity" ? Math.max(enough, link - 1) : enough;
    const isOneOfSeveral = tellsAnother(left, right, here, most) || tellsAnother(right, left, there, most);
    return isOneOfSeveral ? [] : [{ left, right, link }];
  });
}

/** "winds of 90 km/h", "2 million euros", but no date, count, length or share, of which a text tells more easily of several. */
function isMeasure({ sort }: ToldFigure): boolean {
  return /^(?:money|speed|temperature)/u.test(sort);
}

/** The figure that belongs to one more than any other does; null where none or several do. */
function partnerOf(
  figure: ToldFigure,
  others: readonly ToldFigure[],
  least: number,
): { readonly figure: ToldFigure; readonly link: number } | null {
  const linked = others
    .filter(({ sort }) => sort === figure.sort)
    .map((other) => ({ figure: other, link: linkOf(figure, other) }));
  const most = Math.max(0, ...linked.map(({ link }) => link));
  const [first, ...asMuch] = linked.filter(({ link }) => link === most);
  return first === undefined || most < least || asMuch.length > 0 ? null : first;
}

/** Whether a text tells the other's figure too, of anything of that sort, or elsewhere another one that has as much in common with its own. */
function tellsAnother(
  own: ToldFigure,
  other: ToldFigure,
  figures: readonly ToldFigure[],
  most: number,
): boolean {
  return figures.some(
    (figure) =>
      figure !== own &&
      figure.sort === own.sort &&
      (relateFigures(figure, other) === "compatible" ||
        (figure.sentence !== own.sentence && linkOf(figure, own) >= most)),
  );
}

/** Whether both are told as facts, or both as plans; of a date, but for a day of the week, a plan may have come true. */
function haveOneStanding(a: ToldFigure, b: ToldFigure): boolean {
  const [left, right] = [standingInClause(a.sentence, a.unit), standingInClause(b.sentence, b.unit)];
  if ([left, right].some(({ negated, alleged }) => negated || alleged)) return false;
  if (left.modality === right.modality) return true;
  // "met on Monday" and "will meet on Thursday": they meet again.
  if (a.sort === "weekday") return false;
  // "will open in June", "can open in July": a plan either way.
  return a.value.kind === "date" && (left.real !== right.real || [left, right].every(isPlan));
}

/** "31 July **2007**" looks back, where "31 January" looks ahead. */
function givesYear({ value }: ToldFigure): boolean {
  return value.kind === "date" && value.known.includes("year");
}

function isPlan({ modality }: Standing): boolean {
  return modality === "planned" || modality === "possible";
}

/** Whether any words before what is counted narrow the smaller number: "four hard-hit villages" of "seven villages". */
function isPart({ value: a }: ToldFigure, { value: b }: ToldFigure): boolean {
  return areWholeAndPart(a, b, () => true);
}
