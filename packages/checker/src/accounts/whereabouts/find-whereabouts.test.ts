import { describe, expect, it } from "vitest";
import { twoReports } from "../../testing/two-reports.js";
import { findWhereabouts } from "./find-whereabouts.js";

/** What either report tells beside. */
const rest = "Nobody was hurt. The police spoke of luck. More is to be said soon.";

function clashesOf(here: string, there: string): readonly string[] {
  return findWhereabouts(...twoReports(here, there, rest)).map(
    ({ left, right }) => `${left.unit.text} or ${right.unit.text}`,
  );
}

describe("places that one of two short reports alone names", () => {
  it.each([
    [
      "where something was",
      "The stolen picture was found on Monday in a garage in Antwerp.",
      "A student knew it at once: in a Ghent garage the lost canvas came to light.",
      "Antwerp or Ghent",
    ],
    [
      "where somebody went",
      "The captain made an emergency landing in Porto when there was smoke in the cabin.",
      "With smoke in the cabin the captain put the machine down in Lisbon.",
      "Porto or Lisbon",
    ],
  ])("%s", (_, here, there, clash) => {
    expect(clashesOf(here, there)).toEqual([clash]);
  });

  it.each([
    [
      "that the other names as well",
      "The picture was found in a garage in Antwerp. It was stolen in Ghent.",
      "The picture came to light in a Ghent garage.",
    ],
    [
      "of which one lies in the other",
      "The picture was found in a garage in Antwerp.",
      "The picture came to light in a garage in Belgium.",
    ],
    [
      "of two sizes",
      "The picture was found in a garage in Antwerp.",
      "The picture came to light in a garage in France.",
    ],
    [
      "of which one is only near",
      "The picture was found in a garage near Antwerp.",
      "The picture came to light in a garage in Ghent.",
    ],
    [
      "of which one is where it went afterwards",
      "The picture was found in a garage in Antwerp.",
      "The picture was taken to a Ghent garage.",
    ],
    [
      "from which somebody comes",
      "The picture was found by a student from Antwerp.",
      "The picture came to light by a student from Ghent.",
    ],
    [
      "that no table knows",
      "The storm broke thirty roofs in Alderby on Monday.",
      "The storm broke roofs on Monday in Elmby, and thirty families have none.",
    ],
    ["of two persons", "The singer was born in Antwerp.", "The guitarist was born in Ghent."],
    [
      "of other things",
      "The picture was found in a garage in Antwerp.",
      "The judge spoke to reporters in Ghent.",
    ],
    [
      "of reports that name many",
      "The picture was found in a garage in Antwerp. It had been in Porto, in Turin and in Bonn.",
      "The picture came to light in a garage in Ghent.",
    ],
  ])("nothing of places %s", (_, here, there) => {
    expect(clashesOf(here, there)).toEqual([]);
  });
});
