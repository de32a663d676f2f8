import { expect, it } from "vitest";
import { nestsTooDeeply } from "./nesting.js";

it.each([
  ["brackets", "[".repeat(101), true],
  ["braces within brackets", "[{".repeat(51), true],
  ["list marks", "- ".repeat(101), true],
  ["indents", `a:\n${" ".repeat(401)}b`, true],
  ["a hundred brackets, closed", "[".repeat(100) + "]".repeat(100), false],
  ["many brackets side by side", "[] ".repeat(1000), false],
  ["ordinary front matter", 'title: "Fire"\ntags: [ferry, fire]\nauthors:\n  - name: A\n', false],
  ["a rule of hyphens inside a line", `title: ${"-".repeat(500)}`, false],
])("%s", (_name, text, expected) => {
  expect(nestsTooDeeply(text)).toBe(expected);
});
