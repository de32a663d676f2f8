import { expect, test } from "vitest";
import { printable } from "./printable.js";

test.each([
  ["plain text, naïve café, 日本 👩‍👧", "plain text, naïve café, 日本 👩‍👧"],
  ["two\r\nlines\tand\u2028more", "two lines and more"],
  ["\u001b[31mred\u001b[0m\u0007", "␛[31mred␛[0m␇"],
  ["\u009b1m\u007f\u0000", "�1m␡␀"],
  ["\u202eolleh\u202c \u2067x\u2069", "�olleh� �x�"],
  ["left-to-right mark \u200e stays", "left-to-right mark \u200e stays"],
  ["half a pair \ud83d.", "half a pair �."],
])("%j", (text, expected) => {
  expect(printable(text)).toBe(expected);
});
