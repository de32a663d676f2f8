import { extract, readDocument } from "@gainsay/claims";
import { expect, it } from "vitest";
import { sentencesOf } from "./sentences.js";

const texts = ["The ferry sank. Nobody was hurt.", "The mill burned."];
const sentences = sentencesOf(
  texts.map((content, index) => extract(readDocument({ id: `${String(index)}.txt`, content }))),
);

it("gives the sentences of all documents in order, and those of one", () => {
  expect(sentences.told.map(({ record }) => record.text)).toEqual([
    "The ferry sank.",
    "Nobody was hurt.",
    "The mill burned.",
  ]);
  expect(sentences.toldIn("0.txt").map(({ record }) => record.text)).toEqual([
    "The ferry sank.",
    "Nobody was hurt.",
  ]);
  expect(sentences.toldIn("9.txt")).toEqual([]);
});

it("cuts a sentence into units once", () => {
  const [told] = sentences.told;
  if (told === undefined) throw new Error("no sentence");
  expect(sentences.unitsOf(told)).toBe(sentences.unitsOf(told));
  expect(sentences.unitsOf(told).units.map(({ text }) => text)).toEqual(["The", "ferry", "sank", "."]);
});

it("reads a text once that stands in several documents", () => {
  const copies = sentencesOf(
    ["a.txt", "b.txt"].map((id) => extract(readDocument({ id, content: "The mill burned." }))),
  );
  const [one, other] = copies.told.map(copies.unitsOf);
  expect(one?.told.document.id).not.toBe(other?.told.document.id);
  expect(one?.reading).toBe(other?.reading);
});
