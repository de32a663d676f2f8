import type { z } from "zod";
import { compareKeys, readCursor, writeCursor, type SortKey } from "./cursor.js";
import { fold } from "./fold.js";
import type { Page, PageRequest } from "./store.js";

/** Items of one type: how they are ordered, searched and filtered. */
export interface CollectionOptions<Item, Key extends SortKey, Filter> {
  /** Goes into the cursors, so that those of another collection are refused. */
  readonly name: string;
  readonly key: z.ZodType<Key>;
  /** Items are given in ascending order of it; two items with one key are one item. */
  keyOf(item: Item): Key;
  /** The texts to search for words. */
  textsOf(item: Item): readonly string[];
  /** Tells which items pass. `text` holds the texts of the item as `fold` gives them. */
  passes(filter: Filter): (item: Item, text: string) => boolean;
}

/** Gives the page of the items that pass the filter. */
export type Collection<Item, Filter> = (filter: Filter, request: PageRequest) => Page<Item>;

/** Sorts the items once, and then gives pages of them. */
export function createCollection<Item, Key extends SortKey, Filter>(
  items: readonly Item[],
  { name, key: schema, keyOf, textsOf, passes }: CollectionOptions<Item, Key, Filter>,
): Collection<Item, Filter> {
  const entries = items
    .map((item) => ({ item, key: keyOf(item), text: textsOf(item).map(fold).join("") }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .filter(({ key }, index, sorted) => {
      const before = sorted[index - 1];
      return before === undefined || compareKeys(before.key, key) !== 0;
    });

  return (filter, { limit, cursor }) => {
    const after = cursor === undefined ? null : readCursor(name, schema, cursor);
    const pass = passes(filter);
    const passing = entries.filter(({ item, text }) => pass(item, text));
    const rest = after === null ? passing : passing.filter(({ key }) => compareKeys(key, after) > 0);
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(({ item }) => item),
      next: last === undefined || page.length === rest.length ? null : writeCursor(name, last.key),
      total: passing.length,
    };
  };
}
