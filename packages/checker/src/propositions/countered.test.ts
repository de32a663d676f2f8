import { describe, expect, it } from "vitest";
import { clash } from "../testing/clash.js";

/** Each: what a text tells amid much else, a statement that it denies, and one that it does not. */
type Neighbours = readonly [text: string, denied: string, harmless: string];

describe("a statement that a text denies amid much else", () => {
  it.each<Neighbours>([
    [
      "The head of Nordfly said that getting visas for the pilots on its long routes had not been easy.",
      "Pilots on long routes easily get visas.",
      "Pilots on long routes get visas.",
    ],
    [
      "The agency would not say in which towns of the north the bad pills had been sold before the ban.",
      "The agency provided the names of the towns.",
      "The agency banned the pills.",
    ],
    [
      "A friar, as the word is used in the north of Norway, is a person who never eats meat or eggs.",
      "A friar eats meat.",
      "A friar eats bread.",
    ],
    [
      "The council, which met for hours last night, did not approve the new budget for the harbour.",
      "The council approved a budget.",
      "The council met for hours.",
    ],
    [
      "The moth, which flies from May to July in the north of Norway, has never bred on the islands.",
      "The moth breeds on the islands.",
      "The moth flies in Norway.",
    ],
    [
      "Nordfly, which has its seat in the old port of Bergen, does not insure the boats of its staff.",
      "Nordfly insures the boats.",
      "Nordfly has boats.",
    ],
  ])("%s", (text, denied, harmless) => {
    expect(clash(text, denied)).not.toBeNull();
    expect(clash(denied, text)).not.toBeNull();
    expect(clash(text, harmless)).toBeNull();
    expect(clash(harmless, text)).toBeNull();
  });

  it.each([
    [
      "The bridge, which the town has wanted for years, was not built of stone but of wood from the north.",
      "The bridge was built of wood.",
    ],
    [
      "The mill, which had stood empty, was not badly damaged by the great fire of last winter in Orva.",
      "The mill was damaged by the fire.",
    ],
    [
      "The ministry of Orva urged its clerks on Friday never to use anything other than full Norwegian in letters.",
      "Clerks use full Norwegian.",
    ],
    [
      "The council, which met for hours last night, did not approve the new budget for the harbour until Friday.",
      "The council approved a budget.",
    ],
    [
      "The feast, which was held in the old hall of the castle, brought no joy and very little money to Orva.",
      "The feast brought a lack of joy and little money.",
    ],
    [
      "The council, which met for hours last night, may not have approved the new budget for the harbour.",
      "The council approved a budget.",
    ],
  ])("%s", (text, harmless) => {
    expect(clash(text, harmless)).toBeNull();
    expect(clash(harmless, text)).toBeNull();
  });
});
