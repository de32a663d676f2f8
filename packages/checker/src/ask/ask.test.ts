import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { ask } from "./ask.js";

const told = {
  "a.txt": "Renata Holm was born in Oslo in 1962. She opened the Marlow Bridge on 4 May 1999.",
  "b.txt": "Renata Holm was born in Oslo in 1963. The Marlow Bridge was closed in March 2004.",
  "c.txt": "Ivo Brandt was born in Graz. The quake near Orva killed nine people and injured 40.",
};
const extractions = Object.entries(told).map(([id, content]) => extract(readDocument({ id, content })));

/** Each question with its answers and who gives them. */
function answersTo(question: string, read = extractions): readonly string[] {
  return ask(question, read).map(({ text, answers, verdict }) => {
    const sides = answers.map(
      ({ display, evidence }) => `${display} (${evidence.map(({ document }) => document).join()})`,
    );
    return `${text} ${sides.join(" / ")}: ${verdict}`;
  });
}

describe("ask", () => {
  it.each([
    ["When was Renata Holm born?", "When was Renata Holm born? 1962 (a.txt) / 1963 (b.txt): contradiction"],
    ["Where was Holm born?", "Where was Renata Holm born? Oslo (a.txt,b.txt): agreement"],
    ["where was renata holm born", "Where was Renata Holm born? Oslo (a.txt,b.txt): agreement"],
    [
      "How many people were killed near Orva?",
      "How many people died in the earthquake? 9 people (c.txt): agreement",
    ],
    [
      "How many people were injured in the earthquake?",
      "How many people were injured in the earthquake? 40 (c.txt): agreement",
    ],
    ["When was the Marlow Bridge opened?", "When did Marlow Bridge open? 4 May 1999 (a.txt): agreement"],
  ])("%s", (question, expected) => {
    expect(answersTo(question)).toEqual([expected]);
  });

  it.each([
    ["another name", "When was Karl Oster born?"],
    ["something else of a known name", "When did Ivo Brandt die?"],
    ["another slot than any source answers", "When was Ivo Brandt born?"],
    ["nothing", ""],
    ["only a question word", "When?"],
  ])("has no answer to %s", (_, question) => {
    expect(answersTo(question)).toEqual([]);
  });

  it("gives the same answers in whatever order the sources come", () => {
    const question = "When was Renata Holm born?";
    expect(answersTo(question, extractions.toReversed())).toEqual(answersTo(question));
  });
});
