import type { Block, Document } from "../model/document.js";
import { slice } from "../model/span.js";

type Cell = NonNullable<Block["cell"]>;

/** What stands before a cell in its row, of tables of two columns, by where the cell begins in clean text: "**Length** | 84 km". */
export function cellLabels({ blocks, text }: Pick<Document, "blocks" | "text">): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const first = new Map<string, Block>();
  const wide = new Set<number>();
  for (const block of blocks) {
    const { cell } = block;
    if (cell === undefined) continue;
    if (cell.column > 1) wide.add(cell.table);
    if (cell.column === 0) first.set(rowOf(cell), block);
  }
  for (const { cell, start } of blocks) {
    if (cell?.column !== 1 || wide.has(cell.table)) continue;
    const label = first.get(rowOf(cell));
    if (label !== undefined) labels.set(start, slice(text, label));
  }
  return labels;
}

function rowOf({ table, row }: Cell): string {
  return `${String(table)} ${String(row)}`;
}
