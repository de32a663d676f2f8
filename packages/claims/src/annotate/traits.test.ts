import { expect, test } from "vitest";
import { readDocument } from "../document/read-document.js";
import { perceptronAnnotator } from "./index.js";
import { mayHave, trait } from "./traits.js";

const read = (content: string) =>
  perceptronAnnotator.annotate(readDocument({ id: "text", content, format: "text" }));

test("a token has the traits of its word and of its dictionary form, a sentence those of its tokens", () => {
  const sails = trait((word) => word === "sail");
  const [first, second] = read("The ferry sailed at noon. Nobody waved.");
  expect(first?.tokens.filter((token) => mayHave(token, sails)).map(({ text }) => text)).toEqual(["sailed"]);
  expect(first !== undefined && mayHave(first, sails)).toBe(true);
  expect(second !== undefined && mayHave(second, sails)).toBe(false);
});

test("a trait that is declared late holds of words that were read before", () => {
  read("The harbour froze.");
  const freezes = trait((word) => word === "froze");
  const [sentence] = read("The harbour froze.");
  expect(sentence !== undefined && mayHave(sentence, freezes)).toBe(true);
});

test("what no annotator has looked at may have every trait", () => {
  expect(
    mayHave(
      {},
      trait(() => false),
    ),
  ).toBe(true);
});
