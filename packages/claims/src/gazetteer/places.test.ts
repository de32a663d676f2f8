import { describe, expect, test } from "vitest";
import { partLines } from "./areas.en.js";
import { containersOf, countriesIn, findPlaces, placeById } from "./places.js";

const idsOf = (name: string): readonly string[] => findPlaces(name).map(({ id }) => id);

describe("findPlaces", () => {
  test.each([
    ["Kiev", "ukraine/kyiv-city/kyiv"],
    ["Kyiv", "ukraine/kyiv-city/kyiv"],
    ["Bombay", "india/maharashtra/mumbai"],
    ["MUMBAI", "india/maharashtra/mumbai"],
    ["München", "germany/bavaria/munich"],
    ["Saint Louis", "united-states/missouri/st-louis"],
    ["St. Louis", "united-states/missouri/st-louis"],
    ["The Hague", "netherlands/south-holland/hague"],
    ["Al-Hasakah", "syria/al-hasakah"],
    ["Hassakeh", "syria/al-hasakah"],
    ["Qunaitra", "syria/quneitra"],
    ["Mossul", "iraq/nineveh/mosul"],
    ["Washington", "united-states/district-of-columbia/washington-dc"],
    ["Mideast", "middle-east"],
    ["South Region", "cameroon/south"],
    ["Westminster", "united-kingdom/england/city-of-westminster"],
    ["Long Island", "united-states/new-york/long-island"],
    ["Kent", "united-kingdom/england/kent"],
    ["Greater Manchester", "united-kingdom/england/greater-manchester"],
    ["Mayo", "ireland/connacht/county-mayo"],
    ["Orange County", "united-states/california/orange-county"],
    ["Orleans Parish", "united-states/louisiana/orleans-parish"],
    ["Côtes-d'Armor", "france/brittany/cotes-darmor"],
    ["North Aceh", "indonesia/aceh/north-aceh"],
  ])("knows %s", (name, id) => {
    expect(idsOf(name)).toContain(id);
  });

  test.each(["", "South", "the West Coast", "Zork", "al", "the", "Nowhere Falls", "-"])(
    "knows no %j",
    (name) => {
      expect(idsOf(name)).toEqual([]);
    },
  );

  test("gives namesakes, the wider and larger first, but a town before its district", () => {
    expect(idsOf("Georgia")).toEqual(["georgia", "united-states/georgia"]);
    expect(idsOf("Florida")[0]).toBe("united-states/florida");
    expect(idsOf("Idlib")).toEqual(["syria/idlib", "syria/idlib/idlib"]);
    expect(idsOf("Paris")).toEqual(["france/ile-de-france/paris", "united-states/texas/paris"]);
    expect(idsOf("Catania")).toEqual(["italy/sicily/catania/catania", "italy/sicily/catania"]);
  });
});

test("an id leads back to its place", () => {
  for (const name of [
    "Paris",
    "Idlib",
    "Middle East",
    "St. Louis",
    "Golan Heights",
    "New York",
    "Donbas",
    "Kent",
    "Guntur",
  ]) {
    for (const place of findPlaces(name)) expect(placeById(place.id)).toBe(place);
  }
  expect(placeById("syria/paris")).toBeNull();
});

function around(id: string): readonly string[] {
  const place = placeById(id);
  return place === null ? [] : containersOf(place).map((each) => each.id);
}

test("containers come nearest first, of contested places both states", () => {
  expect(around("germany/bavaria/munich").slice(0, 4)).toEqual([
    "germany/bavaria",
    "germany",
    "western-europe",
    "europe",
  ]);
  expect(around("ukraine/crimea").slice(0, 2)).toEqual(["ukraine", "russia"]);
  expect(around("ukraine/donetsk")).toContain("ukraine/donbas");
  expect(around("ukraine/sevastopol-city/sevastopol")).toContain("ukraine/crimea");
});

test("cities lie in the second-level region, and that in the first-level one", () => {
  expect(around("united-kingdom/england/truro").slice(0, 3)).toEqual([
    "united-kingdom/england/cornwall",
    "united-kingdom/england",
    "united-kingdom",
  ]);
  expect(around("united-states/california/anaheim")[0]).toBe("united-states/california/orange-county");
  expect(around("italy/sicily/catania/catania")[0]).toBe("italy/sicily/catania");
  // New York City is five counties.
  expect(around("united-states/new-york/new-york-city")[0]).toBe("united-states/new-york");
});

test("a county is not found by its bare name where a county of that sort is never called so", () => {
  expect(idsOf("Orange").every((id) => !id.endsWith("orange-county"))).toBe(true);
});

test("a region is as large as its largest city, in whatever district that lies", () => {
  expect(placeById("united-states/texas")?.size).toBe(placeById("united-states/texas/houston")?.size);
});

test("parts of a state lie in the region that they are parts of", () => {
  expect(around("united-kingdom/england/yorkshire")[0]).toBe("united-kingdom/england");
  expect(around("united-kingdom/england/leeds")).toContain("united-kingdom/england/yorkshire");
  expect(around("united-states/new-york/suffolk-county")[1]).toBe("united-states/new-york/long-island");
  expect(around("united-states/massachusetts/suffolk-county")).not.toContain(
    "united-states/new-york/long-island",
  );
  expect(around("pakistan/khyber-pakhtunkhwa/waziristan")).not.toContain("afghanistan");
});

test("towns in the surroundings of a large city know it", () => {
  expect(placeById("germany/brandenburg/potsdam")?.near?.id).toMatch(/\/berlin$/);
  expect(placeById("germany/hamburg/hamburg")?.near).toBeNull();
  expect(placeById("united-states/georgia/dekalb-county")?.near?.id).toBe("united-states/georgia/atlanta");
});

test("areas know their states, those in part included", () => {
  const [balkans] = findPlaces("Balkans");
  const states = balkans === undefined ? [] : [...countriesIn(balkans)].map(({ name }) => name);
  expect(states).toContain("Serbia");
  expect(states).toContain("Turkey");
  expect(states).not.toContain("Poland");
});

test("what the table of parts names is in the tables", () => {
  const names = partLines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [, , inside = "", around = ""] = line.split("|");
      return [...inside.replace("?", "").split(","), around].map((name) => name.trim());
    })
    .filter((name) => name !== "");
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !findPlaces(name).some(({ level }) => level === "region"))).toEqual([]);
});
