import { expect, it } from "vitest";
import { byWord, nameByWord, readTable } from "./read-table.js";

it("reads names, columns and words of lines, and passes over empty places", () => {
  expect(readTable("\n sea: ferry, tanker | barge,\n land: van\n")).toEqual([
    { word: "ferry", name: "sea", line: 0, column: 0, first: "ferry" },
    { word: "tanker", name: "sea", line: 0, column: 0, first: "ferry" },
    { word: "barge", name: "sea", line: 0, column: 1, first: "barge" },
    { word: "van", name: "land", line: 1, column: 0, first: "van" },
  ]);
});

it("reads lines without a name", () => {
  expect(readTable("shut, close").map(({ word, name }) => [word, name])).toEqual([
    ["shut", ""],
    ["close", ""],
  ]);
});

it("gives all entries of a word that stands twice", () => {
  const lines = byWord(readTable("a: run, end\nb: run"), ({ name }) => name);
  expect(lines.get("run")).toEqual(["a", "b"]);
  expect(lines.get("walk")).toBeUndefined();
});

it("gives the name of the line of a word", () => {
  expect(nameByWord("sea: ferry\nland: van").get("van")).toBe("land");
});
