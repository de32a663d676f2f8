import { extract, readDocument } from "@gainsay/claims";
import { growthOf } from "@gainsay/claims/testing";
import { describe, expect, it } from "vitest";
import { align, type Corpus } from "../align/align.js";
import { timelineConflict } from "../rules/timeline-conflict/index.js";

const run = (corpus: Corpus): number =>
  timelineConflict.run(corpus, { stories: corpus.stories, handbooks: corpus.handbooks, sameEvent: false })
    .length;

function corpusOf(size: number, sentence: (index: number) => string): Corpus {
  const perDocument = 20;
  const documents = Array.from({ length: size / perDocument }, (_, document) =>
    Array.from({ length: perDocument }, (_, index) => sentence(document * perDocument + index)).join(" "),
  );
  return align(documents.map((content, index) => extract(readDocument({ id: `${index}.txt`, content }))));
}

describe("time stays near linear", () => {
  it.each([
    [
      "many dates, ages and deeds of one person",
      (index: number) => {
        const year = 1900 + (index % 97);
        const told = [
          `Ann Lee was born in ${year}.`,
          `Ann Lee died in ${year + 40}, aged ${20 + (index % 61)}.`,
          `Ann Lee founded Kestrel Airways in ${year + 3}.`,
          `Ann Lee was ${index % 50} years old in ${year}.`,
        ];
        return told[index % told.length] ?? "";
      },
    ],
    [
      "many lengths of one war",
      (index: number) =>
        index % 2 === 0
          ? `The Lowland War began in ${1000 + (index % 900)} and ended in ${1001 + (index % 900)}.`
          : `The Lowland War lasted ${index % 89} years.`,
    ],
  ])("for %s", (_what, sentence) => {
    const growth = growthOf([200, 800], (size) => corpusOf(size, sentence), run);
    expect(growth).toMatchObject({ isLinear: true });
  });
});
