import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";
import { clash } from "../testing/clash.js";

/** Each: what the first says, what excludes it, what does not, and the words that clash. */
type Neighbours = readonly [told: string, clashing: string, harmless: string, words: string];

function expectNeighbours(told: string, clashing: string, harmless: string, words: string): void {
  expect(clash(told, clashing)).toBe(words);
  expect(clash(told, harmless)).toBeNull();
  expect(clash(clashing, told)).not.toBeNull();
  expect(clash(harmless, told)).toBeNull();
}

describe("who did it", () => {
  it.each<Neighbours>([
    [
      "Nordfly is a Norwegian airline that was founded in Bergen in 1962 by Marta Lindqvist.",
      "Nordfly was started by Ivo Brandt.",
      "Nordfly was started by Lindqvist.",
      "Marta Lindqvist / Ivo Brandt",
    ],
    [
      "The founder of Nordfly, Marta Lindqvist, opened the new hangar.",
      "Ivo Brandt founded Nordfly.",
      "Marta Lindqvist founded Nordfly.",
      "Marta Lindqvist / Ivo Brandt",
    ],
    [
      "Hestra is a 1961 film directed by Marta Lindqvist and written by Ivo Brandt.",
      "Hestra was directed by Ivo Brandt.",
      "Hestra was directed by Marta Lindqvist and others.",
      "Marta Lindqvist / Ivo Brandt",
    ],
    [
      "Hestra is a 1961 Norwegian film shot by Renata Holm, written by Marta Lindqvist and Anton Weiss.",
      "Hestra was written by Ivo Brandt.",
      "Hestra was praised by Ivo Brandt.",
      "Marta Lindqvist / Ivo Brandt",
    ],
    [
      "He sat beside his father, Anton Weiss, at the harbour.",
      "Karl Weiss's father, Josef Weiss, ran the mill.",
      "Karl Weiss's uncle, Josef Weiss, ran the mill.",
      "Anton Weiss / Josef Weiss",
    ],
  ])("%s", expectNeighbours);
});

describe("who did it to whom", () => {
  it.each<Neighbours>([
    [
      "The airline Nordfly acquired Kestrel Airways last spring.",
      "Kestrel Airways bought Nordfly.",
      "Kestrel Airways was bought by Nordfly.",
      "acquired / bought",
    ],
  ])("%s", expectNeighbours);
});

describe("relations told by nouns", () => {
  it.each<Neighbours>([
    [
      "Nordfly is a subsidiary of the Austrian holding, Kestrel Airways.",
      "Nordfly owns Kestrel Airways.",
      "Kestrel Airways owns Nordfly.",
      "subsidiary / owns",
    ],
    [
      "The clerk never wrote to Holm's predecessor, the late Anton Weiss.",
      "Anton Weiss succeeded Holm.",
      "Holm succeeded Anton Weiss.",
      "predecessor / succeeded",
    ],
  ])("%s", expectNeighbours);
});

describe("where and when", () => {
  it.each<Neighbours>([
    [
      "Tern Nine is a folk duo that was formed in Bergen, Norway.",
      "Tern Nine started in Denmark.",
      "Tern Nine started in Norway.",
      "Bergen / Denmark",
    ],
    [
      "Brandt was born in Graz, the third of four children.",
      "Ivo Brandt was birthed in Munich, Germany.",
      "Ivo Brandt was birthed in Graz or Munich.",
      "Graz / Munich",
    ],
    [
      "The Kestrel first flew on 4 May 1956.",
      "Lindner Kestrel first flew on 4 June 1956.",
      "Lindner Kestrel first flew in 1956.",
      "4 May 1956 / 4 June 1956",
    ],
    [
      "The film was shot in Oslo and Bergen.",
      "Corrigan Hall was shot in Peru.",
      "Corrigan Hall was shot in Norway.",
      "Oslo / Peru",
    ],
  ])("%s", expectNeighbours);
});

describe("denials in other words", () => {
  it.each<Neighbours>([
    [
      "She starred as well in the films Tall Ships, Old Maps and Salt Road.",
      "Renata Holm did not act in the film Salt Road.",
      "Renata Holm did not act in the film Dry Road.",
      "starred / act",
    ],
    [
      "Holm declined the Orva Prize and another award.",
      "Holm got the Orva Prize.",
      "Holm praised the Orva Prize.",
      "declined / got",
    ],
    [
      "The council can sell the Harrow Bridge.",
      "The council cannot sell the Harrow Bridge.",
      "The council should not sell the Harrow Bridge.",
      "sell / sell",
    ],
    [
      "Ivo Brandt bought the mill.",
      "Ivo Brandt did not buy the mill.",
      "Ivo Brandt did not buy the mill in Orva.",
      "bought / buy",
    ],
  ])("%s", expectNeighbours);
});

