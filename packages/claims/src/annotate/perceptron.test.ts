import { growthOf } from "../testing/growth.js";
import { describe, expect, it } from "vitest";
import type { Sentence } from "../model/sentence.js";
import { perceptronAnnotator } from "./perceptron.js";

function annotate(text: string): readonly Sentence[] {
  return perceptronAnnotator.annotate({ text, blocks: [{ start: 0, end: text.length, role: "paragraph" }] });
}

function words(text: string): readonly (readonly string[])[] {
  return annotate(text).map(({ tokens }) => tokens.map((token) => token.text));
}

/** "word/TAG", with "-form" where there is one. */
function tagged(text: string): string {
  return annotate(text)
    .flatMap(({ tokens }) => tokens)
    .map(({ text, pos, form }) => `${text}/${pos}${form === undefined ? "" : `-${form}`}`)
    .join(" ");
}

describe("words", () => {
  it.each([
    ["The 14-year-old didn't go.", ["The", "14", "-", "year", "-", "old", "did", "n't", "go", "."]],
    ["They cannot; it’s Iran's.", ["They", "can", "not", ";", "it", "’s", "Iran", "'s", "."]],
    [
      "A $3.5m flat, 1,200 km off (10%)",
      ["A", "$", "3.5", "m", "flat", ",", "1,200", "km", "off", "(", "10", "%", ")"],
    ],
    ["from 2024-12-08 10:30 to 9/10/2025", ["from", "2024-12-08", "10:30", "to", "9/10/2025"]],
    ["the 1990s, the 25th, 8pm, 5km", ["the", "1990s", ",", "the", "25th", ",", "8pm", ",", "5", "km"]],
    ["an anti-war rally, U.S.-backed", ["an", "anti-war", "rally", ",", "U.S.", "-", "backed"]],
    [
      "Ask j.doe@mail.example.com or https://example.com/a?b=c.",
      ["Ask", "j.doe@mail.example.com", "or", "https://example.com/a?b=c", "."],
    ],
    ["O'Hara of AT&T said “no”...", ["O'Hara", "of", "AT&T", "said", "“", "no", "”", "..."]],
    ["the miners' huts", ["the", "miners", "'", "huts"]],
    [
      "“[N]o one fell [in], [a] b [1]",
      ["“", "[N]o", "one", "fell", "[", "in", "]", ",", "[", "a", "]", "b", "[", "1", "]"],
    ],
  ])("cuts %j", (text, expected) => {
    expect(words(text).flat()).toEqual(expected);
  });

  it("spans its tokens in the text", () => {
    const text = "  Mr. Ode's boat\n sank — twice. ";
    const sentences = annotate(text);
    expect(sentences.flatMap(({ tokens }) => tokens).map(({ start, end }) => text.slice(start, end))).toEqual(
      words(text).flat(),
    );
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Mr. Ode's boat\n sank — twice.",
    ]);
  });
});

describe("sentences", () => {
  it.each([
    ["It rained. They left.", 2],
    ["Dr. Ode met Gen. Paz on Oct. 3 in St. Malo.", 1],
    ["He moved to the U.S. The war went on.", 2],
    ["The U.S. Army left.", 1],
    ["Shares of Ode Inc. fell 3.5 percent. Others rose.", 2],
    ["“Stop!” he said. “Now.” Nobody moved.", 3],
    ["It left at 5 p.m. on Friday.", 1],
    ["Did it sink? Yes!", 2],
    ["1. The first rule", 1],
  ])("reads %j as %i", (text, count) => {
    expect(annotate(text)).toHaveLength(count);
  });

  it("keeps blocks apart, with their roles", () => {
    const text = "Ferry sinks\nIt sank.";
    const blocks = [
      { start: 0, end: 11, role: "heading" },
      { start: 12, end: text.length, role: "paragraph" },
    ] as const;
    expect(perceptronAnnotator.annotate({ text, blocks }).map(({ role, end }) => [role, end])).toEqual([
      ["heading", 11],
      ["paragraph", 20],
    ]);
  });
});

describe("parts of speech", () => {
  it.each([
    ["Divers from three boats rescued 41 sailors.", "rescued/VERB-past"],
    ["The divers rescued by the crew slept.", "rescued/VERB-participle"],
    ["The spread of the fire slowed.", "spread/NOUN"],
    ["The rebels took the airport.", "rebels/NOUN"],
    ["An earthquake razed two villages.", "earthquake/NOUN"],
    ["Sergeant Cooper spoke to reporters.", "Cooper/PROPN"],
    ["Soldiers toppled the president in May.", "toppled/VERB-past"],
    ["The man killed in the raid was a farmer.", "killed/VERB-participle"],
    ["The tremor killed nine people.", "killed/VERB-past"],
    ["They fled when the flames spread.", "spread/VERB-past"],
    ["The fire spread to a hotel.", "spread/VERB-past"],
    ["It sank when a wall fell.", "fell/VERB-past"],
    ["She fled after the fall of the city.", "fall/NOUN"],
    ["When asked by reporters, he left.", "asked/VERB-participle"],
    ["Nine were killed and several trapped.", "trapped/VERB-participle"],
    ["Nine were killed and several fled.", "fled/VERB-past"],
    ["Nine people killed in tremor", "killed/VERB-participle"],
    ["They are killing time.", "killing/VERB-gerund"],
    ["They want to leave.", "leave/VERB-base"],
    ["It was their last leave.", "leave/NOUN"],
    ["She says no.", "says/VERB-present"],
    ["They have been there.", "been/AUX-participle"],
  ])("of %j", (text, expected) => {
    expect(tagged(text).split(" ")).toContain(expected);
  });
});

it.each(["a", "a.", "'", "-a", "1,", "U.S. ", "a ", "http://", "@a.", "\n"])(
  "takes time in proportion to the length of a text of %j",
  (piece) => {
    const growth = growthOf([20_000, 80_000], (size) => piece.repeat(size), annotate);
    expect(growth).toMatchObject({ isLinear: true });
  },
);
