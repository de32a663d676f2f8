import { describe, expect, it } from "vitest";
import { readUnits, showDifference } from "../testing/read-units.js";
import { compareDescriptions } from "./compare-descriptions.js";
import { compareRoles } from "./compare-roles.js";
import { compareOnceTold } from "./once-told.js";

const described = (a: string, b: string): string | null =>
  showDifference(compareDescriptions(readUnits(a), readUnits(b)));
const onceTold = (a: string, b: string): string | null =>
  showDifference(compareOnceTold(readUnits(a), readUnits(b)));

const roles = (a: string, b: string): string | null =>
  showDifference(compareRoles(readUnits(a), readUnits(b)));

describe("what something is", () => {
  it.each([
    ["its sort", "Hestra is a long river that ends in a lake.", "Hestra is a town.", "river / town"],
    [
      "a person and a thing",
      "Ivo Brandt is a Danish poet, clerk and fiddler.",
      "Ivo Brandt is a truck.",
      "poet / truck",
    ],
    [
      "who made it, behind what he did",
      "Low Water is the third album recorded by Marta Holm, the former singer of Tern Nine.",
      "Low Water is an album recorded by Ivo Brandt.",
      "Marta Holm / Ivo Brandt",
    ],
    ["a kind of it", "Orva Blue is a Danish type of cheese.", "Orva Blue is a rock band.", "cheese / band"],
    [
      "what is yet to come",
      "Tall Ships is an upcoming album by Tern Nine.",
      "Tall Ships is a sitcom.",
      "album / sitcom",
    ],
    ["genres", "Tall Ships is a 1961 romance film.", "Tall Ships is a slasher film.", "romance / slasher"],
    [
      "the people of who made it",
      "Salt Road is a novel by Norwegian author Marta Holm.",
      "Salt Road is a novel by a Peruvian author.",
      "Norwegian / Peruvian",
    ],
    [
      "a film and a book",
      "Grey Harbour is a 1961 drama film by Ivo Brandt.",
      "Grey Harbour is a novel.",
      "film / novel",
    ],
    [
      "its people",
      "Grey Harbour is a Norwegian film by Ivo Brandt.",
      "Grey Harbour is solely a Peruvian war film.",
      "Norwegian / Peruvian",
    ],
    [
      "its people alone",
      "Ivo Brandt (born 1931) is a Danish poet.",
      "Ivo Brandt is Chilean.",
      "Danish / Chilean",
    ],
    [
      "its year",
      "Grey Harbour is a 1961 film by Ivo Brandt.",
      "Grey Harbour is a 1971 war film.",
      "1961 / 1971",
    ],
    [
      "its place in a row",
      "Grey Harbour is the second concert album of Kestrel.",
      "It is the third concert album of Kestrel.",
      "second / third",
    ],
    [
      "where it is",
      "Milford is a large school in Norway with a pool.",
      "Milford is in Peru.",
      "Norway / Peru",
    ],
    [
      "of which country it is",
      "Milford is a hilly island of Norway.",
      "Milford is in Peru.",
      "Norway / Peru",
    ],
    [
      "its rank in other words",
      "Hestra is the third largest harbour town.",
      "Hestra is the fourth biggest harbour town.",
      "third / fourth",
    ],
    [
      "whose work it is",
      "Grey Harbour is the first novel by the poet Marta Holm.",
      "Grey Harbour is a book by Ivo Brandt.",
      "Marta Holm / Ivo Brandt",
    ],
    [
      "the sort of what has a title",
      "To the Harbour is the first studio album of Kestrel.",
      "To the Harbour is a TV series.",
      "album / series",
    ],
    [
      "two parts of a state",
      "Ivo Brandt is an English poet.",
      "Ivo Brandt is a Welsh poet.",
      "English / Welsh",
    ],
    [
      "a part and another state",
      "Ivo Brandt is an English poet.",
      "Ivo Brandt is a Danish poet.",
      "English / Danish",
    ],
  ])("tells %s", (_, a, b, expected) => expect(described(a, b)).toBe(expected));

  it.each([
    ["two trades", "Ivo Brandt is a Danish poet.", "Ivo Brandt is a drummer."],
    ["a trade that no table has", "Ivo Brandt is a Danish poet and cooper.", "Ivo Brandt is a cooper."],
    ["one kind of the other", "Grey Harbour is a novella.", "Grey Harbour is a book."],
    ["a city that is a country", "Hestra is a country.", "Hestra is a small city."],
    ["two peoples of one", "Ivo Brandt is a Danish-Chilean poet.", "Ivo Brandt is a Chilean poet."],
    ["part of a people", "Ivo Brandt is an English poet.", "Ivo Brandt is a British poet."],
    ["other rows", "It is the second largest town in Norway.", "Hestra is the fifth largest town in Europe."],
    ["two places", "Lorn is a river in Norway and Sweden.", "Lorn is a river in Sweden."],
    ["two things", "Grey Harbour is a film.", "Red Meadow is a novel."],
    ["what is denied", "Grey Harbour is not a film.", "Grey Harbour is a novel."],
    ["what may be", "Grey Harbour may be a film.", "Grey Harbour is a novel."],
    ["relatives", "Ivo Brandt is a Danish poet.", "Marta Brandt is a Chilean poet."],
    ["what belongs to it", "Hestra's mayor is a poet.", "Hestra is a town."],
    [
      "a label and who made it",
      "Low Water is an album released by Moor Records.",
      "Low Water is an album released by Tern Nine.",
    ],
    [
      "makers with trades",
      "Salt Road is a novel written by Marta Holm, poet Ada Lind and Ivo Brandt.",
      "Salt Road is a novel written by Ivo Brandt.",
    ],
    ["a work by two", "Orva is a novel by Marta Holm and Ivo Brandt.", "Orva is a novel by Ivo Brandt."],
    ["one within the other", "Milford is a town of Norway.", "Milford is in Europe."],
    ["a part of it", "The mayor of Hestra is a poet.", "Hestra is a town."],
    ["genres that meet", "Tall Ships is a romantic comedy film.", "Tall Ships is a comedy horror film."],
    ["a kind of one sort", "Orva Blue is a type of cheese.", "Orva Blue is a cheese."],
    [
      "one people",
      "Salt Road is a novel by Danish author Marta Holm.",
      "Salt Road is a novel by a Danish writer.",
    ],
  ])("says nothing of %s", (_, a, b) => expect(described(a, b)).toBeNull());
});

