import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { align } from "../../align/align.js";
import { findScenes } from "./find-scenes.js";

describe("the places that two reports of one happening tell of one deed", () => {
  it.each([
    [
      "a killing of years ago",
      "A retired baker was charged on Friday in the slayings of two clerks at a shoe shop in Fresno in 1974.",
      "A retired baker is accused of killing two clerks in a Boston shoe shop. He was arrested on Friday.",
    ],
    [
      "a death at home",
      "The cellist Edda Moor died of heart failure on Thursday at her home in Hartford, Connecticut. She was 88.",
      "Edda Moor passed away in Seattle on Thursday, her son said. The cellist was 88.",
    ],
    [
      "a place in front",
      "Yesterday in Hartford, the cellist Edda Moor succumbed to pneumonia. She was born on a Tuesday.",
      "Edda Moor died on Thursday in a Seattle hospital. The cellist had pneumonia.",
    ],
    [
      "a robbery by its town",
      "The men who carried out the Antwerp robbery stole watches worth two million euros, police said on Monday.",
      "Watches worth two million euros were stolen in Rotterdam on Monday by men on scooters.",
    ],
    [
      "who found it",
      "The body of Ivo Brandt was discovered on Tuesday by a maid at a motel in Fresno.",
      "Ivo Brandt was found dead in a room at a Reno motel on Tuesday.",
    ],
    [
      "a place that is named of something else too",
      "Edda Moor was born in Hartford in 1921 and studied with a cellist. She died on Thursday in Seattle.",
      "Edda Moor was born in Boston in 1921. As a young cellist she moved to Hartford. She died on Thursday.",
    ],
  ])("%s", (_, here, there) => {
    expect(clashesOf(here, there)).toHaveLength(1);
  });

  it("may be one where it is not known how two towns of one state lie", () => {
    const [clash] = findIn(
      "The cellist Edda Moor died on Thursday in Aldmoor, Vermont. She was 88.",
      "Edda Moor, a cellist, died in Burlington, Vermont, on Thursday.",
    );
    expect(clash?.mayBeOne).toBe(true);
  });

  it.each([
    [
      "a town and its state",
      "The cellist Edda Moor died on Thursday in Hartford.",
      "Edda Moor, a cellist, died in Connecticut on Thursday.",
    ],
    [
      "another's death",
      "The cellist Edda Moor died on Thursday in Hartford.",
      "The cellist Ivo Sark died in Seattle on Thursday.",
    ],
    [
      "two robberies that a text tells of",
      "The men who carried out the Antwerp robbery stole watches worth two million euros, police said on Monday. Men had robbed a shop in Rotterdam, too.",
      "Watches worth two million euros were stolen in Rotterdam on Monday by men on scooters.",
    ],
    [
      "where the other's place is named beside its own",
      "The men who carried out the Antwerp robbery stole watches worth two million euros, police said on Monday. The road from Rotterdam to Antwerp was closed.",
      "Watches worth two million euros were stolen in Rotterdam on Monday by men on scooters.",
    ],
    [
      "where a text tells such a deed of a third place",
      "The men who carried out the Antwerp robbery stole watches worth two million euros, police said on Monday. Rings were stolen in Ghent.",
      "Watches worth two million euros were stolen in Rotterdam on Monday by men on scooters.",
    ],
    [
      "where something was said",
      "The minister said at a hotel in Vienna on Monday that Edda Moor had quit.",
      "In Geneva on Monday the minister said that Edda Moor had quit.",
    ],
    [
      "near two towns of one state",
      "A quake of magnitude 4.4 struck near Fresno on Monday. The quake broke windows.",
      "A quake of magnitude 4.4 struck near Bakersfield on Monday. The quake broke windows.",
    ],
    [
      "what goes on in several places",
      "Edda Moor, a cellist, worked at a school in Hartford. She died on Thursday.",
      "Edda Moor, a cellist, worked in a Seattle school. She died on Thursday.",
    ],
  ])("not %s", (_, here, there) => {
    expect(clashesOf(here, there)).toEqual([]);
  });
});

function findIn(...texts: readonly string[]): ReturnType<typeof findScenes> {
  const corpus = align(
    texts.map((content, index) => extract(readDocument({ id: `text ${index}`, content }))),
  );
  const { stories, handbooks } = corpus;
  return findScenes(corpus, { stories, handbooks, sameEvent: true });
}

function clashesOf(...texts: readonly string[]): readonly string[] {
  return findIn(...texts).map(({ left, right }) => `${left.unit.text} or ${right.unit.text}`);
}
