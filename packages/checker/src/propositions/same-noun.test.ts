import { expect, it } from "vitest";
import { clash } from "../testing/clash.js";

it.each([
  [
    "Ivo Brandt (1901 – 1970) was a Norwegian general who served as the 12th governor of Orva from 1950 to 1958.",
    "Ivo Brandt was a three star general and the 13th governor of Orva.",
    "Ivo Brandt was a three star general and the 13th governor of Hestra.",
    "12th / 13th",
  ],
  [
    "Marta Holm was the eldest daughter of Anton Holm, a miller.",
    "Marta Holm was the youngest daughter of the miller.",
    "Marta Holm was the youngest pupil of the miller.",
    "eldest / youngest",
  ],
  [
    "Salt Road is a wry, incomplete poem of nine parts.",
    "Salt Road is a complete poem.",
    "Salt Road is an illustrated poem.",
    "incomplete / complete",
  ],
  [
    "She was the first woman to be given the Orva Medal.",
    "Marta Holm was the third woman to be given the Orva Medal.",
    "Marta Holm was the third composer to be given the Orva Medal.",
    "first / third",
  ],
  [
    "It is the debut novel of the harbour pilot Ivo Brandt.",
    "Salt Road was the second novel of Ivo Brandt.",
    "Salt Road was the first novel of Ivo Brandt.",
    "debut / second",
  ],
  [
    "The shrine is the third site of the order.",
    "The Shrine of Hestra is the fourth site of the order.",
    "The Shrine of Hestra is the fourth house of the order.",
    "third / fourth",
  ],
  [
    "Gull Bay is a song that Marta Holm recorded for her first studio album.",
    "Gull Bay is part of the second studio album of Marta Holm.",
    "Gull Bay is part of the second live album of Marta Holm.",
    "first / second",
  ],
  [
    "Ivo Brandt was the last Emperor of Orva as the twelfth and final Emperor of the Holm dynasty.",
    "Ivo Brandt was the 11th Emperor of the Holm dynasty.",
    "Ivo Brandt was the 12th Emperor of the Holm dynasty.",
    "twelfth / 11th",
  ],
])("%s", (told, clashing, harmless, words) => {
  expect(clash(told, clashing)).toBe(words);
  expect(clash(told, harmless)).toBeNull();
  expect(clash(clashing, told)).not.toBeNull();
  expect(clash(harmless, told)).toBeNull();
});

it.each([
  ["another row", "Tall Ships is her second live album.", "Tall Ships is her first album."],
  ["another one of the kind", "Holm won the first race and the second race.", "Holm won the second race."],
  ["a row that a clause tells", "Holm was the 37th mayor of Orva.", "Holm was the first mayor to resign."],
  ["an earlier one", "Holm is host of the 9th Orva Fair.", "Holm was previously host of the 7th Orva Fair."],
  ["two days", "Holm took her first medal in 1976.", "Holm took her second medal in 1980."],
  ["two persons", "Anton Holm was the eldest son.", "Karl Oster was the youngest son."],
])("%s", (_, a, b) => {
  expect(clash(a, b)).toBeNull();
  expect(clash(b, a)).toBeNull();
});
