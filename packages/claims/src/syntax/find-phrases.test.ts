import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import { objectOf, subjectOf } from "./clause.js";
import { findPhrases } from "./find-phrases.js";
import type { NounPhrase, Phrase } from "./phrase.js";

function phrasesOf(text: string): readonly Phrase[] {
  const [sentence] = defaultAnnotator.annotate({
    text,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
  });
  if (sentence === undefined) throw new Error("no sentence");
  return findPhrases(sentence, { entities: [], values: [] });
}

/** "subject | verb (voice) | object", for each verb of the sentence. */
function clausesOf(text: string): readonly string[] {
  const phrases = phrasesOf(text);
  const words = (phrase: NounPhrase | null): string =>
    phrase === null ? "–" : text.slice(phrase.start, phrase.end);
  return phrases.flatMap((phrase, at) =>
    phrase.type === "verb"
      ? [
          `${words(subjectOf(phrases, at))} | ${phrase.lemma} (${phrase.voice}) | ${words(objectOf(phrases, at))}`,
        ]
      : [],
  );
}

describe("findPhrases", () => {
  it("covers every token in order", () => {
    const text = "On Monday, the late leader's two sons, who had fled, were not found in the old capital.";
    const phrases = phrasesOf(text);
    const covered = phrases.map(({ start, end }) => text.slice(start, end));
    expect(covered.join(" ").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    expect(
      phrases.every((phrase, index) => index === 0 || phrase.start >= (phrases[index - 1]?.end ?? 0)),
    ).toBe(true);
  });

  it("keeps a possessor inside its phrase", () => {
    const [phrase] = phrasesOf("The leader's regime fell.");
    expect(phrase).toMatchObject({
      type: "noun",
      head: { text: "regime" },
      possessor: { head: { text: "leader" } },
    });
  });

  it("takes hedges into the phrase of the number", () => {
    expect(clausesOf("The blast killed at least seven people.")).toEqual([
      "The blast | kill (active) | at least seven people",
    ]);
  });
});

describe("subjects and objects", () => {
  it.each([
    ["Rebels toppled the president.", ["Rebels | topple (active) | the president"]],
    ["The president was toppled by rebels.", ["The president | topple (passive) | –"]],
    [
      "The man killed in the raid was a guard.",
      ["The man | kill (passive) | –", "The man | be (active) | a guard"],
    ],
    [
      "A quake struck the coast, killing ten people.",
      ["A quake | strike (active) | the coast", "A quake | kill (active) | ten people"],
    ],
    [
      "Gunmen attacked the town and killed ten people.",
      ["Gunmen | attack (active) | the town", "Gunmen | kill (active) | ten people"],
    ],
    [
      "Ten people were killed and several trapped when a roof fell.",
      ["Ten people | kill (passive) | –", "several | trap (passive) | –", "a roof | fall (active) | –"],
    ],
    [
      "They fled the war, which erupted in spring.",
      ["They | flee (active) | the war", "the war | erupt (active) | –"],
    ],
    [
      "Several guests were treated after being injured by the blast.",
      ["Several guests | treat (passive) | –", "Several guests | injure (passive) | –"],
    ],
    ["The bridge will open in spring.", ["The bridge | open (active) | –"]],
    [
      "The owners denied that inspectors had found faults.",
      ["The owners | deny (active) | –", "inspectors | find (active) | faults"],
    ],
  ])("%s", (sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected);
  });
});
