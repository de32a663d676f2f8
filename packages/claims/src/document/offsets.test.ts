import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, Format } from "../model/document.js";
import { createCleanText } from "./clean-text.js";
import { readDocument } from "./read-document.js";

/** What articles, and people who try to break readers, are made of. */
const fragments = [
  "Ten",
  " died",
  ".",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\n\n",
  "\u00A0",
  "\u00AD",
  "\u200B",
  "\uFEFF",
  "\u0000",
  "😀",
  "é",
  "&amp;",
  "&nbsp;",
  "&#8217;",
  "&NotEqualTilde;",
  "&bogus;",
  "&",
  "\\*",
  "*",
  "**",
  "`",
  "[a](b)",
  "![alt](src)",
  "> ",
  "- ",
  "1. ",
  "# ",
  "```\n",
  "---\n",
  "| a | b |\n|---|---|\n",
  "<b>",
  "</b>",
  "<p>",
  "</p>",
  "<br>",
  "<li>",
  "<article>",
  "<script>",
  "</script>",
  "<!-- x -->",
  "<!-- gainsay-ignore date-conflict: an old bridge -->",
  "<!-- gainsay-ignore",
  "<",
  ">",
  "12 May 2025",
  "By Jane Doe",
  "DAMASCUS (AP) - The",
  "Advertisement\n",
];
const content = fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join(""));
/** Any string, lone surrogates included. */
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const format = fc.constantFrom<Format>("text", "markdown", "html");

/** Everything that is wrong with the blocks and offsets of a document. */
function flawsOf({ original, text, offsets, blocks }: Document): string[] {
  const flaws: string[] = [];
  const must = (holds: boolean, flaw: string): void => {
    if (!holds) flaws.push(flaw);
  };
  let end = 0;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    must(block.start >= end, `block at ${block.start} overlaps`);
    must(words !== "" && words === words.trim(), `block at ${block.start} is not trimmed`);
    must(!/\n| {2}/u.test(words), `block at ${block.start} has stray white space`);
    end = block.end;
  }
  must(end <= text.length, "blocks end after the text");
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const place = offsets.toOriginal({ start: index, end: index + 1 });
    must(place.start >= previous && place.end >= place.start, `character ${index} is out of order`);
    must(place.end <= original.length, `character ${index} is beyond the original`);
    const character = text.charAt(index);
    if (place.end - place.start === 1 && character !== " " && character !== "\n") {
      must(original.charAt(place.start) === character, `character ${index} is not that of the original`);
    }
    previous = place.start;
  }
  return flaws;
}

describe("offsets", () => {
  test("hold for any content in any format", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(content, format, (content, format) => {
        expect(flawsOf(readDocument({ id: "a", content, format }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("hold for any string", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(codeUnits, format, (content, format) => {
        expect(flawsOf(readDocument({ id: "a", content, format }))).toEqual([]);
      }),
    );
  });

  test("a span of a whole word is that word in the original", { timeout: 30_000 }, () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 12 });
    const gaps = fc.array(fc.constantFrom(" ", "  ", "\n", "\r\n", "\t", " \u00A0"), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, gaps, (words, gaps) => {
        const original = words.map((word, index) => word + (gaps[index] ?? "")).join("");
        const builder = createCleanText(original);
        builder.copy(0, original.length);
        const { text, offsets } = builder.finish();
        expect(text).toBe(words.join(" "));
        for (const match of text.matchAll(/[a-z]+/gu)) {
          const { start, end } = offsets.toOriginal({
            start: match.index,
            end: match.index + match[0].length,
          });
          expect(original.slice(start, end)).toBe(match[0]);
        }
      }),
    );
  });
});

describe("createCleanText", () => {
  test("records what is copied, what stands for something else and what is dropped", () => {
    const original = "Caf&eacute; \r\n  open\u00ADed ";
    const builder = createCleanText(original);
    builder.startBlock("heading");
    builder.copy(0, 3);
    builder.replace(3, 11, "é");
    expect(builder.isEmpty()).toBe(false);
    builder.copy(11, original.length);
    builder.startBlock("paragraph");
    expect(builder.isEmpty()).toBe(true);
    const { text, blocks, segments } = builder.finish();
    expect(text).toBe("Café opened");
    expect(blocks).toEqual([{ start: 0, end: 11, role: "heading" }]);
    expect(segments).toEqual([
      { clean: 0, original: 0, cleanLength: 3, originalLength: 3 },
      { clean: 3, original: 3, cleanLength: 1, originalLength: 8 },
      { clean: 4, original: 11, cleanLength: 1, originalLength: 5 },
      { clean: 5, original: 16, cleanLength: 4, originalLength: 4 },
      { clean: 9, original: 21, cleanLength: 2, originalLength: 2 },
    ]);
  });

  test("text without oddities is one segment", () => {
    const builder = createCleanText("Ten men left.");
    builder.copy(0, 4);
    builder.copy(4, 13);
    expect(builder.finish().segments).toEqual([
      { clean: 0, original: 0, cleanLength: 13, originalLength: 13 },
    ]);
  });
});
