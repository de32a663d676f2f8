import { closestMatch } from "leven";

/** `; did you mean "ignore"?` for a slip of the pen, else the words to choose from. */
export function suggest(written: string, known: readonly string[]): string {
  const meant = closestMatch(written, [...known], { maxDistance: Math.ceil(written.length / 3) });
  return meant === undefined ? `; choose from ${known.join(", ")}` : `; did you mean "${meant}"?`;
}
