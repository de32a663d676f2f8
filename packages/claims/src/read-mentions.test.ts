import { describe, expect, it } from "vitest";
import { readDocument } from "./document/read-document.js";
import { readMentions } from "./read-mentions.js";

const read = (content: string) => readMentions(readDocument({ id: "a", content, format: "text" }));
const families = (text: string) => read(text).happenings.map(({ family }) => family);
const years = (text: string) => read(text).happenings.map(({ family, year }) => [family, year]);

describe("readMentions", () => {
  it("gives names and the words beside them that stand for the same, in order", () => {
    const text = "Anna Ruiz, a veteran pilot, met David Cole, who left.";
    expect(read(text).entities.map(({ text: words, form, entity }) => [words, form, entity.name])).toEqual([
      ["Anna Ruiz", "name", "Anna Ruiz"],
      ["pilot", "description", "Anna Ruiz"],
      ["David Cole", "name", "David Cole"],
      ["who", "pronoun", "David Cole"],
    ]);
  });

  it("gives happenings by verb and by noun under one family, with who takes part", () => {
    const { happenings } = read(
      "Quillo Corp. bought Marlin Ltd. in Orva. The takeover of Marlin Ltd. pleased Quillo.",
    );
    expect(
      happenings.map(({ text, family, agent, patient }) => [text, family, agent?.name, patient?.name]),
    ).toEqual([
      ["bought", "acquire", "Quillo Corp.", "Marlin Ltd."],
      ["takeover", "acquire", undefined, "Marlin Ltd."],
      ["pleased", "please", undefined, "Quillo Corp."],
    ]);
  });

  it("tells several of a kind and another from the one", () => {
    const { happenings } = read("The robbery was the boldest. Other robberies and another robbery followed.");
    expect(
      happenings.filter(({ form }) => form === "noun").map(({ several, other }) => [several, other]),
    ).toEqual([
      [false, false],
      [true, true],
      [false, true],
    ]);
  });

  it("gives nouns that tell of what happens, and no others", () => {
    expect(families("After a hurricane of two days, the baker woke to a scandal at the table.")).toEqual([
      "hurricane",
      "wake",
      "scandal",
    ]);
    expect(families("The pilot is in negotiations with Quillo.")).toEqual(["negotiate"]);
    expect(families("The pilot is in the garden with Quillo.")).toEqual(["be"]);
  });

  it("reads a verb with its noun as one where a family has both", () => {
    expect(families("Two men opened fire on the baker.")).toEqual(["shoot"]);
    expect(families("Two men watched the fire.")).toEqual(["watch", "burn"]);
  });

  it("tells which of a series it is", () => {
    expect(years("The 2011 festival was dull.")[0]).toEqual(["festival", "2011"]);
    expect(years("The 12th festival was dull.")[0]).toEqual(["festival", "12th"]);
    expect(years("The festival was dull.")[0]).toEqual(["festival", undefined]);
  });

  it("points into the original text", () => {
    const text = "<p>Ann&eacute; Ruiz <b>resigned</b>.</p>";
    const { entities, happenings } = readMentions(readDocument({ id: "a", content: text, format: "html" }));
    for (const { start, end, text: words } of [...entities, ...happenings]) {
      expect(text.slice(start, end)).toBe(words);
    }
    expect(happenings.map(({ text: words }) => words)).toEqual(["resigned"]);
  });
});
