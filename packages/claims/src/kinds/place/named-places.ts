import type { EntityMention } from "../../entities/entity.js";
import { containersOf, findPlaces, type KnownPlace } from "../../gazetteer/places.js";

const memory = new WeakMap<readonly EntityMention[], ReadonlySet<KnownPlace>>();

/** The places that a document names beyond doubt, with those around them. Worked out once a document. */
export function namedPlaces(mentions: readonly EntityMention[]): ReadonlySet<KnownPlace> {
  const known = memory.get(mentions);
  if (known !== undefined) return known;
  const names = new Set(
    mentions.filter(({ entity }) => entity.type === "place").map(({ entity }) => entity.name),
  );
  const places = new Set<KnownPlace>();
  for (const name of names) {
    const [place, namesake] = findPlaces(name);
    if (place === undefined || namesake !== undefined) continue;
    places.add(place);
    for (const around of containersOf(place)) places.add(around);
  }
  memory.set(mentions, places);
  return places;
}
