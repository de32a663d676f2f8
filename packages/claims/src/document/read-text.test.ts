import { describe, expect, test } from "vitest";
import { readText } from "./read-text.js";

/** The blocks of a text, each as `role: words`. */
function outline(original: string): string[] {
  const { text, blocks } = readText(original);
  return blocks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
}

describe("readText", () => {
  test("blank lines part blocks, and a heading stands alone", () => {
    expect(
      outline("Old Mill Reopens After Flood\n\nThe mill opened on Monday.\nVisitors came.\n \nIt is old.\n"),
    ).toEqual([
      "heading: Old Mill Reopens After Flood",
      "paragraph: The mill opened on Monday.",
      "paragraph: Visitors came.",
      "paragraph: It is old.",
    ]);
  });

  test("one paragraph a line, with headings between them", () => {
    expect(
      outline(
        "Council and port agree on ferry plan\n" +
          "The council and the port agreed on Tuesday to run two ferries across the estuary from next spring, the mayor said.\n" +
          "What the plan costs\n" +
          "Harbour dues will rise by 4 percent, which the port says it can bear, and the council will pay for a new pier.\n" +
          "A long road ahead\n" +
          "“We have waited for ten years,” said the mayor.",
      ),
    ).toEqual([
      "heading: Council and port agree on ferry plan",
      "paragraph: The council and the port agreed on Tuesday to run two ferries across the estuary from next spring, the mayor said.",
      "heading: What the plan costs",
      "paragraph: Harbour dues will rise by 4 percent, which the port says it can bear, and the council will pay for a new pier.",
      "heading: A long road ahead",
      "paragraph: “We have waited for ten years,” said the mayor.",
    ]);
  });

  test("text wrapped at a width is one paragraph", () => {
    const wrapped =
      "  The northern dam was closed on Friday after engineers found a crack\n" +
      "of two metres in its western wall. Mayor Lena Ortiz said that the town\n" +
      "below was not in danger. Repairs will take until the end of the year,\n" +
      "and cost 3 million euros.\n" +
      "  A second dam, built in 1962, was emptied in the spring. It is to be\n" +
      "opened again in May.";
    expect(outline(wrapped)).toEqual([
      "paragraph: The northern dam was closed on Friday after engineers found a crack of two metres in its western wall. " +
        "Mayor Lena Ortiz said that the town below was not in danger. Repairs will take until the end of the year, and cost 3 million euros.",
      "paragraph: A second dam, built in 1962, was emptied in the spring. It is to be opened again in May.",
    ]);
  });

  test.each([
    ["a title and its name", "The vote came after a visit by Prime Minister", "Anna Berg to the island."],
    ["an abbreviated title", "The vote was called by Gen.", "Hassan Karim on Sunday."],
    ["initials and what they belong to", "He had worked for the U.S.", "Geological Survey since 1990."],
    ["a preposition", "The toll rose to", "Twelve, a record."],
    ["a comma", "In Lund,", "Anna Berg won."],
    ["a small letter", "The bridge was closed", "on Monday."],
    ["a possessive", "It was the island’s", "Third election."],
    [
      "far more words than a heading has",
      "The commission that looked into the sinking of the ferry off the northern coast in the winter of 1994 has told",
      "Parliament that it will report in May.",
    ],
  ])("a line that ends with %s goes on", (_, first, second) => {
    expect(outline(`The ferry sank.\n${first}\n${second}`)).toEqual([
      "paragraph: The ferry sank.",
      `paragraph: ${first} ${second}`,
    ]);
  });

  test.each([
    ["a headline that ends with a title", "Island Votes for New Prime Minister", "Anna Berg has won."],
    ["a headline before an article", "Quake hits northern coast, ten hurt", "A quake hit the coast."],
    ["a headline before a name", "Ten hurt in northern coast quake", "Iceland is used to them."],
    ["a headline with a speaker", "Ten hurt in coast quake: mayor", "A quake hit the coast."],
    ["a headline in capitals", "TEN HURT IN COASTAL QUAKE", "Iceland is used to them."],
    ["a question as a headline", "What Happens Next?", "Nobody knows."],
  ])("%s stands alone", (_, first, second) => {
    expect(outline(`${first}\n${second}`)).toEqual([`heading: ${first}`, `paragraph: ${second}`]);
  });

  test("initials may end a sentence", () => {
    expect(outline("He had worked in the U.S.\nThe island was his home.")).toEqual([
      "paragraph: He had worked in the U.S.",
      "paragraph: The island was his home.",
    ]);
  });

  test("list items", () => {
    expect(
      outline(
        "They agreed on:\n- two ferries\n  a day\n• a pier;\n* lower dues\n1. and\n2) more\nThe port is glad.",
      ),
    ).toEqual([
      "paragraph: They agreed on:",
      "item: two ferries a day",
      "item: a pier;",
      "item: lower dues",
      "item: and",
      "item: more",
      "paragraph: The port is glad.",
    ]);
  });

  test("a number or a dash at the start of a line is no list where a sentence goes on", () => {
    expect(outline("The toll rose to\n12. It had been\n– so they say –\n9 before.")).toEqual([
      "paragraph: The toll rose to 12. It had been – so they say – 9 before.",
    ]);
  });

  test("rules and picture credits", () => {
    expect(
      outline(
        "The pier is new.\n-\n***\nThe pier in June, seen from the sea. (City Wire/Ann Lee)\nPeople came (and left).\n",
      ),
    ).toEqual([
      "paragraph: The pier is new.",
      "caption: The pier in June, seen from the sea. (City Wire/Ann Lee)",
      "paragraph: People came (and left).",
    ]);
  });

  test("a date on a line of its own stands alone, one in a sentence does not", () => {
    expect(outline("The pier is new.\n12 May 2025\nIt opened on\n12 May 2025\nat noon.")).toEqual([
      "paragraph: The pier is new.",
      "heading: 12 May 2025",
      "paragraph: It opened on 12 May 2025 at noon.",
    ]);
  });

  test("line ends of all systems", () => {
    const expected = ["paragraph: One is here.", "paragraph: Two is there."];
    expect(outline("One\nis here.\n\nTwo is there.\n")).toEqual(expected);
    expect(outline("\uFEFFOne\r\nis here.\r\n\r\nTwo is there.\r\n")).toEqual(expected);
    expect(outline("One\ris here.\r\rTwo is there.\r")).toEqual(expected);
  });

  test("nothing to read", () => {
    expect(outline("")).toEqual([]);
    expect(outline("\uFEFF \n\u0000\n---\n")).toEqual([]);
  });
});
