import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it, test } from "vitest";
import { check } from "../../check.js";

const told = (litres: number): string =>
  `The engine of the Norvik works at Larrow must have a steel boiler of ${litres} litres, a whistle, and a crew of two.`;

/** The rules of what is found between two pages of so many litres. */
function rulesFor(titles: readonly [string, string]): readonly string[] {
  const pages = titles.map((title, index) =>
    extract(readDocument({ id: `${index}.md`, content: `# ${title}\n\n${told(index === 0 ? 16 : 18)}` })),
  );
  return check(pages).findings.map(({ rule }) => rule);
}

test("titles that differ in a number alone are of two things", () => {
  expect(rulesFor(["Norvik MX-1", "Norvik MX-2"])).toEqual([]);
});

test("one title is of one thing, and so may two titles be", () => {
  expect(rulesFor(["Norvik MX-1", "Norvik MX-1"])).toEqual(["restatement-conflict"]);
  expect(rulesFor(["The engine of Larrow", "An engine for Larrow"])).toEqual(["restatement-conflict"]);
});

const page = (title: string, ...rows: readonly string[]): string => [`# ${title}`, ...rows].join("\n\n");

const inTables = (left: string, right: string): readonly string[] =>
  rulesOf(page("Ardova Mills", left), page("Ardova Mills", right));

describe("rows of two tables", () => {
  it("with one title are of one, and of one thing if nothing narrows it", () => {
    expect(inTables("Profit 48 cts vs 40 cts", "Profit 48 cts vs 31 cts")).toEqual(["restatement-conflict"]);
    expect(inTables("Profit 48 cts vs 40 cts", "Gross profit 48 cts vs 31 cts")).toEqual([]);
  });
});

describe("of two releases", () => {
  it.each([
    [
      "titles",
      "Replies to Ivo Brandt and the Faults in Bergen's Guide to Kilns from Norway, version 4.1.1",
      "Replies to Ivo Brandt and the Faults in Bergen's Guide to Kilns from Norway, version 5.2",
    ],
    [
      "a link and a title",
      "More on Ivo Brandt and the faults in Bergen's guide to kilns from Norway, version 4.1.1 ›",
      "More on Ivo Brandt and the faults in Bergen's guide to kilns from Norway, version 5.2",
    ],
  ])("nothing: %s", (_, left, right) => {
    expect(rulesOf(left, right)).toEqual([]);
  });

  it("a sentence tells one thing otherwise", () => {
    expect(
      rulesOf(
        "Orva's guide to kilns describes version 4.1.1 of Kiln.",
        "Orva's guide to kilns describes version 5.2 of Kiln.",
      ),
    ).toEqual(["restatement-conflict"]);
  });
});

function rulesOf(...texts: readonly string[]): readonly string[] {
  const pages = texts.map((text, index) =>
    extract(readDocument({ id: `${index}.md`, content: `${text}\n\nOrva wrote it in Bergen.` })),
  );
  return check(pages).findings.map(({ rule }) => rule);
}
