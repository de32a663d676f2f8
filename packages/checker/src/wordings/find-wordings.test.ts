import { describe, expect, it } from "vitest";
import { readUnits } from "../testing/read-units.js";
import { findWording, findWordings, readWordings } from "./find-wordings.js";
import { readClasses, readWording } from "./wording.js";

/** The words of a wording in a sentence, and what fills its slots. */
function foundIn(sentence: string, wording: string, classes = ""): readonly string[] {
  const read = readWording(wording, readClasses(classes));
  return findWording(readUnits(sentence), read).map(({ words, filled }) => {
    const slots = Object.entries(filled).map(([slot, units]) => ` ${slot}: ${textOf(units)}`);
    return textOf(words) + slots.join(",");
  });
}

function textOf(units: readonly { readonly text: string }[]): string {
  return units.map(({ text }) => text).join(" ");
}

describe("a wording in a sentence", () => {
  it.each([
    ["a word in any form", "The ferry sank on Friday.", "sink", ["sank"]],
    ["either of two words", "The mill was shut in May.", "close/shut", ["shut"]],
    ["a word that may be missing, there", "Kerr won the race.", "win the? race", ["won the race"]],
    ["a word that may be missing, not there", "Kerr won races.", "win the? race", ["won races"]],
    ["the verb only", "The fine was small.", "fine(v)", []],
    ["words in a row", "The house was sold out.", "sold_out", ["sold out"]],
    ["words apart that are to be in a row", "The house was sold and put out.", "sold_out", []],
    ["a gap", "Kerr sold his old mill to a brewer.", "sell .. to", ["sold to"]],
    ["a gap that a mark ends", "Kerr sold his mill; he moved to Orlo.", "sell .. to", []],
    ["words of one noun phrase", "Kerr sold his old mill to a brewer.", "sell ~ to", ["sold to"]],
    ["more than one noun phrase", "Kerr sold mills that he owned to a brewer.", "sell ~ to", []],
    ["who it is told of", "The race was won by Edda Moor.", "won by {who}", ["won by who: Edda Moor"]],
    ["nobody named", "The race was won by a baker.", "won by {who}", []],
    ["a common noun", "The race was won by a baker.", "won by {noun}", ["won by noun: baker"]],
    ["a sum", "The mill cost £3 million.", "cost AMOUNT", ["cost £3 million"]],
    ["no sum", "The mill cost nerves.", "cost AMOUNT", []],
  ])("%s", (_, sentence, wording, found) => {
    expect(foundIn(sentence, wording)).toEqual(found);
  });

  it("takes any word of a class for its name", () => {
    const classes = "SHIP: ferry, tanker";
    expect(foundIn("The tanker sank.", "SHIP sink", classes)).toEqual(["tanker sank"]);
    expect(foundIn("The barge sank.", "SHIP sink", classes)).toEqual([]);
  });
});

describe("the wordings of a table", () => {
  const table = readWordings("over: call off, call\nlater: put off", ({ name }) => name);
  const namesIn = (sentence: string): readonly string[] =>
    findWordings(readUnits(sentence).units, table).map(
      ({ entry, first, last }) => `${entry} ${last - first}`,
    );

  it("are found with small words between theirs, the longest first", () => {
    expect(namesIn("They called off the strike and put just off the march.")).toEqual(["over 2", "later 3"]);
  });

  it("are not found with other words between", () => {
    expect(namesIn("They put bread and off went the lights.")).toEqual([]);
  });
});
