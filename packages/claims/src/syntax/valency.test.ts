import { expect, test } from "vitest";
import { prepositionsOfNouns, prepositionsOfVerbs } from "./valency.en.js";
import { prepositionBit } from "./valency.js";

test("knows every preposition that nouns take, and gives each a bit of its own", () => {
  const bits = Object.keys(prepositionsOfVerbs).map(prepositionBit);
  expect(bits.every((bit) => bit > 0)).toBe(true);
  expect(new Set(bits).size).toBe(bits.length);
  expect(Object.keys(prepositionsOfNouns).filter((preposition) => prepositionBit(preposition) === 0)).toEqual(
    [],
  );
});

test.each([
  ["verbs", prepositionsOfVerbs],
  ["nouns", prepositionsOfNouns],
])("lists the %s of a preposition once, in order", (_, table) => {
  for (const words of Object.values(table).map((list) => list.split(/\s+/)))
    expect(words).toEqual([...new Set(words)].sort());
});
