import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../../check.js";

interface Page {
  readonly title: string;
  readonly line: string;
}

const rest =
  "The Corrigan kiln of the Orva pottery is fired twice a week.\n\nMarta Lindqvist built it of red brick.";

/** How many restatements that clash are found among undated pages of one handbook. */
function clashes(...pages: readonly Page[]): number {
  const read = pages.map(({ title, line }, index) =>
    extract(readDocument({ id: `${index}.md`, content: `# ${title}\n\n${rest}\n\n${line}` })),
  );
  return check(read).findings.filter(({ rule }) => rule === "restatement-conflict").length;
}

/** How many are found among two pages in folders of these names, on the first and the second of a thing. */
function inFolders(...folders: readonly [string, string]): number {
  const read = folders.map((folder, at) => {
    const line = `The ${at === 0 ? "first" : "second"} firing of the Corrigan kiln ends at dawn in the old mill.`;
    return extract(readDocument({ id: `${folder}/page.md`, content: `${rest}\n\n${line}` }));
  });
  return check(read).findings.filter(({ rule }) => rule === "restatement-conflict").length;
}

const told = (opening: string): number => {
  const read = ["left", "right"].map((side, at) => {
    const line = `${opening} the Corrigan kiln of the Orva pottery was the one on the lower ${side}.`;
    return extract(
      readDocument({ id: `${at}.md`, content: `---\ndate: 2020-02-0${at + 1}\n---\n\n${rest}\n\n${line}` }),
    );
  });
  return check(read).findings.filter(({ rule }) => rule === "restatement-conflict").length;
};

it("leaves a place in a picture to the page, of any day", () => {
  expect(told("In this picture")).toBe(0);
  expect(told("On that day")).toBe(1);
});

