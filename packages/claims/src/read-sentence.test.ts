import { expect, it } from "vitest";
import { readSentence } from "./read-sentence.js";

it("says which words deny or doubt, and what they make of the others", () => {
  const { tokens, triggers, contextAt } = readSentence("The mayor did not open the gate.");
  const verb = tokens.findIndex(({ text }) => text === "open");
  expect([...triggers].map((index) => tokens[index]?.text)).toEqual(["not"]);
  expect(contextAt(verb)).toMatchObject({ polarity: "negated", modality: "asserted" });
});

it("reads the words as one sentence, whatever marks they hold", () => {
  const { tokens } = readSentence("Gate opens! Mayor is there.");
  expect(tokens.map(({ text }) => text)).toEqual(["Gate", "opens", "!", "Mayor", "is", "there", "."]);
});

it("has nothing to say of an index without a word", () => {
  expect(readSentence("").contextAt(3)).toMatchObject({ polarity: "affirmed", modality: "asserted" });
});
