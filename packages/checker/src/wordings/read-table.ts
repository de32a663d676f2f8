/** A word, or words in a row, of a table, and where it stands. */
export interface Entry {
  readonly word: string;
  /** Of its line; empty where lines have none. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
  /** The first word of its column, which stands for all of it. */
  readonly first: string;
}

/**
 * Reads a table of words, of lines "name: word, word | word, word". What a column is, the table says: mostly words for one thing, which those
 * of the other columns exclude. Lines may do without a name.
 */
export function readTable(lines: string): readonly Entry[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((text, line) => {
      const colon = text.indexOf(":");
      const name = text.slice(0, Math.max(0, colon)).trim();
      const cells = text.slice(colon + 1).split("|");
      return cells.flatMap((cell, column) => {
        const words = cell.split(",").map((word) => word.trim());
        const [first = ""] = words;
        return words
          .filter((word) => word !== "")
          .map((word): Entry => ({ word, name, line, column, first }));
      });
    });
}

/** Entries by their words, each as what is made of it. */
export function byWord<T>(
  entries: readonly Entry[],
  of: (entry: Entry) => T,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries) found.set(entry.word, [...(found.get(entry.word) ?? []), of(entry)]);
  return found;
}

/** The name of the line of each word of a table that has no word twice. */
export function nameByWord(lines: string): ReadonlyMap<string, string> {
  return new Map(readTable(lines).map(({ word, name }) => [word, name]));
}
