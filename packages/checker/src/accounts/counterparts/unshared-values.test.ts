import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { align } from "../../align/align.js";
import { valuesIn, type ToldValue } from "./told-value.js";
import { unsharedValues } from "./unshared-values.js";

/** The values of a short text, as the comparison reads them. */
function valuesOf(content: string): readonly ToldValue[] {
  const { sentences } = align([extract(readDocument({ id: "a", content }))]);
  return sentences.toldIn("a").flatMap((told, index) => valuesIn(sentences.unitsOf(told), index));
}

function clashesOf(here: string, there: string): readonly (readonly string[])[] {
  return unsharedValues(valuesOf(here), valuesOf(there)).map(({ left, right }) => [
    left.unit.text,
    right.unit.text,
  ]);
}

describe("values of two short texts on one happening that each of them alone has", () => {
  it.each([
    [
      "counts of things that reports call by other nouns",
      "The ministry in Orlo said that 3,400 teachers had stayed at home.",
      "Across the province 4,300 educators left their classrooms empty, says the union.",
      ["3,400", "4,300"],
    ],
    [
      "persons, by what they were doing there",
      "A patrol boat brought 61 migrants to the harbour of Orlo before dawn.",
      "Before dawn seventy-one people were saved and brought to the harbour.",
      ["61", "seventy-one"],
    ],
    [
      "money, in other words",
      "The harbour office puts the damage at 34 million euros, and the quay must be built anew.",
      "Losses of 43 million euros, and the quay is gone.",
      ["34 million euros", "43 million euros"],
    ],
    [
      "lengths of time",
      "The town was without power for 16 hours after the storm had cut the line.",
      "For thirty hours the storm left the town without power.",
      ["16 hours", "thirty hours"],
    ],
    [
      "lengths of time by a stopwatch",
      "Edda Moor won the Orlo half marathon in 1:08:14, and took a second off the course record.",
      "Edda Moor was first in the Orlo half marathon: she stopped the clock at 1:08:41.",
      ["1:08:14", "1:08:41"],
    ],
    [
      "a count of all that is spoken of, by no noun",
      "Orvamac calls 73,000 vans back to the garages over a hose that may leak.",
      "All vans with that hose must go back to the garages, 93,000 in total, says Orvamac.",
      ["73,000", "93,000"],
    ],
    [
      "parts of one whole, by one verb",
      "The chain will close 45 of its stores in the north by the summer.",
      "By the summer 65 of the stores in the north will be closed by the chain.",
      ["45", "65"],
    ],
    [
      "money of the first half of a year",
      "Lower costs helped the bank to a profit of 312 million francs in the first half.",
      "Profit at the bank came to 332 million francs, as costs were lower.",
      ["312 million francs", "332 million francs"],
    ],
    [
      "a day of which one part is another",
      "The rule comes into force on 1 December 2027, said Mayor Tarn of Orlo.",
      "As of 1 December 2028 nobody in Orlo may break the rule.",
      ["1 December 2027", "1 December 2028"],
    ],
    [
      "days with one part of the day",
      "Rock fell in the Orlo pit on Thursday evening, and three miners died in it.",
      "Cups danced in Orlo on Wednesday evening: rock had come down in the pit.",
      ["Thursday evening", "Wednesday evening"],
    ],
    [
      "an age, the only one in both",
      "Ivo Sark died on Monday. He was 91.",
      "The 93-year-old died on Monday in Orlo.",
      ["91", "93-year-old"],
    ],
    [
      "a value that a headline has, too",
      "Air Kelsey orders 24 jets\n\nAir Kelsey has ordered 24 jets from the Orva works.",
      "The airline Air Kelsey has ordered 28 jets from the Orva works.",
      ["24", "28"],
    ],
    [
      "of several the nearest",
      "The court awarded £310,000 to the painter. The insurers of the yard had offered £120,000.",
      "The court ordered that the painter get £275,000 from the yard.",
      ["£310,000", "£275,000"],
    ],
  ])("%s", (_, here, there, clash) => {
    expect(clashesOf(here, there)).toEqual([clash]);
  });

  it.each([
    [
      "that the other has as well",
      "The harbour office puts the damage at 34 million euros, and the quay must be built anew.",
      "Losses of 34 million euros, and the quay is gone. The harbour made 43 million euros in a good season.",
    ],
    [
      "of things that differ",
      "Ten engines fought the blaze in the roof of the store in Orlo.",
      "Some 50 firefighters fought the blaze in the roof of the store in Orlo.",
    ],
    [
      "that hardly anybody takes for one another",
      "The storm gave the 900 residents of Orlo time to reach their cellars.",
      "Eight residents of Orlo were treated after the storm.",
    ],
    [
      "lengths of time that hardly anybody takes for one another",
      "The carpet mill in Orlo closes after 180 years.",
      "Ivo Sark leaves the carpet mill in Orlo, which closes, after 41 years.",
    ],
    [
      "of other fates",
      "The blast in the mill at Orlo killed six workers.",
      "The blast in the mill at Orlo injured nine workers.",
    ],
    [
      "of which one is a part of those told before",
      "Eleven manuscripts were stolen from the library of Orlo.",
      "Ten other manuscripts were stolen from the library of Orlo.",
    ],
    [
      "of an earlier time",
      "The school in Orlo was built in 1957 for 120 pupils.",
      "The new school in Orlo is for 300 pupils.",
    ],
    [
      "of an earlier happening",
      "The yard in Orlo made a profit of 5 million euros last year.",
      "The yard in Orlo made a profit of 7 million euros.",
    ],
    [
      "days on which somebody spoke",
      "The disease broke out on a farm near Orlo, the office said on Tuesday.",
      "Vets were at work on the farm near Orlo, the office said on Wednesday.",
    ],
    [
      "days in lines of their own",
      "The mayor of Orlo has opened the bridge.\n\n12 May 2026",
      "The mayor of Orlo has opened the bridge.\n\n13 May 2026",
    ],
    [
      "of two things of one sort",
      "After the storm in Orlo the garden wall cost the town 4 million euros.",
      "After the storm in Orlo the kitchen wall cost the town 6 million euros.",
    ],
    [
      "days of other deeds",
      "The ferries to Orlo are to start on Friday.",
      "They had left Orlo by boat on Tuesday.",
    ],
    [
      "days above a text",
      "HESTRA, 12 May 2026 – The mayor of Orlo has opened the bridge.",
      "HESTRA, 13 May 2026 – The mayor of Orlo has opened the bridge.",
    ],
    [
      "ages of two who are named",
      "Edda Moor, 54, saw the crash in Orlo. Her son Tom, 20, did not.",
      "The driver in Orlo, Ivo Sark, is 49. His wife is 46.",
    ],
    [
      "ages that nobody takes for one another",
      "Edda Moor, 54, saw the crash in Orlo.",
      "A 16-year-old saw the crash in Orlo.",
    ],
    [
      "of two sizes of one thing",
      "The 13-inch model of the Orva 9 runs for 5 hours.",
      "The 15-inch model of the Orva 9 runs for 7 hours.",
    ],
    [
      "distances from two towns",
      "The tremor struck 14 miles east of Hestra.",
      "The tremor struck 26 miles north of Orlo.",
    ],
    [
      "that are not settled",
      "The club has offered between $140 million and $150 million for the striker.",
      "The club has offered $200 million for the striker.",
    ],
    [
      "that are denied",
      "The club paid not $140 million for the striker.",
      "The club paid $200 million for the striker.",
    ],
  ])("nothing of values %s", (_, here, there) => {
    expect(clashesOf(here, there)).toEqual([]);
  });
});
