import { expect, it } from "vitest";
import { clash } from "../testing/clash.js";

it.each([
  [
    "Ivo Brandt is a Danish footballer who plays as a left-back for Orva Rovers.",
    "Ivo Brandt plays for Hestra United.",
    "Ivo Brandt plays for the Rovers.",
    "Orva Rovers / Hestra United",
  ],
  [
    "Ivo Holm is a fictional character on the Danish series Harbour Nights, first shown in 1998.",
    "Ivo Holm is a character on Salt Road.",
    "Ivo Holm is a character on Harbour Nights.",
    "Harbour Nights / Salt Road",
  ],
  [
    "Portrayed by the actress Marta Lindqvist, the character appeared in all nine parts.",
    "Ada Holm was played by Renata Weiss.",
    "Ada Holm was played by Lindqvist.",
    "Marta Lindqvist / Renata Weiss",
  ],
])("names another: %s", (told, clashing, harmless, words) => {
  expect(clash(told, clashing)).toBe(words);
  expect(clash(told, harmless)).toBeNull();
  expect(clash(clashing, told)).not.toBeNull();
  expect(clash(harmless, told)).toBeNull();
});

it.each([
  ["one of two", "Brandt plays for Orva Rovers and Hestra United.", "Brandt plays for Hestra United."],
  ["at another time", "Brandt plays for Orva Rovers.", "Brandt played for Hestra United."],
  [
    "named behind another",
    "Ada Holm is a character on a late show on TV Orva.",
    "Ada Holm is a character on Salt Road.",
  ],
  ["named elsewhere", "Brandt, once of Hestra, plays for Orva.", "Brandt plays for Hestra."],
])("may name another: %s", (_, a, b) => {
  expect(clash(a, b)).toBeNull();
  expect(clash(b, a)).toBeNull();
});