describe("what pages of a reference say each of their own thing", () => {
  it.each<readonly [left: Page, right: Page, found: number]>([
    // The titles have the words that differ.
    [
      {
        title: "Firing at a minimum heat",
        line: "The kiln book of the pottery lists the minimum heat of all fired tiles.",
      },
      {
        title: "Heat: the maximum",
        line: "The kiln book of the pottery lists the maximum heat of all fired tiles.",
      },
      0,
    ],
    [
      {
        title: "Firing tiles",
        line: "The kiln book of the pottery lists the minimum heat of all fired tiles.",
      },
      {
        title: "Heat and how it is read",
        line: "The kiln book of the pottery lists the maximum heat of all fired tiles.",
      },
      1,
    ],
    [
      {
        title: "Add tiles to a rack",
        line: "The tiles of the oldest kiln are added to the racks at dawn.",
      },
      {
        title: "Subtract tiles from a rack",
        line: "The tiles of the oldest kiln are subtracted from the racks at dawn.",
      },
      0,
    ],
    // Each sentence has the title of its page, chapter and all.
    [
      {
        title: "7.4. Turn 180°",
        line: "The Turn 180° lever turns the oldest kiln by 180° around the middle of the room.",
      },
      {
        title: "7.6. Turn 90° left",
        line: "The Turn 90° left lever turns the oldest kiln by 90° around the middle of the room.",
      },
      0,
    ],
    // The title, or a heading, is the subject.
    [
      { title: "Racks", line: "Moves the selected kiln to the top of the stack, above all other kilns." },
      { title: "Racks", line: "Moves the selected kiln to the bottom of the stack, above all other kilns." },
      0,
    ],
    [
      { title: "How racks are filled", line: "Aligns the marked tiles to the left edge of the oldest rack." },
      { title: "All about tiles", line: "Aligns the marked tiles to the right edge of the oldest rack." },
      0,
    ],
    [
      {
        title: "Racks",
        line: "The lever moves the selected kiln to the top of the stack, above all other kilns.",
      },
      {
        title: "Racks",
        line: "The lever moves the selected kiln to the bottom of the stack, above all other kilns.",
      },
      1,
    ],
    // Each page has a picture or an example of its own.
    [
      {
        title: "Firing tiles",
        line: "In this case the Corrigan kiln of the Orva pottery is the one on the lower left.",
      },
      {
        title: "Building kilns",
        line: "In this case the Corrigan kiln of the Orva pottery is the one on the lower right.",
      },
      0,
    ],
    [
      {
        title: "Firing tiles",
        line: "The two racks of the Orva pottery can stand beside the Corrigan kiln as shown above.",
      },
      {
        title: "Building kilns",
        line: "The three racks of the Orva pottery can stand beside the Corrigan kiln as shown above.",
      },
      0,
    ],
    [
      { title: "Firing tiles", line: "The Corrigan kiln of the Orva pottery is the one on the lower left." },
      {
        title: "Building kilns",
        line: "The Corrigan kiln of the Orva pottery is the one on the lower right.",
      },
      1,
    ],
    // A gerund alone makes no sentence of a heading, which has a number of its own on each page.
    [
      {
        title: "Asking the Orva potters, kiln faults and tile orders",
        line: "## 4. Asking the Orva potters, kiln faults and tile orders",
      },
      {
        title: "Asking the Orva potters, kiln faults and tile orders",
        line: "## 11. Asking the Orva potters, kiln faults and tile orders",
      },
      0,
    ],
    [
      {
        title: "Asking the Orva potters, kiln faults and tile orders",
        line: "The Orva potters ask 4 questions about kiln faults and tile orders.",
      },
      {
        title: "Asking the Orva potters, kiln faults and tile orders",
        line: "The Orva potters ask 11 questions about kiln faults and tile orders.",
      },
      1,
    ],
    // Entries: the titles differ in the one word that names their thing.
    [
      {
        title: "kiln_first - Kiln 3",
        line: "A list of glazed tiles that were found in the oldest kiln at dawn.",
      },
      {
        title: "kiln_last - Kiln 3",
        line: "A list of glazed tiles that were not found in the oldest kiln at dawn.",
      },
      0,
    ],
    [
      { title: "kiln_first - Kiln 3", line: "The Corrigan kiln heats the drying room in winter." },
      { title: "kiln_last - Kiln 3", line: "The Corrigan kiln does not heat the drying room in winter." },
      1,
    ],
    // The sentences leave it to their pages what they are of.
    [
      { title: "Drying tiles", line: "This field may hold the names of four drying racks." },
      { title: "How glazes are mixed", line: "This field may hold the names of six drying racks." },
      0,
    ],
    [
      { title: "Drying tiles", line: "The field must be empty before the tiles are fired." },
      { title: "How glazes are mixed", line: "The field must not be empty before the tiles are fired." },
      0,
    ],
    [
      { title: "Drying tiles", line: "Return a shallow copy of the drying rack and its glazed tiles." },
      { title: "How glazes are mixed", line: "Return a deep copy of the drying rack and its glazed tiles." },
      0,
    ],
    [
      { title: "Drying tiles", line: "The Corrigan kiln may hold the tiles of four drying racks." },
      { title: "How glazes are mixed", line: "The Corrigan kiln may hold the tiles of six drying racks." },
      1,
    ],
  ])("%o", (left, right, found) => {
    expect(clashes(left, right)).toBe(found);
  });

  it("are told by the folders that the pages lie in", () => {
    expect(inFolders("first-firing", "second-firing")).toBe(0);
    expect(inFolders("orva", "hestra")).toBe(1);
  });

  it("are told by three answers", () => {
    const pages = ["Orva", "Hestra", "Tolburg"].map((place, index) => ({
      title: `All about ${place} and its many potters`,
      line: `The deepest shaft for drying glazed tiles in winter is ${14 + 3 * index} metres deep.`,
    }));
    expect(clashes(...pages)).toBe(0);
    expect(clashes(...pages.slice(0, 2))).toBe(1);
  });
});
