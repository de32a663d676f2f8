import { expect, it } from "vitest";
import { cellLabels } from "./cell-labels.js";
import { readDocument } from "./read-document.js";

const labelsOf = (content: string): readonly string[] => [
  ...cellLabels(readDocument({ id: "x.md", content, format: "markdown" })).values(),
];

it("finds what stands before a cell in its row, in tables of two columns", () => {
  expect(labelsOf("| Fact | Value |\n|---|---|\n| Length | 84 km |\n| Opened | 1931 |\n")).toEqual([
    "Fact",
    "Length",
    "Opened",
  ]);
});

it("finds none in wider tables, whose columns have names of their own", () => {
  expect(labelsOf("| Bridge | Length | Opened |\n|---|---|---|\n| Hollin | 84 m | 1931 |\n")).toEqual([]);
});
