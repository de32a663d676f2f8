import { describe, expect, it } from "vitest";
import { readUnits, showDifference } from "../testing/read-units.js";
import { compareRanks } from "./compare-ranks.js";

function ranks(a: string, b: string): string | null {
  return showDifference(compareRanks(readUnits(a), readUnits(b)));
}

describe("ranks of one thing", () => {
  it.each([
    [
      "Hestra is the largest town in Norway.",
      "Hestra is the third largest town in Norway.",
      "largest / third",
    ],
    [
      "By area, Hestra is the 3rd largest town in Norway.",
      "It is the largest town in Norway by area.",
      "3rd / largest",
    ],
    [
      "In terms of population, Hestra is the second largest town in Norway.",
      "Hestra has a harbour and is the biggest town in Norway by area and the fourth largest town by population.",
      "second / fourth",
    ],
    [
      "Hestra is the third holiest shrine of the order.",
      "Hestra is the second holiest shrine of the order.",
      "third / second",
    ],
  ])("differ: %s | %s", (a, b, expected) => {
    expect(ranks(a, b)).toBe(expected);
  });

  it.each([
    [
      "by another measure",
      "Hestra is the largest town in Norway by area.",
      "Hestra is the third largest town in Norway by population.",
    ],
    [
      "in another row",
      "Hestra is the largest town in Norway.",
      "Hestra is the ninth largest town in Sweden.",
    ],
    [
      "of other things",
      "Hestra is the largest town in Norway.",
      "Hestra is the second largest port in Norway.",
    ],
    [
      "of another thing",
      "Hestra is the largest town in Norway.",
      "Aldbury is the second largest town in Norway.",
    ],
    [
      "of one in a group",
      "Hestra is one of the largest towns in Norway.",
      "Hestra is the fifth largest town in Norway.",
    ],
    ["denied", "Hestra is not the largest town in Norway.", "Hestra is the second largest town in Norway."],
  ])("do not differ: %s", (_, a, b) => {
    expect(ranks(a, b)).toBe(null);
  });
});
