import { expect, test } from "vitest";
import { fold, hasWords, sameName } from "./fold.js";

test.each([
  ["Łódź–al-Assad", " lodz al assad"],
  ["  «Straße 12», İzmir; Ærø!", " strasse 12 izmir aero"],
  ["Cafe\u0301 and Café, ＡＢＣ", " cafe and cafe abc"],
  ["דובר צה״ל 日本語", " דובר צה ל 日本語"],
  ["—!", ""],
  ["", ""],
])("folds %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("names are the same apart from case, accents and punctuation", () => {
  expect(["al-Assad, Bashar", "AL ASSAD BASHAR", "Bashar al-Assad"].map(sameName("al assad bashar"))).toEqual(
    [true, true, false],
  );
  expect(["🌉", "⛴", ""].map(sameName("🌉"))).toEqual([true, false, false]);
  expect(["Müller", "muller", "Mullers"].map(sameName("MULLER"))).toEqual([true, true, false]);
});

test.each([
  ["tern SILV", true],
  ["the sank, 2019", true],
  ["", true],
  ["ilver", false],
  ["019", false],
  ["silver gold", false],
])("every word of %j has to begin a word", (wanted, has) => {
  expect(hasWords(wanted)(fold("The Silver Tern sank in 2019."))).toBe(has);
});

test("takes time in proportion to the text", () => {
  const hostile = " -".repeat(20_000);
  timeOf(hostile);
  expect(timeOf(hostile.repeat(8))).toBeLessThan(64 * Math.max(timeOf(hostile), 1));
});

function timeOf(text: string): number {
  const start = performance.now();
  fold(text);
  return performance.now() - start;
}
