import { z } from "zod";
import { BadCursorError } from "./store.js";

/** What items are ordered by, most significant part first. Unlike an offset, it stays in place when items come and go. */
export type SortKey = readonly (string | number)[];

/** Ascending; numbers by size, strings by UTF-16 unit, whatever the locale. Both keys are of one shape. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

/** A cursor that stands right after the item with this key in this collection. Opaque to clients. */
export function writeCursor(collection: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([collection, ...key])).toString("base64url");
}

/** The key that `writeCursor` was given. Throws `BadCursorError` for anything that is not a cursor of the collection. */
export function readCursor<Key extends SortKey>(
  collection: string,
  schema: z.ZodType<Key>,
  cursor: string,
): Key {
  const parts = z.array(z.unknown()).safeParse(parseJson(cursor));
  if (parts.success && parts.data[0] === collection) {
    const key = schema.safeParse(parts.data.slice(1));
    // Decoding forgives stray characters; the same key has one cursor.
    if (key.success && writeCursor(collection, key.data) === cursor) return key.data;
  }
  throw new BadCursorError(`Not a cursor of ${collection}`);
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
