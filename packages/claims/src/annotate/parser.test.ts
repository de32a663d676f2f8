import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sentence } from "../model/sentence.js";
import { parsingAnnotator, perceptronAnnotator } from "./perceptron.js";

function parse(text: string): readonly Sentence[] {
  return parsingAnnotator.annotate({ text, blocks: [{ start: 0, end: text.length, role: "paragraph" }] });
}

/** "word relation head" of each token. */
function arcs(text: string): readonly string[] {
  return parse(text).flatMap(({ tokens }) =>
    tokens.map(({ text, relation, head }) => `${text} ${relation} ${tokens[head ?? -1]?.text ?? "-"}`),
  );
}

/** Milliseconds. */
function timeOf(text: string): number {
  const start = performance.now();
  parse(text);
  return performance.now() - start;
}

describe("dependencies", () => {
  it.each<[string, readonly string[]]>([
    ["The rebels took the airport.", ["rebels nsubj took", "airport obj took", "took root -"]],
    [
      "Nine sailors were rescued by a ferry.",
      ["sailors nsubj:pass rescued", "Nine nummod sailors", "ferry obl:agent rescued", "rescued root -"],
    ],
    [
      "A man killed in the raid was a farmer.",
      ["killed acl man", "man nsubj farmer", "was cop farmer", "farmer root -"],
    ],
    [
      "He said the rebels took the bridge.",
      ["took ccomp said", "rebels nsubj took", "bridge obj took", "He nsubj said"],
    ],
    ["The miners' union left.", ["miners nmod:poss union", "union nsubj left"]],
    [
      "The fire killed 12 people and destroyed a hotel.",
      ["destroyed conj killed", "people obj killed", "hotel obj destroyed"],
    ],
  ])("of %j", (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining([...expected]));
  });

  it("make one tree of every sentence", () => {
    assert(
      property(
        array(constantFrom("the", "rebels", "took", ",", "and", "12", "Ode", "who", ".", '"', "was", "by"), {
          maxLength: 40,
        }),
        (words) => {
          for (const { tokens } of parse(words.join(" "))) {
            expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
            for (const start of tokens) {
              let token: typeof start | undefined = start;
              for (let steps = 0; token !== undefined && token.head !== -1; steps++) {
                expect(steps).toBeLessThan(tokens.length);
                token = tokens[token.head ?? 0];
              }
            }
          }
        },
      ),
    );
  });

  it("are added to the tokens of the annotator without them", () => {
    const text = "The rebels took the airport. Nobody was hurt.";
    const blocks = [{ start: 0, end: text.length, role: "paragraph" }] as const;
    const bare = parse(text).map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.map(({ head: _head, relation: _relation, ...token }) => token),
    }));
    expect(bare).toEqual(perceptronAnnotator.annotate({ text, blocks }));
  });

  it("take time in proportion to the length of an endless sentence", () => {
    timeOf("and the ".repeat(2_000));
    const short = timeOf("and the ".repeat(5_000));
    expect(timeOf("and the ".repeat(20_000))).toBeLessThan(12 * short + 200);
  });
});
