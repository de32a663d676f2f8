import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { align } from "../../align/align.js";
import { findPersons } from "./find-persons.js";

/** What either short report tells beside. */
const rest = "Nobody was hurt. More is to be said soon. The road is open.";

describe("whom two reports of one happening name in one part", () => {
  it.each([
    [
      "who bought it",
      "Nordfly was bought on Monday by Ivo Sark, a shipping magnate, for £40m. The airline has 900 staff.",
      "The airline Nordfly has a new owner: Tom Rell bought it on Monday for £40m. He built his fortune in ships.",
    ],
    [
      "who was arrested, in other words",
      "Police in Velmond arrested Ivo Sark, a former bank clerk, on Friday over the fire at the Orlo mill. Nobody was hurt.",
      "A former bank clerk, Tom Rell, was detained in Velmond on Friday in connection with the blaze at the Orlo mill.",
    ],
    [
      "who was killed, of one age",
      "The cyclist, Ivo Sark, 41, was killed on Friday when a lorry turned left on Harbour Street in Velmond. The driver was unhurt.",
      "A lorry struck and killed a cyclist on Harbour Street in Velmond on Friday. Tom Rell, 41, was killed instantly, police said.",
    ],
    [
      "who flew the plane",
      "The pilot, Ivo Sark, landed the burning jet on a motorway near Orlo on Friday, and all aboard walked away.",
      "All aboard walked away when the pilot, Tom Rell, landed the jet on a motorway near Orlo on Friday.",
    ],
    [
      "who directed it",
      "The Salt Crown, directed by Ivo Sark over eleven weeks, won three prizes in Velmond on Saturday.",
      "Three prizes went to The Salt Crown on Saturday. Tom Rell directed the film in Velmond in eleven weeks.",
    ],
    [
      "who was dismissed",
      "Orlo Rangers sacked coach Ivo Sark on Friday after a run of nine defeats.",
      "After nine defeats in a row, Orlo Rangers on Friday dismissed Tom Rell, their coach.",
    ],
    [
      "who will follow",
      "Marta Moor will succeed Karl Oster as governor of the central bank in May.",
      "Nina Hale is to succeed Karl Oster as governor of the central bank from May.",
    ],
    [
      "one of a list",
      "The singers Ivo Sark, Nina Hale and Anna Weiss were booed in Orlo on Friday when the concert ended early.",
      "Booing met the singers Karl Oster, Nina Hale and Anna Weiss as their concert in Orlo ended early on Friday.",
    ],
    [
      "who holds the post",
      "The bill was sent back on Friday by the health committee chairman, Ivo Sark.",
      "Tom Rell, chairman of the health committee, sent the bill back on Friday.",
    ],
    [
      "one surname, two given names",
      "Officer Tom Harlan pulled the boy from the canal in Orlo on Friday after a call from a neighbour.",
      "The boy was pulled from the canal in Orlo on Friday by officer Ted Harlan, who had been called by a neighbour.",
    ],
    [
      "one given name, and one part",
      `Sheriff Nina Moorfield called the crash in Orlo a riddle. ${rest}`,
      `"We do not know why," said Sheriff Nina Mooring. ${rest}`,
    ],
    [
      "one surname, and one age",
      `Erik Harlan, 37, is looked for in Orlo. ${rest}`,
      `Nobody has seen Oskar Harlan. The 37-year-old is armed. ${rest}`,
    ],
    [
      "one surname, and given names that begin alike",
      `The post went to Derek Harlan. ${rest}`,
      `Dermot Harlan is to have the job. ${rest}`,
    ],
  ])("clash: %s", (_, left, right) => {
    expect(clashes(left, right)).toHaveLength(1);
  });

  it.each([
    [
      "two of five who were killed",
      "Five people were killed in the Orlo shooting on Friday. Among them was Ivo Sark, 41, a teacher, who was shot in the hall.",
      "Tom Rell was shot dead in the hall in Orlo on Friday. The gunman killed five people.",
    ],
    [
      "of two ages",
      "Ivo Sark, 30, was arrested in Orlo on Friday over the bank raid at Orlo.",
      "Tom Rell, 44, was arrested in Orlo on Friday over the bank raid at Orlo.",
    ],
    [
      "called two things",
      "Orlo Rangers signed striker Ivo Sark from Velmond Town on Friday, the last day of the window.",
      "Orlo Rangers signed goalkeeper Tom Rell from Tarvel City on Friday, the last day of the window.",
    ],
    [
      "in two posts",
      "The president named Ivo Sark as finance minister on Friday.",
      "The president named Tom Rell as defence minister on Friday.",
    ],
    [
      "with two prizes",
      "Ivo Sark won for best song at the Orva Awards on Sunday in Velmond.",
      "Tom Rell won for best film at the Orva Awards on Sunday in Velmond.",
    ],
    [
      "of two sides",
      "Rovers manager Ivo Sark praised his side after Friday's 1-1 draw with Town in Orlo.",
      "Town manager Tom Rell praised his side after Friday's 1-1 draw with Rovers in Orlo.",
    ],
    [
      "two who speak for the police",
      "Police spokesman Ivo Sark said on Friday that the robbers had fled in a van.",
      "Police spokesman Tom Rell said on Friday that the robbers fled in a van.",
    ],
    [
      "two lawyers",
      "Ivo Sark, a lawyer for the family, welcomed the verdict in the Orlo fire trial on Friday.",
      "Tom Rell, a lawyer for the mill's owner, welcomed the verdict in the Orlo fire trial on Friday.",
    ],
    [
      "of two years",
      "Marta Moor hosts the Kestrel Awards in Velmond in May 2021.",
      "Nina Hale hosts the Kestrel Awards in Velmond in May 2022.",
    ],
    [
      "some of a cast",
      "The Salt Crown, a drama set in a salt mine, stars Ivo Sark, Nina Hale and Anna Weiss.",
      "The Salt Crown, a drama set in a salt mine, stars Karl Oster, Nina Hale and Anna Weiss.",
    ],
    [
      "who may be named",
      "The party may nominate Ivo Sark for mayor of Orlo, officials said on Friday.",
      "Tom Rell may be nominated for mayor of Orlo by the party, officials said on Friday.",
    ],
    [
      "known to the other text",
      "Police in Velmond arrested Ivo Sark on Friday over the fire at the Orlo mill. Tom Rell was questioned.",
      "Tom Rell was detained in Velmond on Friday in connection with the blaze at the Orlo mill.",
    ],
    [
      "known to the other text by surname",
      "Police in Velmond arrested Ivo Sark on Friday over the fire at the Orlo mill. Mr Rell was questioned.",
      "Police in Velmond arrested Tom Rell on Friday over the fire at the Orlo mill.",
    ],
    [
      "two of a number",
      "Police in Velmond arrested Ivo Sark on Friday over the fire at the Orlo mill. They had arrested two men before.",
      "Police in Velmond arrested Tom Rell on Friday over the fire at the Orlo mill.",
    ],
    [
      "two of whom one text names a third",
      "Police in Velmond arrested Ivo Sark on Friday over the fire at the Orlo mill. They had arrested Nina Hale before.",
      "Police in Velmond arrested Tom Rell on Friday over the fire at the Orlo mill.",
    ],
    [
      "by a short name",
      "Bill Harlan was arrested in Orlo on Friday over the fire at the mill.",
      "William Harlan was arrested in Orlo on Friday over the fire at the mill.",
    ],
    [
      "of one family",
      "Tom Harlan was arrested in Orlo on Friday over the fire at the mill, as was his brother.",
      "Ted Harlan, Tom's brother, was arrested in Orlo on Friday over the fire at the mill.",
    ],
    [
      "heads of two firms",
      "Chief executive Ivo Sark sealed the merger of Nordfly and Kestrel Air on Friday.",
      "Chief executive Marta Moor defended the merger of Kestrel Air and Nordfly on Friday.",
    ],
    [
      "acting in a post, and in it",
      "Acting museum director Ivo Sark opened the museum in Orlo on Friday.",
      "Museum director Nina Hale sent a letter to the opening of the museum in Orlo on Friday.",
    ],
    [
      "two of one surname, with nothing else in common",
      `Erik Harlan, 37, is looked for in Orlo. ${rest}`,
      `Oskar Harlan owns the shop. ${rest}`,
    ],
    [
      "two of one family in short reports",
      `The post went to Derek Harlan. ${rest}`,
      `His brother Dermot Harlan was glad of it. ${rest}`,
    ],
    [
      "two of one surname, whom one report tells of",
      `The post went to Derek Harlan. ${rest}`,
      `Dermot Harlan and Edda Harlan were in the hall. ${rest}`,
    ],
    [
      "two of one surname in texts that are no short reports",
      "The post went to Derek Harlan.",
      "Dermot Harlan is to have the job.",
    ],
    [
      "two of one office",
      "Sheriff's sergeant Ivo Sark closed the road near Orlo on Friday.",
      "Sheriff Tom Rell came back to Orlo on Friday by the coast road.",
    ],
  ])("are at one: %s", (_, left, right) => {
    expect(clashes(left, right)).toEqual([]);
  });
});

function clashes(...texts: readonly string[]): readonly string[] {
  const corpus = align(
    texts.map((content, index) => extract(readDocument({ id: `${String(index)}.txt`, content }))),
  );
  return findPersons(corpus, { stories: corpus.stories, handbooks: corpus.handbooks, sameEvent: true }).map(
    ({ left, right }) => `${left.value.name} / ${right.value.name}`,
  );
}
