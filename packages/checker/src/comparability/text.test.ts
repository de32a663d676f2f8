import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

/** Verdict and severity of each finding in some pages in Markdown, and the checks that are undecided. */
function findingsIn(...pages: readonly string[]): readonly string[] {
  const read = pages.map((content, index) => extract(readDocument({ id: `${index}.md`, content })));
  return check(read).findings.map(({ verdict, severity, comparability }) => {
    const undecided = comparability.filter(({ status }) => status === "unknown").map(({ check }) => check);
    return [verdict, severity, ...undecided].join(" ");
  });
}

/** A page on one thing. */
const page = (...sentences: readonly string[]): string =>
  ["# Tilewright Server\n\nTilewright Server keeps tiles.", ...sentences].join(" ");

const [early, late] = ["Ilse Brand was born in 1911.", "Ilse Brand was born in 1913."];

describe("what is told of one thing", () => {
  it("is a sure contradiction of two texts, and less sure of one that tells both", () => {
    expect(findingsIn(early, late)).toEqual(["contradiction error"]);
    expect(findingsIn(`${early} ${late}`)).toEqual(["contradiction warning text"]);
  });

  it("is of two things where one sentence tells both", () => {
    const parts = "Queen Ilse Brand ruled for seven years in Tolvana, and she ruled for 33 years in Orva.";
    expect(findingsIn(parts, "Queen Ilse Brand ruled for 33 years in Orva.")).toEqual([]);
    expect(findingsIn(parts, "Queen Ilse Brand ruled for 40 years.")).toEqual([]);
    expect(
      findingsIn("Queen Ilse Brand ruled for seven years.", "Queen Ilse Brand ruled for 40 years."),
    ).toEqual(["contradiction error"]);
  });

  it("is one finding where two texts show already what one of them tells both ways", () => {
    const [thursday, friday] = ["Ilse Brand died on Thursday.", "Ilse Brand died on Friday."];
    const atNoon = "Ilse Brand died at 12:45 p.m. on Thursday.";
    expect(findingsIn(thursday, `${friday} ${atNoon}`)).toEqual(["contradiction error"]);
    expect(findingsIn(`${friday} ${atNoon}`)).toEqual(["contradiction warning text"]);
  });

  it("is told by one text where two copies of it each tell both", () => {
    const copy = `${early} She painted harbours in Tolvana, ships and the men who load them. ${late}`;
    expect(findingsIn(copy, copy)).toEqual(["contradiction warning text"]);
  });

  it("is not asked of voices that a text lets speak", () => {
    const voices = [
      "State radio says a magnitude-5.3 quake has hurt three people in Tolvana.",
      "The institute gave the quake a strength of magnitude-5.7.",
    ].join(" ");
    expect(findingsIn(voices)[0]).not.toContain("text");
  });
});

describe("what no catalogue has", () => {
  const [early, late] = [
    "The navy garrisoned the island in 1815 against Ilse Brand.",
    "The rock was garrisoned by the navy in 1816 against Ilse Brand.",
  ];

  it("one text may tell twice, and two texts hardly", () => {
    expect(findingsIn(`# Tolvana\n\n${early} It has two ports. ${late}`)).toEqual([]);
    expect(findingsIn(`# Tolvana\n\n${early}`, `# Tolvana\n\n${late}`)).not.toEqual([]);
  });
});

const shown = (count: string, place: string): string =>
  `Racks of tiles, clay and glaze are kept in a mill. The Corrigan kiln of Orva shows ${count} boys${place}: they feed the kiln.`;

const pagesShowing = (place: string): readonly string[] =>
  findingsIn(`# Firing\n\n${shown("two", place)}`, `# Loading\n\n${shown("three", place)} Nobody waits.`);

describe("what pages show in pictures of their own", () => {
  it("is of each page", () => {
    expect(pagesShowing(", as shown above")).toEqual([]);
    expect(pagesShowing(" on its door")).not.toEqual([]);
  });
});

describe("pages of one title", () => {
  const [written, not] = ["The lock file was written.", "The lock file was not written."];

  it("tell of one thing, whose parts need no name", () =>
    expect(findingsIn(page(written), page(not))).toEqual(["contradiction error"]));

  it("tell of two things where both tell both", () =>
    expect(findingsIn(page(written, not), page(not, written))).toEqual([]));
});
