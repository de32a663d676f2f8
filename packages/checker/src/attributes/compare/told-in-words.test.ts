import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check, type CheckOptions } from "../../check.js";

/** What the checker finds in texts that nothing says to be of one happening: "Port Ness / Ulvi". */
function found(...texts: readonly string[]): readonly string[] {
  return foundIn(texts, {});
}

function foundIn(texts: readonly string[], options: CheckOptions): readonly string[] {
  const pages = texts.map((content, index) =>
    extract(
      readDocument({
        id: `s${String(index)}`,
        content,
        format: content.startsWith("#") ? "markdown" : "text",
      }),
    ),
  );
  return check(pages, options)
    .findings.filter(({ verdict }) => verdict === "contradiction")
    .map(({ answers }) => answers.map(({ display }) => display).join(" / "));
}

describe("what is told by a wording", () => {
  it.each([
    [
      "a grave",
      "The painter Ebba Lindqvist lived in Torvik and is buried in the Northern Cemetery of Ulvi.",
      "Ebba Lindqvist, of Torvik, lies buried at Saint Brand's Church in Port Ness.",
      "Ebba Lindqvist, of Torvik, lies buried in Ulvi.",
    ],
    [
      "where a river ends, and where it begins",
      "The Tamel rises on Mount Sarrow and flows into the Ister.",
      "The Tamel, whose source is on Mount Sarrow, empties into the Vell.",
      "The Tamel, which has its source on Mount Sarrow, is a left tributary of the Ister.",
    ],
    [
      "where somebody was born",
      "The tenor Livio Sartori was born in Verona in 1911 and sang in Torvik.",
      "Born in Padua, Livio Sartori sang in Torvik for twenty years.",
      "A native of Italy, Livio Sartori sang in Torvik for twenty years.",
    ],
    [
      "a father",
      "Sigrid Holt, born in Torvik, was the daughter of the merchant Anders Holt.",
      "Sigrid Holt grew up in Torvik. Her father, the bishop Erik Holt, taught her.",
      "Sigrid Holt grew up in Torvik. Her brother Erik Holt taught her.",
    ],
    [
      "who plays a part",
      "In the film Northern Harbour, the pilot Vera Strom is played by Nina Falk.",
      "Northern Harbour stars Karin Moe as Vera Strom.",
      "Northern Harbour stars Karin Moe as Ruth Strom.",
    ],
    [
      "a family of plants",
      "Carex torvika is a plant in the family Cyperaceae. It grows near Torvik.",
      "Carex torvika of Torvik belongs to the family Poaceae.",
      "Carex torvika of Torvik belongs to the genus Carex.",
    ],
    [
      "a capital, a name beside the noun and behind it",
      "Ulmark is a county in Norland on the River Tamel. Its capital, Port Ness, has a theatre.",
      "The capital of Ulmark is Hestra, on the River Tamel.",
      "The largest port of Ulmark is Hestra, on the River Tamel.",
    ],
    [
      "a currency",
      "Norland lies on the Gulf of Vire. The currency is the talent.",
      "The currency of Norland, on the Gulf of Vire, is the ducat.",
      "The former currency of Norland, on the Gulf of Vire, was the ducat.",
    ],
    [
      "a reign, and the way to the throne",
      "Aldric II of Norland came to the throne in 1377 and built the palace of Hestra.",
      "Aldric II, who built the palace of Hestra, succeeded his uncle in 1373.",
      "Aldric II, who built the palace of Hestra, married in 1373.",
    ],
    [
      "how many people live there, with the name as object",
      "About 640 people live on Ronsay. The island lies north of Hestra.",
      "Ronsay, north of Hestra, has a population of 910.",
      "Ronsay, north of Hestra, had 910 visitors in a year.",
    ],
    [
      "how old somebody grew, by the years in brackets",
      "Nils Aker (1790–1852) was a clockmaker in Torvik.",
      "Nils Aker, a clockmaker in Torvik, died aged 74.",
      "Nils Aker, a clockmaker in Torvik, died aged 61.",
    ],
    [
      "how many children a family had",
      "Nils Aker of Torvik was the youngest of four children.",
      "One of nine children, Nils Aker was born in Torvik.",
      "Nils Aker of Torvik had nine children.",
    ],
    [
      "a founding, by the feast of so many years",
      "The Torvik Rowing Club was founded in 1861 by Erik Holt.",
      "Erik Holt's Torvik Rowing Club celebrated its centenary in 1974.",
      "Erik Holt's Torvik Rowing Club celebrated its centenary in 1962.",
    ],
    [
      "who was the first to do something",
      "In 1952 Karin Moe became the first person to climb Mount Sarrow from Torvik.",
      "The first person to climb Mount Sarrow was Lars Aune of Torvik.",
      "The first person to paint Mount Sarrow was Lars Aune of Torvik.",
    ],
    [
      "the county that a place lies in",
      "Hestra is a village in Ulmark County, on the River Tamel.",
      "Hestra, on the River Tamel, is a village in Sorland County.",
      "Hestra, on the River Tamel, is a village in Sorland.",
    ],
    [
      "the day of a battle",
      "The Battle of Hestra between Norland and Vire was fought on 3 May 1401.",
      "The Battle of Hestra, won by Norland, took place on 9 June 1401.",
      "The Battle of Hestra, won by Norland, took place in May 1401.",
    ],
    [
      "which one in a row",
      "Karin Moe was the second president of the Torvik Academy, and lived in Hestra.",
      "Karin Moe of Hestra was the fourth president of the Torvik Academy.",
      "Karin Moe of Hestra was the fourth treasurer of the Torvik Academy.",
    ],
    [
      "a river by its short name",
      "The Tamel River is 84 km long and flows into the Ister.",
      "The Tamel runs through Norland for 48 km before it reaches the Ister.",
      "The Tamel runs through Norland for 84 km before it reaches the Ister.",
    ],
  ])("%s", (_, text, other, neighbour) => {
    expect(found(text, other)).toHaveLength(1);
    expect(found(text, neighbour)).toEqual([]);
  });
});

