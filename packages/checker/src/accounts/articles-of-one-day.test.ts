import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";

const date = "2024-05-06";

/** Two articles of more than a few sentences on one opening, each with sentences of its own. */
const left = (own: string): string =>
  `The Velmond Lantern Museum opened in Torvik on Monday. Mayor Edda Moor cut the ribbon. "We have all waited for this," she said. Hundreds of guests from Torvik came. Lanterns of every colour hung from the trees. ${own} A band from Hestra played in the yard. Moor thanked the builders of Velmond.`;
const right = (own: string): string =>
  `Torvik has a museum of lanterns. On Monday hundreds of guests saw the mayor, Edda Moor, cut the ribbon at the Velmond Lantern Museum. ${own} There were lanterns in all the trees. Moor thanked the builders, who had come from Velmond. The music was by a band from Hestra. Children danced.`;

/** What `check` finds in two articles that nobody says to be of one happening. */
function foundIn(texts: readonly string[], days: readonly string[] = [date, date]): readonly string[] {
  const documents = texts.map((text, index) =>
    extract(
      readDocument({
        id: String(index),
        content: `---\ndate: ${days[index] ?? date}\n---\n\n${text}\n`,
        format: "markdown",
      }),
    ),
  );
  return check(documents).findings.map(({ answers }) => answers.map(({ display }) => display).join(" / "));
}

describe("two articles of one day that are much alike", () => {
  it.each([
    ["a price", "Entry costs £9 for adults.", "Adults pay £11."],
    ["a planned day", "The fireworks will be held on 11 May.", "The fireworks are planned for 14 May."],
    [
      "a planned month",
      "A second museum in Orlo is to open in June.",
      "The Orlo museum will start in August.",
    ],
    [
      "an amount a head",
      "The town will pay a dividend of £1.20 a share.",
      "Shareholders are to receive £1.50 a share.",
    ],
    [
      "how deep",
      "The cellar was dug three metres below the street.",
      "The cellar lies five metres under the street.",
    ],
    ["what is to come yet", "The town will buy another 30 lamps.", "The town will buy another 50 lamps."],
    [
      "a plan for this year",
      "It plans to invest £8 million in its park this year.",
      "This year the town wants to put £6 million into its park.",
    ],
    ["a thing without a name", "Work on the roof cost £2 million.", "The new roof swallowed £3 million."],
    [
      "how many brothers and sisters",
      "Moor was born in Orlo, the youngest of six children.",
      "Moor comes from Orlo, where she was born the youngest of eight children.",
    ],
    ["whom the text is about", "The mother of two laughed.", "Moor, a mother of three, laughed."],
    [
      "what is said of it",
      "He said the garden wall was finished and had cost £5 million.",
      "The new garden wall, completed for £3 million, is of stone.",
    ],
  ])("%s", (_, a, b) => {
    expect(foundIn([left(a), right(b)])).toHaveLength(1);
  });

  it.each([
    ["a part and the whole", "Two of the three lamps failed.", "Two lamps gave out."],
    ["another price of one sort", "Entry costs £9 for adults. Coffee costs £3.", "Coffee costs £3."],
    ["another thing", "The roof cost £2 million.", "The floor cost £1 million."],
    [
      "another happening",
      "The next festival will take place on 12 July.",
      "The concert takes place on 19 July.",
    ],
    ["other work", "Work on the second hall begins in March.", "Work on the garden begins in May."],
    ["another bridge", "The old bridge was built in 1911.", "The new bridge was built in 1999."],
    ["somebody whom nobody calls so", "The singer was born in Orlo.", "The guitarist was born in Brell."],
    ["somebody's son", "The founder, Otto Brandt, died in 1932.", "His son died in 1961."],
    ["another thing of that sort", "The kitchen wall cost £5 million.", "The garden wall cost £3 million."],
    [
      "somebody else",
      "Judge Rolf Brandt was there. The judge is a father of two.",
      "Moor, a mother of three, laughed.",
    ],
    ["a count and its increase", "The town has 20 lamps.", "The town will buy another 50 lamps."],
  ])("tell nothing otherwise by %s", (_, a, b) => {
    expect(foundIn([left(a), right(b)])).toEqual([]);
  });

  it("tell of whom the one calls so what the other tells by name", () => {
    const called = left("The painter Edda Moor was born in Orlo.");
    expect(foundIn([called, right("The painter was born in Brell.")])).toHaveLength(1);
  });

  it("are of one happening beyond doubt on one day only", () => {
    const texts = [
      left("The cellar was dug three metres below the street."),
      right("The cellar lies five metres under the street."),
    ];
    expect(foundIn(texts, [date, "2024-05-07"])).toEqual([]);
  });
});
