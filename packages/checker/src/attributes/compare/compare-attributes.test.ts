import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../../check.js";

/** What the checker finds in undated pages of one title: "24 / 31". */
function found(title: string | undefined, ...texts: readonly string[]): readonly string[] {
  const pages = texts.map((content, index) =>
    extract(
      readDocument({
        id: `s${String(index)}`,
        content,
        ...(title === undefined ? {} : { metadata: { title } }),
      }),
    ),
  );
  return check(pages)
    .findings.filter(({ verdict }) => verdict === "contradiction")
    .map(({ answers }) => answers.map(({ display }) => display).join(" / "));
}

const copy = (years: string): string =>
  `The Abel Cray House is an old ropery in Mill Street, Aldbury, Norland. Built in ${years}, it is typical of the timber duplexes of the town, put up for a local ropemaker. The house stands on a low hill above the old harbour, and its garden reaches down to the river. It has been looked after by a society of neighbours since the last owner moved away, and visitors are let in on Sundays in summer.`;

describe("measures of what a page is about", () => {
  it.each([
    [
      "a measure of its own name",
      "Lake Ivern",
      "The salinity of Lake Ivern lies between 0.4% and 0.6%.",
      "The lake is salty, and its overall salinity is between 1.2 and 1.5%.",
      "The oxygen content of the lake is between 1.2 and 1.5%.",
    ],
    [
      "of a part that both name",
      "Hollin Bridge",
      "Hollin Bridge is a suspension bridge with a main span of 210 m.",
      "The main span of the bridge measures 185 m.",
      "The side spans of the bridge measure 85 m each.",
    ],
    [
      "by a verb and by a noun",
      "Ferro Stadium",
      "Ferro Stadium is a ground in Lodi with a capacity of 18,500.",
      "The stadium can hold 24,000 spectators.",
      "The stadium sold 24,000 tickets in a day.",
    ],
    [
      "as of no year, and of another",
      "Ulmen dialect",
      "The Ulmen dialect is spoken by about 6,000 people.",
      "The dialect has around 2,000 speakers.",
      "The dialect had around 20,000 speakers in 1900.",
    ],
    [
      "in a list",
      "Verdant Line",
      "The Verdant Line is a metro line with 18 stations and a length of 21.4 km.",
      "The line is 26 km long.",
      "The line carries 26 trains a day.",
    ],
    [
      "as a label",
      "River Tamel",
      "The Tamel is a river in Moravia. It is 84 km long.",
      "Length: 112 km",
      "Catchment: 1,120 km2",
    ],
  ])("%s", (_, title, text, other, neighbour) => {
    expect(found(title, text, other)).toHaveLength(1);
    expect(found(title, text, neighbour)).toEqual([]);
  });
});

describe("what comes about once", () => {
  it.each([
    [
      "told by a noun",
      "Mount Sarrow",
      "Mount Sarrow was first climbed in 1852 by Edmund Parr.",
      "The first ascent of Mount Sarrow was made in 1867.",
      "The first winter ascent of Mount Sarrow was made in 1867.",
    ],
    [
      "in other words",
      "Nordhav Shipping",
      "Nordhav Shipping was founded in 1904. The company went bankrupt in 1987.",
      "Nordhav Shipping ran ferries and filed for insolvency in 1992.",
      "Nordhav Shipping ran ferries and sold its last ship in 1985.",
    ],
    [
      "of a participle before its subject",
      "Karsten Tower",
      "Construction of Karsten Tower began in 1988 and was completed in 1991.",
      "Completed in 1994, the tower has 38 floors.",
      "Renovated in 1994, the tower has 38 floors.",
    ],
    [
      "an office that is taken up",
      "Velda Marsk",
      "Velda Marsk took office as president of the Academy of Torvik on 3 March 1961.",
      "Marsk studied in Lund. She became president of the Academy of Torvik in 1964.",
      "Marsk studied in Lund. She became president of the Academy of Lund in 1971.",
    ],
    [
      "an office with both its ends",
      "Edvin Rask",
      "Edvin Rask was a Swede who served as minister of finance from 1948 to 1954.",
      "Rask became minister of finance in 1950.",
      "Rask became deputy minister of finance in 1946.",
    ],
    [
      "another name",
      "Hollin Bridge",
      "The northern span of Hollin Bridge was renamed the Parr Bridge in 1983.",
      "The northern span was given the name Parr Bridge on 13 March 1985.",
      "The southern span was given the name Lowe Bridge on 13 March 1985.",
    ],
    [
      "a life in brackets",
      "Edda Roos",
      "Edda Roos (1881–1959) was a Finnish architect.",
      "Roos, who lived from 1884 to 1959, designed twelve schools.",
      "Roos, who worked in Turku from 1904 to 1939, designed twelve schools.",
    ],
  ])("%s", (_, title, text, other, neighbour) => {
    expect(found(title, text, other).length).toBeGreaterThan(0);
    expect(found(title, text, neighbour)).toEqual([]);
  });
});

describe("who and where", () => {
  it.each([
    [
      "a designer",
      "Church of Saint Orm",
      "The Church of Saint Orm was designed by Olof Strand.",
      "The architect of the church was Per Malm.",
      "The organ of the church was built by Per Malm.",
    ],
    [
      "the first of a row",
      "Institute of Tidal Studies",
      "Ruth Calloway was the first director of the Institute of Tidal Studies.",
      "The first director of the institute was Samuel Brigg.",
      "The second director of the institute was Samuel Brigg.",
    ],
    [
      "a seat",
      "Nordhav Shipping",
      "Nordhav Shipping has its headquarters in Gothenburg.",
      "Nordhav Shipping, based in Malmo, employs 800 people.",
      "Nordhav Shipping, which serves Malmo, employs 800 people.",
    ],
    [
      "a winner of the year in the title",
      "Delta Cup 1987",
      "The 1987 Delta Cup was won by FC Rona.",
      "Stella Vire won the 1987 Delta Cup after a shoot-out.",
      "Stella Vire won the 1985 Delta Cup after a shoot-out.",
    ],
  ])("%s", (_, title, text, other, neighbour) => {
    expect(found(title, text, other).length).toBeGreaterThan(0);
    expect(found(title, text, neighbour)).toEqual([]);
  });
});

describe("copies of one text without a title", () => {
  it("differ in years that are written as one", () => {
    expect(found(undefined, copy("1810-11"), copy("1910-11"))).toEqual(["1810-11 / 1910-11"]);
    expect(found(undefined, copy("1810-11"), copy("1811"))).toEqual([]);
  });
});
