import { describe, expect, it } from "vitest";
import { readDocument } from "../document/read-document.js";
import { extract } from "../extract.js";
import { formatValue } from "../kinds/index.js";

/** The dates that the numbers of a text are of. */
function timesOf(text: string): readonly string[] {
  return extract(readDocument({ id: "a.txt", content: text }))
    .assertions.filter(({ slot }) => slot === "howMany" || slot === "howMuch")
    .map(({ qualifiers: { time } }) => (time === undefined ? "none" : formatValue(time)));
}

describe("the date of a number", () => {
  it.each([
    ["Hale, who joined in 2010, scored 12 goals.", "none"],
    ["Hale scored 12 goals in 2010.", "2010"],
    ["Orbit, founded in 1990, employs 400 people.", "none"],
    ["Orbit, which employs 400 people, was founded in 1990.", "none"],
    ["The shop sold 400 lamps, which were made in 1990.", "none"],
    ["In 1990 the shop sold 400 lamps, which were made in Orva.", "1990"],
    ["The quake, which hit Orva in 1990, killed 12 people.", "1990"],
    ["The firm fined in 1990 a clerk who had stolen 12 rings.", "1990"],
  ])("%s", (text, ...expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});

describe("the date of an age", () => {
  it.each([
    ["Ann Hale, 52, became president of the club in 2002.", "none"],
    ["Ann Hale, 52, became president of the club on 3 May 2002.", "3 May 2002"],
    ["Ann Hale, 52, died in May 2002.", "May 2002"],
    ["Ann Hale died in 2002 at the age of 52.", "2002"],
  ])("%s", (text, ...expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
