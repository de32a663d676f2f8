import { expect, it } from "vitest";
import { clash } from "../testing/clash.js";

/** Each: what denies one of its parts, what says that part, and what does not. */
it.each([
  ["He had three daughters and no sons.", "Ivo Brandt had two sons.", "Ivo Brandt had three daughters."],
  [
    "In Orva, a warden is an officer whose pay is neither fixed nor public.",
    "In Orva, a warden is an officer whose pay is fixed.",
    "In Orva, a warden is an officer whose pay is secret.",
  ],
  [
    "Neither the Bank of Orva nor the Harbour Trust was founded at the time.",
    "The Harbour Trust was founded at the time.",
    "The Bank of Orva was founded in 1951.",
  ],
  [
    "The convoy left on Friday, not on Sunday.",
    "The convoy left not on Friday but on Sunday.",
    "The convoy left not on Sunday but on Friday.",
  ],
  ["The convoy went to Bergen, not Oslo.", "The convoy went to Oslo.", "The convoy went to Bergen."],
  [
    "Holm plays the viola, not the violin, in the harbour orchestra.",
    "Holm plays the violin in the harbour orchestra.",
    "Holm plays the violin in her kitchen.",
  ],
  [
    "Ivo Brandt was not elected but appointed mayor of Orva.",
    "Ivo Brandt was elected mayor of Orva.",
    "Ivo Brandt was appointed mayor of Orva.",
  ],
])("%s %s", (denying, told, harmless) => {
  expect(clash(denying, told)).not.toBeNull();
  expect(clash(told, denying)).not.toBeNull();
  expect(clash(denying, harmless)).toBeNull();
  expect(clash(harmless, denying)).toBeNull();
});

it.each([
  ["the other way round", "Neither Orva nor Hestra beat Graz.", "Graz beat Orva."],
  ["not only", "The flag is not only red but blue.", "The flag is red."],
  ["a choice", "The flag is neither red nor blue.", "The flag is red or green."],
  ["both deny it", "The flag is neither red nor blue.", "The flag is not red."],
])("%s", (_, a, b) => {
  expect(clash(a, b)).toBeNull();
  expect(clash(b, a)).toBeNull();
});
