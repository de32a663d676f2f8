import { findPlaces, placeById, type KnownPlace } from "../../gazetteer/places.js";
import { partNames } from "./lexicon.en.js";
import type { PlaceValue } from "./value.js";

/** The name, with what tells it from namesakes where that is known: "Paris, Texas", "Idlib province", "northern Syria". */
export function format(value: PlaceValue): string {
  const { name, part } = value;
  const place = placeById(value.id);
  const around = placeById(value.within[0] ?? "");
  const settled = findPlaces(name).length > 1 + (value.others?.length ?? 0);
  const words =
    place === null
      ? around === null
        ? name
        : `${name} in ${describe(around)}`
      : !settled
        ? name
        : place.level === "city"
          ? nameCity(value)
          : describe(place);
  return part === undefined ? words : `${partNames[part]} ${words}`;
}

/** "Idlib city" beside the province of that name; "Paris, Texas". */
function nameCity(value: PlaceValue): string {
  const { name, within } = value;
  const region = findPlaces(name).find(({ id }) => within.includes(id));
  return region === undefined ? `${name}, ${nameOfAround(value)}` : `${name} city`;
}

/** States of the United States are better known than other regions: "Paris, Texas", "Paris, France". */
function nameOfAround({ within }: PlaceValue): string {
  const around = within.flatMap((id) => placeById(id) ?? []);
  const wanted = within.includes("united-states") ? "region" : "country";
  return around.findLast(({ level }) => level === wanted)?.name ?? "";
}

function describe(place: KnownPlace): string {
  const { id, name, level, parents, isAroundTown } = place;
  const around = parents.find((parent) => parent.level === "region");
  if (around !== undefined && !isAroundTown) return `${name}, ${around.name}`;
  if (level === "region") return `${name} ${id.startsWith("united-states/") ? "state" : "province"}`;
  return findPlaces(name).length > 1 ? `the country of ${name}` : name;
}
