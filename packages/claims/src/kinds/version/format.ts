import { products } from "./lexicon.en.js";
import { after, before } from "./order.js";
import type { VersionValue } from "./value.js";

const known: ReadonlySet<string> = new Set(products.map(([usual = ""]) => usual));

/** "Node.js 18", "Python 3.9 to 3.12", "version 2.4 or later", "Tessel version 3". */
export function format({ product, from, below }: VersionValue): string {
  const name = product === null ? "version" : known.has(product) ? product : `${product} version`;
  return `${name} ${rangeOf(from, below)}`;
}

function rangeOf(from: string | null, below: string | null): string {
  if (from === null) return `below ${below ?? ""}`;
  if (below === null) return `${from} or later`;
  if (below === after(from)) return from;
  const last = before(below);
  return last === null ? `>= ${from} < ${below}` : `${from} to ${last}`;
}
