import { describe, expect, it } from "vitest";
import { twoReports } from "../../testing/two-reports.js";
import { findReversals } from "./find-reversals.js";

/** What either report tells beside. */
const rest = "It had been expected for weeks. More is to be said soon. Nobody was hurt.";

function clashesOf(here: string, there: string): readonly string[] {
  return findReversals(...twoReports(here, there, rest)).map(
    ({ left, right }) => `${left.unit.text} or ${right.unit.text}`,
  );
}

describe("who did it to whom, told the other way round by two short reports", () => {
  it.each([
    [
      "a passive",
      "The dairy Alm Orlo is buying its smaller rival Tarvel, the two said on Monday.",
      "Alm Orlo, the smaller of the two, is swallowed by Tarvel.",
      "buying or swallowed",
    ],
    [
      "a verb that tells it from the other side",
      "Velmond Rovers won the cup on Monday, beating Hestra 2-1.",
      "Velmond Rovers lost to Hestra in the cup, 2-1.",
      "beating or lost to",
    ],
    [
      "a noun",
      "The Greens beat the Liberals in Velmond by eight seats.",
      "The Liberals celebrated a victory over the Greens in Velmond.",
      "beat or victory over",
    ],
    [
      "sides of those who take part",
      "Orva summoned the ambassador of Tolm on Monday.",
      "The Orvan envoy was called in to the ministry of Tolm.",
      "summoned or was called in to",
    ],
    [
      "things without a name",
      "A petrol tanker ploughed into a parked coach near Velmond.",
      "Near Velmond a coach drove into a parked lorry.",
      "ploughed into or drove into",
    ],
    [
      "one deed that one alone does",
      "Edda Moor was driving when the car left the road. Her husband sat beside her.",
      "Behind the wheel was Ivo Moor; his wife, Edda Moor, was in the passenger seat.",
      "driving or was in the passenger seat",
    ],
    [
      "a verb of no table",
      "The painter Edda Moor caricatured the tenor Ivo Brandt.",
      "The painter Edda Moor was caricatured by the tenor Ivo Brandt.",
      "caricatured or caricatured",
    ],
  ])("%s", (_, here, there, clash) => {
    expect(clashesOf(here, there)).toEqual([clash]);
  });

  it.each([
    [
      "told the same way by other words",
      "The dairy Alm Orlo is buying its smaller rival Tarvel.",
      "Tarvel passes into the hands of Alm Orlo.",
    ],
    [
      "both ways in one text",
      "Velmond Rovers beat Hestra in the final.",
      "Hestra lost to Velmond Rovers. In the spring Hestra had beaten Velmond Rovers.",
    ],
    [
      "blows that were exchanged",
      "Ivo Brandt hit the waiter Tom Rell in a brawl in Velmond.",
      "Ivo Brandt was hit by the waiter Tom Rell in Velmond.",
    ],
    ["what two do together", "Edda Moor met Ivo Brandt in Velmond.", "Ivo Brandt met Edda Moor in Velmond."],
    [
      "another opponent",
      "Hestra lost to Velmond Rovers in the final.",
      "Hestra, who beat Tarvel in the semi-final, went home without the cup.",
    ],
    [
      "the wife of one who is named",
      "The wife of Ivo Brandt was driving.",
      "Edda Moor drove the car. Ivo Brandt sat beside her.",
    ],
  ])("not %s", (_, here, there) => {
    expect(clashesOf(here, there)).toEqual([]);
  });
});
