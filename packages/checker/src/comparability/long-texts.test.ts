import { describe, expect, it } from "vitest";
import { checkSources } from "../testing/read-cases.js";

const crops = ["Barley", "Clover", "Millet", "Rapeseed", "Spelt", "Sorghum", "Timothy"];
const places = ["ridge", "meadow", "terrace", "slope", "valley", "orchard", "plain", "marsh", "bank"];

/** More sentences than one happening takes, about nothing that the others are about. */
const filler = Array.from(
  { length: 150 },
  (_, index) => `${crops[index % crops.length] ?? ""} grew on the ${places[index % places.length] ?? ""}.`,
).join(" ");

/** The questions of the findings in the text by itself, and at both ends of a long one. */
function asked(first: string, second: string): readonly (readonly string[])[] {
  return [`${first} ${second}`, `${first} ${filler} ${second}`].map((text) =>
    checkSources([{ date: undefined, text }]).findings.map(({ question }) => question.text),
  );
}

describe("a text that tells of many happenings", () => {
  it.each([
    [
      "a fire, and those told of far from it",
      "A fire in a mill killed six people.",
      "The fire killed nine people.",
    ],
    [
      "what only the country joins",
      "The flood in Norway killed six people.",
      "In Norway the flood killed nine people.",
    ],
  ])("leaves open whether one is meant: %s", (_, first, second) => {
    const [short, long] = asked(first, second);
    expect(short).toHaveLength(1);
    expect(long).toEqual([]);
  });

  it("knows one by a name that it seldom gives", () =>
    expect(
      asked(
        "The explosion at Hadley Mill killed six people.",
        "The explosion at Hadley Mill killed nine people.",
      ).map(({ length }) => length),
    ).toEqual([1, 1]));
});

/** The questions of the findings in texts without a date. */
const inText = (...texts: readonly string[]): readonly string[] =>
  checkSources(texts.map((text) => ({ date: undefined, text }))).findings.map(
    ({ question }) => question.text,
  );

describe("happenings that a text tells apart by their dates", () => {
  it.each([
    ["elections", "The 2017 election in Orva cost a fortune. The 2018 election in Orva cost more."],
    ["riots", "The riot of May 1911 shook Orva. The riot of June 1911 shook Orva again."],
    ["crashes", "After the 1987 crash in Orva banks lent little. The 1988 crash left Orva poor."],
    ["protests", "The 2003 protest in Orva was small. Orva forgot the 2004 protest."],
  ])("are two: %s", (_, text) => expect(inText(text)).toEqual([]));

  it("are one where it says when that was", () =>
    expect(
      inText("The riot in Orva was on 4 May 1911. It rained. The riot in Orva took place on 6 May 1911."),
    ).toEqual(["When was the clash in Orva?"]));
});

describe("what one text counts", () => {
  it.each([
    [
      "of two employers",
      "Our mills have created 9 million jobs. The weather was mild. Our bakers have added 60,000 jobs.",
    ],
    ["of two trades", "Our masons have added 40 posts. It rained. The smiths created 300 posts."],
    [
      "aboard other boats",
      "A ferry sank off Orva, and 400 people were rescued. Besides, 51 people were rescued from rafts.",
    ],
    [
      "in another town",
      "A fire in a mill killed six people. The town mourned. Elsewhere the fires killed 90 people.",
    ],
    [
      "made of something else",
      "We produced 40 million rounds of rifle ammunition in the Lowland War. We produced 3 million rounds of mortar ammunition in the Lowland War.",
    ],
    [
      "filled with something else",
      "The Hadley Mill produced 900 sacks of oats in 1911. The Hadley Mill produced 200 sacks of barley in 1911.",
    ],
  ])("is not of one happening: %s", (_, text) => expect(inText(text)).toEqual([]));

  it.each([
    [
      "aboard one",
      "A ferry sank off Orva, and 400 people were rescued. It rained. 51 people were rescued.",
      "How many people were rescued?",
    ],
    [
      "made of one thing",
      "We produced 40 million rounds of rifle ammunition in the Lowland War. We produced 3 million rounds of rifle ammunition in the Lowland War.",
      "How many rounds were produced in the war?",
    ],
  ])("is of one: %s", (_, text, question) => expect(inText(text)).toEqual([question]));
});

describe("nations", () => {
  it.each([
    ["Norway was built by fishermen.", "Norway is not finished."],
    ["Denmark died that day, he wrote.", "Denmark did not die."],
    ["Sailors built Portugal.", "Portugal was never completed."],
  ])("are not built or buried but in a manner of speaking: %s", (...texts) =>
    expect(inText(...texts)).toEqual([]),
  );

  it("become independent", () =>
    expect(inText("Norway gained independence in 1905.", "Norway won its independence in 1906.")).toEqual([
      "When did Norway become independent?",
    ]));
});
