import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { isList } from "./lists.js";

const rows = ["Profit 48 cts vs 40 cts", "Sales 3.1 mln vs 2.9 mln", "Tonnes 812 vs 790", "Year"];
const told = "The mill had a good year. It sold more flour than ever. Bread was dear. Nobody complained.";

describe("a list", () => {
  it.each([
    ["a table of results", ["# Ardova Mills", ...rows], true],
    ["a table with a note", ["# Ardova Mills", ...rows, "The year before had 53 weeks."], true],
    ["news", ["# Ardova Mills", told], false],
    ["news with a table", [told, ...rows], false],
    [
      "a headline, a name and a day above one sentence",
      ["# Mill sold", "Orla Pashin", "4 May 2019", "Ardova sold it."],
      false,
    ],
    ["nothing", [], false],
  ])("is %s: %j %s", (_, lines, expected) => {
    const content = lines.join("\n\n");
    expect(isList(extract(readDocument({ id: "a", content, format: "markdown" })))).toBe(expected);
  });
});
