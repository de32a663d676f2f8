import { expect, it } from "vitest";
import { clash } from "../testing/clash.js";

const games = "Orva and Hestra later hosted the Harbour Games in 1988 and 2010, respectively.";
const captains = "Lind and Holm were replaced by Karl Weiss and Ivo Brandt, respectively.";
const towers = "The towers in Orva, Bergen and Graz are 120, 110 and 95 metres high, respectively.";

/** Each: what puts two lists together, and what puts one with another. */
it.each([
  [games, "Hestra later hosted the Harbour Games in 1988.", "1988"],
  [captains, "Holm was replaced by Karl Weiss.", "Karl Weiss"],
])("%s %s", (listing, other, word) => {
  expect(clash(listing, other)).toContain(word);
  expect(clash(other, listing)).toContain(word);
});

it.each([
  ["of something else", games, "Hestra hosted the Winter Cup in 1988."],
  ["as listed", captains, "Holm was replaced by Ivo Brandt."],
  ["the first as listed", captains, "Lind was replaced by Karl Weiss."],
  ["of a value, as listed", towers, "The tower in Bergen is 110 metres high."],
])("%s", (_, listing, other) => {
  expect(clash(listing, other)).toBeNull();
  expect(clash(other, listing)).toBeNull();
});
