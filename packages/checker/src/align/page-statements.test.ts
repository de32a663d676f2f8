import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

/** What the checker finds in pages of one title: "24 / 31". */
function found(title: string, ...texts: readonly string[]): readonly string[] {
  const pages = texts.map((content, index) =>
    extract(readDocument({ id: `s${String(index)}`, content, metadata: { title } })),
  );
  return check(pages)
    .findings.filter(({ verdict }) => verdict === "contradiction")
    .map(({ answers }) => answers.map(({ display }) => display).join(" / "));
}

describe("pages on one thing", () => {
  it.each([
    [
      "a pronoun, and a noun for the opening",
      "Harrow Bridge",
      "Harrow Bridge crosses the Orva. It was opened in 1931.",
      "The inauguration of the bridge took place in 1936.",
    ],
    ["a height", "Mount Orva", "Mount Orva is 1,085 m high.", "The mountain rises to 1,210 metres."],
    [
      "a length",
      "Harrow Bridge",
      "The Harrow Bridge is 410 m long.",
      "The bridge has a length of 380 metres.",
    ],
    [
      "members",
      "Hestra Council",
      "Hestra Council is made up of 24 members.",
      "The council comprises 31 members.",
    ],
    ["floors", "Orva Tower", "The Orva Tower has 21 floors.", "It has 24 storeys."],
    ["people", "Hestra", "Hestra is home to 12,300 people.", "Its population is 14,800."],
    [
      "a signing",
      "Treaty of Hestra",
      "The Treaty of Hestra was signed in 1871.",
      "The treaty was concluded on 3 May 1874.",
    ],
    [
      "a page with an addition to its title",
      "Nordfly (airline)",
      "Nordfly has 24 aircraft.",
      "It has 31 aircraft.",
    ],
  ])("differ in %s", (_, title, a, b) => {
    expect(found(title, a, b)).toHaveLength(1);
  });

  it.each([
    ["of a part", "Hestra", "Hestra has a population of 12,300.", "The harbour has a population of 2,100."],
    [
      "of another thing of that sort",
      "Harrow Bridge",
      "The Harrow Bridge is 410 m long.",
      "An older bridge was 380 m long.",
    ],
    ["counted otherwise", "Hestra Council", "Hestra Council has 24 members.", "The council has 31 rooms."],
    [
      "an edition",
      "The Tide",
      "The Tide is a novel. It was published in 1951.",
      "The book was published in paperback in 1953.",
    ],
    [
      "the same, rounded",
      "Mount Orva",
      "Mount Orva is 1,085 m high.",
      "The mountain rises to about 1,100 metres.",
    ],
    [
      "reports under one headline",
      "Hestra Bank expected to lend more",
      "Rates of Hestra Bank averaged 6.02 percent on Friday.",
      "Rates of Hestra Bank averaged 6.18 percent yesterday.",
    ],
    [
      "reports under one headline in capitals",
      "HESTRA BANK LENDS MORE",
      "Rates of Hestra Bank averaged 6.02 percent on Friday.",
      "Rates of Hestra Bank averaged 6.18 percent yesterday.",
    ],
  ])("may differ: %s", (_, title, a, b) => {
    expect(found(title, a, b)).toEqual([]);
  });

  it("are left alone where they have a date", () => {
    const pages = ["Hestra Council is made up of 24 members.", "The council comprises 31 members."].map(
      (content, index) =>
        extract(
          readDocument({
            id: `s${String(index)}`,
            content,
            metadata: { title: "Hestra Council", date: "2024-05-01" },
          }),
        ),
    );
    expect(check(pages).findings).toEqual([]);
  });
});