describe("what happens once", () => {
  it.each([
    [
      "a birth in brackets",
      "Ivo Brandt (born 3 May 1931) is a poet.",
      "Ivo Brandt was born in 1941.",
      "3 May 1931 / 1941",
    ],
    [
      "beside another name",
      "Ivo Brandt (born Ivo Holm; 3 May 1931) is a poet.",
      "Ivo Brandt was born on 4 May 1931.",
      "3 May 1931 / 4 May 1931",
    ],
    [
      "a death in brackets",
      "Ivo Brandt (3 May 1931 – 7 June 1999) was a poet.",
      "Ivo Brandt died in 1989.",
      "7 June 1999 / 1989",
    ],
    [
      "a founding",
      "Kestrel Works is a mill founded in 1871 in Oslo.",
      "In 1817 Kestrel Works was established.",
      "1871 / 1817",
    ],
    [
      "a life behind a title",
      "Ivo Brandt, 3rd Earl of Hestra, (3 May 1931 – 7 June 1999) was a poet.",
      "Ivo Brandt was born on 13 May 1931.",
      "3 May 1931 / 13 May 1931",
    ],
    [
      "a life behind a name of many words",
      "Ramón José de la Santa Trinidad Olvar y Palas ( 24 July 1783 – 17 December 1830 ) was a Peruvian general.",
      "Ramón Olvar was born in 1721.",
      "24 July 1783 / 1721",
    ],
    ["its place", "Kestrel are a band formed in Oslo.", "Kestrel was formed in Bergen.", "Oslo / Bergen"],
  ])("tells %s", (_, a, b, expected) => expect(onceTold(a, b)).toBe(expected));

  it.each([
    ["a finer date", "Ivo Brandt (born 3 May 1931) is a poet.", "Ivo Brandt was born in 1931."],
    ["the year of a film", "Grey Harbour (1961) is a film.", "Grey Harbour was released in 1962."],
    [
      "somebody's father",
      "Ivo Brandt (born 3 May 1931) is a poet.",
      "Ivo Brandt was born in Graz, the son of Karl Brandt (1901–1960).",
    ],
    ["birth and death", "Ivo Brandt (born 3 May 1931) is a poet.", "Ivo Brandt died in 1999."],
    [
      "another thing's date",
      "Grey Harbour is a film based on a novel published in 1951.",
      "Grey Harbour was published in 1961.",
    ],
    ["what he founded", "Ivo Brandt founded a mill in 1961.", "Ivo Brandt was founded in 1971."],
    ["one of two", "Ivo Brandt died in the 1840s or 1850s.", "Ivo Brandt died in the 1850s."],
    ["a denial", "Kestrel Works was not founded in 1871.", "Kestrel Works was founded in 1817."],
    ["a plan", "Grey Harbour will be released in 2024.", "Grey Harbour was released in 2025."],
    ["two persons", "Ivo Brandt was born in 1931.", "Marta Lindqvist was born in 1941."],
  ])("says nothing of %s", (_, a, b) => expect(onceTold(a, b)).toBeNull());
});

describe("who did it to whom", () => {
  it.each([
    [
      "an object",
      "Ivo Brandt beat Renata Holm in the final.",
      "Renata Holm beat Ivo Brandt.",
      "Ivo Brandt / Renata Holm",
    ],
    [
      "a passive",
      "Ivo Brandt defeated Renata Holm.",
      "Ivo Brandt was narrowly defeated by Renata Holm.",
      "Ivo Brandt / Renata Holm",
    ],
    [
      "a successor",
      "Renata Holm succeeded Ivo Brandt as mayor.",
      "Ivo Brandt succeeded Renata Holm.",
      "Renata Holm / Ivo Brandt",
    ],
  ])("tells the two of %s", (_, a, b, expected) => expect(roles(a, b)).toBe(expected));

  it.each([
    [
      "the same told in the passive",
      "Ivo Brandt defeated Renata Holm.",
      "Renata Holm was defeated by Ivo Brandt.",
    ],
    ["what is done both ways", "Ivo Brandt met Renata Holm.", "Renata Holm met Ivo Brandt."],
    ["two deeds", "Ivo Brandt hired Renata Holm.", "Renata Holm rescued Ivo Brandt."],
    ["a denial", "Ivo Brandt defeated Renata Holm.", "Renata Holm did not defeat Ivo Brandt."],
    ["a plan", "Ivo Brandt defeated Renata Holm.", "Renata Holm hopes to defeat Ivo Brandt."],
    ["a third", "Ivo Brandt defeated Renata Holm.", "Renata Holm defeated Anton Weiss."],
  ])("says nothing of %s", (_, a, b) => expect(roles(a, b)).toBeNull());
});
