import { expect, it } from "vitest";
import { readOnce } from "./read-once.js";

it("reads each thing once, even if there is nothing in it", () => {
  const read: object[] = [];
  const wordsOf = readOnce((sentence: { readonly text: string }) => {
    read.push(sentence);
    return sentence.text === "" ? null : sentence.text.split(" ");
  });
  const [told, empty] = [{ text: "The kiln cools." }, { text: "" }];
  expect([told, empty, told, empty].map((sentence) => wordsOf(sentence)?.length ?? 0)).toEqual([3, 0, 3, 0]);
  expect(read).toEqual([told, empty]);
  expect(wordsOf({ text: "The kiln cools." })).toEqual(["The", "kiln", "cools."]);
});
