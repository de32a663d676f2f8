import { readTable } from "../wordings/read-table.js";

/** Many words for one, itself among them, read from lines of "one: other, another". */
export function synonyms(lines: string): ReadonlyMap<string, string> {
  return new Map(
    readTable(lines).flatMap(({ word, name }) => [[name, name] as const, [word, name] as const]),
  );
}
