import { describe, expect, it } from "vitest";
import { readDocument } from "./document/read-document.js";
import { extract } from "./extract.js";
import { articleDate, readAssertions } from "./testing/read-assertions.js";

/** What a text says of when, how long, how many and how much. */
function read(text: string): readonly string[] {
  return readAssertions(text, "when", "howLong", "howMany", "howMuch");
}

describe("dates", () => {
  it.each([
    ["Rebels toppled Nicolae Petrescu in March 1991.", ["overthrow.when(Nicolae Petrescu) = March 1991"]],
    [
      "Calm returned after the fall of Nicolae Petrescu's government in March 1991.",
      ["overthrow.when(Nicolae Petrescu) = March 1991"],
    ],
    ["The Lowland War broke out in 1873.", ["war.when(Lowland War) = 1873 [start]"]],
    ["Marta Lindqvist will resign in May 2026.", ["resignation.when(Marta Lindqvist) = May 2026 [planned]"]],
    ["Prices fell in March 1991.", ["to fall.when(price) = March 1991"]],
    ["Officials recently met Nicolae Petrescu.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("durations", () => {
  it.each([
    ["The Lowland War lasted 13 years.", ["war.howLong(Lowland War) = 13 years"]],
    ["After 13 years of war the coast was empty.", ["war.howLong(the war) = 13 years"]],
    ["Nicolae Petrescu ruled for 24 years.", ["rule.howLong(Nicolae Petrescu) = 24 years"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("numbers", () => {
  it.each([
    [
      "The fire killed nine people and injured 31.",
      ["death.howMany(the fire) = 9 people [people]", "injury.howMany(the fire) = 31"],
    ],
    [
      "Nine people, including two children, died in the fire.",
      ["death.howMany(the fire) = 9 people [people]", "death.howMany(the fire) = 2 children [child, part]"],
    ],
    [
      "Six rifles were found and seized.",
      ["to find.howMany(the ) = 6 rifles [rifle]", "seizure.howMany(the ) = 6 rifles [rifle]"],
    ],
    ["Two women were pronounced dead at the scene.", ["death.howMany(the ) = 2 women [woman]"]],
    ["Port Alden has a population of 12,000.", ["population.howMany(Port Alden) = 12,000 [people]"]],
    [
      "A 6.1-magnitude quake struck the coast.",
      ["magnitude.howMuch(the earthquake) = 6.1 magnitude [magnitude]"],
    ],
    [
      "A magnitude-6.0 quake can cause severe damage.",
      ["magnitude.howMuch(the earthquake) = 6.0 magnitude [magnitude, possible]"],
    ],
    ["No one was hurt.", []],
    ["Two of the officials said nothing.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("says whose words they are", () => {
    expect(read("Nine people died in the fire, the coastguard said.")).toEqual([
      "death.howMany(the fire) = 9 people [people, reported by the coastguard]",
    ]);
    expect(read("According to the coastguard, nine people died in the fire.")).toEqual([
      "death.howMany(the fire) = 9 people [people, reported by the coastguard]",
    ]);
  });

  it("are of whoever a pronoun or a description stands for, where that is sure", () => {
    expect(read("Marta Lindqvist fled before an official saw that she would resign in May 2026.")).toEqual([
      "resignation.when(Marta Lindqvist) = May 2026 [planned]",
    ]);
    const airline = "Quillo Corp., an airline, grew. Rain fell.";
    expect(read(`${airline} Then the airline was founded again in 1999.`)).toEqual([
      "founding.when(Quillo Corp.) = 1999",
    ]);
    expect(
      read(`${airline} Marlin Corp., an airline, shrank. Rain fell. The airline was founded in 1999.`),
    ).toEqual(["to found.when(airline) = 1999"]);
  });

  it("keeps the speaker of a quotation that runs on", () => {
    expect(read('"The fire is out," the mayor said. "Nine people died in the fire."')).toEqual([
      "death.howMany(the fire) = 9 people [people, reported by the mayor]",
    ]);
  });

  it("takes time and place over from the sentence that a pronoun points back to", () => {
    const content = "In February 2024, a quake hit Kenya. It killed 612 people.";
    const { assertions } = extract(readDocument({ id: "a.txt", content, metadata: { date: articleDate } }));
    const death = assertions.find(({ predicate }) => predicate === "death");
    expect(death?.qualifiers.time).toMatchObject({ timex: "2024-02" });
  });
});

describe("evidence", () => {
  it("is a verbatim slice of the file as read, with line and column", () => {
    const content = "# Fire\n\nThe fire killed **nine people** &amp; injured 31.\n";
    const { assertions, document } = extract(readDocument({ id: "fire.md", content }));
    expect(document.dropped).toBe(0);
    const numbers = assertions.filter(({ slot }) => slot === "howMany");
    expect(numbers.map(({ evidence: { quote, line, column } }) => [quote, line, column])).toEqual([
      ["nine", 3, 19],
      ["31", 3, 47],
    ]);
    for (const { evidence } of assertions) {
      expect(content.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(content.slice(evidence.sentenceStart, evidence.sentenceStart + evidence.sentence.length)).toBe(
        evidence.sentence,
      );
    }
  });

  it("gives the same assertions for the same text", () => {
    const article = { id: "a.txt", content: "The fire killed nine people. The Lowland War began in 1871." };
    expect(extract(readDocument(article))).toEqual(extract(readDocument(article)));
  });
});