describe("counts", () => {
  it.each<Neighbours>([
    [
      "The plan has hardened the resolve of Nordfly's 19 members, who met on Monday.",
      "Nordfly has 16 members.",
      "Nordfly has 16 honorary members.",
      "19 / 16",
    ],
  ])("%s", expectNeighbours);
});

describe("how many parts a thing has", () => {
  it.each<Neighbours>([
    [
      "It is told in an old dialect and contains 900 verses.",
      "Salt Road is a poem by Ivo Brandt, begun in Graz, and contains 1200 verses.",
      "Salt Road is a poem by Ivo Brandt, begun in Graz, and contains 1200 words.",
      "900 / 1200",
    ],
    [
      "The Orva Council sits in a former mill and consists of 21 members.",
      "The Orva Council has 35 members from all valleys.",
      "The Orva Council has 14 female members from all valleys.",
      "21 / 35",
    ],
  ])("%s", expectNeighbours);
});

describe("states", () => {
  it.each<Neighbours>([
    [
      "The blossoms of the tree are pale pink and the stem is reddish.",
      "The blossoms of the tree are blue.",
      "The blossoms of the tree are pink.",
      "pink / blue",
    ],
  ])("%s", expectNeighbours);
});

describe("long texts", () => {
  const before = "Two ships lay in the harbour. One was a ferry. Workers cheered. The band played.";
  const declined = "She declined the Orva Prize.";
  const got = "Renata Holm got the Orva Prize.";

  it("take no pronoun for what the other names", () => {
    expect(clash(declined, got)).toBe("declined / got");
    expect(clash(`${before} ${declined}`, got)).toBeNull();
  });
});

describe("what says nothing", () => {
  it.each([
    [
      "at another time",
      "Ivo Brandt was arrested yesterday in Orva.",
      "Ivo Brandt was released from jail in 2006.",
    ],
    [
      "names that differ in a letter",
      "His mother, Katrin, was there.",
      "Ivo Brandt's mother, Catrin Brandt, was there.",
    ],
    ["who tells of himself", "I am hosting the Orva Awards.", "Renata Holm hosted the Orva Awards."],
    [
      "bought by one, sold to him",
      "Orva Mill was later bought by Nordfly.",
      "Orva Mill was sold to Nordfly.",
    ],
    ["both of two", "More than 900 ferries leave or reach Orva.", "More than 900 ferries reach Orva."],
    ["some did, some did not", "Not all guests saw the fire.", "Some guests did not see the fire."],
    [
      "two deeds",
      "She won two medals at Oslo in 1976.",
      "Marta Lindqvist won three medals in the 1980 Graz Games.",
    ],
    ["relatives", "Greta Weiss-Oster, 81, died in Graz on 3 May 2002.", "Anton Weiss died in Oslo in 1970."],
    ["a row of its own", "Holm was the 12th mayor of Orva.", "Holm was the first mayor to resign."],
    ["many at once", "The couple had two sons.", "Marta Lindqvist had two sisters."],
    ["together", "Anton Weiss wrote the song with a friend.", "Karl Oster wrote the song."],
    ["or", "Hestra was directed by Anton Weiss.", "Hestra was directed by Karl Oster or Anton Weiss."],
  ])("%s", (_, a, b) => {
    expect(clash(a, b)).toBeNull();
    expect(clash(b, a)).toBeNull();
  });
});

/** How many contradictions two pages under one title have. */
function contradictions(title: string, a: string, b: string): number {
  const pages = [a, b].map((content, index) =>
    extract(readDocument({ id: `${index}.txt`, content, format: "text", metadata: { title } })),
  );
  return check(pages, {}).findings.filter(({ verdict }) => verdict === "contradiction").length;
}

describe("pages with one title", () => {
  it("are about what the title names", () => {
    const a = "The flowers of Orva sedge are pale pink.";
    const b = "The flowers of Orva sedge are slaty blue.";
    expect(contradictions("Orva sedge", a, b)).toBe(1);
    expect(contradictions("Sedges", a, b)).toBe(0);
  });

  it("may tell of two years", () => {
    const a = "Orva Rovers won the cup, and Ivo Brandt led them.";
    const b = "Orva Rovers lost the cup in the final.";
    expect(contradictions("Orva Rovers", a, b)).toBe(0);
  });
});
