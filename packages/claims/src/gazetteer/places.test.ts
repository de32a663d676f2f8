import { describe, expect, test } from "vitest";
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
  ])("knows %s", (name, id) => {
    expect(idsOf(name)).toContain(id);
  });

  test.each(["", "Zork", "al", "the", "Nowhere Falls", "-"])("knows no %j", (name) => {
    expect(idsOf(name)).toEqual([]);
  });

  test("gives namesakes, the wider and larger first", () => {
    expect(idsOf("Georgia")).toEqual(["georgia", "united-states/georgia"]);
    expect(idsOf("Idlib")).toEqual(["syria/idlib", "syria/idlib/idlib"]);
    expect(idsOf("Paris")).toEqual(["france/ile-de-france/paris", "united-states/texas/paris"]);
  });
});

test("an id leads back to its place", () => {
  for (const name of ["Paris", "Idlib", "Middle East", "St. Louis", "Golan Heights", "New York", "Donbas"]) {
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
});

test("towns in the surroundings of a large city know it", () => {
  expect(placeById("germany/brandenburg/potsdam")?.near?.id).toMatch(/\/berlin$/);
  expect(placeById("germany/hamburg/hamburg")?.near).toBeNull();
});

test("areas know their states, those in part included", () => {
  const [balkans] = findPlaces("Balkans");
  const states = balkans === undefined ? [] : [...countriesIn(balkans)].map(({ name }) => name);
  expect(states).toContain("Serbia");
  expect(states).toContain("Turkey");
  expect(states).not.toContain("Poland");
});
