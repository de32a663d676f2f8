import { array, assert, integer, property, tuple } from "fast-check";
import { expect, it } from "vitest";
import { readDocument } from "../document/read-document.js";
import { extract } from "../extract.js";
import { readVocabulary } from "../vocabulary-files/read-vocabulary.js";
import { builtInVocabulary, createVocabulary } from "./vocabulary.js";

const vocabularies = [
  builtInVocabulary,
  ...[
    "- { id: unveiling, verbs: [open, commission], arity: once }",
    "- { id: commissioning, verbs: commission, arity: once }\n- { name: ton, factor: 907.18474, of: kilogram }",
    "- { id: load, nouns: load, property: { dimensions: force, verbs: carry } }\n- { name: kilonewton, symbols: kN, dimension: force }",
    "- { id: burden, nouns: load, property: { dimensions: mass, verbs: carry } }\n- { name: kilonorm, symbols: kN, factor: 7, of: pound }",
  ].map((content) => readVocabulary([{ id: "own.yaml", content }]).vocabulary),
];

const index = (size: number) => integer({ min: 0, max: size - 1 });

const texts = [
  "The Kestrel Bridge was commissioned in 1931 and opened in 1932.",
  "The Kestrel Bridge carries 40 kN.",
  "The Kestrel Bridge has a load of 900 tons, or 40 kN.",
  "The mayor opened the Ardal Viaduct on 4 May 1931.",
];

it("leaves no trace in what is read with another vocabulary, in whatever order they are used", () => {
  const read = (text: string, vocabulary: (typeof vocabularies)[number]) =>
    extract(readDocument({ id: "a.txt", content: text }), { vocabulary });
  const alone = vocabularies.map((vocabulary) => texts.map((text) => read(text, vocabulary)));
  assert(
    property(array(tuple(index(vocabularies.length), index(texts.length))), (calls) => {
      for (const [which, at] of calls) {
        const vocabulary = vocabularies[which] ?? builtInVocabulary;
        expect(read(texts[at] ?? "", vocabulary)).toEqual(alone[which]?.[at]);
      }
    }),
    { numRuns: 25 },
  );
  // The vocabularies do differ.
  expect(new Set(alone.map((read) => JSON.stringify(read))).size).toBe(vocabularies.length);
});

it("can be sent elsewhere as plain data", () => {
  for (const { own } of vocabularies) {
    const copy = createVocabulary(structuredClone(own));
    expect(copy.own).toEqual(own);
    for (const content of texts) {
      const document = readDocument({ id: "a.txt", content });
      expect(extract(document, { vocabulary: copy })).toEqual(
        extract(document, { vocabulary: createVocabulary(own) }),
      );
    }
  }
});
