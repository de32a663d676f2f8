import { describe, expect, it } from "vitest";
import { readDocument } from "./document/read-document.js";
import { explain } from "./explain.js";
import { extract } from "./extract.js";
import type { Article } from "./model/document.js";

const article: Article = {
  id: "a.md",
  content: [
    "An empty mill.",
    "",
    "*Nicolae&nbsp;Petrescu* was overthrown in **March** 1991. Beside it, 0.5 litres.",
  ].join("\n"),
};

describe("explain", () => {
  const document = readDocument(article);
  const { explained, ...extraction } = explain(document);

  it("gives what extract gives", () => {
    expect(extraction).toEqual(extract(document));
  });

  it("shows the sentences in which values stand, with what was read in them, in the original", () => {
    expect(
      explained.map(({ text, assertions, unbound, entities }) => ({
        text,
        dates: assertions.flatMap(({ slot, evidence }) => (slot === "when" ? [evidence.quote] : [])),
        unbound: unbound.map(({ text, recogniser, line, column }) => [text, recogniser, line, column]),
        entities: entities.map(({ entity: { name }, start, end }) => [
          name,
          article.content.slice(start, end),
        ]),
      })),
    ).toEqual([
      {
        text: "Nicolae&nbsp;Petrescu* was overthrown in **March** 1991.",
        dates: ["March** 1991"],
        unbound: [],
        entities: [["Nicolae Petrescu", "Nicolae&nbsp;Petrescu"]],
      },
      {
        text: "Beside it, 0.5 litres.",
        dates: [],
        unbound: [["0.5 litres", expect.stringMatching(/^quantity\//), 3, 70]],
        entities: [],
      },
    ]);
  });

  it("does not call a value unbound that says when the happening was", () => {
    const content = "The quake of 3 May 1998 killed 12 people.";
    const [sentence] = explain(readDocument({ id: "b.txt", content })).explained;
    expect(
      sentence?.assertions.map(({ qualifiers: { time }, value: { kind } }) => [kind, time?.kind]),
    ).toContainEqual(["quantity", "date"]);
    expect(sentence?.unbound).toEqual([]);
  });
});
