import { hashWord } from "../annotate/hash.js";
import { Building } from "./building.js";
import { placeKey, withoutArticle } from "./place-key.js";

/** The cities of the tables, each made when it is first asked for: most of twenty thousand never are. */
export interface Cities {
  /** Adds a city of a region, as the table writes it, and gives its number. */
  readonly add: (line: string, region: Building) => number;
  readonly at: (number: number) => Building;
  /** The large city of that number in the tables. Asked when all have been added. */
  readonly largeAt: (number: number) => Building | null;
  /** The cities of that key, in order. Asked when all have been added. */
  readonly called: (key: string) => readonly Building[];
}

/** From this many doublings on a city is large, and has a number in the tables; as in `data-sources/places.mjs`. */
const smallestLarge = 5;
const sizeBase = "a".charCodeAt(0);
/** More than there are cities. An entry of the index is the hash of a key, and after it the number of a city. */
const most = 2 ** 20;

export function createCities(): Cities {
  const lines: string[] = [];
  const regions: Building[] = [];
  const large: number[] = [];
  const entries: number[] = [];
  let sorted: Float64Array | undefined;
  const built = new Map<number, Building>();

  const cityAt = (number: number): Building => {
    const known = built.get(number);
    if (known !== undefined) return known;
    const { name, size, near } = readCity(lines[number] ?? "");
    const region = regions[number];
    const city = new Building(
      name,
      "city",
      region === undefined ? [] : [region],
      size,
      region === undefined ? "" : pathIn(region, name),
      near === null ? null : largeAt(near),
    );
    built.set(number, city);
    return city;
  };

  const largeAt = (number: number): Building | null => {
    const found = large[number];
    return found === undefined ? null : cityAt(found);
  };

  return {
    at: cityAt,
    largeAt,
    add: (line, region) => {
      const number = lines.push(line) - 1;
      regions.push(region);
      const { name, size } = readCity(line);
      if (size >= smallestLarge) large.push(number);
      const key = placeKey(name);
      const bare = withoutArticle(key);
      entries.push(hashWord(key) * most + number);
      if (bare !== null) entries.push(hashWord(bare) * most + number);
      return number;
    },
    called: (key) => {
      sorted ??= Float64Array.from(entries).sort();
      const first = hashWord(key) * most;
      const found: Building[] = [];
      for (let at = firstFrom(sorted, first); (sorted[at] ?? Infinity) < first + most; at++) {
        const number = (sorted[at] ?? first) - first;
        // Two keys may have one hash.
        const own = placeKey(readCity(lines[number] ?? "").name);
        if (own === key || withoutArticle(own) === key) found.push(cityAt(number));
      }
      return found;
    },
  };
}

/** The way to a city, in which a second-level region has a part only where the city has its name. */
function pathIn(region: Building, name: string): string {
  // "ukraine/" stands before first-level regions.
  const isSecondLevel = region.path.indexOf("/") < region.path.length - 1;
  return isSecondLevel && region.name !== name ? region.path : `${region.id}/`;
}

/** Reads "Abu Dhabig" or "Zayed Cityd~0": a name, a letter for the size, and the number of the large city nearby. */
export function readCity(line: string): {
  readonly name: string;
  readonly size: number;
  readonly near: number | null;
} {
  const mark = line.indexOf("~");
  const end = (mark < 0 ? line.length : mark) - 1;
  return {
    name: line.slice(0, end),
    size: line.charCodeAt(end) - sizeBase,
    near: mark < 0 ? null : Number.parseInt(line.slice(mark + 1), 36),
  };
}

/** The first place in a sorted array that holds the number or more. */
function firstFrom(sorted: Float64Array, number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
