import type { Evidence } from "@gainsay/claims";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { excerpt } from "./excerpt.js";

/** Evidence from a sentence that has its quote in ⟦white square brackets⟧. */
function evidence(marked: string): Evidence {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const sentence = marked.replace(/[⟦⟧]/gu, "");
  return {
    document: "a.txt",
    quote: sentence.slice(start, end),
    start: start + 100,
    end: end + 100,
    line: 1,
    column: 1,
    sentence,
    sentenceStart: 100,
  };
}

/** The excerpt as printed, the quote underlined. */
function print(marked: string, width: number, lines?: number): readonly string[] {
  return excerpt(evidence(marked), width, lines).flatMap(
    ({ before, quote, after, beforeWidth, quoteWidth }) =>
      quote === ""
        ? [before + after]
        : [before + quote + after, " ".repeat(beforeWidth) + "^".repeat(quoteWidth)],
  );
}

describe("excerpt", () => {
  test("a sentence that fits stays whole", () => {
    expect(print("It opened in ⟦1871⟧ at last.", 40)).toEqual([
      "It opened in 1871 at last.",
      "             ^^^^",
    ]);
  });

  test("a quote that crosses a line end is marked on both lines", () => {
    expect(print("The old mill opened in ⟦the spring of 1871⟧ at last.", 28)).toEqual([
      "The old mill opened in the",
      "                       ^^^",
      "spring of 1871 at last.",
      "^^^^^^^^^^^^^^",
    ]);
  });

  test("wide, combined and joined characters are as wide as they look", () => {
    expect(print("日本 cafe\u0301 👩‍👩‍👧 ⟦1871年⟧ 🎉", 40)).toEqual([
      "日本 cafe\u0301 👩‍👩‍👧 1871年 🎉",
      "             ^^^^^^",
    ]);
  });

  test("line breaks and escapes do not reach the terminal", () => {
    expect(print("It\u001b[2J opened\n\tin ⟦March\r\n1871⟧.", 40)).toEqual([
      "It␛[2J opened in March 1871.",
      "                 ^^^^^^^^^^",
    ]);
  });

  test("a long sentence is clipped at spaces on both sides", () => {
    expect(print(`${"before ".repeat(50)}⟦1871⟧${" after".repeat(50)}`, 24, 2)).toEqual([
      "…before before before",
      "1871 after after after…",
      "^^^^",
    ]);
  });

  test("room that one side does not need goes to the other", () => {
    expect(print(`In ⟦1871⟧${" after".repeat(50)}`, 24, 2)).toEqual([
      "In 1871 after after",
      "   ^^^^",
      "after after after after…",
    ]);
  });

  test("a long quote keeps its head and its tail", () => {
    expect(print(`A ⟦start ${"x".repeat(500)} end⟧ of it.`, 20, 2)).toEqual([
      "A start",
      "  ^^^^^",
      "xxxxxxxxxxxxx…xxxxxx",
      "^^^^^^^^^^^^^^^^^^^^",
      "xxxxxxxxx end of it.",
      "^^^^^^^^^^^^^",
    ]);
  });

  test("a quote that is not in its sentence is shown alone", () => {
    expect(excerpt({ ...evidence("It opened in ⟦1871⟧."), sentence: "Another sentence." }, 40)).toEqual([
      { before: "", quote: "1871", after: "", beforeWidth: 0, quoteWidth: 4 },
    ]);
  });

  test("no line is wider than asked, whatever the text", () => {
    const texts = [
      "日".repeat(300),
      "👩‍👩‍👧".repeat(90),
      "a".repeat(999),
      "e\u0301 ".repeat(400),
      "\u0301".repeat(99_999),
    ];
    for (const text of texts) {
      for (const { before, quote, after } of excerpt(evidence(`${text}⟦${text}⟧${text}`), 30)) {
        expect(stringWidth(before + quote + after)).toBeLessThanOrEqual(30);
      }
    }
  });
});
