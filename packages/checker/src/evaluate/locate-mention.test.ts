import { expect, it } from "vitest";
import { locateMention } from "./locate-mention.js";

/** The words found, with where they start. */
const find = (text: string, quote: string | null, word: string): readonly string[] =>
  locateMention(text, { quote, word }).map(({ start, end }) => `${start} ${text.slice(start, end)}`);

it.each<[string, string, string, readonly string[]]>([
  ["Rain fell. It fell on Hoy.", "It fell on Hoy.", "fell", ["14 fell"]],
  ["“I’ll sail”, she said.", "`` I' ll sail '', she said .", "sail", ["6 sail"]],
  ["The mill\n  shut  early.", "The mill shut early.", "shut", ["11 shut"]],
  ["The unmet met.", "The unmet met.", "met", ["10 met"]],
  ["They out-sold us.", "They out-sold us.", "out-sold", ["5 out-sold"]],
  ["They out-sold us.", "They out-sold us.", "sold", ["9 sold"]],
  ["Boats took the bridge over.", "Boats took the bridge over.", "took_over", ["6 took", "22 over"]],
  ["It fell, then fell again.", "It fell, then fell again.", "fell", ["3 fell", "14 fell"]],
  ["Rain fell. Rain fell.", "Rain fell.", "fell", ["5 fell", "16 fell"]],
])("%s: in %s, %s", (text, quote, word, expected) => {
  expect(find(text, quote, word)).toEqual(expected);
});

it.each<[string, string | null, string]>([
  ["Rain fell.", "Snow fell.", "fell"],
  ["Rain fell.", "Rain fell.", "snowed"],
  ["Rain fell.", "Rain fell.", "rain"],
  ["The unmet.", "The unmet.", "met"],
  ["Boats took the bridge.", "Boats took the bridge.", "took_over"],
  ["Rain fell.", " ", "fell"],
  ["Rain fell.", null, "fell"],
])("%s: not in %s, %s", (text, quote, word) => {
  expect(find(text, quote, word)).toEqual([]);
});
