import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../../check.js";

describe("what two short texts on one happening tell in other words", () => {
  it.each([
    [
      "a game won or drawn",
      "Orlo Rangers 3–1 Velmond Town: two headers by Ivo Sark on Friday.",
      "Velmond Town and Orlo Rangers shared the points on Friday after two headers by Ivo Sark.",
    ],
    [
      "who came second",
      "Edda Moor won the Tarvel mile on Friday. Nina Hale was second.",
      "Jana Kolb came in next behind Edda Moor in Friday's mile at Tarvel, with Nina Hale third.",
    ],
    [
      "which place",
      "Edda Moor finished second in the Tarvel mile on Friday.",
      "The mile at Tarvel was won by Edda Moor on Friday.",
    ],
    [
      "who is champion",
      "Tom Kemp retained his title against Luis Reyes in Tarvel on Friday.",
      "Luis Reyes is the new champion after he met Tom Kemp in Tarvel on Friday.",
    ],
    [
      "from the bench or from the start",
      "Ivo Sark, who came off the bench, scored for Orlo on Friday.",
      "Orlo got a goal on Friday from Ivo Sark, in the starting eleven at last.",
    ],
    [
      "booked or sent off",
      "Captain Ivo Sark was sent off as Orlo met Velmond on Friday.",
      "Orlo's Ivo Sark got away with a booking against Velmond on Friday.",
    ],
    [
      "where somebody died",
      "The composer Edda Moor died at her home in Velmond on Friday.",
      "Edda Moor, composer, passed away in a Velmond hospital on Friday.",
    ],
    [
      "which bank",
      "The village of Orlo lies on the left bank of the Tarn.",
      "Orlo is a village on the Tarn's right bank.",
    ],
    [
      "which street",
      "A tailor's on Harbour Street in Velmond was robbed on Friday.",
      "Robbers held up a tailor's in Chapel Lane, Velmond, on Friday.",
    ],
    [
      "which stand",
      "Bottles were thrown from the West Stand during Friday's cup tie in Orlo.",
      "The bottles thrown during Friday's cup tie in Orlo came from the South Stand.",
    ],
    [
      "where a plane landed",
      "A jet bound for Oslo landed in Hamburg on Friday after a tyre burst.",
      "A burst tyre forced a jet bound for Oslo to put down in Bremen on Friday.",
    ],
    [
      "from where to where",
      "A coach from Graz to Linz left the road on Friday.",
      "The coach that left the road on Friday was going from Linz to Graz.",
    ],
    [
      "who designed it",
      "The new baths of Orlo were designed by Edda Moor.",
      "Orlo's new baths are the work of the architect Ivo Sark.",
    ],
    [
      "who did it first",
      "Edda Moor (1870–1931) was a Danish chemist. In 1904 she was the first to isolate pure orvine.",
      "Pure orvine was first obtained in 1904 by Ivo Sark. Edda Moor repeated the work.",
    ],
    [
      "who came to the rescue",
      "Two divers were picked up by a tanker off Orlo on Friday.",
      "A helicopter lifted two divers from the sea off Orlo on Friday.",
    ],
    [
      "who wrote the words",
      "The song's words are by Edda Moor, its tune by Ivo Sark.",
      "Ivo Sark wrote the words of the song.",
    ],
    [
      "which title of how many",
      "Friday's win gave Orlo Rangers a second national title.",
      "Orlo Rangers won their third national title on Friday.",
    ],
    [
      "on record or since a year",
      "June was the driest in Orlo since records began in 1901.",
      "June was in Orlo the driest month since 1976, when less rain fell.",
    ],
    [
      "the largest or the second-largest",
      "The crowd in Orlo on Friday was the biggest ever.",
      "Friday's gate in Orlo was the second-largest ever.",
    ],
    [
      "the smallest or the largest",
      "Growers in Orlo expect their smallest harvest for 20 years.",
      "The growers of Orlo look forward to a bumper crop, the largest for 20 years.",
    ],
  ])("clash: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toContain("contradiction");
  });

  it.each([
    [
      "two teams of one club",
      "Orlo Rangers drew 2-2 with Velmond Town on Friday.",
      "The women of Orlo Rangers won 3-1 against Velmond Town on Friday.",
    ],
    [
      "who came where, each in turn",
      "Edda Moor and Nina Hale were second and third respectively in the mile at Tarvel on Friday.",
      "Nina Hale was third in Friday's mile at Tarvel.",
    ],
    [
      "a game of the reserves",
      "Orlo Rangers 3–1 Velmond Town: two headers by Ivo Sark on Friday.",
      "Orlo Rangers beat Velmond Town on Friday. Their reserves shared the points.",
    ],
    [
      "a score at half-time",
      "Orlo Rangers 3–1 Velmond Town: two headers by Ivo Sark on Friday.",
      "It was 1–1 at half-time between Orlo Rangers and Velmond Town on Friday.",
    ],
    [
      "another race",
      "Edda Moor won the Tarvel mile on Friday. Nina Hale was second.",
      "Jana Kolb was second in the hurdles at Tarvel on Friday.",
    ],
    [
      "last year's winner",
      "Edda Moor won the Tarvel mile on Friday ahead of Nina Hale.",
      "Edda Moor was too fast for Nina Hale on Friday. Nina Hale won last year.",
    ],
    [
      "a team and a man of it",
      "Orlo Rangers won the cup on Friday.",
      "Ivo Sark won the cup on Friday, the first of his life.",
    ],
    [
      "booked first, then sent off",
      "Captain Ivo Sark was sent off as Orlo met Velmond on Friday.",
      "Ivo Sark was booked before the break and sent off after it on Friday.",
    ],
    [
      "home from hospital",
      "The composer Edda Moor died at her home in Velmond on Friday.",
      "Edda Moor died at her home on Friday, hours after leaving hospital.",
    ],
    [
      "both banks",
      "The village of Orlo lies on the left bank of the Tarn.",
      "Orlo lies on the left bank of the Tarn, its mill on the right bank.",
    ],
    [
      "where they were caught",
      "A tailor's on Harbour Street in Velmond was robbed on Friday.",
      "Two men who robbed a tailor's in Velmond were arrested in Chapel Lane on Friday.",
    ],
    [
      "there and back",
      "A coach from Graz to Linz left the road on Friday.",
      "A coach from Graz to Linz left the road on Friday. Those going from Linz to Graz were stopped.",
    ],
    [
      "due to land",
      "A jet bound for Oslo landed in Hamburg on Friday after a tyre burst.",
      "A jet that was due to land in Oslo had a burst tyre on Friday.",
    ],
    [
      "the house and its garden",
      "The new baths of Orlo were designed by Edda Moor.",
      "Orlo's new baths are the work of Edda Moor; the garden was designed by Ivo Sark.",
    ],
    [
      "one by two names",
      "The new baths of Orlo were designed by Edda Moor.",
      "Orlo's new baths are the work of the architect Moor.",
    ],
    [
      "the first woman, and the first",
      "Edda Moor became the first woman to swim the Tarn.",
      "Ivo Sark was the first to swim the Tarn.",
    ],
    [
      "a rescue in vain",
      "Two divers were picked up by a tanker off Orlo on Friday.",
      "A helicopter had lifted two other divers when a tanker picked up the two off Orlo on Friday.",
    ],
    [
      "imports and exports",
      "Exports from Orlo were the largest ever in May.",
      "Imports to Orlo were the largest since 1990 in May.",
    ],
    [
      "one of the largest",
      "The crowd in Orlo on Friday was the second-largest ever.",
      "Friday's crowd in Orlo was one of the biggest ever.",
    ],
    [
      "titles of two sorts",
      "Friday's win gave Orlo Rangers a second national title.",
      "Orlo Rangers won their third title of the year on Friday.",
    ],
    [
      "not the smallest",
      "Growers in Orlo expect their largest harvest for 20 years.",
      "Growers in Orlo do not expect their smallest harvest for 20 years.",
    ],
  ])("are at one: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toEqual([]);
  });
});

function verdictsOf(...texts: readonly string[]): readonly string[] {
  const read = texts.map((content, index) => extract(readDocument({ id: `${String(index)}.txt`, content })));
  return check(read, { sameEvent: true })
    .findings.map(({ verdict }) => verdict)
    .filter((verdict) => verdict === "contradiction" || verdict === "tension");
}
