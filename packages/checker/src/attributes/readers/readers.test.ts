import { describe, expect, it } from "vitest";
import { readUnits } from "../../testing/read-units.js";
import { readThings } from "./index.js";

/** What a sentence tells, as "what: value, of whom". */
function read(text: string): readonly string[] {
  return readThings(readUnits(text)).map(
    ({ id, unit, owner }) =>
      `${id}: ${unit.text}, of ${(owner ?? []).map(({ text: word }) => word).join(" ")}`,
  );
}

/** The dates as of which a sentence gives a number of animals. */
function datesOf(text: string): readonly (string | null)[] {
  return readThings(readUnits(text)).flatMap(({ id, asOf }) =>
    id === "number of animal" ? [asOf?.text ?? null] : [],
  );
}

describe("readThings", () => {
  it("reads how much there is room for, and not what was carried once", () => {
    expect(read("The Ottelin can carry 240 passengers and 60 cars.")).toEqual([
      "capacity for passenger: 240, of The Ottelin",
      "capacity for car: 60, of The Ottelin",
    ]);
    expect(read("The Ottelin is a ferry with room for 240 passengers and 60 cars.")).toEqual([
      "capacity for passenger: 240, of The Ottelin",
      "capacity for car: 60, of The Ottelin",
    ]);
    expect(read("The Ottelin carried 240 passengers on Monday.")).toEqual([]);
  });

  it("reads how many of something a thing has by any verb that says so", () => {
    const animals = "number of animal: 900, of The zoo";
    expect(read("The zoo keeps 900 animals.")).toEqual([animals]);
    expect(read("The zoo is home to 900 animals.")).toEqual([animals]);
    expect(read("The zoo, which opened in 1931, has 900 animals.")).toContain(animals);
    expect(read("Last year the zoo drew 900 visitors.")).toEqual(["number of visitor: 900, of the zoo"]);
    expect(read("The zoo sold 900 animals.")).toEqual(["number of animal sold: 900, of The zoo"]);
    expect(read("The zoo moved 900 animals.")).toEqual([]);
  });

  it("takes a date behind a comma for that of another clause", () => {
    expect(datesOf("The zoo, which opened in 1931, has 900 animals.")).toEqual([null]);
    expect(datesOf("In 1931, the zoo had 900 animals.")).toEqual(["1931"]);
  });

  it("reads what a thing was built for, and how long that took", () => {
    expect(read("The ferry was built in Ostby for 31 million euros.")).toContain(
      "cost: 31 million euros, of The ferry",
    );
    expect(read("Built at a cost of 31 million euros, the ferry is red.")).toContain(
      "cost: 31 million euros, of the ferry",
    );
    expect(read("The firm bought a ferry for 31 million euros.")).toEqual([]);
    expect(read("The hall was finished after nine years of construction.")).toContain(
      "construction time: nine years, of The hall",
    );
    expect(read("The hall was closed after nine years of concerts.")).toEqual([]);
  });

  it("reads the length of a ship before the noun for it", () => {
    expect(read("The 62-metre vessel is red.")).toEqual(["length: 62-metre, of vessel"]);
    expect(read("A 62-metre vessel is red.")).toEqual([]);
  });
});
