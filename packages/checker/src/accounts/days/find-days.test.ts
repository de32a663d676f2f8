import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { align } from "../../align/align.js";
import { findDays } from "./find-days.js";

describe("the days that two reports of one happening tell of one deed", () => {
  it.each([
    [
      "a robbery in other words",
      "Three masked men stormed a jeweller's shop on Velmond's Harbour Street on Tuesday. They fled on scooters.",
      "Robbers burst into a jeweller's on Harbour Street on Wednesday afternoon and stole watches. They got away on scooters.",
    ],
    [
      "a quake of one strength",
      "A magnitude 5.1 earthquake shook the island of Kelsey on Sunday, the institute said. Nobody was hurt.",
      "Kelsey residents were woken on Tuesday afternoon by a quake of magnitude 5.1. No injuries were reported.",
    ],
    [
      "what a clause goes on to tell",
      "A former clerk walked into the Tarvel town hall on Monday and shot two people. He was arrested hours later.",
      "The Tuesday shootings at the Tarvel town hall left two people wounded. A former clerk was arrested.",
    ],
    [
      "who was chosen",
      "Orva Radio announced on Friday that Edda Moor will host the Kestrel Awards. The awards are in May.",
      "On Wednesday, the broadcaster named Edda Moor as the host of the Kestrel Awards in May.",
    ],
    [
      "a murder of years ago",
      "A retired postman is accused of murdering a shopkeeper in Orlo in 1974. He was arrested on Monday.",
      "The postman was charged on Monday in the 1975 slaying of an Orlo shopkeeper.",
    ],
    [
      "what goes on sale",
      "Lindqvist will offer the Orva 9 phone to customers in March, it said on Monday.",
      "The new Orva 9 handset from Lindqvist is to be available in April, the firm said on Monday.",
    ],
    [
      "the release of a film",
      "The studio is struggling to keep the film's June 14 release date. The director quit on Tuesday.",
      "The film is scheduled to be released on July 14. Its director quit on Tuesday.",
    ],
    [
      "a blast and those who died in it",
      "An explosion tore through a bakery in Hestermouth early on Friday, killing one.",
      "One person died in the blast at the Hestermouth bakery on Tuesday morning.",
    ],
    [
      "what is said to have been on a day",
      "The coast guard says the blast on Sunday was heard in Hestra. Nobody was hurt.",
      "The Hestra blast was heard on Tuesday by the coast guard. Nobody was hurt.",
    ],
  ])("%s", (_, here, there) => {
    expect(clashesOf(here, there)).toHaveLength(1);
  });

  it.each([
    [
      "the day of an announcement",
      "Officials said on Saturday that two men had been arrested over the Orlo murder. It was a cold night.",
      "Two men were arrested on Friday over the Orlo murder, police said. It had been a cold night.",
    ],
    [
      "another shop",
      "Three masked men stormed a jeweller's shop on Velmond's Harbour Street on Tuesday. They fled on scooters.",
      "On Wednesday another robbery followed: robbers stole watches from a jeweller's on Harbour Street, and got away on scooters.",
    ],
    [
      "two men by name",
      "Ivo Sark was arrested on Monday over the fire in the Orlo mill. He is a baker.",
      "Tom Rell was arrested on Tuesday over the fire in the Orlo mill. He is a plumber.",
    ],
    [
      "one night",
      "Robbers stole watches from a Velmond jeweller's on Thursday night. They fled.",
      "Early on Friday, watches were stolen from a jeweller's in Velmond by robbers. They fled.",
    ],
    [
      "customers first",
      "Lindqvist will sell the Orva 9 phone to business customers in March, it said on Monday.",
      "The Orva 9 phone from Lindqvist will be available to customers in May, the firm said on Monday.",
    ],
    [
      "a day by which",
      "Nordfly restored the lines of its customers by Saturday. It had to lay new cables.",
      "The lines of Nordfly customers were restored on Friday with new cables.",
    ],
    [
      "another time zone",
      "Edda Moor died in a Hestra clinic on Thursday. She was a cellist of note.",
      "The cellist Edda Moor passed away in a Hestra clinic at 0230 GMT Friday.",
    ],
    [
      "a list of years",
      "Orlo won the Kestrel cup with young players in 1971, 1975 and 1979.",
      "Orlo and its young players won the Kestrel cup in 1979.",
    ],
    [
      "a day that a text gives of both",
      "Robbers stole watches from a jeweller's in Velmond on Tuesday. On Thursday robbers stole rings from a florist's.",
      "A Velmond jeweller's was stormed by robbers on Thursday, who stole watches.",
    ],
    [
      "hearings of two years",
      "Kerr was called mad by doctors at court hearings in Velmond in March 1996.",
      "Doctors called Kerr sane at a court hearing in Velmond in April 2003.",
    ],
  ])("not %s", (_, here, there) => {
    expect(clashesOf(here, there)).toEqual([]);
  });
});

function clashesOf(...texts: readonly string[]): readonly string[] {
  const { stories, handbooks, ...corpus } = align(
    texts.map((content, index) => extract(readDocument({ id: `text ${index}`, content }))),
  );
  return findDays({ stories, handbooks, ...corpus }, { stories, handbooks, sameEvent: true }).map(
    ({ left, right }) => `${left.unit.text} or ${right.unit.text}`,
  );
}
