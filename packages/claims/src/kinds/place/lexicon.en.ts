import type { PlaceLevel } from "../../gazetteer/places.js";
import type { PlacePart } from "./value.js";

/** Nouns beside a name that say what sort of place it is: "Idlib **province**", "the **city** of Idlib". */
export const levelNouns: ReadonlyMap<string, PlaceLevel> = new Map<string, PlaceLevel>([
  ...["city", "town", "village", "capital", "township", "municipality"].map((noun): [string, PlaceLevel] => [
    noun,
    "city",
  ]),
  ...[
    "province",
    "governorate",
    "region",
    "state",
    "oblast",
    "county",
    "prefecture",
    "canton",
    "department",
  ].map((noun): [string, PlaceLevel] => [noun, "region"]),
  ...["country", "nation", "republic", "kingdom"].map((noun): [string, PlaceLevel] => [noun, "country"]),
]);

/** States whose settlers named towns after each other's, by id. */
export const sharesNames: ReadonlySet<string> = new Set(
  "australia canada ireland new-zealand south-africa united-kingdom united-states".split(" "),
);

/** Words before a name that make a part of it. */
export const partWords: ReadonlyMap<string, PlacePart> = new Map<string, PlacePart>([
  ["northern", "north"],
  ["north", "north"],
  ["northeastern", "northeast"],
  ["north-eastern", "northeast"],
  ["northeast", "northeast"],
  ["eastern", "east"],
  ["east", "east"],
  ["southeastern", "southeast"],
  ["south-eastern", "southeast"],
  ["southeast", "southeast"],
  ["southern", "south"],
  ["south", "south"],
  ["southwestern", "southwest"],
  ["south-western", "southwest"],
  ["southwest", "southwest"],
  ["western", "west"],
  ["west", "west"],
  ["northwestern", "northwest"],
  ["north-western", "northwest"],
  ["northwest", "northwest"],
  ["central", "centre"],
]);

/** How a part is written before a name. */
export const partNames: Readonly<Record<PlacePart, string>> = {
  north: "northern",
  northeast: "northeastern",
  east: "eastern",
  southeast: "southeastern",
  south: "southern",
  southwest: "southwestern",
  west: "western",
  northwest: "northwestern",
  centre: "central",
};
