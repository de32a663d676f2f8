import type { Candidate } from "./candidate.js";
import { lookUp } from "./gazetteer.js";
import { Index, largestBucket, type Sets } from "./name-sets.js";

/** Words that a place goes without when it is named again: "Hestra Island", "Hestra". A county is not the city that it is named after. */
const dropped: ReadonlySet<string> = new Set(
  "island isle islet province governorate prefecture oblast region village town".split(" "),
);

/** The name without the word that says what the place is: "Hestra" for "Hestra Island" and "Island of Hestra"; null when it has none. */
function withoutKind(name: string): string | null {
  const words = name.split(/\s+/u);
  if (words.length > 1 && dropped.has(words.at(-1)?.toLowerCase() ?? "")) return words.slice(0, -1).join(" ");
  const isOf = words.length > 2 && dropped.has(words[0]?.toLowerCase() ?? "") && words[1] === "of";
  return isOf ? words.slice(2).join(" ") : null;
}

/** "Hestra Island" and "Hestra", which may be of unknown type, where the tables do not know Hestra as something else. */
export function joinPlaces(
  candidates: readonly Candidate[],
  sets: Sets,
  keyOf: (name: string) => string,
): void {
  const short = new Index();
  for (const candidate of candidates) {
    const { type } = candidate.thing;
    if (type === "place" || type === "unknown") short.add(keyOf(candidate.name), candidate);
  }
  const first = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const name = candidate.thing.type === "place" ? withoutKind(candidate.name) : null;
    if (name === null || lookUp(name) !== null) continue;
    const key = keyOf(name);
    const other = first.get(key);
    if (other === undefined) first.set(key, candidate);
    else sets.join(other.index, candidate.index);
    const roots = new Set(
      short
        .get(key)
        .slice(0, largestBucket)
        .map(({ index }) => sets.find(index)),
    );
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) sets.join(only, candidate.index);
  }
}
