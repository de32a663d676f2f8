import { nameKey } from "../entities/name-key.js";
import { byWeight, type KnownPlace } from "./place.js";
import { placeKey, withoutArticle } from "./place-key.js";
import { readTables, type PlaceTables } from "./read-tables.js";

export type { KnownPlace, PlaceLevel } from "./place.js";

let tables: PlaceTables | undefined;
let bySpelling: ReadonlyMap<string, readonly KnownPlace[]> | undefined;

/** The tables, read at the first call and then kept. */
function known(): PlaceTables {
  tables ??= readTables();
  return tables;
}

/**
 * All places of that name, the larger first: states before regions before cities, then by inhabitants. Case, marks,
 * articles, transliteration and common variants do not matter. Empty when the tables have none.
 */
export function findPlaces(name: string): readonly KnownPlace[] {
  const key = placeKey(name);
  const found = placesOf(key);
  if (found.length > 0) return found;
  const bare = withoutArticle(key);
  const plain = bare === null ? found : placesOf(bare);
  if (plain.length > 0) return plain;
  bySpelling ??= indexBySpelling();
  return bySpelling.get(nameKey(name)) ?? [];
}

/** The place with that id, or null. */
export function placeById(id: string): KnownPlace | null {
  const key = id.slice(id.lastIndexOf("/") + 1).replaceAll("-", " ");
  return placesOf(key).find((place) => place.id === id) ?? null;
}

const byKey = new Map<string, readonly KnownPlace[]>();

function placesOf(key: string): readonly KnownPlace[] {
  const remembered = byKey.get(key);
  if (remembered !== undefined) return remembered;
  const places = known().called(key);
  if (places.length > 0) byKey.set(key, places);
  return places;
}

const around = new WeakMap<KnownPlace, readonly KnownPlace[]>();

/** All places that a place lies in, nearest first. */
export function containersOf(place: KnownPlace): readonly KnownPlace[] {
  const remembered = around.get(place);
  if (remembered !== undefined) return remembered;
  const found = new Set<KnownPlace>();
  for (let ring = place.parents; ring.length > 0; ring = ring.flatMap(({ parents }) => parents)) {
    for (const parent of ring) found.add(parent);
  }
  const containers = [...found];
  around.set(place, containers);
  return containers;
}

const members = new Map<KnownPlace, ReadonlySet<KnownPlace>>();

/** The states in an area, those included that only some count in. */
export function countriesIn(area: KnownPlace): ReadonlySet<KnownPlace> {
  const remembered = members.get(area);
  if (remembered !== undefined) return remembered;
  const countries = new Set(
    known().countries.filter(
      (country) => containersOf(country).includes(area) || country.partly.includes(area),
    ),
  );
  members.set(area, countries);
  return countries;
}

/** Transliterated places by the key of names, which evens out how they are spelt: "Qunaytirah", "Quneitra". */
function indexBySpelling(): ReadonlyMap<string, readonly KnownPlace[]> {
  const index = new Map<string, KnownPlace[]>();
  for (const place of known().transliterated()) {
    const key = nameKey(place.name);
    const spelt = index.get(key);
    if (spelt === undefined) index.set(key, [place]);
    else if (!spelt.includes(place)) spelt.push(place);
  }
  for (const list of index.values()) list.sort(byWeight);
  return index;
}
