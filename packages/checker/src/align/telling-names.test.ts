import { expect, it } from "vitest";
import { isTellingName } from "./telling-names.js";

it.each(["Dastrop", "Washington", "NASA"])("tells what a text is about: %s", (term) =>
  expect(isTellingName(term)).toBe(true),
);

it.each([
  ["a word", "harbour"],
  ["a country", "Norway"],
  ["initials", "EU"],
  ["a name that is a word", "Rose"],
  ["a month, shortened", "Feb"],
  ["a day", "Monday"],
  ["a form of company", "GmbH"],
  ["what many bodies are called", "Taskforce"],
  ["the place of a dateline", "WASHINGTON"],
])("stands in texts about anything: %s", (_, term) => expect(isTellingName(term)).toBe(false));
