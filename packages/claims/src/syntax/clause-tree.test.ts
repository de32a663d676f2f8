import { assert, property, array, constantFrom } from "fast-check";
import { expect, test } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import { childrenOf, clauseTree } from "./clause-tree.js";
import { findPhrases } from "./find-phrases.js";

const words = [
  "rebels",
  "the town",
  "killed",
  "was",
  "who",
  "that",
  ",",
  "and",
  "of",
  "in",
  "to leave",
  "said",
  '"',
];

test("hangs every noun and verb on one other or the root, without rings", () => {
  assert(
    property(array(constantFrom(...words), { minLength: 1, maxLength: 25 }), (chosen) => {
      const text = chosen.join(" ");
      const blocks = [{ start: 0, end: text.length, role: "paragraph" as const }];
      for (const sentence of defaultAnnotator.annotate({ text, blocks })) {
        const phrases = findPhrases(sentence, { entities: [], values: [] });
        const tree = clauseTree(phrases);
        phrases.forEach((phrase, at) => {
          const hangs = phrase.type === "noun" || phrase.type === "verb" || phrase.type === "relative";
          expect(tree.roles[at] !== null).toBe(hangs || phrase.type === "subordinator");
          let above = at;
          for (let steps = 0; above >= 0 && steps <= phrases.length; steps++) above = tree.heads[above] ?? -1;
          expect(above).toBe(-1);
          for (const child of childrenOf(tree, at)) expect(tree.heads[child]).toBe(at);
        });
      }
    }),
  );
});
