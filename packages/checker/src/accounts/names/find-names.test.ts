import { describe, expect, it } from "vitest";
import { twoReports } from "../../testing/two-reports.js";
import { findNames } from "./find-names.js";

/** What either report tells beside. */
const rest = "Nobody was hurt. The police spoke of luck. More is to be said soon.";

function clashesOf(here: string, there: string): readonly string[] {
  return findNames(...twoReports(here, there, rest)).map(
    ({ left, right }) => `${left.unit.text} or ${right.unit.text}`,
  );
}

describe("names that two short reports give to one thing", () => {
  it.each([
    [
      "of the one thing of its sort, called so before or behind",
      "Storm Oskar tore the roof off a barn on Monday.",
      "On Monday Hilda, the first gale of the winter, took a barn's roof with it.",
      "Oskar or Hilda",
    ],
    [
      "that say themselves what they are names of",
      "Ferns grow faster under red lamps, say researchers of the University of Orlo.",
      "Red light makes ferns shoot up, the University of Velmond has found.",
      "University of Orlo or University of Velmond",
    ],
    [
      "with a word in common",
      "The freighter Nordic Pearl hit a pier in fog on Monday.",
      "It was in fog that the Nordic Ruby hit the pier on Monday.",
      "Nordic Pearl or Nordic Ruby",
    ],
  ])("clash: %s", (_, here, there, clash) => {
    expect(clashesOf(here, there)).toEqual([clash]);
  });

  it.each([
    [
      "spelt in two ways",
      "Storm Oskar tore the roof off a barn on Monday.",
      "Storm Oscar took a barn's roof with it on Monday.",
    ],
    [
      "of which the other report knows one",
      "The freighter Nordic Pearl hit the tanker Orla in fog on Monday.",
      "In fog the Orla was hit by a ship on Monday. The ferry Astrid came to help.",
    ],
    [
      "of two ships of several",
      "The freighter Nordic Pearl and the tanker Orla hit a pier in fog on Monday.",
      "The tug Hilda and the ferry Astrid hit a pier in fog on Monday.",
    ],
    [
      "of another time",
      "The freighter Nordic Pearl hit a pier in fog on Monday.",
      "A pier was hit in fog on Monday. Last year the freighter Astrid hit it.",
    ],
    [
      "of a body, called in full or not",
      "Kestrel Studios will bring the film The Salt Crown to Velmond on Monday.",
      "Kestrel Entertainment brings the film to Velmond on Monday.",
    ],
    [
      "of things of two sorts",
      "Storm Oskar tore the roof off a barn on Monday.",
      "The ferry Hilda lost its roof on Monday.",
    ],
    [
      "of several of a sort",
      "A quake shook the village Orlo on Monday.",
      "A quake shook the villages Hestra and Brell on Monday.",
    ],
  ])("nothing of names %s", (_, here, there) => {
    expect(clashesOf(here, there)).toEqual([]);
  });
});
