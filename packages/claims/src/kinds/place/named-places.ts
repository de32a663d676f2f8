import type { EntityMention } from "../../entities/entity.js";
import { containersOf, findPlaces, type KnownPlace } from "../../gazetteer/places.js";

const memory = new WeakMap<readonly EntityMention[], ReadonlySet<KnownPlace>>();

/** The names that have no namesakes, each with its place and what that lies in. */
function knownNames(mentions: readonly EntityMention[]): ReadonlyMap<string, readonly KnownPlace[]> {
  const names = new Map<string, readonly KnownPlace[]>();
  for (const { entity } of mentions) {
    if (entity.type !== "place" || names.has(entity.name)) continue;
    const [place, ...namesakes] = findPlaces(entity.name);
    if (place === undefined) continue;
    const around = containersOf(place);
    // The district of a town is no other place.
    if (namesakes.every((namesake) => around.includes(namesake))) names.set(entity.name, [place, ...around]);
  }
  return names;
}

/** The places that a document names beyond doubt, with those around them. Worked out once a document. */
export function namedPlaces(mentions: readonly EntityMention[]): ReadonlySet<KnownPlace> {
  const known = memory.get(mentions);
  if (known !== undefined) return known;
  const places = new Set([...knownNames(mentions).values()].flat());
  memory.set(mentions, places);
  return places;
}

const countryMemory = new WeakMap<readonly EntityMention[], ReadonlyMap<KnownPlace, ReadonlySet<string>>>();

/** The states that a document names places of beyond doubt, each with the names of these. Worked out once a document. */
export function namedCountries(
  mentions: readonly EntityMention[],
): ReadonlyMap<KnownPlace, ReadonlySet<string>> {
  const known = countryMemory.get(mentions);
  if (known !== undefined) return known;
  const countries = new Map<KnownPlace, Set<string>>();
  for (const [name, places] of knownNames(mentions)) {
    for (const place of places) {
      if (place.level !== "country") continue;
      const names = countries.get(place);
      if (names === undefined) countries.set(place, new Set([name]));
      else names.add(name);
    }
  }
  countryMemory.set(mentions, countries);
  return countries;
}