describe("whose it is", () => {
  it("goes by the name, without where or whence it is", () => {
    expect(
      found(
        "Lake Ivern lies in the hills of Torvik. It has an area of 31 square kilometres.",
        "Lake Ivern in the hills of Torvik covers 13 km2.",
      ),
    ).toHaveLength(1);
  });

  it("goes by the name that opens the text, for somebody as for a thing", () => {
    const text = "Norland lies on the Gulf of Vire. Its capital is Port Ness.";
    expect(found(text, "The capital of Norland, on the Gulf of Vire, is Hestra.")).toHaveLength(1);
    // Somebody is no "it".
    const other = "Ebba Lindqvist lives in Norland, on the Gulf of Vire. Its capital is Hestra.";
    expect(found(text, other)).toEqual([]);
  });
});

describe("what may come upon somebody twice", () => {
  const text = "Livio Sartori of Torvik was sentenced to twelve years in prison for the robbery of a bank.";
  const other = "In Torvik, Livio Sartori was jailed for seven years for bank robbery";

  it("is told otherwise of one deed, but not where one text tells both", () => {
    expect(found(text, `${other}.`)).toHaveLength(1);
    expect(found(text, `${other}. For a second one he got twelve years.`)).toEqual([]);
    expect(found(text, "Livio Sartori of Torvik spent seven years in prison before he was a tenor.")).toEqual(
      [],
    );
  });
});

describe("two texts on one thing", () => {
  it("give what the one tells of 'it' to what the other names", () => {
    const text = "Paper Lanterns was aired by Canal Vire.";
    const other = "The series aired on Norland One from 1981 to 1984.";
    expect(foundIn([text, other], { sameEvent: true })).toHaveLength(1);
    expect(foundIn([text, other], {})).toEqual([]);
    // Another moon may be meant.
    const moons = ["Orva is 300 km in diameter.", "The outer moon has a diameter of 900 km."];
    expect(foundIn(moons, { sameEvent: true })).toEqual([]);
  });
});

const table = (opened: string): string =>
  `# Hollin Bridge\n\n| Fact | |\n|---|---|\n| Crosses | River Tamel |\n| Opened | ${opened} |\n`;

describe("lines of tables and boxes", () => {
  const prose =
    "Hedvig Brandt was an architect in Torvik. She was born in Linz on 3 March 1874 and built the hall of Hestra.";
  it.each([
    ["another day", "Hedvig Brandt\n\nBorn: 8 March 1879, Linz\nWorked in: Torvik", 1],
    ["the same day", "Hedvig Brandt\n\nBorn: 3 March 1874, Linz, Austria\nWorked in: Torvik", 0],
    ["another place", "Hedvig Brandt\n\nBorn | 3 March 1874, Graz\nWorked in | Torvik", 1],
    ["of somebody else", "Hedvig Brandt-Moe\n\nBorn: 8 March 1879, Linz\nWorked in: Torvik", 0],
  ])("%s", (_, box, count) => {
    expect(found(prose, box)).toHaveLength(count);
  });

  it("are cells as well", () => {
    const text = "Hollin Bridge crosses the River Tamel. It was opened in 1931.";
    expect(found(text, table("12 June 1937"))).toHaveLength(1);
    expect(found(text, table("12 June 1931"))).toEqual([]);
  });

  it("are of a year that stands beside the label", () => {
    const text = "Hestra is a town in Ulmark County. In 2015 it had a population of 8,300.";
    expect(found(text, "Hestra\n\nCounty: Ulmark County\nPopulation (2015): 11,900")).toHaveLength(1);
    expect(found(text, "Hestra\n\nCounty: Ulmark County\nPopulation (1998): 11,900")).toEqual([]);
  });
});

describe("what a device has, in two texts on one happening", () => {
  const shown =
    "Orlan showed its new phone in Turin. It has a 3.1-inch display and takes microSD cards up to 16GB.";
  it.each([
    [
      "a screen",
      "Orlan showed a phone in Turin. The phone comes with a 3.5-inch touch screen.",
      ["3.1-inch / 3.5-inch"],
    ],
    [
      "a card",
      "Orlan showed a phone in Turin. The device has a microSD slot for up to 32GB.",
      ["16GB / 32GB"],
    ],
    ["the same card", "Orlan showed a phone in Turin. The device has a microSD slot for up to 16GB.", []],
    [
      "two cards",
      "Orlan showed a phone in Turin. It takes cards of up to 16GB. The tablet takes cards of up to 32GB.",
      [],
    ],
  ])("%s", (_, told, expected) => {
    expect(foundIn([shown, told], { sameEvent: true })).toEqual(expected);
  });
});
