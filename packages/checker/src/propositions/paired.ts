import { relateUnits } from "../restatements/relate-units.js";
import { isFact } from "../sentences/standing.js";
import { type Unit, type UnitSentence } from "../sentences/unit.js";
import { denials } from "../restatements/words.en.js";
import type { Clash } from "./clash.js";
import { contentOf, isSaid } from "./statement.js";
import type { Pair } from "./match.js";

/** What "respectively" puts together: the first of one list with the first of the other, and so on. */
type Pairs = readonly Pair[];

/**
 * "Orva and Hestra hosted the games in 1988 and 2010, **respectively**", "Hestra hosted the games in 1988": each of a list goes with one
 * of another, and the other sentence puts it with another of that list.
 */
export function paired(left: UnitSentence, right: UnitSentence): Clash | null {
  const found = pairedOtherwise(left, right);
  if (found !== null) return clash(found.told, found.other, left, right, found.shared);
  const turned = pairedOtherwise(right, left);
  return turned === null ? null : clash(turned.other, turned.told, left, right, turned.shared);
}

/** Whether a sentence puts two lists together with "respectively". */
export function isPaired(sentence: UnitSentence): boolean {
  return pairsIn(sentence).length > 0;
}

interface Otherwise {
  readonly told: Unit;
  readonly other: Unit;
  readonly shared: readonly Unit[];
}

function pairedOtherwise(listing: UnitSentence, other: UnitSentence): Otherwise | null {
  const pairs = pairsIn(listing);
  if (pairs.length === 0 || [listing, other].some(isDenying)) return null;
  const asked = pairsIn(other).length > 0 ? pairsIn(other) : pairSaid(pairs, other);
  for (const [who, what] of asked) {
    const own = pairs.find(([first]) => isOne(first, who));
    const isOfAnother = pairs.some((pair) => pair !== own && isOne(pair[1], what));
    if (own === undefined || !isOfAnother || isOne(own[1], what)) continue;
    if (
      isFact(listing, own[1]) &&
      isFact(other, what) &&
      contentOf(other).every((unit) => isSaid(unit, listing))
    )
      return { told: own[1], other: what, shared: contentOf(other) };
  }
  return null;
}

function clash(
  left: Unit,
  right: Unit,
  a: UnitSentence,
  b: UnitSentence,
  shared: readonly Unit[],
): Clash | null {
  return a.units.includes(left) && b.units.includes(right)
    ? { left: [left], right: [right], reason: `it goes with ${left.text} or with ${right.text}`, shared }
    : null;
}

/** The one of either list that a sentence says, where it says no more of them. */
function pairSaid(pairs: Pairs, { units }: UnitSentence): Pairs {
  const [x, y] = [0, 1].map((side) =>
    units.filter((unit) => pairs.some((pair) => isOne(side === 0 ? pair[0] : pair[1], unit))),
  );
  const [who, what] = [x?.[0], y?.[0]];
  return x?.length === 1 && y?.length === 1 && who && what ? [[who, what]] : [];
}

/** The pairs of the last two lists of one length before "respectively". */
function pairsIn({ units }: UnitSentence): Pairs {
  const at = units.findIndex(({ lower }) => lower === "respectively");
  if (at < 0) return [];
  const lists = listsIn(units);
  const second =
    lists.findLast((list) => (list.at(-1)?.start ?? 0) < (units[at]?.start ?? 0)) ?? lists.at(-1);
  const before = second === undefined ? [] : lists.slice(0, lists.indexOf(second));
  const first = before.findLast(({ length }) => length === second?.length);
  return (first ?? []).flatMap((one, index): Pairs => {
    const other = second?.[index];
    return other === undefined ? [] : [[one, other]];
  });
}

/** Lists of names or of values of one kind: "in [1988] and in [2010]". */
function listsIn(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const lists: Unit[][] = [];
  let isJoined = false;
  let isApart = true;
  for (const unit of units) {
    const last = lists.at(-1)?.at(-1);
    if (sortIn(unit) !== null) {
      if (isJoined && !isApart && last !== undefined && sortIn(last) === sortIn(unit))
        lists.at(-1)?.push(unit);
      else lists.push([unit]);
      [isJoined, isApart] = [false, false];
    } else if (unit.text === "," || unit.lower === "and") isJoined = true;
    else if (!/^(?:DET|ADP)$/u.test(unit.pos)) isApart = true;
  }
  return lists.filter(({ length }) => length > 1);
}

/** What can stand in a list: names, and values of one kind. Null of other words. */
function sortIn({ sort, value, pos }: Unit): string | null {
  if (sort === "value") return value?.kind ?? null;
  return sort === "name" || pos === "PROPN" ? "name" : null;
}

function isOne(a: Unit, b: Unit): boolean {
  if (a.sort === "value" || b.sort === "value") return relateUnits(a, b).relation === "equal";
  return a.lower === b.lower || a.lower.split(/\s+/u).at(-1) === b.lower.split(/\s+/u).at(-1);
}

function isDenying({ units }: UnitSentence): boolean {
  return units.some(({ lower }) => denials.has(lower) || lower === "or");
}
