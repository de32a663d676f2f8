import { expect, it } from "vitest";
import { clash } from "../testing/clash.js";

const biography = "Ivo Brandt (born 3 May 1961) is a Norwegian actor, broadcaster and stage magician.";

it.each([
  [biography, "Ivo Brandt is a golfer.", "actor / golfer"],
  [
    "Marta Holm ( 2 June 1901 – 9 May 1970 ) was a Danish chemist.",
    "Holm was a football player.",
    "chemist / player",
  ],
])("is another trade than those a biography gives: %s | %s", (text, statement, words) => {
  expect(clash(text, statement)).toBe(words);
  expect(clash(statement, text)).not.toBeNull();
});

it.each([
  ["one that goes with them", biography, "Ivo Brandt is a novelist."],
  ["one of several", biography, "Ivo Brandt is a golfer and singer."],
  ["of no known kind", biography, "Ivo Brandt is a neighbour."],
  ["told beside another", "Ivo Brandt (born 3 May 1961) is an actor and golfer.", "Ivo Brandt is a golfer."],
  ["of no known kind there", "Ivo Brandt (born 3 May 1961) is a hero.", "Ivo Brandt is a golfer."],
  ["no biography", "Ivo Brandt was an actor in the play.", "Ivo Brandt is a golfer."],
  ["one of several sentences", `He played in Orva. ${biography}`, "Ivo Brandt is a golfer."],
  ["politics, which others go into", biography, "Ivo Brandt is a politician."],
  ["somebody else", biography, "Marta Holm is a golfer."],
])("may be so: %s", (_, text, statement) => {
  expect(clash(text, statement)).toBeNull();
  expect(clash(statement, text)).toBeNull();
});
