import type { EntityMention } from "../../entities/entity.js";
import { containersOf, findPlaces, type KnownPlace } from "../../gazetteer/places.js";

const memory = new WeakMap<readonly EntityMention[], ReadonlySet<KnownPlace>>();

/** The names of places that a document uses, each with what the tables know of it. */
function namesIn(mentions: readonly EntityMention[]): ReadonlyMap<string, readonly KnownPlace[]> {
  const names = new Map<string, readonly KnownPlace[]>();
  for (const { entity } of mentions)
    if (entity.type === "place" && !names.has(entity.name)) names.set(entity.name, findPlaces(entity.name));
  return names;
}

/** The only place of a name with those around it, if it has no namesakes. The district of a town is no other place. */
function onlyOne([place, ...namesakes]: readonly KnownPlace[]): readonly KnownPlace[] {
  if (place === undefined) return [];
  const around = containersOf(place);
  return namesakes.every((namesake) => around.includes(namesake)) ? [place, ...around] : [];
}

/** The places that a document names beyond doubt, with those around them. Worked out once a document. */
export function namedPlaces(mentions: readonly EntityMention[]): ReadonlySet<KnownPlace> {
  const known = memory.get(mentions);
  if (known !== undefined) return known;
  const places = new Set([...namesIn(mentions).values()].flatMap(onlyOne));
  memory.set(mentions, places);
  return places;
}

const countryMemory = new WeakMap<readonly EntityMention[], ReadonlyMap<KnownPlace, ReadonlySet<string>>>();

/** A namesake of so many doublings less is hardly ever meant: San Francisco in Argentina. A state counts as much as a large city. */
const farSmaller = 3;
const sizeOf = ({ level, size }: KnownPlace): number => (level === "country" ? 8 : size);

/** The state of the place that a name nearly always means; undefined where it has namesakes of its size. */
function likelyCountry(places: readonly KnownPlace[]): KnownPlace | undefined {
  const [first, ...others] = places.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (first === undefined) return undefined;
  const around = containersOf(first);
  const isLikely = others.every(
    (other) => around.includes(other) || sizeOf(first) - sizeOf(other) >= farSmaller,
  );
  return isLikely ? [first, ...around].find(({ level }) => level === "country") : undefined;
}

/** The states that a document names places of, each with the names of these. Worked out once a document. */
export function namedCountries(
  mentions: readonly EntityMention[],
): ReadonlyMap<KnownPlace, ReadonlySet<string>> {
  const known = countryMemory.get(mentions);
  if (known !== undefined) return known;
  const countries = new Map<KnownPlace, Set<string>>();
  for (const [name, places] of namesIn(mentions)) {
    const country = likelyCountry(places);
    if (country === undefined) continue;
    const names = countries.get(country) ?? new Set();
    countries.set(country, names.add(name));
  }
  countryMemory.set(mentions, countries);
  return countries;
}
