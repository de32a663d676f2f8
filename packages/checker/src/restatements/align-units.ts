import { relateUnits, type RelatedUnits } from "./relate-units.js";
import { isContent, type Unit } from "../sentences/unit.js";

/** One step of an alignment: two units in the same place, or one that the other side lacks. */
export type Edit =
  | { readonly type: "pair"; readonly a: Unit; readonly b: Unit; readonly related: RelatedUnits }
  | { readonly type: "left"; readonly a: Unit }
  | { readonly type: "right"; readonly b: Unit };

export type Pair = Extract<Edit, { type: "pair" }>;

/**
 * The cheapest way to turn one sentence into the other (Needleman and Wunsch 1970): words that mean the same cost nothing together,
 * words that exclude each other little, words that have nothing to do with each other more than leaving both out. What a sentence
 * has beyond the other costs less than what it says differently.
 */
export function alignUnits(left: readonly Unit[], right: readonly Unit[]): readonly Edit[] {
  // What ends alike is aligned as it stands, which spares most of the work: such sentences share nearly all of their words.
  const alike = endingAlike(left, right);
  const ending = Array.from({ length: alike }, (_, index): readonly Edit[] => {
    const [a, b] = [left[left.length - alike + index], right[right.length - alike + index]];
    return a === undefined || b === undefined ? [] : [{ type: "pair", a, b, related: relateUnits(a, b) }];
  }).flat();
  return [...cheapest(left.slice(0, left.length - alike), right.slice(0, right.length - alike)), ...ending];
}

/** How many units at the end of two sentences are the same words. */
function endingAlike(left: readonly Unit[], right: readonly Unit[]): number {
  let alike = 0;
  for (;;) {
    const [a, b] = [left.at(-1 - alike), right.at(-1 - alike)];
    if (a?.lower !== b?.lower || a === undefined || b === undefined || isContent(a) !== isContent(b))
      return alike;
    alike += 1;
  }
}

function cheapest(left: readonly Unit[], right: readonly Unit[]): readonly Edit[] {
  const width = right.length + 1;
  const costs = new Float64Array((left.length + 1) * width);
  const related = new Map<number, RelatedUnits>();
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = 0; j <= right.length; j += 1) {
      if (i === 0 && j === 0) continue;
      const [a, b] = [left[i - 1], right[j - 1]];
      let best = Infinity;
      if (a !== undefined) best = Math.min(best, (costs[(i - 1) * width + j] ?? 0) + gapCost(a));
      if (b !== undefined) best = Math.min(best, (costs[i * width + j - 1] ?? 0) + gapCost(b));
      if (a !== undefined && b !== undefined && canPair(a, b)) {
        const relation = relateUnits(a, b);
        related.set(i * width + j, relation);
        best = Math.min(best, (costs[(i - 1) * width + j - 1] ?? 0) + pairCost(a, b, relation));
      }
      costs[i * width + j] = best;
    }
  }
  const edits: Edit[] = [];
  let [i, j] = [left.length, right.length];
  while (i > 0 || j > 0) {
    const [a, b] = [left[i - 1], right[j - 1]];
    const here = costs[i * width + j] ?? 0;
    const pair = related.get(i * width + j);
    const isPair =
      a !== undefined &&
      b !== undefined &&
      pair !== undefined &&
      here === (costs[(i - 1) * width + j - 1] ?? 0) + pairCost(a, b, pair);
    if (isPair) {
      edits.push({ type: "pair", a, b, related: pair });
      i -= 1;
      j -= 1;
    } else if (a !== undefined && here === (costs[(i - 1) * width + j] ?? 0) + gapCost(a)) {
      edits.push({ type: "left", a });
      i -= 1;
    } else if (b !== undefined) {
      edits.push({ type: "right", b });
      j -= 1;
    } else break;
  }
  return edits.toReversed();
}

/** Marks and triggers pair only with themselves; a word pairs with what may stand in its place. */
function canPair(a: Unit, b: Unit): boolean {
  if (a.lower === b.lower) return true;
  if (a.sort === "mark" || b.sort === "mark" || a.sort === "trigger" || b.sort === "trigger") return false;
  return (a.sort === "function") === (b.sort === "function");
}

function gapCost(unit: Unit): number {
  return isContent(unit) ? 1 : 0.15;
}

function pairCost(a: Unit, b: Unit, { relation }: RelatedUnits): number {
  switch (relation) {
    case "equal":
      return 0;
    case "narrower":
    case "wider":
    case "overlapping":
      return 0.4;
    case "exclusive":
      return 1.2;
    case "unknown":
      return a.sort === "function" ? 0.25 : a.sort === b.sort && a.pos === b.pos ? 1.6 : 1.9;
  }
}
