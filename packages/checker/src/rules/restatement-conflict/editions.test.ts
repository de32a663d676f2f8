import { extract, readDocument } from "@gainsay/claims";
import { expect, test } from "vitest";
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
