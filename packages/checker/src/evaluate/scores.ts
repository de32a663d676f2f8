import { wilson } from "./wilson.js";

/** `hits` of `total`, with the 95% Wilson interval. The share of nothing is null. */
export interface Proportion {
  readonly hits: number;
  readonly total: number;
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

export function proportion(hits: number, total: number): Proportion {
  return { hits, total, share: total === 0 ? null : hits / total, ...wilson(hits, total) };
}

/** Precision, recall and their harmonic mean. */
export interface Accuracy {
  readonly precision: Proportion;
  readonly recall: Proportion;
  /** Null when there is nothing to count. */
  readonly f1: number | null;
}

/** Of `found` things reported and `labelled` things to report, `right` are in both. */
export function accuracy(right: number, found: number, labelled: number): Accuracy {
  const [precision, recall] = [proportion(right, found), proportion(right, labelled)];
  const f1 = found + labelled === 0 ? null : (2 * right) / (found + labelled);
  return { precision, recall, f1 };
}

/** Groups items by a name, in code unit order of the names. */
export function byName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly { readonly name: string; readonly items: readonly Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group === undefined) groups.set(nameOf(item), [item]);
    else group.push(item);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => ({ name, items: group }));
}
