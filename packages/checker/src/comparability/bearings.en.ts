/** The points of the compass in degrees, by their names without hyphens and endings. */
const bearings: ReadonlyMap<string, number> = new Map([
  ["north", 0],
  ["northeast", 45],
  ["east", 90],
  ["southeast", 135],
  ["south", 180],
  ["southwest", 225],
  ["west", 270],
  ["northwest", 315],
]);

/** The direction that a word names, in degrees; null for "off", "from" and "away". */
export function bearingOf(word: string): number | null {
  return bearings.get(word.replace("-", "").replace(/ern$/u, "")) ?? null;
}
